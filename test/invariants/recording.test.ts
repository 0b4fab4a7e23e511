/** The invariants about who keeps control of what: I2, I11, I12, I19. */
import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { at } from './arbitrary/clock.js';
import { moves, takeBack } from './arbitrary/director.js';
import { pick } from './arbitrary/draft.js';
import { EARLY_PHASES, TEAM_PHASES } from './arbitrary/seats.js';
import { twins, type World, worlds } from './arbitrary/world.js';
import { ask, isReleased, namedIn, panelOf, releaseFieldOf, withCase, withFacts } from './ask.js';
import { isApprovedForRecord, isOfThisPhase, isOwnData, mayUse } from './oracle/contribution.js';
import { stepOf } from './oracle/partners.js';
import type { EvaluationRequest, ReleaseField } from './oracle/request.js';
import { prove } from './prove.js';

const RECORDERS = [
  'PROCESS_DIRECTOR',
  'PROCESS_DIRECTOR',
  'PROCESS_DIRECTOR',
  'TEAM_MEMBER',
  'MANAGEMENT_ASSISTANT',
  'AD_HOC',
];
const DOSSIER_PHASES = ['APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE'];

describe('control over what is recorded and shared', () => {
  test('I2: in steps 1–3 nothing is recorded but the handle, whatever the facts; in step 4 no field and no core datum (A 2, A 3, A slot; obligations 38, 49)', () => {
    prove({
      seed: 102,
      over: twins(
        {
          actions: ['record'],
          kinds: ['release', 'process'],
          phases: [...EARLY_PHASES, ...EARLY_PHASES, 'ASSIGNMENT'],
          capacities: RECORDERS,
        },
        { phase: 'APPROACH' },
      ),
      atLeast: {
        'recorded: HANDLE': 200,
        'recorded in APPROACH: release': 940,
        'recorded in APPROACH: CORE': 1000,
        'recorded in APPROACH: ACCOUNTABILITY': 430,
        'read where it is not recorded: release': 1700,
      },
      violation: ({ world, twin }, count) => {
        const { properties } = world.request.resource;
        if (world.request.action.name !== 'record') return null;
        const section = properties.kind === 'process' ? properties.section : properties.kind;
        if (!isReleased(world)) {
          if (isReleased(twin)) count(`recorded in APPROACH: ${section}`);
          if (isReleased(world, { ...world.request, action: { name: 'read' } }))
            count(`read where it is not recorded: ${section}`);
          return null;
        }
        count(`recorded: ${section}`);
        const { phase } = world.request.context.facts.case;
        return stepOf(phase) >= firstStepOf(section) ? null : `${section} is recorded in ${phase}`;
      },
    });
  });

  test('I11: what was granted in one phase is gone in the next (P 5; obligation 76)', () => {
    prove({
      seed: 111,
      over: fc.record({
        world: worlds({
          kinds: ['release'],
          actions: ['read', 'use', 'record'],
          phases: [...EARLY_PHASES, ...TEAM_PHASES],
          topics: ['contribution', 'action', 'case'],
          disturbances: 1,
        }),
        next: fc.constantFrom(null, null, ...EARLY_PHASES, ...TEAM_PHASES),
        days: fc.constantFrom(-0.5, -0.25, 0),
      }),
      atLeast: {
        'released again once confirmed: read': 880,
        'released again once confirmed: use': 820,
        'released again once confirmed: record': 310,
        'released again in another phase': 1000,
      },
      violation: ({ world, next, days }, count) => {
        const field = releaseFieldOf(world.request);
        if (field === null) return null;
        const { phase: was } = world.request.context.facts.case;
        const moved = moveOn(world.request, field, next ?? was, at(world.clock, days));
        const { phase, phaseSince } = moved.context.facts.case;
        const { contributions, onwardUse } = moved.context.facts;
        const confirmed = withFacts(moved, {
          contributions: contributions.map((one) => ({ ...one, phase, from: phaseSince })),
        });
        const renewed = withFacts(confirmed, { onwardUse: onwardUse.map((one) => ({ ...one, from: phaseSince })) });
        if (!isOwnData(moved, field) && isReleased(world) && isReleased(world, renewed)) {
          count(`released again once confirmed: ${moved.action.name}`);
          if (phase !== was) count('released again in another phase');
        }
        return staysBehind(world, moved, field) ?? staysBehind(world, confirmed, field);
      },
    });
  });

  test('I12: recorded only with the contributor’s approval of this field as this datum (P 3; obligations 28, 75)', () => {
    prove({
      seed: 112,
      over: worlds({
        actions: ['record'],
        kinds: ['release', 'release', 'release', 'process'],
        phases: DOSSIER_PHASES,
        topics: ['action', 'contribution', 'process', 'field', 'malformed'],
      }),
      atLeast: {
        'recorded on an approval': 1700,
        'recorded: CORE': 590,
        'refused at RECORD': 1200,
      },
      violation: (world, count) => {
        const { request } = world;
        const { properties } = request.resource;
        const answer = ask(world);
        if (!answer.decision) {
          count(`refused at ${answer.context.reason_admin.code}`);
          return null;
        }
        if (request.action.name !== 'record') return null;
        if (properties.kind === 'process') {
          count(`recorded: ${properties.section}`);
          return properties.section === 'CORE' && properties.origin !== null
            ? 'what a partner brought in is typed over'
            : null;
        }
        const named = namedIn(request, answer);
        if (properties.kind !== 'release' || named === null) return 'recorded, and no contribution is named';
        count('recorded on an approval');
        if (!isApprovedForRecord(request, properties, named)) return `${named.id} approves no such record`;
        const { contributions } = request.context.facts;
        const silent = withFacts(request, {
          contributions: contributions.map((one) => ({ ...one, recordApproval: null })),
        });
        return isReleased(world, silent) ? 'recorded, and nobody approved' : null;
      },
    });
  });

  test('I19: nothing the process director does makes another controller’s field visible (C 4.2, P 3; obligation 5)', () => {
    prove({
      seed: 119,
      over: fc.record({
        world: worlds({ kinds: ['release'], phases: [...EARLY_PHASES, ...TEAM_PHASES], disturbances: 0 }),
        who: fc.nat(9),
        how: fc.nat(3),
        done: fc.array(moves, { minLength: 1, maxLength: 4 }),
      }),
      atLeast: {
        'released on the controller’s decision: TEAM_MEMBER': 850,
        'released on the controller’s decision: CASE_MANAGER': 280,
        'released on the controller’s decision: PROCESS_DIRECTOR': 890,
        'released on the controller’s decision: AD_HOC': 210,
        'released on it after all he did': 940,
      },
      violation: ({ world, who, how, done }, count) => {
        const field = releaseFieldOf(world.request);
        const subject = pick(panelOf(world), who);
        const request = { ...world.request, subject };
        if (field === null || field.controller === 'gemeente-nijmegen' || isOwnData(request, field)) return null;
        if (isReleased(world, request)) count(`released on the controller’s decision: ${subject.properties.capacity}`);
        const undecided = takeBack(request, field, world.clock, how);
        if (isReleased(world, undecided)) return 'released, and the controller did not decide so';
        const direct = (asked: EvaluationRequest): EvaluationRequest =>
          done.reduce((moved, move) => move.change(moved, world), asked);
        const directed = direct(undecided);
        if (isReleased(world, direct(request))) count('released on it after all he did');
        const { capacity } = subject.properties;
        return isReleased(world, directed)
          ? `${done.map(({ name }) => name).join(', then ')}: visible to ${capacity}`
          : null;
      },
    });
  });
});

