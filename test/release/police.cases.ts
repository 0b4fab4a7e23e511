/**
 * What the police may let go, written by hand from law.md §2, never from the rules in `policy/`. What no row names is
 * withheld. Police data leave on Wpg 20 by a decision of the police, never on consent (X10).
 */
import type { CaseTable } from './case-table.js';
import type { Row } from './product.js';

/** Phases 1–3: the district team, its director, and who was asked to join. */
const DISTRICT = 'TEAM_MEMBER@talis TEAM_MEMBER@sterker PROCESS_DIRECTOR@direction AD_HOC@iriszorg';
/** Phases 4–8: those of them on the case team, and the case manager. */
const TEAM = `${DISTRICT} CASE_MANAGER@sterker`;
/** Who of the team may be directly involved in social work: no corporation, no police (P 5). */
const INVOLVED = 'TEAM_MEMBER@sterker CASE_MANAGER@sterker PROCESS_DIRECTOR@direction AD_HOC@iriszorg';

// biome-ignore format: a table
const ROWS: readonly Row[] = [
  // reader           phase              basis                 secrecy                 special     criminal            consent              because
  ['TEAM_MEMBER@own', '1 2 3 4 5 6 7 8', 'every',              'every',                'every',    'every',            'every',              'P 3; obligation 16: what one’s own organisation holds'],

  [DISTRICT,          '1 2 3',           'FURTHER_PROCESSING', 'NONE POLICE conflict', '-',        '- WPG_20',         'unrefused',          'A 1–3; P 2; obligations 64–66, 70'],
  [DISTRICT,          '1 2 3',           'FURTHER_PROCESSING', 'NONE POLICE conflict', '- A9_2_A', '- UAVG_32 WPG_20', 'processing',         'AVG 9.2.a; UAVG 32; obligation 67'],
  [DISTRICT,          '1 2 3',           'FURTHER_PROCESSING', 'consented',            '-',        '- WPG_20',         'lifting',            'A 1–3; obligations 65, 70'],
  [DISTRICT,          '1 2 3',           'FURTHER_PROCESSING', 'consented',            '- A9_2_A', '- UAVG_32 WPG_20', 'all',                'AVG 9.2.a; UAVG 32; obligations 65, 67'],

  [TEAM,              '4 5 6 7 8',       'PUBLIC_TASK',        'NONE POLICE',          '-',        '- WPG_20',         'crossing',           'A 4–8; P 2 (Wpg 20); obligations 42, 62'],
  [TEAM,              '4 5 6 7 8',       'PUBLIC_TASK',        'NONE POLICE',          '- A9_2_A', '- UAVG_32 WPG_20', 'both',               'AVG 9.2.a; UAVG 32; obligations 42, 67'],
  [TEAM,              '4 5 6 7 8',       'PUBLIC_TASK',        'consented',            '- A9_2_A', '- UAVG_32 WPG_20', 'all',                'A 4–8; P 2; obligations 42, 70'],
  [TEAM,              '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',             '-',        '- WPG_20',         'unrefused',          'P 5; obligations 70, 90: across domains without consent'],
  [TEAM,              '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',             '- A9_2_A', '- UAVG_32 WPG_20', 'processing',         'AVG 9.2.a; UAVG 32; obligations 67, 90'],
  [INVOLVED,          '4 5 6 7 8',       'PUBLIC_TASK',        'involved',             '-',        '- WPG_20',         'crossing',           'P 5; obligations 42, 71'],
  [INVOLVED,          '4 5 6 7 8',       'PUBLIC_TASK',        'involved',             '- A9_2_A', '- UAVG_32 WPG_20', 'both',               'AVG 9.2.a; UAVG 32; obligations 42, 67, 71'],

  [TEAM,              '4 5 6 7 8',       'CONSENT',            'NONE',                 '- A9_2_A', '- UAVG_32 WPG_20', 'both',               'A 4–8; P 2; obligations 42, 55'],
  [TEAM,              '4 5 6 7 8',       'CONSENT',            'consented',            '- A9_2_A', '- UAVG_32 WPG_20', 'all',                'A 4–8; P 2; obligations 42, 55, 70'],
  [TEAM,              '4 5 6 7 8',       'CONSENT',            'conflict',             '- A9_2_A', '- UAVG_32 WPG_20', 'processing',         'A 4–8; P 5; obligations 55, 90'],
  [INVOLVED,          '4 5 6 7 8',       'CONSENT',            'involved',             '- A9_2_A', '- UAVG_32 WPG_20', 'both',               'A 4–8; P 5; obligations 42, 55, 71'],

  [TEAM,              '4 5 6',           'VITAL_INTEREST',     'NONE POLICE conflict', '- A9_2_C', '- UAVG_32 WPG_20', 'every',              'A 4–6; P 2; AVG 9.2.c; obligation 61: a refusal is no bar'],
  [TEAM,              '4 5 6',           'VITAL_INTEREST',     'NONE POLICE conflict', 'A9_2_A',   '- UAVG_32 WPG_20', 'processing REFUSED', 'A 4–6; AVG 9.2.a; obligations 61, 67'],
  [TEAM,              '4 5 6',           'VITAL_INTEREST',     'consented',            '- A9_2_C', '- UAVG_32 WPG_20', 'lifting REFUSED',    'A 4–6; AVG 9.2.c; obligations 61, 70'],
  [TEAM,              '4 5 6',           'VITAL_INTEREST',     'consented',            'A9_2_A',   '- UAVG_32 WPG_20', 'all REFUSED',        'A 4–6; AVG 9.2.a; obligations 61, 67, 70'],
  [INVOLVED,          '4 5 6',           'VITAL_INTEREST',     'involved',             '- A9_2_C', '- UAVG_32 WPG_20', 'every',              'A 4–6; P 5; AVG 9.2.c; obligations 61, 71'],
  [INVOLVED,          '4 5 6',           'VITAL_INTEREST',     'involved',             'A9_2_A',   '- UAVG_32 WPG_20', 'processing REFUSED', 'A 4–6; P 5; AVG 9.2.a; obligations 61, 71'],
];

export const POLICE: CaseTable = {
  name: 'police',
  controller: 'politie',
  domain: 'POLICE',
  category: 'KNOWN',
  recipients: ['talis', 'sterker', 'direction', 'iriszorg'],
  task: { taskHolder: 'POLICE', law: 'WPG_20', serves: 'WMO' },
  classLaw: 'WGBO',
  rows: ROWS,
};
