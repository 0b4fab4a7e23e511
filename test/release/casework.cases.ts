/**
 * Who may read the process dossier, written by hand from law.md §4, never from the rules in `policy/`. What no row names is
 * withheld. The dossier is the college's; what a partner brought into it keeps its origin, here a corporation's.
 */
import type { DossierTable } from './dossier-table.js';
import type { Row } from './product.js';

/** The director and his assistant, who keep the dossier. */
const KEEPERS = 'PROCESS_DIRECTOR@direction MANAGEMENT_ASSISTANT@direction';
/** The case team beside them, of other domains than the datum of the corporation. */
const OTHERS = `${KEEPERS} TEAM_MEMBER@sterker CASE_MANAGER@sterker`;

// biome-ignore format: a table
const ROWS: readonly Row[] = [
  // reader                                                     phase                    datum                    basis                secrecy  classes  consent             limit               because
  [KEEPERS,                                                     '1 2 3 4 5 6 7 8 CLOSED', 'HANDLE',               'every',             'every', 'every', 'every',            'every',            'R Toegang; obligations 6, 14: that there is a case'],
  ['TEAM_MEMBER@talis TEAM_MEMBER@sterker AD_HOC@iriszorg',     '1 2 3 4 5 6 7 8',       'HANDLE',                'every',             'every', 'every', 'every',            'every',            'C 4.2; R Toegang; obligations 7, 12, 14'],
  ['CASE_MANAGER@sterker',                                      '4 5 6 7 8',             'HANDLE',                'every',             'every', 'every', 'every',            'every',            'C 4.2; R Toegang; obligations 8, 14'],

  ['PROCESS_DIRECTOR@direction CASE_MANAGER@sterker',           '4 5 6 7 8',             'RECORD RECORD/TOLD RECORD/OWN', 'every',     'every', 'every', 'every',            'every',            'A 4; obligations 26, 40: consents, notices, weighings'],
  ['PROCESS_DIRECTOR@direction CASE_MANAGER@sterker',           '4 5 6 7 8',             'RECORD/OTHERS',         'every',             'NONE',  '-',     'every',            'every',            'A 4; obligations 26, 70: what is secret shows to those it was for'],
  ['PROCESS_DIRECTOR@direction',                                'CLOSED',                'RECORD RECORD/TOLD RECORD/OWN', 'every',     'every', 'every', 'every',            'every',            'R Toegang; obligations 6, 26: he keeps it when all is over'],
  ['PROCESS_DIRECTOR@direction',                                'CLOSED',                'RECORD/OTHERS',         'every',             'NONE',  '-',     'every',            'every',            'R Toegang; obligations 6, 26, 70'],

  [`${OTHERS} TEAM_MEMBER@talis`,                               '5 6 7 8',               'CORE',                  'every',             'every', 'every', 'every',            'NONE',             'A 5; P 5; obligations 7, 49, 100'],
  [KEEPERS,                                                     'CLOSED',                'CORE',                  'every',             'every', 'every', 'every',            'NONE',             'R Toegang; obligations 6, 100'],
  ['TEAM_MEMBER@talis',                                         '5 6 7 8',               'CORE/ORIGIN',           'every',             'every', 'every', 'every',            'NONE',             'A 5; P 3; obligations 49, 74: of his own domain'],
  ['TEAM_MEMBER@talis',                                         '5 6 7 8',               'CORE/ORIGIN',           'unobjectionable',   'every', 'every', 'every',            'OBJECTION',        'R Rechten; obligation 87: against a public task alone'],
  [OTHERS,                                                      '5 6 7 8',               'CORE/ORIGIN',           'every',             'every', 'every', 'crossing REFUSED', 'NONE',             'A 5–8; P 2; obligations 42, 59: hidden once it is withdrawn'],
  [OTHERS,                                                      '5 6 7 8',               'CORE/ORIGIN',           'unobjectionable',   'every', 'every', 'crossing REFUSED', 'OBJECTION',        'A 5–8; R Rechten; obligations 42, 59, 87'],
  [KEEPERS,                                                     'CLOSED',                'CORE/ORIGIN',           'every',             'every', 'every', 'crossing REFUSED', 'NONE',             'R Toegang; obligations 6, 42, 59'],
  [KEEPERS,                                                     'CLOSED',                'CORE/ORIGIN',           'unobjectionable',   'every', 'every', 'crossing REFUSED', 'OBJECTION',        'R Toegang; obligations 6, 42, 87'],
];

export const CASEWORK: DossierTable = {
  name: 'casework',
  recipients: ['direction', 'talis', 'sterker', 'iriszorg'],
  origin: { controller: 'talis', domain: 'HOUSING', category: 'KNOWN' },
  rows: ROWS,
};