/** The handle from the first step, accountability from the fourth, core data and fields from the fifth; in a closed case nothing. */
function firstStepOf(section: string): number {
  if (section === 'HANDLE') return 1;
  return section === 'ACCOUNTABILITY' ? 4 : 5;
}

/** The case moves to a phase at an instant, and nothing else stands in the way there. */
function moveOn(request: EvaluationRequest, field: ReleaseField, phase: string, phaseSince: string): EvaluationRequest {
  const { monitoring, needs, referrals } = request.context.facts.case;
  const both = [...new Set([...needs, ...referrals])];
  const moved = withCase(request, {
    phase,
    phaseSince,
    needs: both,
    referrals: both,
    monitoring: monitoring ?? { until: '2030-01-01', reasonGiven: true },
  });
  const properties = { ...field, phases: [...field.phases, phase], detail: 'THAT' };
  return { ...moved, resource: { ...request.resource, properties } };
}

function staysBehind(world: World, request: EvaluationRequest, field: ReleaseField): string | null {
  const answer = ask(world, request);
  if (!answer.decision || isOwnData(request, field)) return null;
  const named = namedIn(request, answer);
  const { phase } = request.context.facts.case;
  if (named === null || named.phase !== phase || !isOfThisPhase(request, named)) {
    return `${named?.id} was granted in another phase, and releases in ${phase}`;
  }
  if (request.action.name !== 'use' || mayUse(request, field, field.persons)) return null;
  return `the onward use was approved in another phase, and holds in ${phase}`;
}
