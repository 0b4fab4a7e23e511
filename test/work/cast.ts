/** Who plays in the walks: accounts of the demonstration with their seats, and the own records they hold of one household. */
import { demoActor } from '../../subgraphs/kit/demo/ids.js';
import { getRecord } from '../../subgraphs/kit/demo/index.js';
import type { World } from '../../subgraphs/kit/demo/world.js';

export const DIRECTOR = 'process-director-hatert';
export const OFFICER = 'authorisation-officer';
export const TALIS = 'talis-member';
export const POLICE = 'police-member';
export const PORTAAL = 'portaal-member';
export const SOCIAL = 'social-work-member';
export const MANAGER = 'case-manager';
export const OUTSIDER = 'outsider';

export const SEATS = {
  direction: { organisation: 'gemeente-nijmegen', domain: 'CASE_DIRECTION' },
  debt: { organisation: 'gemeente-nijmegen', domain: 'DEBT_COUNSELLING' },
  talis: { organisation: 'talis', domain: 'HOUSING' },
  police: { organisation: 'politie', domain: 'POLICE' },
  social: { organisation: 'sterker', domain: 'SOCIAL_WORK' },
} as const;

export const actorOf = demoActor;

export const NECESSARY = { proportionate: true, leastIntrusive: true } as const;

/** All that A 1 has the one who brings a signal weigh, and A 3 those who know the household. */
export const FURTHER_PROCESSING = {
  ownPowersInsufficient: true,
  contributesToGoals: true,
  compatible: true,
  obstacle: false,
  seriousProblems: true,
  selfDirectionTooLow: true,
  knowsHousehold: true,
  factors: { a: true, b: true, c: true, d: true, e: true },
} as const;

/** The adults of the household as this controller's own record has them. */
export function recordOf(world: World, controller: Parameters<typeof getRecord>[1]) {
  const record = getRecord(world, controller, 'r01');
  return { id: record.id, adults: record.persons.filter(({ role }) => role === 'ADULT') };
}

/** An instant some minutes ago. */
export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}

/** A day so many days from today. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
