/** A whole world from a plan: a request in which everything holds, then disturbed in as many ways as the plan says. */
import fc from 'fast-check';
import type { EvaluationRequest, Subject } from '../oracle/request.js';
import { at, type Clock, dayAt } from './clock.js';
import { disturb } from './disturb.js';
import { type Draft, type DraftFacts, type DraftSubject, type DraftTeamEntry, pick } from './draft.js';
import { buildProcessField, buildReleaseField } from './field.js';
import { addBystanders, addFurther } from './further.js';
import { chooseGrounds, REFERRALS } from './grounds.js';
import { type Plan, plans, type Wishes } from './plan.js';
import {
  buildConsents,
  buildContribution,
  buildLimits,
  buildNotices,
  buildOnwardUse,
  buildPersons,
  buildRefusals,
  fieldId,
  hasOvertakenRefusal,
  SINCE,
} from './records.js';
import { ACTOR, type Grounds, now, type Scene, setScene, WARD, type WorldSettings } from './scene.js';
import { type Seat, seatsFor } from './seats.js';

export interface World {
  readonly request: EvaluationRequest;
  readonly clock: Clock;
  readonly settings: WorldSettings;
  /** The others who may ask the same: members of the team, its case manager, the director of the ward. */
  readonly others: readonly Subject[];
  /** What was disturbed in it, by name. */
  readonly disturbed: readonly string[];
}

export function worlds(wishes: Wishes = {}): fc.Arbitrary<World> {
  return plans(wishes).map(buildWorld);
}

/** The same plan twice: as wished, and with these words changed, so that one tells what the other is refused for. */
export function twins(
  wishes: Wishes,
  changes: Partial<Plan>,
): fc.Arbitrary<{ readonly world: World; readonly twin: World }> {
  return plans(wishes).map((plan) => ({ world: buildWorld(plan), twin: buildWorld({ ...plan, ...changes }) }));
}

export function buildWorld(plan: Plan): World {
  const scene = setScene(plan);
  const field = buildReleaseField(scene);
  const grounds = chooseGrounds(scene, field);
  const others = buildOthers(scene);
  const subject = subjectOf(scene, ACTOR, scene.seat);
  const properties = plan.kind === 'release' ? field : plan.kind === 'process' ? buildProcessField(scene) : null;
  const request: Draft = {
    subject,
    action: { name: plan.action },
    resource: {
      type: 'field',
      id: fieldId(scene.item),
      properties: properties ?? { kind: 'withhold', controller: scene.item.controller },
    },
    context: { time: now(scene), purpose: scene.purpose, facts: buildFacts(scene, field, grounds, others) },
  };
  const disturbed = disturb(request, scene);
  return { request, clock: scene.clock, settings: scene.settings, others, disturbed };
}

function buildFacts(
  scene: Scene,
  field: ReturnType<typeof buildReleaseField>,
  grounds: Grounds,
  others: readonly DraftSubject[],
): DraftFacts {
  const { plan, seat } = scene;
  const self = { organisation: seat.organisation, domain: seat.domain };
  const audience = others.map(({ properties: { organisation, domain } }) => ({ organisation, domain }));
  const recipients = plan.audience < 50 ? [self, ...audience] : [self];
  const main = buildContribution(scene, field, grounds, recipients);
  const isCoreCrossing = plan.kind === 'process' && scene.item.domain !== seat.domain;
  const covers = new Set(plan.kind === 'process' ? (isCoreCrossing ? ['CROSS_DOMAIN'] : []) : grounds.covers);
  if (hasOvertakenRefusal(plan)) covers.add('PROCESSING');
  const facts: DraftFacts = {
    case: buildCase(scene, grounds, others),
    persons: buildPersons(scene),
    contributions: [main],
    consents: [...buildConsents(scene, [...covers], recipients), ...buildRefusals(scene, recipients)],
    notices: buildNotices(scene, recipients),
    limits: buildLimits(scene, grounds.basis.kind),
    onwardUse: buildOnwardUse(scene, recipients),
  };
  addFurther(facts, scene, main);
  addBystanders(facts, scene);
  return facts;
}

function buildCase(scene: Scene, { basis }: Grounds, others: readonly DraftSubject[]): DraftFacts['case'] {
  const { plan, clock, item, isTeam } = scene;
  const served = basis.kind === 'PUBLIC_TASK' ? [basis.serves] : [];
  const also = plan.task % 3 === 0 ? [pick(REFERRALS, plan.task)] : [];
  const manager = others.find(({ properties }) => properties.capacity === 'CASE_MANAGER');
  const members = isTeam ? others.filter(({ properties }) => properties.capacity !== 'PROCESS_DIRECTOR') : [];
  const colleague = { organisation: item.controller, domain: item.domain, capacity: 'TEAM_MEMBER' };
  return {
    id: 'c1',
    ward: WARD,
    phase: plan.phase,
    phaseSince: at(clock, SINCE),
    team: [
      entryOf(scene, 'm1', subjectOf(scene, ACTOR, scene.seat)),
      entryOf(scene, 'm2', subjectOf(scene, 'p-12', colleague)),
      ...members.map((member, index) => entryOf(scene, `m${index + 3}`, member)),
    ],
    caseManager: scene.seat.capacity === 'CASE_MANAGER' ? ACTOR : (manager?.id ?? null),
    activated: [{ id: 'a1', partner: 'PUBLIC_HEALTH', from: at(clock, -30), until: null, necessity: true }],
    needs: [...new Set([...served, ...also])],
    referrals: [...new Set([...also, ...served])],
    monitoring:
      plan.phase === 'MONITORING' || plan.task % 2 === 0 ? { until: dayAt(clock, 90), reasonGiven: true } : null,
  };
}

/** An ad-hoc professional comes for four weeks, by his own decision; a member stays. */
function entryOf({ clock }: Scene, id: string, { id: actor, properties }: DraftSubject): DraftTeamEntry {
  const { organisation, domain, capacity } = properties;
  const isAdHoc = capacity === 'AD_HOC';
  return {
    id,
    actor,
    organisation,
    domain,
    from: at(clock, isAdHoc ? -10 : -50),
    until: isAdHoc ? at(clock, 18) : null,
    acceptedAt: at(clock, -10),
  };
}

function subjectOf({ plan, clock }: Scene, id: string, { organisation, capacity, domain }: Seat): DraftSubject {
  return {
    type: 'professional',
    id,
    properties: {
      organisation,
      capacity,
      domain,
      wards: ['lindenholt', WARD],
      screenedUntil: dayAt(clock, plan.route % 4 === 0 ? 0 : 200),
      professionBound: plan.route % 2 === 0,
      secrecyDeclaredOn: plan.route % 2 === 0 ? null : dayAt(clock, plan.route % 4 === 1 ? 0 : -10),
    },
  };
}

function buildOthers(scene: Scene): DraftSubject[] {
  const { plan, isEarly, settings } = scene;
  const members = plan.others.map((dice, index) => {
    const capacity = index === 1 && scene.isTeam ? 'CASE_MANAGER' : 'TEAM_MEMBER';
    return subjectOf(scene, `p-5${index}`, pick(seatsFor(capacity, isEarly, settings.externalCaseManagers), dice));
  });
  const director = { organisation: 'gemeente-nijmegen', capacity: 'PROCESS_DIRECTOR', domain: 'CASE_DIRECTION' };
  return [...members, subjectOf(scene, 'p-60', director)];
}
