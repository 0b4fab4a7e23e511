/** The words of the matrix as compliance reads them. English names stay the key; the glossary explains both. */
import type {
  BasisKind,
  Capacity,
  DataClass,
  Detail,
  Domain,
  Ground,
  LiftKind,
  Partner,
  Phase,
  Secrecy,
  Section,
} from '../../policy/index.js';

// biome-ignore-start format: tables
export const PHASE_WORDS = {
  SIGNAL: '1. Inbrengen signalen',
  ASSESSMENT: '2. Beoordelen signalen',
  INQUIRY: '3. Verzamelen klantinformatie',
  ASSIGNMENT: '4. Opdrachtformulering',
  APPROACH: '5. Aanpak en uitvoering',
  REVIEW: '6. Casusbespreking',
  MONITORING: '7. Monitoring',
  CLOSURE: '8. Afsluiten',
  DECLINED: 'Niet opgepakt',
  CLOSED: 'Afgesloten',
} as const satisfies Record<Phase, string>;

export const DOMAIN_WORDS = {
  WMO: 'Wmo',
  YOUTH_ACT: 'Jeugdwet',
  PARTICIPATION_ACT: 'Participatiewet',
  DEBT_COUNSELLING: 'schuldhulpverlening',
  COMPULSORY_EDUCATION: 'leerplicht',
  CASE_DIRECTION: 'regie',
  HOUSING: 'wonen',
  POLICE: 'politie',
  CHILD_PROTECTION: 'jeugdbescherming',
  MENTAL_HEALTH_CARE: 'GGZ',
  SOCIAL_WORK: 'maatschappelijk werk',
  PUBLIC_HEALTH: 'GGD',
} as const satisfies Record<Domain, string>;

export const PARTNER_WORDS = {
  MUNICIPALITY: 'gemeente',
  HOUSING: 'woningcorporatie',
  POLICE: 'politie',
  YOUTH_PROTECTION: 'jeugdbescherming',
  MENTAL_HEALTH: 'GGZ',
  SOCIAL_WORK: 'maatschappelijk werk',
  PUBLIC_HEALTH: 'GGD',
} as const satisfies Record<Partner, string>;

export const CAPACITY_WORDS = {
  TEAM_MEMBER: 'teamlid',
  CASE_MANAGER: 'casemanager',
  PROCESS_DIRECTOR: 'procesregisseur',
  MANAGEMENT_ASSISTANT: 'managementassistente',
  AD_HOC: 'andere professional',
  RESEARCHER: 'onderzoeker',
  COMPLIANCE_OFFICER: 'functionaris naleving',
  AUTHORISATION_OFFICER: 'autorisatiebeheerder',
} as const satisfies Record<Capacity, string>;

export const BASIS_WORDS = {
  FURTHER_PROCESSING: 'verdere verwerking',
  PUBLIC_TASK: 'taak',
  CONSENT: 'toestemming',
  VITAL_INTEREST: 'vitaal belang',
  LEGITIMATE_INTEREST: 'gerechtvaardigd belang',
  LEGAL_OBLIGATION: 'wettelijke plicht',
  CONTRACT: 'overeenkomst',
} as const satisfies Record<BasisKind, string>;

export const LIFT_WORDS = {
  CONSENT: 'toestemming',
  CONFLICT_OF_DUTIES: 'conflict van plichten',
  DIRECTLY_INVOLVED: 'rechtstreeks betrokken',
} as const satisfies Record<LiftKind, string>;

export const GROUND_WORDS = {
  A9_2_A: 'uitdrukkelijke toestemming',
  A9_2_C: 'vitaal belang',
  A9_2_G: 'zwaarwegend algemeen belang',
  A9_2_H: 'zorg',
  UAVG_32: 'UAVG 32',
  UAVG_33: 'UAVG 33',
  WPG_20: 'Wpg 20',
} as const satisfies Record<Ground, string>;

export const DETAIL_WORDS = { THAT: 'dat', WHAT: 'wat' } as const satisfies Record<Detail, string>;

export const CLASS_WORDS = { SPECIAL: 'bijzonder', CRIMINAL: 'strafrechtelijk' } as const satisfies Record<
  DataClass,
  string
>;

export const SECRECY_WORDS = {
  NONE: 'geen',
  MEDICAL: 'medisch',
  SOCIAL_WORK: 'maatschappelijk werk',
  YOUTH: 'jeugd',
  POLICE: 'politie',
} as const satisfies Record<Secrecy, string>;

export const SECTION_WORDS = {
  HANDLE: 'dossierkenmerk',
  CORE: 'kerngegeven',
  ACCOUNTABILITY: 'verantwoording',
} as const satisfies Record<Section, string>;
// biome-ignore-end format: tables
