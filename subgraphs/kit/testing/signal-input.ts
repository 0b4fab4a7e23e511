/** A signal with everything in it that A 1 asks, about an own record of the demo world: a test changes what it is about. */
import type { Domain, Organisation } from '../../../policy/vocabulary.js';
import { type DemoRecord, getRecord } from '../demo/index.js';
import type { World } from '../demo/world.js';

export interface SignalTerms {
  readonly controller: Organisation;
  /** What is said of each person. */
  readonly flags: readonly string[];
  /** By their keys in the record; the adults, unless given. */
  readonly persons?: readonly string[];
  readonly record?: string;
  readonly recipients?: readonly { readonly organisation: string; readonly domain: Domain }[];
}

export const ANSWERS = {
  seriousProblems: true,
  selfDirectionTooLow: true,
  ownPowersInsufficient: true,
  contributesToGoals: true,
  compatible: true,
  obstacle: false,
  factors: { a: true, b: true, c: true, d: true, e: true },
} as const;

export const VERSION = `sha256:${'a'.repeat(64)}`;

const DIRECTION = { organisation: 'gemeente-nijmegen', domain: 'CASE_DIRECTION' } as const;
const PORTAAL = { organisation: 'portaal', domain: 'HOUSING' } as const;

/** Brought by name to the team; each person was told an hour ago. */
export function signalInput(world: World, now: number, terms: SignalTerms) {
  const { controller, flags, record = 'r01', recipients = [DIRECTION, PORTAAL] } = terms;
  const own = getRecord(world, controller, record);
  const persons = own.persons.filter(({ key, role }) => terms.persons?.includes(key) ?? role === 'ADULT');
  return {
    record: own.id,
    discussion: 'TEAM',
    source: 'SELF',
    ward: 'hatert',
    persons: persons.map(({ id, name }) => ({ recordPerson: id, name, flags })),
    recipients,
    answers: ANSWERS,
    necessity: { proportionate: true, leastIntrusive: true },
    notices: persons.map(({ id }) => ({
      recordPerson: id,
      givenAt: new Date(now - 3_600_000).toISOString(),
      noticeVersion: VERSION,
      language: 'nl',
    })),
    weighing: 'Wij komen er alleen niet uit. MARK-TEST-WEIGHING',
  };
}

/** Explicit consent of each, by the person and a parent: how old they are, nobody knows yet (X4). */
export function consentsOf(own: DemoRecord, persons: readonly string[], now: number) {
  return own.persons
    .filter(({ key }) => persons.includes(key))
    .map(({ id }) => ({
      recordPerson: id,
      givenBy: [{ role: 'SELF' }, { role: 'REPRESENTATIVE' }],
      givenAt: new Date(now - 3_600_000).toISOString(),
      informed: true,
      free: true,
      explicit: true,
      refusalHarmless: true,
      expression: 'SPOKEN',
      noticeVersion: VERSION,
      language: 'nl',
      account: 'Gezegd aan de keukentafel. MARK-TEST-ACCOUNT',
    }));
}
