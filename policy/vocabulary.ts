/** The words of the law of release: every enumerated word, once. Closed world: what is not here is not known. */

export const PARTNERS = [
  'MUNICIPALITY',
  'HOUSING',
  'POLICE',
  'YOUTH_PROTECTION',
  'MENTAL_HEALTH',
  'SOCIAL_WORK',
  'PUBLIC_HEALTH',
] as const;
export type Partner = (typeof PARTNERS)[number];

export const ORGANISATIONS = [
  'gemeente-nijmegen',
  'talis',
  'portaal',
  'standvast-wonen',
  'woongenoot',
  'de-gemeenschap',
  'mooiland',
  'politie',
  'jeugdbescherming-gelderland',
  'pro-persona',
  'sterker',
  'ggd-gelderland-zuid',
] as const;
export type Organisation = (typeof ORGANISATIONS)[number];

export const DOMAINS = [
  'WMO',
  'YOUTH_ACT',
  'PARTICIPATION_ACT',
  'DEBT_COUNSELLING',
  'COMPULSORY_EDUCATION',
  'CASE_DIRECTION',
  'HOUSING',
  'POLICE',
  'CHILD_PROTECTION',
  'MENTAL_HEALTH_CARE',
  'SOCIAL_WORK',
  'PUBLIC_HEALTH',
] as const;
export type Domain = (typeof DOMAINS)[number];

export const CAPACITIES = [
  'TEAM_MEMBER',
  'CASE_MANAGER',
  'PROCESS_DIRECTOR',
  'MANAGEMENT_ASSISTANT',
  'AD_HOC',
  'RESEARCHER',
  'COMPLIANCE_OFFICER',
  'AUTHORISATION_OFFICER',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** The steps of A 1–8 in order, then the two ends of a case. */
export const STEPS = [
  'SIGNAL',
  'ASSESSMENT',
  'INQUIRY',
  'ASSIGNMENT',
  'APPROACH',
  'REVIEW',
  'MONITORING',
  'CLOSURE',
] as const;
export type Step = (typeof STEPS)[number];
export const ENDS = ['DECLINED', 'CLOSED'] as const;
export const PHASES = [...STEPS, ...ENDS] as const;
export type Phase = (typeof PHASES)[number];

export const BASES = [
  'FURTHER_PROCESSING',
  'PUBLIC_TASK',
  'CONSENT',
  'VITAL_INTEREST',
  'LEGITIMATE_INTEREST',
  'LEGAL_OBLIGATION',
  'CONTRACT',
] as const;
export type BasisKind = (typeof BASES)[number];

export const ACTIONS = ['read', 'use', 'record'] as const;
export type Action = (typeof ACTIONS)[number];

export const KINDS = ['release', 'process', 'withhold'] as const;
export type Kind = (typeof KINDS)[number];

export const SECTIONS = ['HANDLE', 'CORE', 'ACCOUNTABILITY'] as const;
export type Section = (typeof SECTIONS)[number];

export const DETAILS = ['THAT', 'WHAT'] as const;
export type Detail = (typeof DETAILS)[number];

export const CLASSES = ['SPECIAL', 'CRIMINAL'] as const;
export type DataClass = (typeof CLASSES)[number];

export const SECRECIES = ['NONE', 'MEDICAL', 'SOCIAL_WORK', 'YOUTH', 'POLICE'] as const;
export type Secrecy = (typeof SECRECIES)[number];

export const ROUTES = ['EVICTION'] as const;
export type Route = (typeof ROUTES)[number];

/** The seven core data (kerngegevens) of P 5; obligation 100. */
export const CORE_DATA = [
  'PROBLEM_OUTLINE',
  'CONTACT',
  'PLAN',
  'PRODUCT_ORDER',
  'PROGRESS',
  'ACTION',
  'BODIES',
] as const;
export type CoreDatum = (typeof CORE_DATA)[number];

/** The two purposes of P 1. A question may carry any text; only these pass. */
export const PURPOSES = ['PLAN_AND_DIRECTION', 'NUISANCE_REDUCTION'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const COVERS = ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'] as const;
export type Cover = (typeof COVERS)[number];

export const GIVER_ROLES = ['SELF', 'REPRESENTATIVE'] as const;
export type GiverRole = (typeof GIVER_ROLES)[number];

export const LIFTS = ['CONSENT', 'CONFLICT_OF_DUTIES', 'DIRECTLY_INVOLVED'] as const;
export type LiftKind = (typeof LIFTS)[number];

export const GROUNDS = ['A9_2_A', 'A9_2_C', 'A9_2_G', 'A9_2_H', 'UAVG_32', 'UAVG_33', 'WPG_20'] as const;
export type Ground = (typeof GROUNDS)[number];

export const NOTICE_KINDS = ['SHARING', 'TAKEN_UP'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const LIMIT_KINDS = ['RESTRICTION', 'OBJECTION'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** The gates in order; UNKNOWN stands before them all. */
export const GATES = [
  'UNKNOWN',
  'SCREENING',
  'CAPACITY',
  'INVOLVEMENT',
  'PURPOSE',
  'PHASE',
  'LIMITS',
  'OWN_DATA',
  'CONTRIBUTION',
  'NOTICE',
  'BASIS',
  'CROSS_DOMAIN',
  'SECRECY',
  'CLASS',
  'ACTION',
] as const;
export type Gate = (typeof GATES)[number];

export const CODES = [
  'RELEASED',
  'UNKNOWN',
  'SCREENING',
  'CAPACITY',
  'WITHHELD',
  'INVOLVEMENT',
  'PURPOSE',
  'PHASE',
  'DETAIL',
  'RESTRICTION',
  'CONTRIBUTION',
  'NOTICE',
  'OBJECTION',
  'REFUSED',
  'BASIS',
  'CROSS_DOMAIN',
  'SECRECY',
  'CLASS',
  'ONWARD_USE',
  'RECORD',
] as const;
export type Code = (typeof CODES)[number];

/** What the asking professional may hear of a decision: 15d, I23. */
export const USER_CODES = ['RELEASED', 'NOT_AVAILABLE', 'CONSENT_NEEDED', 'NO_BASIS', 'NOT_SHARED'] as const;
export type UserCode = (typeof USER_CODES)[number];
