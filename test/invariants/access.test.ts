/** The invariants about informing, screening and purpose: I18, I20, I28. */
import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { dayAt } from './arbitrary/clock.js';
import { type World, worlds } from './arbitrary/world.js';
import { ask, isReleased, namedIn, releaseFieldOf, withFacts } from './ask.js';
import { isOwnData } from './oracle/contribution.js';
import { areTold } from './oracle/notice.js';
import type { EvaluationRequest } from './oracle/request.js';
import { isFitToAsk } from './oracle/screening.js';
import { prove } from './prove.js';

const PURPOSES = ['PLAN_AND_DIRECTION', 'NUISANCE_REDUCTION'];

describe('who may ask, for what, and who was told', () => {
  test('I18: every person was told before anything is shared, or telling him is properly deferred (P 4, A 1; obligations 30, 83, 120)', () => {
    prove({
      seed: 118,
      over: fc.record({
        world: fc.oneof(
          worlds({ kinds: ['release'], topics: ['notices', 'field', 'case'] }),
          worlds({ kinds: ['release'], topics: ['notices'] }),
          worlds({ kinds: ['release'], phases: ['SIGNAL'], topics: ['notices', 'notices', 'field'] }),
        ),
        forgotten: fc.nat(1),
      }),
      atLeast: {
        told: 2000,
        'told before an eviction': 100,
        deferred: 900,
        'refused at NOTICE': 1500,
      },
      violation: ({ world, forgotten }, count) => {
        const { request } = world;
        const field = releaseFieldOf(request);
        const answer = ask(world);
        const named = namedIn(request, answer);
        if (!answer.decision || field === null) {
          count(`refused at ${answer.context.reason_admin.code}`);
          return null;
        }
        if (named === null || isOwnData(request, field)) return null;
        const { notices, case: caseFacts } = request.context.facts;
        const deferrals = notices.filter(({ kind, deferredAt }) => kind === 'SHARING' && deferredAt !== null);
        count(field.route === 'EVICTION' && caseFacts.phase === 'SIGNAL' ? 'told before an eviction' : 'told');
        if (deferrals.length > 0) count('deferred');
        if (!areTold(request, field, named)) return `${named.id} is shared, and not every person was told`;
        const silent = withFacts(request, { notices: notices.filter(({ person }) => person !== `c1-${forgotten}`) });
        const isAsked = field.persons.includes(`c1-${forgotten}`);
        return isAsked && isReleased(world, silent) ? `released, and c1-${forgotten} was told nothing` : null;
      },
    });
  });

  test('I20: nobody without a valid screening, and no ad-hoc professional without a declaration (R Toegang, C 4.2; obligations 126, 128)', () => {
    prove({
      seed: 120,
      over: fc.record({
        world: fc.oneof(
          worlds({ topics: ['reader', 'action'] }),
          worlds({ capacities: ['AD_HOC'], topics: ['reader'] }),
        ),
        how: fc.nat(3),
      }),
      atLeast: {
        'released until the screening ended': 1100,
        'released until the declaration was missing': 390,
      },
      violation: ({ world, how }, count) => {
        const isOpen = isReleased(world);
        if (isOpen && !isFitToAsk(world.request)) return 'released to who is not screened or bound';
        const unfit = makeUnfit(world, how);
        if (isFitToAsk(unfit)) return null;
        if (isOpen)
          count(how < 2 ? 'released until the screening ended' : 'released until the declaration was missing');
        return isReleased(world, unfit) ? 'released after the screening ended or without declaration' : null;
      },
    });
  });

  test('I28: a purpose outside the two never releases (P 1; obligation 68)', () => {
    prove({
      seed: 128,
      over: fc.record({
        world: worlds({ topics: ['field', 'action'], disturbances: 1 }),
        purpose: fc.oneof(
          fc.constantFrom(
            'plan_and_direction',
            'PLAN_AND_DIRECTION ',
            'PLAN',
            'NUISANCE',
            'STATISTICS',
            '',
            'constructor',
            '__proto__',
            '*',
          ),
          fc.constantFrom(...PURPOSES).map((purpose) => purpose.replace('A', '\u0410')),
          fc.string({ maxLength: 24 }),
        ),
      }),
      atLeast: {
        'released for a purpose of the covenant: release': 2700,
        'released for a purpose of the covenant: process': 520,
      },
      violation: (asked, count) => {
        const { world, purpose } = asked;
        if (PURPOSES.includes(purpose)) return null;
        const isOpen = isReleased(world);
        if (isOpen) count(`released for a purpose of the covenant: ${world.request.resource.properties.kind}`);
        if (isOpen && !PURPOSES.includes(world.request.context.purpose))
          return `released for ${world.request.context.purpose}`;
        return isReleased(world, forPurpose(world.request, purpose)) ? `released for ${JSON.stringify(purpose)}` : null;
      },
    });
  });
});

/** Never screened, screened until yesterday, or an ad-hoc professional who declared nothing, or only tomorrow. */
function makeUnfit({ request, clock }: World, how: number): EvaluationRequest {
  const { properties } = request.subject;
  const unbound = { professionBound: false, secrecyDeclaredOn: how === 2 ? null : dayAt(clock, 1) };
  const parts = how < 2 ? { screenedUntil: how === 0 ? null : dayAt(clock, -1) } : unbound;
  return { ...request, subject: { ...request.subject, properties: { ...properties, ...parts } } };
}

/** Asked for this purpose, and every record made for it too. */
function forPurpose(request: EvaluationRequest, purpose: string): EvaluationRequest {
  const { contributions, consents } = request.context.facts;
  const facts = {
    contributions: contributions.map((one) => ({ ...one, purposes: [purpose] })),
    consents: consents.map((one) => ({ ...one, purposes: [purpose] })),
  };
  const moved = withFacts(request, facts);
  return { ...moved, context: { ...moved.context, purpose } };
}
