/**
 * What the police of the request vectors hold, and what the gateway says of it: cases, persons, rows, contributions, and the
 * facts of each case as they are narrowed to the police. All of it fictional, all of it fixed.
 */
import type { Domain, Phase } from '../../policy/vocabulary.js';

const id = (kind: string, serial: number): string =>
  `${kind.padEnd(8, '0')}-0000-4000-8000-${String(serial).padStart(12, '0')}`;

/** The household that most vectors ask about, and four of one person in each of which something is different. */
export const CASES = {
  main: id('ca5e', 1),
  withdrawn: id('ca5e', 2),
  earlier: id('ca5e', 3),
  silent: id('ca5e', 4),
  later: id('ca5e', 5),
} as const;
export type CaseKey = keyof typeof CASES;

export const PERSONS = {
  anna: id('ba5e', 1),
  bas: id('ba5e', 2),
  cem: id('ba5e', 3),
  dora: id('ba5e', 4),
  emir: id('ba5e', 5),
  fem: id('ba5e', 6),
  gijs: id('ba5e', 7),
} as const;
export type PersonKey = keyof typeof PERSONS;

/** Professionals, each with his one authorisation. */
export const READERS = {
  sterker: { actor: 'p-sterker', organisation: 'sterker', domain: 'SOCIAL_WORK' },
  talis: { actor: 'p-talis', organisation: 'talis', domain: 'HOUSING' },
  politie: { actor: 'p-politie', organisation: 'politie', domain: 'POLICE' },
} as const satisfies Readonly<Record<string, Reader>>;
export type ReaderKey = keyof typeof READERS;

interface Reader {
  readonly actor: string;
  readonly organisation: string;
  readonly domain: Domain;
}

export function subjectOf(reader: ReaderKey): object {
  const { actor, organisation, domain } = READERS[reader];
  const authorisation = { wards: ['hatert'], screenedUntil: '2027-06-30', professionBound: true };
  const properties = { organisation, capacity: 'TEAM_MEMBER', domain, ...authorisation, secrecyDeclaredOn: null };
  return { type: 'professional', id: actor, properties };
}

/** The file of each person, and what stands beneath it. `type` is that of the schema. */
export const ROWS: readonly object[] = [
  file('main', 'anna', true),
  file('main', 'bas', true),
  file('main', 'cem', false),
  file('withdrawn', 'dora', true),
  file('earlier', 'emir', true),
  file('silent', 'fem', true),
  file('later', 'gijs', true),
  {
    ...row('PoliceSignal', 11, ['anna']),
    name: 'Anna Verzonnen',
    selfDirectionTooLow: true,
    repeatedNuisance: true,
    safetyConcern: true,
  },
  callOut(21, '2026-10-02', 'NOISE', 'Harde muziek, na gesprek zachter gezet.'),
  callOut(22, '2026-10-30', 'QUARREL', null),
  incident(31, ['anna'], '2026-10-16', 'VANDALISM', 'Ruit van de toegangsdeur vernield.'),
  incident(32, ['anna', 'bas'], '2026-11-06', 'THREAT', 'Over en weer bedreigd tijdens een ruzie thuis.'),
  incident(33, ['anna', 'cem'], '2026-11-07', 'OTHER', 'Samen weggebleven.'),
  // Not of the police: it has no business in their database, and must not leave it.
  { ...incident(34, ['anna'], '2026-11-08', 'OTHER', 'Van een ander.'), controller: 'sterker' },
];

function row(type: string, serial: number, persons: readonly PersonKey[], of: CaseKey = 'main') {
  const personIds = persons.map((person) => PERSONS[person]);
  return { type, id: id('f00d', serial), caseId: CASES[of], personId: personIds[0], personIds, controller: 'politie' };
}

function file(of: CaseKey, person: PersonKey, known: boolean): object {
  const serial = Object.keys(PERSONS).indexOf(person) + 1;
  return { ...row('PoliceFile', serial, [person], of), known, intelligence: 'Niet bevestigd.' };
}

function callOut(serial: number, day: string, kind: string, findings: string | null): object {
  return { ...row('PoliceCallOut', serial, ['anna']), day, kind, findings };
}

function incident(serial: number, persons: readonly PersonKey[], day: string, kind: string, summary: string): object {
  const told = { day, kind, part: 'INVOLVED', summary, reportNumber: `PL0600-${serial}` };
  return { ...row('PoliceIncident', serial, persons), ...told };
}

const POLICE_TASK = {
  kind: 'PUBLIC_TASK',
  taskHolder: 'POLICE',
  law: 'WPG_20',
  serves: 'WMO',
  decisionReference: 'besluit-12',
};

/** Of step 3, which is over. */
const FURTHER_PROCESSING = {
  kind: 'FURTHER_PROCESSING',
  decisionReference: 'besluit-7',
  answers: {
    ownPowersInsufficient: true,
    contributesToGoals: true,
    compatible: true,
    obstacle: false,
    factors: { a: true, b: true, c: true, d: true, e: true },
    knowsHousehold: true,
  },
};

/** By the id that a vector may name. */
export const CONTRIBUTION_IDS = {
  known: 'k-known',
  incidents: 'k-incidents',
  callOuts: 'k-call-outs',
  withdrawn: 'k-withdrawn',
  earlier: 'k-earlier',
  later: 'k-later',
  astray: 'k-astray',
} as const;

