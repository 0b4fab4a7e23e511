/**
 * The facts around one combination, everything else in order: screened, on the team, told in time, contributed to every
 * reader, necessary, within 72 hours. As law.md §1 has them, and written here without the help of `policy/`.
 */
import type { BasisKind, LiftKind, Phase } from '../../policy/index.js';
import type { CaseTable, Seat } from './case-table.js';
import type { ConsentState, CriminalGround, SpecialGround } from './words.js';

/** What differs from one person to the next. */
export interface Situation {
  readonly basis: BasisKind;
  readonly lift: LiftKind;
  readonly special: SpecialGround;
  readonly criminal: CriminalGround;
  readonly consent: ConsentState;
}

/** Someone for whom the records are made out. */
export interface Recipient extends Seat {
  readonly actor: string;
}

export interface PersonRecords {
  readonly contributions: readonly object[];
  readonly consents: readonly object[];
  readonly notices: readonly object[];
}

type Item = Pick<CaseTable, 'controller' | 'domain' | 'category'>;

const DAY = 24 * 3_600_000;

/** Tells what lies so many days from the moment of the question. */
export class Calendar {
  readonly #now: number;
  readonly #written = new Map<number, string>();

  constructor(now: Date) {
    this.#now = now.getTime();
  }

  at(days: number): string {
    const known = this.#written.get(days);
    if (known !== undefined) return known;
    const written = new Date(this.#now + days * DAY).toISOString();
    this.#written.set(days, written);
    return written;
  }

  day(days: number): string {
    return this.at(days).slice(0, 10);
  }
}

/** `case` of law.md §1: the ward's, every reader on the team for twenty days, the GGD called in, nothing ended. */
export function caseFacts(
  calendar: Calendar,
  id: string,
  phase: Phase,
  readers: readonly Recipient[],
  caseManager: string | null,
  idOf: (name: string) => string = (name) => name,
) {
  const period = { from: calendar.at(-10), until: calendar.at(10), acceptedAt: calendar.at(-10) };
  const team = readers.map(({ actor, organisation, domain }, at) => ({
    id: idOf(`team-${at}`),
    actor,
    organisation,
    domain,
    ...period,
  }));
  const called = { id: idOf('called'), partner: 'PUBLIC_HEALTH', from: calendar.at(-10), until: null, necessity: true };
  return {
    id,
    ward: 'hatert',
    phase,
    phaseSince: calendar.at(-15),
    team,
    caseManager,
    activated: [called],
    needs: ['WMO', 'YOUTH_ACT', 'DEBT_COUNSELLING'],
    referrals: ['WMO', 'YOUTH_ACT', 'DEBT_COUNSELLING'],
    monitoring: { until: calendar.day(150), reasonGiven: true },
  };
}

/** What is recorded about one person. `name` is unique in the case; ids begin with it. */
export function recordsOf(
  calendar: Calendar,
  { controller, domain, category, task, classLaw }: CaseTable,
  situation: Situation,
  { person, name, phase, recipients, idOf = (id) => id }: About,
): PersonRecords {
  const item = { controller, domain, category };
  const { basis, lift, special, criminal, consent } = situation;
  const shared = {
    ...item,
    recordedAt: calendar.at(-1),
    persons: [person],
    phase,
    purposes: ['PLAN_AND_DIRECTION'],
    necessity: { proportionate: true, leastIntrusive: true },
    from: calendar.at(-1),
    // 72 hours, the most that a vital interest or a conflict of duties may have.
    until: calendar.at(2),
    withdrawnAt: null,
    basis: basisOf(basis, task),
    classGround: {
      ...(special === '-' ? {} : { SPECIAL: special }),
      ...(criminal === '-' ? {} : { CRIMINAL: criminal }),
    },
    classLaw: special === 'A9_2_H' ? classLaw : null,
    recordApproval: null,
  };
  return {
    contributions: groupsOf(lift, recipients).map((group, at) => ({
      id: idOf(`${name}-k${at}`),
      ...shared,
      recipients: seatsOf(group),
      secrecyLift: liftOf(lift, group[0]?.actor ?? ''),
    })),
    consents: consentsOf(calendar, consent, item, person, recipients, (id) => idOf(`${name}-${id}`)),
    notices: noticesOf(calendar, item, person, recipients, (id) => idOf(`${name}-${id}`)),
  };
}

interface About {
  readonly person: string;
  readonly name: string;
  readonly phase: Phase;
  readonly recipients: readonly Recipient[];
  readonly idOf?: (id: string) => string;
}

/** Direct involvement is of one professional; every other contribution is for all of them. */
function groupsOf(lift: LiftKind, recipients: readonly Recipient[]): readonly (readonly Recipient[])[] {
  return lift === 'DIRECTLY_INVOLVED' ? [...Map.groupBy(recipients, ({ actor }) => actor).values()] : [recipients];
}

const WEIGHED = {
  ...{ ownPowersInsufficient: true, contributesToGoals: true, compatible: true, obstacle: false },
  ...{ seriousProblems: true, selfDirectionTooLow: true, knowsHousehold: true },
  factors: { a: true, b: true, c: true, d: true, e: true },
};
const IN_DANGER = { danger: true, consentImpossible: true, publicTaskFails: true, consentFails: true };

function basisOf(kind: BasisKind, task: CaseTable['task']): object {
  switch (kind) {
    case 'FURTHER_PROCESSING':
      return { kind, decisionReference: 'besluit-12', answers: WEIGHED };
    case 'PUBLIC_TASK':
      return { kind, ...task, decisionReference: 'besluit-12' };
    case 'VITAL_INTEREST':
      return { kind, answers: IN_DANGER };
    case 'CONSENT':
    case 'LEGITIMATE_INTEREST':
    case 'LEGAL_OBLIGATION':
    case 'CONTRACT':
      return { kind };
  }
}

function liftOf(kind: LiftKind, recipientActor: string): object {
  switch (kind) {
    case 'CONSENT':
      return { kind };
    case 'CONFLICT_OF_DUTIES':
      return { kind, answers: { danger: true, alternativesConsidered: true, minimal: true } };
    case 'DIRECTLY_INVOLVED':
      return { kind, recipientActor, necessity: true };
  }
}

export function consentsOf(
  calendar: Calendar,
  state: ConsentState,
  item: Item,
  person: string,
  readers: readonly Seat[],
  idOf: (id: string) => string = (id) => id,
): readonly object[] {
  const recipients = seatsOf(readers);
  const given = (changes: object = {}) => ({
    id: idOf('t'),
    recordedAt: calendar.at(-20),
    person,
    covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'],
    items: [item],
    recipients,
    purposes: ['PLAN_AND_DIRECTION'],
    ...{ informed: true, free: true, explicit: true },
    givenBy: [{ role: 'SELF', organisation: null }],
    confirmedBy: [item.controller],
    givenAt: calendar.at(-20),
    ...{ refusedAt: null, expiresAt: null, withdrawnAt: null },
    ...changes,
  });
  const refusal = (days: number) =>
    given({
      id: idOf('r'),
      recordedAt: calendar.at(days),
      covers: ['PROCESSING'],
      givenAt: null,
      refusedAt: calendar.at(days),
    });
  switch (state) {
    case 'NONE':
      return [];
    case 'PROCESSING':
    case 'CROSS_DOMAIN':
    case 'SECRECY':
      return [given({ covers: [state] })];
    case 'BOTH':
      return [given({ covers: ['PROCESSING', 'CROSS_DOMAIN'] })];
    case 'ALL':
      return [given()];
    case 'UNCONFIRMED':
      return [given({ confirmedBy: [] })];
    case 'RECONSIDERED':
      return [refusal(-25), given()];
    case 'REFUSED':
      return [given(), refusal(-18)];
    case 'WITHDRAWN':
      return [given({ withdrawnAt: calendar.at(-2) })];
    case 'EXPIRED':
      return [given({ expiresAt: calendar.at(-2) })];
    case 'UNINFORMED':
      return [given({ informed: false })];
    case 'FOR_OTHERS':
      return [given({ recipients: [{ organisation: 'mooiland', domain: 'HOUSING' }] })];
  }
}

function noticesOf(
  calendar: Calendar,
  { controller, category }: Item,
  person: string,
  recipients: readonly Seat[],
  idOf: (id: string) => string,
): readonly object[] {
  const told = {
    recordedAt: calendar.at(-20),
    person,
    givenAt: calendar.at(-20),
    ...{ deferredAt: null, deferredUntil: null, reasonGiven: null },
  };
  const organisations = [...new Set(recipients.map(({ organisation }) => organisation))];
  return [
    { id: idOf('n1'), kind: 'SHARING', controller, categories: [category], recipients: organisations, ...told },
    { id: idOf('n2'), kind: 'TAKEN_UP', controller: 'sterker', categories: [], recipients: [], ...told },
  ];
}

/** Each seat once: two professionals may have the same. */
function seatsOf(recipients: readonly Seat[]): readonly Seat[] {
  const seats = recipients.map(({ organisation, domain }) => ({ organisation, domain }));
  return seats.filter(({ organisation, domain }, at) => {
    return at === seats.findIndex((seat) => seat.organisation === organisation && seat.domain === domain);
  });
}
