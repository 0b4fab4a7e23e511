/** The seats at the table: organisation and domain, as contributions and consents name their recipients. */
import type { Recipient } from './facts.js';

// biome-ignore format: a table
export const SEAT = {
  talis:           { organisation: 'talis',                       domain: 'HOUSING' },
  portaal:         { organisation: 'portaal',                     domain: 'HOUSING' },
  police:          { organisation: 'politie',                     domain: 'POLICE' },
  childProtection: { organisation: 'jeugdbescherming-gelderland', domain: 'CHILD_PROTECTION' },
  mentalHealth:    { organisation: 'pro-persona',                 domain: 'MENTAL_HEALTH_CARE' },
  socialWork:      { organisation: 'sterker',                     domain: 'SOCIAL_WORK' },
  publicHealth:    { organisation: 'ggd-gelderland-zuid',         domain: 'PUBLIC_HEALTH' },
  debt:            { organisation: 'gemeente-nijmegen',           domain: 'DEBT_COUNSELLING' },
  wmo:             { organisation: 'gemeente-nijmegen',           domain: 'WMO' },
  school:          { organisation: 'gemeente-nijmegen',           domain: 'COMPULSORY_EDUCATION' },
  direction:       { organisation: 'gemeente-nijmegen',           domain: 'CASE_DIRECTION' },
} as const satisfies Record<string, Recipient>;
