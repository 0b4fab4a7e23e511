/** Laws that let special and criminal data through (AVG 9, 10), and whom the rights and the secrecy of the person concern. */
import type { Partner } from '../vocabulary.js';
import type { Dated } from './dated.js';

export interface ClassLaw extends Dated {
  readonly article: string;
}

type ClassLaws = Readonly<Record<string, ClassLaw>>;

/** AVG 9 (2)(h), care: the law by the controller's partner. An empty table admits nothing. */
// biome-ignore format: a table
export const CARE_LAWS = {
  MUNICIPALITY:     {},
  HOUSING:          {},
  POLICE:           {},
  YOUTH_PROTECTION: {
    JEUGDWET_7_4:            { article: 'AVG 9 lid 2 h; Jeugdwet 7.4',                 from: '2015-01-01', until: null },
  },
  MENTAL_HEALTH: {
    WGBO:                    { article: 'AVG 9 lid 2 h; WGBO',                         from: '1995-04-01', until: null },
    BOPZ:                    { article: 'AVG 9 lid 2 h; Wet BOPZ',                     from: '1994-01-17', until: '2020-01-01' },
    WVGGZ:                   { article: 'AVG 9 lid 2 h; Wvggz',                        from: '2020-01-01', until: null },
    WZD:                     { article: 'AVG 9 lid 2 h; Wzd',                          from: '2020-01-01', until: null },
  },
  SOCIAL_WORK:      {},
  PUBLIC_HEALTH: {
    WPG_PUBLIEKE_GEZONDHEID: { article: 'AVG 9 lid 2 h; Wet publieke gezondheid',      from: '2008-12-01', until: null },
  },
} as const satisfies Readonly<Record<Partner, ClassLaws>>;

/** AVG 9 (2)(h): who may receive on it. */
export const CARE_RECIPIENTS = [
  'MENTAL_HEALTH',
  'PUBLIC_HEALTH',
  'SOCIAL_WORK',
  'YOUTH_PROTECTION',
] as const satisfies readonly Partner[];

/** AVG 9 (2)(g) and UAVG 33: empty until every partner signs an entry (obligation 21). */
export const PUBLIC_INTEREST_LAWS: ClassLaws = {};
export const CRIMINAL_LAWS: ClassLaws = {};

/** Controllers whose further processing the person may object to, since they act in a public task (AVG 21; obligation 87). */
export const OBJECTION_PARTNERS = ['MUNICIPALITY', 'POLICE', 'YOUTH_PROTECTION'] as const satisfies readonly Partner[];

/** Partners to whom a social worker may not speak as directly involved (P 5; obligation 71). */
export const NEVER_DIRECTLY_INVOLVED = ['POLICE', 'HOUSING'] as const satisfies readonly Partner[];
