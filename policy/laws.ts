/** The laws a task rests on (P 2), the lists for special and criminal data (AVG 9, 10), and the terms in hours and days. */
import type { Capacity, CoreDatum, Domain, Partner } from './vocabulary.js';

const NONE = [] as const;

/** Law → its own domain, where the law serves one only. Municipal laws and JEUGDWET_1_1: obligation 62. */
export interface TaskLaw {
  readonly domain: Domain | null;
  readonly article: string;
}

// biome-ignore format: a table
export const TASK_LAWS = {
  MUNICIPALITY: {
    WMO_2_3_1:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.1' },
    WMO_2_3_2:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.2' },
    WMO_2_3_3:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.3' },
    WMO_2_3_4:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.4' },
    WMO_2_3_5:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.5' },
    JEUGDWET_2_3:         { domain: 'YOUTH_ACT',         article: 'P 2; Jeugdwet 2.3' },
    JEUGDWET_2_4:         { domain: 'YOUTH_ACT',         article: 'P 2; Jeugdwet 2.4' },
    PARTICIPATIEWET_7_1:  { domain: 'PARTICIPATION_ACT', article: 'P 2; Participatiewet 7 lid 1' },
    WGS_3:                { domain: 'DEBT_COUNSELLING',  article: 'P 2; Wgs 3' },
  },
  POLICE: {
    POLITIEWET_3:         { domain: null,                article: 'P 2; Politiewet 3' },
    WPG_20:               { domain: null,                article: 'P 2; Wpg 20' },
  },
  YOUTH_PROTECTION: {
    JEUGDWET_1_1:         { domain: 'YOUTH_ACT',         article: 'P 2; Jeugdwet 1.1' },
  },
  MENTAL_HEALTH: {
    WGBO:                 { domain: null,                article: 'P 2; WGBO' },
    WVGGZ:                { domain: null,                article: 'P 2; Wvggz' },
    WZD:                  { domain: null,                article: 'P 2; Wzd' },
  },
  HOUSING: {},
  SOCIAL_WORK: {},
  PUBLIC_HEALTH: {},
} as const satisfies Record<Partner, Readonly<Record<string, TaskLaw>>>;

const COMPILED: ReadonlyMap<Partner, ReadonlyMap<string, TaskLaw>> = new Map(
  Object.entries(TASK_LAWS).map(([holder, laws]) => [
    holder as Partner,
    new Map<string, TaskLaw>(Object.entries(laws)),
  ]),
);

/** The law as a law of this task holder, or undefined when it is not his. */
export function findTaskLaw(taskHolder: Partner, law: string): TaskLaw | undefined {
  return COMPILED.get(taskHolder)?.get(law);
}

/** The referrals a public task may serve (A 5: "voor zover"; obligation 45). */
export const SERVED_DOMAINS = [
  'WMO',
  'YOUTH_ACT',
  'PARTICIPATION_ACT',
  'DEBT_COUNSELLING',
] as const satisfies readonly Domain[];

/** Controllers whose further processing the person may object to (AVG 21; obligation 87). */
export const OBJECTION_PARTNERS = ['MUNICIPALITY', 'POLICE', 'YOUTH_PROTECTION'] as const satisfies readonly Partner[];

/** AVG 9 (2)(h): the law by controller's partner. An empty list admits nothing. */
// biome-ignore format: a table
export const CARE_LAWS = {
  MUNICIPALITY:     NONE,
  HOUSING:          NONE,
  POLICE:           NONE,
  YOUTH_PROTECTION: ['JEUGDWET_7_4'],
  MENTAL_HEALTH:    ['WGBO', 'WVGGZ', 'WZD'],
  SOCIAL_WORK:      NONE,
  PUBLIC_HEALTH:    ['WPG_PUBLIEKE_GEZONDHEID'],
} as const satisfies Record<Partner, readonly string[]>;

/** AVG 9 (2)(h): who may receive on it. */
export const CARE_RECIPIENTS = [
  'MENTAL_HEALTH',
  'PUBLIC_HEALTH',
  'SOCIAL_WORK',
  'YOUTH_PROTECTION',
] as const satisfies readonly Partner[];

/** AVG 9 (2)(g) and UAVG 33: empty until every partner signs an entry (obligation 21). */
export const PUBLIC_INTEREST_LAWS: readonly string[] = NONE;
export const CRIMINAL_LAWS: readonly string[] = NONE;

/** Partners to whom a social worker may not speak as directly involved (P 5; obligation 71). */
export const NEVER_DIRECTLY_INVOLVED = ['POLICE', 'HOUSING'] as const satisfies readonly Partner[];

/** The introduction of A 4: what a case manager needs to reach the household. */
export const INTRODUCTION_CATEGORIES = ['NAME', 'CONTACT'] as const;

/** Who records which core datum (R Toegang; X13). An action only by the organisation that owns it, where said. */
// biome-ignore format: a table
export const CORE_WRITERS = {
  PROCESS_DIRECTOR:      { data: ['PROBLEM_OUTLINE', 'CONTACT', 'PLAN', 'PRODUCT_ORDER', 'PROGRESS', 'ACTION', 'BODIES'], ownActionsOnly: false },
  MANAGEMENT_ASSISTANT:  { data: ['PROBLEM_OUTLINE', 'CONTACT', 'PLAN', 'PRODUCT_ORDER', 'PROGRESS', 'ACTION', 'BODIES'], ownActionsOnly: false },
  CASE_MANAGER:          { data: ['PLAN', 'PROGRESS', 'ACTION'],                                                         ownActionsOnly: false },
  TEAM_MEMBER:           { data: ['PROGRESS', 'ACTION'],                                                                 ownActionsOnly: true },
  AD_HOC:                { data: NONE,                                                                                   ownActionsOnly: true },
  RESEARCHER:            { data: NONE,                                                                                   ownActionsOnly: true },
  COMPLIANCE_OFFICER:    { data: NONE,                                                                                   ownActionsOnly: true },
  AUTHORISATION_OFFICER: { data: NONE,                                                                                   ownActionsOnly: true },
} as const satisfies Record<Capacity, { readonly data: readonly CoreDatum[]; readonly ownActionsOnly: boolean }>;

/** Terms: vital interest and conflict of duties (obligation 61), ad-hoc involvement (127), deferral (83). */
export const EMERGENCY_HOURS = 72;
export const AD_HOC_HOURS = 672;
export const DEFERRAL_DAYS = 28;

/** Ages of consent (X4; Jeugdwet, WGBO practice): below the first the representative, from the second the person. */
export const AGE_OF_SAYING = 12;
export const AGE_OF_DECIDING = 16;
