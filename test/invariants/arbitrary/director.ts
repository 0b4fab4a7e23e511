/** What a process director may write by himself: phase, activation, case manager, needs, referrals, monitoring, and the college's own records. */
import fc from 'fast-check';
import type { EvaluationRequest, ReleaseField } from '../oracle/request.js';
import { at, type Clock } from './clock.js';
import { weighed } from './grounds.js';
import { EARLY_PHASES, TEAM_PHASES } from './seats.js';
import type { World } from './world.js';

type Facts = EvaluationRequest['context']['facts'];

export interface Move {
  readonly name: string;
  readonly change: (request: EvaluationRequest, world: World) => EvaluationRequest;
}

const COLLEGE = 'gemeente-nijmegen';
const PHASES = [...EARLY_PHASES, ...TEAM_PHASES];
const BASES: readonly Facts['contributions'][number]['basis'][] = [
  { kind: 'PUBLIC_TASK', taskHolder: 'MUNICIPALITY', law: 'WMO_2_3_1', serves: 'WMO', decisionReference: 'besluit-1' },
  { kind: 'CONSENT' },
  { kind: 'FURTHER_PROCESSING', decisionReference: 'besluit-1', answers: weighed() },
];

/** The controller did not decide, or decided otherwise: four ways in which his contributions do not let this reader see. */
export function takeBack(
  request: EvaluationRequest,
  field: ReleaseField,
  clock: Clock,
  how: number,
): EvaluationRequest {
  const { contributions, case: caseFacts } = request.context.facts;
  const { organisation, domain } = request.subject.properties;
  const others = contributions.filter(({ controller }) => controller !== field.controller);
  const own = contributions.filter(({ controller }) => controller === field.controller);
  const elsewhen = caseFacts.phase === 'REVIEW' ? 'APPROACH' : 'REVIEW';
  const decided = own.map((one) => {
    if (how === 1)
      return {
        ...one,
        recipients: one.recipients.filter((to) => to.organisation !== organisation || to.domain !== domain),
      };
    return how === 2 ? { ...one, phase: elsewhen } : { ...one, withdrawnAt: at(clock, -0.1) };
  });
  return change(request, { contributions: how === 0 ? others : [...others, ...decided] });
}

export const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ phase: fc.constantFrom(...PHASES), days: fc.constantFrom(-0.5, -0.05, 0) }).map(
    ({ phase, days }): Move => ({
      name: `moves the case to ${phase}`,
      change: (request, { clock }) => onCase(request, { phase, phaseSince: at(clock, days) }),
    }),
  ),
  fc.constantFrom(...BASES).map(
    (basis): Move => ({
      name: `contributes on ${basis.kind} for the college`,
      change: (request, { clock }) => contribute(request, clock, basis),
    }),
  ),
  fc.constantFrom<Move>(
    {
      name: 'appoints the reader case manager',
      change: (request) => onCase(request, { caseManager: request.subject.id }),
    },
    { name: 'needs and refers to everything', change: (request) => onCase(request, everything()) },
    {
      name: 'monitors',
      change: (request) => onCase(request, { monitoring: { until: '2030-01-01', reasonGiven: true } }),
    },
    {
      name: 'calls in every shell partner',
      change: (request, { clock }) => onCase(request, { activated: [called(clock)] }),
    },
    { name: 'approves onward use for the college', change: (request, { clock }) => approve(request, clock) },
    { name: 'informs the persons for the college', change: inform },
    { name: 'ends every limit', change: (request) => change(request, { limits: [] }) },
  ),
);

function change(request: EvaluationRequest, facts: Partial<Facts>): EvaluationRequest {
  return { ...request, context: { ...request.context, facts: { ...request.context.facts, ...facts } } };
}

function onCase(request: EvaluationRequest, parts: Partial<Facts['case']>): EvaluationRequest {
  return change(request, { case: { ...request.context.facts.case, ...parts } });
}

function everything(): Partial<Facts['case']> {
  const served = ['WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'HOUSING', 'POLICE'];
  return { needs: served, referrals: served };
}

function called(clock: Clock): Facts['case']['activated'][number] {
  return { id: 'a9', partner: 'PUBLIC_HEALTH', from: at(clock, -0.05), until: null, necessity: true };
}

/** In the college's name, about the very same, to whoever asks, for the phase of the case. */
function contribute(
  request: EvaluationRequest,
  clock: Clock,
  basis: Facts['contributions'][number]['basis'],
): EvaluationRequest {
  const { facts, purpose } = request.context;
  const { properties } = request.resource;
  if (properties.kind !== 'release') return request;
  const { organisation, domain } = request.subject.properties;
  const added = {
    id: `k-college-${facts.contributions.length}`,
    recordedAt: at(clock, 0),
    controller: COLLEGE,
    domain: properties.domain,
    category: properties.category,
    persons: properties.persons,
    phase: facts.case.phase,
    recipients: [{ organisation, domain }],
    purposes: [purpose],
    necessity: { proportionate: true, leastIntrusive: true },
    from: at(clock, 0),
    until: at(clock, 2),
    withdrawnAt: null,
    basis,
    secrecyLift: {
      kind: 'CONFLICT_OF_DUTIES' as const,
      answers: { danger: true, alternativesConsidered: true, minimal: true },
    },
    classGround: { SPECIAL: 'A9_2_A', CRIMINAL: 'UAVG_32' },
    classLaw: null,
    recordApproval:
      properties.recordAs === null
        ? null
        : { field: request.resource.id, recordAs: properties.recordAs, givenAt: at(clock, 0) },
  };
  return change(request, { contributions: [...facts.contributions, added] });
}

function approve(request: EvaluationRequest, clock: Clock): EvaluationRequest {
  const { onwardUse } = request.context.facts;
  const { properties } = request.resource;
  if (properties.kind !== 'release') return request;
  const { organisation, domain } = request.subject.properties;
  const added = {
    id: `o-college-${onwardUse.length}`,
    recordedAt: at(clock, 0),
    controller: COLLEGE,
    domain: properties.domain,
    category: properties.category,
    persons: properties.persons,
    recipient: { organisation, domain },
    from: at(clock, 0),
    until: null,
    withdrawnAt: null,
  };
  return change(request, { onwardUse: [...onwardUse, added] });
}

function inform(request: EvaluationRequest, { clock }: World): EvaluationRequest {
  const { notices } = request.context.facts;
  const { properties } = request.resource;
  if (properties.kind !== 'release') return request;
  const added = properties.persons.map((person, index) => ({
    id: `n-college-${notices.length}-${index}`,
    recordedAt: at(clock, 0),
    kind: 'SHARING',
    person,
    controller: COLLEGE,
    categories: [properties.category],
    recipients: [request.subject.properties.organisation],
    givenAt: at(clock, -1),
    deferredAt: null,
    deferredUntil: null,
    reasonGiven: null,
  }));
  return change(request, { notices: [...notices, ...added] });
}