/** What the police contributed, in the shape of the evaluation request, each with its case. */
export const CONTRIBUTIONS: readonly { readonly caseId: string; readonly contribution: object }[] = [
  contribution('main', 'known', 'KNOWN', ['anna', 'bas'], 'sterker'),
  contribution('main', 'incidents', 'INCIDENTS', ['anna', 'bas'], 'sterker', { classGround: { CRIMINAL: 'WPG_20' } }),
  contribution('main', 'callOuts', 'CALL_OUTS', ['anna'], 'talis'),
  contribution('withdrawn', 'withdrawn', 'KNOWN', ['dora'], 'sterker', { withdrawnAt: '2026-11-17T09:00:00.000Z' }),
  contribution('earlier', 'earlier', 'KNOWN', ['emir'], 'sterker', {
    ...{ phase: 'INQUIRY', basis: FURTHER_PROCESSING },
    ...{ recordedAt: '2026-09-20T09:00:00.000Z', from: '2026-09-20T09:00:00.000Z' },
  }),
  contribution('silent', 'astray', 'CALL_OUTS', ['anna'], 'sterker'),
  contribution('later', 'later', 'KNOWN', ['gijs'], 'sterker', { from: '2026-11-18T11:06:40.000Z' }),
];

function contribution(
  of: CaseKey,
  key: keyof typeof CONTRIBUTION_IDS,
  category: string,
  persons: readonly PersonKey[],
  reader: ReaderKey,
  change: object = {},
) {
  const { organisation, domain } = READERS[reader];
  const decided = {
    id: CONTRIBUTION_IDS[key],
    recordedAt: '2026-11-01T09:00:00.000Z',
    controller: 'politie',
    domain: 'POLICE',
    category,
    persons: persons.map((person) => PERSONS[person]),
    phase: 'APPROACH',
    recipients: [{ organisation, domain }],
    purposes: ['PLAN_AND_DIRECTION'],
    necessity: { proportionate: true, leastIntrusive: true },
    from: '2026-11-01T09:00:00.000Z',
    until: null,
    withdrawnAt: null,
    basis: POLICE_TASK,
    secrecyLift: null,
    classGround: {},
    classLaw: null,
    recordApproval: null,
    ...change,
  };
  return { caseId: CASES[of], contribution: decided };
}

const CATEGORIES = ['KNOWN', 'CALL_OUTS', 'INCIDENTS'] as const;

/** How the facts of a vector differ: the consent or the notice of sharing of one person has these keys instead. */
export interface FactsChange {
  /** The step of the case. */
  readonly phase?: Phase;
  /** The reader is on no team. */
  readonly hasNoSeat?: boolean;
  readonly consentOf?: readonly [PersonKey, object];
  readonly noticeOf?: readonly [PersonKey, object];
  readonly limits?: readonly object[];
}

/** The facts of a case as the gateway narrows them to the police, for this reader and about these persons (§3). */
export function factsOf(
  of: CaseKey,
  reader: ReaderKey,
  persons: readonly PersonKey[],
  change: FactsChange = {},
): object {
  const { phase = 'APPROACH', hasNoSeat = false, consentOf, noticeOf, limits = [] } = change;
  const seated = [...new Set<ReaderKey>([reader, 'politie'])].filter((each) => each !== reader || !hasNoSeat);
  return {
    case: {
      id: CASES[of],
      ward: 'hatert',
      phase,
      phaseSince: '2026-10-15T09:00:00.000Z',
      team: seated.map(entryOf),
      caseManager: null,
      activated: [],
      needs: ['WMO'],
      referrals: ['WMO'],
      monitoring: null,
    },
    persons: persons.map((person) => ({ id: PERSONS[person], birthDate: '1984-02-01', represented: false })),
    contributions: [],
    consents: persons.map((person) => ({ ...consent(person, reader), ...changeOf(consentOf, person) })),
    notices: persons.flatMap((person) => [
      { ...notice(person, reader, 'SHARING'), ...changeOf(noticeOf, person) },
      notice(person, reader, 'TAKEN_UP'),
    ]),
    limits,
    onwardUse: [],
  };
}

function changeOf(changed: readonly [PersonKey, object] | undefined, person: PersonKey): object {
  return changed?.[0] === person ? changed[1] : {};
}

function entryOf(reader: ReaderKey): object {
  const { actor, organisation, domain } = READERS[reader];
  const at = '2026-10-15T09:00:00.000Z';
  return { id: `m-${reader}`, actor, organisation, domain, from: at, until: null, acceptedAt: at };
}

function consent(person: PersonKey, reader: ReaderKey): object {
  const { organisation, domain } = READERS[reader];
  const at = '2026-10-20T09:00:00.000Z';
  return {
    id: `t-${person}`,
    recordedAt: at,
    person: PERSONS[person],
    covers: ['PROCESSING', 'CROSS_DOMAIN'],
    items: CATEGORIES.map((category) => ({ controller: 'politie', domain: 'POLICE', category })),
    recipients: [{ organisation, domain }],
    purposes: ['PLAN_AND_DIRECTION'],
    ...{ informed: true, free: true, explicit: true },
    givenBy: [{ role: 'SELF', organisation: null }],
    confirmedBy: [],
    ...{ givenAt: at, refusedAt: null, expiresAt: null, withdrawnAt: null },
  };
}

function notice(person: PersonKey, reader: ReaderKey, kind: 'SHARING' | 'TAKEN_UP'): object {
  const at = '2026-10-20T09:00:00.000Z';
  const isSharing = kind === 'SHARING';
  return {
    id: `n-${person}-${kind.toLowerCase().replaceAll('_', '-')}`,
    recordedAt: at,
    kind,
    person: PERSONS[person],
    controller: isSharing ? 'politie' : 'sterker',
    categories: isSharing ? CATEGORIES : [],
    recipients: isSharing ? [READERS[reader].organisation] : [],
    ...{ givenAt: at, deferredAt: null, deferredUntil: null, reasonGiven: null },
  };
}
