/** §1.1 The register (C preamble, C 4.2; obligations 1–3, 11): which body may act in which capacity with which domain. */
import { type Capacity, DOMAINS, type Domain, type Organisation, type Partner } from '../vocabulary.js';

/** One line of the register: these domains carry these capacities. */
export interface Seat {
  readonly domains: readonly Domain[];
  readonly capacities: readonly Capacity[];
  readonly article: string;
}

export interface RegisterEntry {
  readonly partner: Partner;
  readonly seats: readonly Seat[];
}

export interface OtherBody {
  readonly seats: readonly Seat[];
  readonly caseManagerSeats: readonly Seat[];
}

const CARE = ['TEAM_MEMBER', 'CASE_MANAGER'] as const;
const CORPORATION = {
  partner: 'HOUSING',
  seats: [{ domains: ['HOUSING'], capacities: ['TEAM_MEMBER'], article: 'C aanhef E; C 4.2' }],
} as const satisfies RegisterEntry;

export const REGISTER = {
  'gemeente-nijmegen': {
    partner: 'MUNICIPALITY',
    seats: [
      {
        domains: ['WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION'],
        capacities: ['TEAM_MEMBER', 'AD_HOC'],
        article: 'C aanhef A; C 4.2',
      },
      {
        domains: ['CASE_DIRECTION'],
        capacities: [
          'PROCESS_DIRECTOR',
          'MANAGEMENT_ASSISTANT',
          'RESEARCHER',
          'COMPLIANCE_OFFICER',
          'AUTHORISATION_OFFICER',
        ],
        article: 'C 4.2; R Toegang',
      },
    ],
  },
  talis: CORPORATION,
  portaal: CORPORATION,
  'standvast-wonen': CORPORATION,
  woongenoot: CORPORATION,
  'de-gemeenschap': CORPORATION,
  mooiland: CORPORATION,
  politie: {
    partner: 'POLICE',
    seats: [{ domains: ['POLICE'], capacities: ['TEAM_MEMBER'], article: 'C aanhef D; C 4.2' }],
  },
  'jeugdbescherming-gelderland': {
    partner: 'YOUTH_PROTECTION',
    seats: [
      {
        domains: ['CHILD_PROTECTION', 'YOUTH_ACT'],
        capacities: CARE,
        article: 'C aanhef C; C 4.2',
      },
    ],
  },
  'pro-persona': {
    partner: 'MENTAL_HEALTH',
    seats: [{ domains: ['MENTAL_HEALTH_CARE'], capacities: CARE, article: 'C aanhef F; C 4.2' }],
  },
  sterker: {
    partner: 'SOCIAL_WORK',
    seats: [{ domains: ['SOCIAL_WORK'], capacities: CARE, article: 'C aanhef B; C 4.2' }],
  },
  'ggd-gelderland-zuid': {
    partner: 'PUBLIC_HEALTH',
    seats: [{ domains: ['PUBLIC_HEALTH'], capacities: CARE, article: 'C aanhef G; C 4.2' }],
  },
} as const satisfies Readonly<Record<Organisation, RegisterEntry>>;

/** A body outside the covenant has no partner and joins by the case (C 4.2; obligation 12); R for its case managers. */
export const OTHER_BODY = {
  seats: [{ domains: DOMAINS, capacities: ['AD_HOC'], article: 'C 4.2' }],
  /** Only with the setting `externalCaseManagers`. */
  caseManagerSeats: [{ domains: DOMAINS, capacities: ['CASE_MANAGER'], article: 'R Toegang' }],
} as const satisfies OtherBody;

/** The municipality's team members in phases 1–3 (C 4.2: the debt worker is the fixed one). */
export const EARLY_MUNICIPAL_DOMAINS = ['DEBT_COUNSELLING'] as const satisfies readonly Domain[];
