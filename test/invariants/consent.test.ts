/** The invariants about consent and secrecy: I4, I7, I10. */
import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import type { EvaluationAnswer } from '../../policy/index.js';
import { at } from './arbitrary/clock.js';
import { TEAM_PHASES } from './arbitrary/seats.js';
import { type World, worlds } from './arbitrary/world.js';
import { ask, isReleased, namedIn, releaseFieldOf, withFacts } from './ask.js';
import { allConsent } from './oracle/consent.js';
import { isOwnData } from './oracle/contribution.js';
import type { Consent, EvaluationRequest } from './oracle/request.js';
import { findCrossing, isLifted, isProfessionallySecret, leansOnConsent } from './oracle/secrecy.js';
import { type Count, prove } from './prove.js';

describe('consent and secrecy', () => {
  test('I4: across domains only with consent of each person or an emergency (A 4–8, P 5; obligation 42; X2, X3)', () => {
    const violation = (world: World, request: EvaluationRequest, count: Count): string | null => {
      const { resource, subject } = request;
      const { properties } = resource;
      const answer = ask(world, request);
      if (!answer.decision) {
        count(`refused at ${answer.context.reason_admin.code}`);
        return null;
      }
      if (properties.kind === 'process') {
        const { origin, persons, section } = properties;
        if (section !== 'CORE' || origin === null || origin.domain === subject.properties.domain) return null;
        count('released from the dossier');
        return allConsent(request, origin, persons, 'CROSS_DOMAIN') ? null : 'recorded data cross without consent';
      }
      if (properties.kind !== 'release' || properties.domain === subject.properties.domain) return null;
      const named = namedIn(request, answer);
      if (named === null) return 'it crosses on no contribution';
      const crossing = findCrossing(request, properties, named, world.settings.strictCrossDomainConsent);
      count(`released by ${crossing}`);
      return crossing === null ? `${named.id} crosses without consent` : null;
    };
    const topics = ['consents', 'secrecy', 'case', 'field'] as const;
    const reading = { kinds: ['release'], actions: ['read'], topics };
    prove({
      seed: 104,
      over: fc.record({
        world: fc.oneof(
          {
            weight: 6,
            arbitrary: worlds({ kinds: ['release', 'release', 'release', 'process'], phases: TEAM_PHASES, topics }),
          },
          { weight: 1, arbitrary: worlds({ ...reading, capacities: ['CASE_MANAGER'], phases: ['ASSIGNMENT'] }) },
          {
            weight: 2,
            arbitrary: worlds({
              ...reading,
              capacities: ['PROCESS_DIRECTOR'],
              bases: ['PUBLIC_TASK'],
              phases: TEAM_PHASES,
            }),
          },
        ),
        gone: fc.nat(1),
      }),
      atLeast: {
        'released by CONSENT': 1800,
        'released by EMERGENCY': 360,
        'released by INTRODUCTION': 65,
        'released by MONITORING': 80,
        'released from the dossier': 110,
        'refused at CROSS_DOMAIN': 440,
      },
      violation: ({ world, gone }, count) => {
        const { request } = world;
        const wrong = violation(world, request, count);
        const { consents } = request.context.facts;
        const less = withFacts(request, { consents: consents.filter(({ person }) => person !== `c1-${gone}`) });
        return wrong ?? violation(world, less, () => {});
      },
    });
  });

  test('I7: what a profession keeps secret only when its professional lifts it (P 2, P 5; obligations 70–72, X10)', () => {
    const ofSocialWork = { kinds: ['release'], controllers: ['sterker'], isSecret: true, topics: ['secrecy'] as const };
    prove({
      seed: 107,
      over: fc.oneof(
        {
          weight: 4,
          arbitrary: worlds({ kinds: ['release'], isSecret: true, topics: ['secrecy', 'consents', 'basis', 'case'] }),
        },
        // Whom a social worker may tell as directly involved is the finest of these lines.
        { weight: 1, arbitrary: worlds({ ...ofSocialWork, capacities: ['TEAM_MEMBER'], phases: TEAM_PHASES }) },
      ),
      atLeast: {
        'lifted by CONSENT': 1000,
        'lifted by CONFLICT_OF_DUTIES': 1100,
        'lifted by DIRECTLY_INVOLVED': 210,
        'decided by the police': 280,
        'refused at SECRECY': 770,
      },
      violation: (world, count) => {
        const { request } = world;
        const field = releaseFieldOf(request);
        const answer = ask(world);
        const named = namedIn(request, answer);
        if (!answer.decision || field === null) {
          count(`refused at ${answer.context.reason_admin.code}`);
          return null;
        }
        if (named === null) return isOwnData(request, field) ? null : 'released, and no contribution is named';
        count(field.secrecy === 'POLICE' ? 'decided by the police' : `lifted by ${named.secrecyLift?.kind}`);
        if (!isLifted(request, field, named)) return `${named.id} lifts no ${field.secrecy} secrecy`;
        if (!isProfessionallySecret(field)) return null;
        const { contributions } = request.context.facts;
        const kept = withFacts(request, { contributions: contributions.map((one) => ({ ...one, secrecyLift: null })) });
        return isReleased(world, kept) && !isOwnData(request, field) ? 'released, and nobody lifted the secrecy' : null;
      },
    });
  });

  test('I10: a consent withdrawn carries nothing from that instant; before it, all stays as it was (P 2; obligations 58–60)', () => {
    prove({
      seed: 110,
      over: fc.record({
        world: worlds({ topics: ['consents', 'secrecy', 'contribution'], disturbances: 1 }),
        which: fc.nat(9),
        days: fc.constantFrom(0, 0, -0.25, -1, -8, -12),
      }),
      atLeast: {
        'fell with the consent': 1700,
        'carried by another leg': 20,
        'did not lean on it': 1000,
        'released an instant before': 1000,
        'released without any consent': 330,
      },
      violation: ({ world, which, days }, count) => {
        const given = world.request.context.facts.consents.filter(
          ({ refusedAt, withdrawnAt }) => refusedAt === null && withdrawnAt === null,
        );
        const consent = given[which % Math.max(given.length, 1)];
        if (consent === undefined) return null;
        const now = ask(world);
        return (
          whenOneIsWithdrawn(world, consent, at(world.clock, days), now, count) ??
          whenAllAreWithdrawn(world, at(world.clock, days), count) ??
          whenAskedBefore(world, consent, days, now, count)
        );
      },
    });
  });
});

