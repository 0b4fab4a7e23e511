/** The choices a world is built around, made once from its plan: who asks, about what, on which grounds. */
import type { Item } from '../oracle/request.js';
import { at, type Clock } from './clock.js';
import { type DraftContribution, pick } from './draft.js';
import type { Plan } from './plan.js';
import { EARLY_PHASES, HOLDINGS, type Holding, type Seat, seatsFor, TEAM_PHASES } from './seats.js';

export const ACTOR = 'p-41';
export const WARD = 'hatert';
export const PURPOSES = ['PLAN_AND_DIRECTION', 'NUISANCE_REDUCTION'] as const;

export interface WorldSettings {
  readonly strictCrossDomainConsent: boolean;
  readonly externalCaseManagers: boolean;
}

/** Who asks, in which phase, of whose data. */
export interface Scene {
  readonly plan: Plan;
  readonly clock: Clock;
  readonly settings: WorldSettings;
  readonly isEarly: boolean;
  /** Phases 4–8. */
  readonly isTeam: boolean;
  readonly seat: Seat;
  readonly item: Item;
  readonly persons: readonly string[];
  readonly purpose: string;
}

/** What a contribution rests on. */
export interface Grounds {
  readonly basis: DraftContribution['basis'];
  readonly lift: DraftContribution['secrecyLift'];
  readonly classGround: DraftContribution['classGround'];
  readonly classLaw: string | null;
  /** What the persons must have consented to for all this to hold. */
  readonly covers: readonly string[];
}

const CATEGORIES = ['INCIDENTS', 'NAME', 'CONTACT', 'CARE', 'DEBTS'] as const;

export function setScene(plan: Plan): Scene {
  const clock = { ms: Date.parse(plan.time), notation: plan.notation };
  const settings = {
    strictCrossDomainConsent: plan.settings >= 75 && plan.settings < 95,
    externalCaseManagers: plan.settings >= 90,
  };
  const isEarly = isOneOf(EARLY_PHASES, plan.phase);
  const isTeam = isOneOf(TEAM_PHASES, plan.phase);
  const seat = chooseSeat(plan, isEarly, isTeam, settings.externalCaseManagers);
  const holding = chooseHolding(plan, seat);
  return {
    plan,
    clock,
    settings,
    isEarly,
    isTeam,
    seat,
    item: { ...holding, category: pick(CATEGORIES, plan.category) },
    persons: plan.persons.map((_, index) => `c1-${index}`),
    purpose: pick(PURPOSES, plan.purpose),
  };
}

export function isOneOf(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

/** The time asked, as the request says it. */
export function now(scene: Scene): string {
  return at(scene.clock, 0);
}

function chooseSeat(plan: Plan, isEarly: boolean, isTeam: boolean, isExternal: boolean): Seat {
  const capacities = plan.capacity === null ? likelyCapacities(plan, isEarly, isTeam) : [plan.capacity];
  const capacity = pick(capacities, plan.seat);
  const seats = seatsFor(capacity, isEarly, isExternal);
  const wished = seats.filter(({ organisation }) => plan.organisation === null || organisation === plan.organisation);
  return pick(wished.length > 0 ? wished : seats, Math.floor(plan.seat / capacities.length));
}

function likelyCapacities({ kind, action, phase }: Plan, isEarly: boolean, isTeam: boolean): readonly string[] {
  const keepers = kind === 'process' ? ['MANAGEMENT_ASSISTANT'] : [];
  if (phase === 'CLOSED') return ['PROCESS_DIRECTOR', ...keepers];
  if (kind !== 'process' && action === 'record' && isTeam) {
    return [
      'PROCESS_DIRECTOR',
      'PROCESS_DIRECTOR',
      'PROCESS_DIRECTOR',
      'PROCESS_DIRECTOR',
      'CASE_MANAGER',
      'TEAM_MEMBER',
    ];
  }
  if (kind === 'process' && action === 'record') {
    return ['PROCESS_DIRECTOR', 'PROCESS_DIRECTOR', 'TEAM_MEMBER', ...(isTeam ? ['CASE_MANAGER'] : []), ...keepers];
  }
  if (isEarly) return ['TEAM_MEMBER', 'TEAM_MEMBER', 'PROCESS_DIRECTOR', 'AD_HOC', ...keepers];
  return ['TEAM_MEMBER', 'CASE_MANAGER', 'PROCESS_DIRECTOR', 'AD_HOC', 'TEAM_MEMBER', 'CASE_MANAGER', ...keepers];
}

/** Own data, another's of the same domain, or of another domain. */
function chooseHolding(plan: Plan, { organisation, domain }: Seat): Holding {
  if (plan.controller !== null)
    return pick(
      HOLDINGS.filter(({ controller }) => controller === plan.controller),
      plan.holding,
    );
  const own = HOLDINGS.filter((held) => held.controller === organisation && held.domain === domain);
  const near = HOLDINGS.filter((held) => held.controller !== organisation && held.domain === domain);
  const far = HOLDINGS.filter((held) => held.domain !== domain);
  if (plan.nearness < 10 && own.length > 0) return pick(own, plan.holding);
  return plan.nearness < 35 && near.length > 0 ? pick(near, plan.holding) : pick(far, plan.holding);
}
