/** The laws a public task may rest on, by whose task it is (P 2, "Vervulling van een taak van algemeen belang"; obligation 62). */
import type { Domain, Partner } from '../vocabulary.js';
import type { Dated } from './dated.js';

export interface TaskLaw extends Dated {
  /** Its own domain, where the law serves one only: municipal laws and Jeugdwet 1.1. */
  readonly domain: Domain | null;
  readonly article: string;
}

// biome-ignore format: a table
export const TASK_LAWS = {
  MUNICIPALITY: {
    WMO_2_3_1:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.1',            from: '2015-01-01', until: null },
    WMO_2_3_2:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.2',            from: '2015-01-01', until: null },
    WMO_2_3_3:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.3',            from: '2015-01-01', until: null },
    WMO_2_3_4:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.4',            from: '2015-01-01', until: null },
    WMO_2_3_5:            { domain: 'WMO',               article: 'P 2; Wmo 2015 2.3.5',            from: '2015-01-01', until: null },
    JEUGDWET_2_3:         { domain: 'YOUTH_ACT',         article: 'P 2; Jeugdwet 2.3',              from: '2015-01-01', until: null },
    JEUGDWET_2_4:         { domain: 'YOUTH_ACT',         article: 'P 2; Jeugdwet 2.4',              from: '2015-01-01', until: null },
    PARTICIPATIEWET_7_1:  { domain: 'PARTICIPATION_ACT', article: 'P 2; Participatiewet 7 lid 1',   from: '2015-01-01', until: null },
    WGS_3:                { domain: 'DEBT_COUNSELLING',  article: 'P 2; Wgs 3',                     from: '2012-07-01', until: null },
  },
  POLICE: {
    POLITIEWET_3:         { domain: null,                article: 'P 2; Politiewet 3',              from: '2013-01-01', until: null },
    WPG_20:               { domain: null,                article: 'P 2; Wpg 20',                    from: '2008-01-01', until: null },
  },
  YOUTH_PROTECTION: {
    JEUGDWET_1_1:         { domain: 'YOUTH_ACT',         article: 'P 2; Jeugdwet 1.1',              from: '2015-01-01', until: null },
  },
  MENTAL_HEALTH: {
    WGBO:                 { domain: null,                article: 'P 2; WGBO',                      from: '1995-04-01', until: null },
    // The protocol names the Wet BOPZ; the Wvggz and the Wzd took its place (X9).
    BOPZ:                 { domain: null,                article: 'P 2; Wet BOPZ',                  from: '1994-01-17', until: '2020-01-01' },
    WVGGZ:                { domain: null,                article: 'P 2 (Wet BOPZ); Wvggz',          from: '2020-01-01', until: null },
    WZD:                  { domain: null,                article: 'P 2 (Wet BOPZ); Wzd',            from: '2020-01-01', until: null },
  },
  HOUSING: {},
  SOCIAL_WORK: {},
  PUBLIC_HEALTH: {},
} as const satisfies Readonly<Record<Partner, Readonly<Record<string, TaskLaw>>>>;

/** The referrals a public task may serve (A 5: "voor zover"; obligation 45). */
export const SERVED_DOMAINS = [
  'WMO',
  'YOUTH_ACT',
  'PARTICIPATION_ACT',
  'DEBT_COUNSELLING',
] as const satisfies readonly Domain[];
