/** Terms in hours, days and years, and the data that only an introduction may carry. */
import type { Domain } from '../vocabulary.js';
import type { Dated } from './dated.js';

/** Vital interest and conflict of duties (obligation 61), ad-hoc involvement (127), deferral of a notice (83), ages of consent (X4). */
export const TERMS = {
  emergencyHours: 72,
  adHocHours: 672,
  deferralDays: 28,
  ageOfSaying: 12,
  ageOfDeciding: 16,
} as const;

export type Terms = Readonly<Record<keyof typeof TERMS, number>>;

/** The introduction of A 4: what a case manager needs to reach the household. */
export const INTRODUCTION_CATEGORIES = ['NAME', 'CONTACT'] as const;

export interface RetentionTerm extends Dated {
  /** At most so many calendar years after the end of help and service. */
  readonly years: number;
  readonly article: string;
}

const COVENANT: RetentionTerm = { years: 15, article: 'P 5; R Bewaartermijn', from: '2018-05-25', until: null };

/**
 * How long the process dossier may hold what stems from a domain (obligations 94, 99). The covenant names one term, and names it a
 * maximum; the longer terms of WGBO 454 and Jeugdwet 7.3.8 (20 years since 2020) are those of the care provider's own file.
 */
// biome-ignore format: a table
export const RETENTION = {
  WMO:                  [COVENANT],
  YOUTH_ACT:            [COVENANT],
  PARTICIPATION_ACT:    [COVENANT],
  DEBT_COUNSELLING:     [COVENANT],
  COMPULSORY_EDUCATION: [COVENANT],
  CASE_DIRECTION:       [COVENANT],
  HOUSING:              [COVENANT],
  POLICE:               [COVENANT],
  CHILD_PROTECTION:     [COVENANT],
  MENTAL_HEALTH_CARE:   [COVENANT],
  SOCIAL_WORK:          [COVENANT],
  PUBLIC_HEALTH:        [COVENANT],
} as const satisfies Readonly<Record<Domain, readonly RetentionTerm[]>>;
