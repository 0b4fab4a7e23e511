/**
 * What the partners' schemas say of each category, written by hand, to question the demo world with. Where a category
 * has both, this is its content (WHAT) and not the flag (THAT) that a signal shows of it.
 */
import type { DataClass, Detail, Domain, Organisation, Phase, Route, Secrecy } from '../../../../policy/vocabulary.js';

export interface Datum {
  readonly controller: Organisation;
  readonly domain: Domain;
  readonly category: string;
  readonly detail: Detail;
  readonly phases: readonly Phase[];
  readonly secrecy: Secrecy;
  readonly classes: readonly DataClass[];
  readonly route: Route | null;
}

const EARLY = ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] as const;
const INTRODUCED = [...EARLY, 'ASSIGNMENT'] as const;
const ALWAYS = [...INTRODUCED, 'APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE'] as const;
const CONTENT = ['INQUIRY', 'APPROACH', 'REVIEW', 'MONITORING'] as const;

type Row = readonly [
  string,
  Detail,
  readonly Phase[],
  { readonly classes?: readonly DataClass[]; readonly route?: Route }?,
];

const SPECIAL = { classes: ['SPECIAL'] } as const;
const CORPORATION: readonly Row[] = [
  ['KNOWN', 'THAT', ALWAYS],
  ['NAME', 'THAT', INTRODUCED],
  ['EVICTION', 'THAT', EARLY, { route: 'EVICTION' }],
  ['TENANCY', 'WHAT', CONTENT],
  ['RENT_ARREARS', 'WHAT', CONTENT],
  ['NUISANCE_REPORTS', 'WHAT', CONTENT],
];
const knownAnd = (that: string, what: string): readonly Row[] => [
  [that, 'THAT', ALWAYS],
  [what, 'WHAT', CONTENT],
];

// biome-ignore format: a table
const TABLE: readonly (readonly [Organisation, Domain, Secrecy, readonly Row[]])[] = [
  ['talis',                       'HOUSING',              'NONE',        CORPORATION],
  ['portaal',                     'HOUSING',              'NONE',        CORPORATION],
  ['politie',                     'POLICE',               'POLICE',      [['KNOWN', 'THAT', ALWAYS], ['NAME', 'THAT', INTRODUCED], ['CALL_OUTS', 'WHAT', CONTENT],
                                                                          ['INCIDENTS', 'WHAT', CONTENT, { classes: ['CRIMINAL'] }]]],
  ['gemeente-nijmegen',           'DEBT_COUNSELLING',     'NONE',        [['KNOWN', 'THAT', ALWAYS], ['NAME', 'THAT', INTRODUCED], ...knownAnd('DEBT_KNOWN', 'DEBTS')]],
  ['gemeente-nijmegen',           'WMO',                  'NONE',        knownAnd('WMO_KNOWN', 'PROVISIONS')],
  ['gemeente-nijmegen',           'YOUTH_ACT',            'NONE',        knownAnd('YOUTH_AID_KNOWN', 'YOUTH_AID')],
  ['gemeente-nijmegen',           'PARTICIPATION_ACT',    'NONE',        knownAnd('INCOME_KNOWN', 'INCOME_SUPPORT')],
  ['gemeente-nijmegen',           'COMPULSORY_EDUCATION', 'NONE',        knownAnd('SCHOOL_KNOWN', 'SCHOOL_ATTENDANCE')],
  ['jeugdbescherming-gelderland', 'CHILD_PROTECTION',     'YOUTH',       [['KNOWN', 'THAT', ALWAYS], ['NAME', 'THAT', INTRODUCED], ['MEASURES', 'WHAT', CONTENT],
                                                                          ['GUARDIAN', 'WHAT', CONTENT], ['SAFETY_ASSESSMENT', 'WHAT', CONTENT]]],
  ['pro-persona',                 'MENTAL_HEALTH_CARE',   'MEDICAL',     [['KNOWN', 'THAT', ALWAYS, SPECIAL], ['NAME', 'THAT', INTRODUCED], ['OUTREACH', 'WHAT', CONTENT, SPECIAL],
                                                                          ['IN_CARE', 'WHAT', CONTENT, SPECIAL], ['CRISIS_AGREEMENT', 'WHAT', CONTENT, SPECIAL]]],
  ['sterker',                     'SOCIAL_WORK',          'SOCIAL_WORK', [['KNOWN', 'THAT', ALWAYS], ['NAME', 'THAT', INTRODUCED], ['TRAJECTORIES', 'WHAT', CONTENT], ['GOALS', 'WHAT', CONTENT]]],
  ['ggd-gelderland-zuid',         'PUBLIC_HEALTH',        'MEDICAL',     [['KNOWN', 'THAT', ALWAYS, SPECIAL], ['NAME', 'THAT', INTRODUCED], ['SPECIAL_CARE', 'WHAT', CONTENT, SPECIAL]]],
];

export const DATA: readonly Datum[] = TABLE.flatMap(([controller, domain, secrecy, rows]) =>
  rows.map(([category, detail, phases, { classes = [], route = null } = {}]) => ({
    controller,
    domain,
    category,
    detail,
    phases,
    secrecy,
    classes,
    route,
  })),
);
