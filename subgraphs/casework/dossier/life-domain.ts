/** The areas of life (leefgebieden) a plan may name; only the relevant ones are chosen (P 1; obligation 52). */
export const LIFE_DOMAINS = [
  'FINANCES',
  'HOUSING',
  'DAILY_LIVING',
  'DAY_ACTIVITIES',
  'HOUSEHOLD_RELATIONS',
  'PARENTING',
  'HEALTH',
  'SOCIAL_NETWORK',
  'SAFETY',
  'NUISANCE',
] as const;
export type LifeDomain = (typeof LIFE_DOMAINS)[number];