/** It carries nothing any more; what did not lean on it stands as it stood (obligation 60). */
function whenOneIsWithdrawn(
  world: World,
  { id }: Consent,
  withdrawnAt: string,
  before: EvaluationAnswer,
  count: Count,
): string | null {
  const after = ask(world, withdraw(world.request, withdrawnAt, [id]));
  const leant = before.context.reason_admin.records.includes(id);
  if (after.context.reason_admin.records.includes(id)) return `${id} is withdrawn, and still among the records`;
  if (after.decision && !before.decision) return `the withdrawal of ${id} gives access`;
  if (before.decision && leant) count(after.decision ? 'carried by another leg' : 'fell with the consent');
  if (!before.decision || leant) return null;
  count('did not lean on it');
  const [was, is] = [before, after].map(
    ({
      decision,
      context: {
        reason_admin: { code, gate, contribution, records },
      },
    }) => JSON.stringify([decision, code, gate, contribution, records]),
  );
  return was === is ? null : `what did not lean on ${id} changed from ${was} to ${is}`;
}

/** With every consent withdrawn, nothing that has one for a leg is released. */
function whenAllAreWithdrawn(world: World, withdrawnAt: string, count: Count): string | null {
  const request = withdraw(world.request, withdrawnAt);
  const answer = ask(world, request);
  if (!answer.decision) return null;
  const { properties } = request.resource;
  if (properties.kind === 'process') {
    const { section, origin } = properties;
    const crosses = section === 'CORE' && origin !== null && origin.domain !== request.subject.properties.domain;
    return crosses ? 'the dossier still shows what was recorded on consent' : null;
  }
  const named = namedIn(request, answer);
  if (properties.kind !== 'release' || named === null) return null;
  count('released without any consent');
  const leans = leansOnConsent(request, properties, named, world.settings.strictCrossDomainConsent);
  return leans ? `${named.id} leans on a consent, and all are withdrawn` : null;
}

/** A question asked an instant before the withdrawal has the answer it had, byte for byte; a later withdrawal changes nothing now. */
function whenAskedBefore(
  { request, clock, settings }: World,
  { id }: Consent,
  days: number,
  now: EvaluationAnswer,
  count: Count,
): string | null {
  const earlier = { ...request, context: { ...request.context, time: at(clock, days, -1) } };
  const then = ask({ request: earlier, settings });
  if (then.decision && then.context.reason_admin.records.includes(id)) count('released an instant before');
  if (JSON.stringify(ask({ request: withdraw(earlier, at(clock, days), [id]), settings })) !== JSON.stringify(then)) {
    return `a withdrawal at ${at(clock, days)} changes what was decided an instant before`;
  }
  const later = withdraw(request, at(clock, 0, 1), [id]);
  return JSON.stringify(ask({ request: later, settings })) === JSON.stringify(now)
    ? null
    : 'a withdrawal to come changes what is decided now';
}

/** The consents with these ids, or all that were given, withdrawn at this instant. */
function withdraw(request: EvaluationRequest, withdrawnAt: string, ids?: readonly string[]): EvaluationRequest {
  return withFacts(request, {
    consents: request.context.facts.consents.map((consent) =>
      ids === undefined || ids.includes(consent.id) ? { ...consent, withdrawnAt } : consent,
    ),
  });
}
