/** The invariants about the basis a field is released on: I1, I3, I5, I6, I30. */
import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { EARLY_PHASES, LAST_PHASES, TEAM_PHASES } from './arbitrary/seats.js';
import { twins, worlds } from './arbitrary/world.js';
import { ask, isReleased, namedIn, releaseFieldOf, withFacts } from './ask.js';
import { isVital, standsOnBasis } from './oracle/basis.js';
import { isDecidedFor, isOwnData } from './oracle/contribution.js';
import { isLimited } from './oracle/limits.js';
import { isBeforeTakingUp, stepOf } from './oracle/partners.js';
import { prove } from './prove.js';

const NEVER = ['LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION', 'CONTRACT'];
const LATER = ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'];

describe('the basis of a release', () => {
  test('I1: no basis, no field (AVG 6; C 1, P 2; obligations 41, 54)', () => {
    prove({
      seed: 101,
      over: fc.oneof(
        {
          weight: 5,
          arbitrary: worlds({
            kinds: ['release'],
            topics: ['basis', 'consents', 'limits', 'contribution', 'case', 'malformed'],
          }),
        },
        { weight: 2, arbitrary: worlds({ kinds: ['release'], phases: EARLY_PHASES, topics: ['basis'] }) },
        {
          weight: 2,
          arbitrary: worlds({
            kinds: ['release'],
            phases: TEAM_PHASES,
            bases: ['PUBLIC_TASK'],
            topics: ['basis', 'limits'],
          }),
        },
        {
          weight: 1,
          arbitrary: worlds({
            kinds: ['release'],
            phases: TEAM_PHASES,
            bases: ['PUBLIC_TASK'],
            organisations: ['politie'],
            topics: ['basis'],
          }),
        },
      ),
      atLeast: {
        'released on CONSENT': 450,
        'released on FURTHER_PROCESSING': 910,
        'released on PUBLIC_TASK': 1100,
        'released on VITAL_INTEREST': 270,
        'released as own data': 340,
        'refused at BASIS': 980,
        'refused at REFUSED': 40,
        'refused at OBJECTION': 90,
        'refused at CONTRIBUTION': 190,
      },
      violation: (world, count) => {
        const { request } = world;
        const field = releaseFieldOf(request);
        const answer = ask(world);
        if (!answer.decision || field === null) {
          count(`refused at ${answer.context.reason_admin.code}`);
          return null;
        }
        const named = namedIn(request, answer);
        if (named === null) {
          count('released as own data');
          return isOwnData(request, field) ? null : 'released, and no contribution is named';
        }
        count(`released on ${named.basis.kind}`);
        if (!isDecidedFor(request, field, named)) return `${named.id} is no decision of the controller for this reader`;
        return standsOnBasis(request, field, named) ? null : `${named.id} rests on no basis that stands`;
      },
    });
  });

  test('I3: in steps 1–2 only THAT; in steps 1–3, and only there, further processing (A 1–3; obligations 31, 66)', () => {
    prove({
      seed: 103,
      over: fc.oneof(
        twins({ kinds: ['release'], phases: EARLY_PHASES, disturbances: 1 }, {}),
        twins({ kinds: ['release'], phases: EARLY_PHASES, bases: LATER, topics: ['field'] }, { basis: null }),
        twins(
          { kinds: ['release'], phases: TEAM_PHASES, bases: ['FURTHER_PROCESSING'], topics: ['field'] },
          { basis: null },
        ),
      ),
      atLeast: {
        'released in SIGNAL': 440,
        'released in ASSESSMENT': 420,
        'released in INQUIRY': 450,
        'refused in steps 1–3 for its basis': 530,
        'refused in steps 4–8 for its basis': 580,
      },
      violation: ({ world, twin }, count) => {
        const { request } = world;
        const field = releaseFieldOf(request);
        const { phase } = request.context.facts.case;
        const answer = ask(world);
        if (!answer.decision && isReleased(twin))
          count(`refused in steps ${isBeforeTakingUp(phase) ? '1–3' : '4–8'} for its basis`);
        if (!answer.decision || field === null) return null;
        const named = namedIn(request, answer);
        const isFirst = phase === 'SIGNAL' || phase === 'ASSESSMENT';
        count(`released in ${phase}`);
        if (isFirst && field.detail !== 'THAT') return `${field.detail} is released in ${phase}`;
        const isFurther = named?.basis.kind === 'FURTHER_PROCESSING';
        if (named !== null && isFurther !== isBeforeTakingUp(phase))
          return `released in ${phase} on ${named.basis.kind}`;
        const what = { ...request, resource: { ...request.resource, properties: { ...field, detail: 'WHAT' } } };
        if (isFirst && isReleased(world, what)) return `released in ${phase} as WHAT`;
        return null;
      },
    });
  });

  test('I5: a legitimate interest never releases, nor does a legal obligation or a contract (P 2; obligation 63)', () => {
    prove({
      seed: 105,
      over: twins(
        { kinds: ['release'], bases: NEVER, topics: ['basis', 'limits', 'case', 'action'], disturbances: 1 },
        { basis: null },
      ),
      atLeast: {
        'refused, and released on another basis': 3200,
      },
      violation: ({ world, twin }, count) => {
        const { request } = world;
        const answer = ask(world);
        const named = namedIn(request, answer);
        if (answer.decision && named !== null && NEVER.includes(named.basis.kind))
          return `released on ${named.basis.kind}`;
        const isOnContribution = namedIn(twin.request, ask(twin)) !== null;
        if (!answer.decision && isOnContribution && isReleased(twin)) count('refused, and released on another basis');
        const { contributions } = request.context.facts;
        const without = withFacts(request, {
          contributions: contributions.filter(({ basis }) => !NEVER.includes(basis.kind)),
        });
        return isReleased(world, without) === answer.decision ? null : 'it makes a difference whether they are there';
      },
    });
  });

  test('I6: on vital interest only in steps 4–6, with an end, when every other basis was tried and failed (C 1, P 2; obligation 61)', () => {
    prove({
      seed: 106,
      over: worlds({
        kinds: ['release'],
        phases: TEAM_PHASES,
        bases: ['VITAL_INTEREST', 'VITAL_INTEREST', 'VITAL_INTEREST', 'CONSENT', 'PUBLIC_TASK'],
        further: 3,
        topics: ['basis', 'consents', 'limits', 'case'],
      }),
      atLeast: {
        'released on vital interest': 1300,
        'after others were tried': 480,
        'another basis went before': 90,
        'over a restriction': 380,
      },
      violation: (world, count) => {
        const { request } = world;
        const field = releaseFieldOf(request);
        const answer = ask(world);
        const named = namedIn(request, answer);
        if (!answer.decision || field === null || named === null) return null;
        if (named.basis.kind !== 'VITAL_INTEREST') {
          const { contributions } = request.context.facts;
          if (contributions.some(({ basis, id }) => basis.kind === 'VITAL_INTEREST' && id < named.id))
            count('another basis went before');
          return null;
        }
        count('released on vital interest');
        const step = stepOf(request.context.facts.case.phase);
        if (step < 4 || step > 6) return `released on vital interest in step ${step}`;
        if (!isVital(named)) return `${named.id} is not vital, or has no end within three days`;
        const isRestricted = isLimited(request, field, 'RESTRICTION');
        const { contributions } = request.context.facts;
        const others = contributions.filter(
          (one) => one.basis.kind !== 'VITAL_INTEREST' && isDecidedFor(request, field, one),
        );
        if (isRestricted) count('over a restriction');
        else if (others.length > 0) count('after others were tried');
        const refused = answer.context.reason_admin.trace.filter(({ passed }) => !passed);
        const untried = others.find(({ id }) => !refused.some(({ contribution }) => contribution === id));
        if (untried !== undefined && !isRestricted) return `${untried.id} was not tried`;
        const without = withFacts(request, {
          contributions: contributions.filter(({ basis }) => basis.kind !== 'VITAL_INTEREST'),
        });
        return isReleased(world, without) ? 'another basis releases it as well' : null;
      },
    });
  });

  test('I30: in steps 7 and 8 no vital interest releases, over a restriction neither (A 7, A 8; obligation 47)', () => {
    prove({
      seed: 130,
      over: twins(
        {
          kinds: ['release'],
          phases: LAST_PHASES,
          bases: ['VITAL_INTEREST'],
          topics: ['limits', 'consents', 'action'],
        },
        { phase: 'REVIEW' },
      ),
      atLeast: {
        'released in REVIEW': 2900,
        'released in REVIEW over a restriction': 1200,
      },
      violation: ({ world, twin }, count) => {
        const { request } = world;
        const field = releaseFieldOf(request);
        const answer = ask(world);
        if (field === null) return null;
        const isRestricted = isLimited(request, field, 'RESTRICTION');
        const inReview = ask(twin);
        if (namedIn(twin.request, inReview)?.basis.kind === 'VITAL_INTEREST' && inReview.decision) {
          count(isRestricted ? 'released in REVIEW over a restriction' : 'released in REVIEW');
        }
        if (!answer.decision) return null;
        if (isRestricted) return 'released over a restriction';
        return namedIn(request, answer)?.basis.kind === 'VITAL_INTEREST' ? 'released on vital interest' : null;
      },
    });
  });
});
