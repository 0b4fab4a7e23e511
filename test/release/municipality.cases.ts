/**
 * What debt counselling of the municipality may let go, written by hand from law.md §2, never from the rules in `policy/`.
 * What no row names is withheld. To the Wmo consultant next door it crosses a domain as to anyone (A 4; obligation 42).
 */
import type { CaseTable } from './case-table.js';
import type { Row } from './product.js';

/** Phases 1–3: the district team, its director, and who was asked to join; of the municipality the debt worker alone sits in it. */
const DISTRICT = 'TEAM_MEMBER@sterker PROCESS_DIRECTOR@direction AD_HOC@wmo AD_HOC@iriszorg';
/** Phases 4–8: those of them on the case team, the Wmo consultant, and the case manager. */
const TEAM = `${DISTRICT} TEAM_MEMBER@wmo CASE_MANAGER@sterker`;

// biome-ignore format: a table
const ROWS: readonly Row[] = [
  // reader                      phase              basis                 secrecy                   special     criminal     consent              because
  ['TEAM_MEMBER@own AD_HOC@own', '1 2 3 4 5 6 7 8', 'every',              'every',                  'every',    'every',     'every',              'P 3; obligation 16: what one’s own organisation holds'],

  [DISTRICT,                     '1 2 3',           'FURTHER_PROCESSING', 'NONE conflict',          '-',        '-',         'unrefused',          'A 1–3; P 2; obligations 64–66, 70'],
  [DISTRICT,                     '1 2 3',           'FURTHER_PROCESSING', 'NONE conflict',          '- A9_2_A', '- UAVG_32', 'processing',         'AVG 9.2.a; UAVG 32; obligation 67'],
  [DISTRICT,                     '1 2 3',           'FURTHER_PROCESSING', 'consented',              '-',        '-',         'lifting',            'A 1–3; obligations 65, 70'],
  [DISTRICT,                     '1 2 3',           'FURTHER_PROCESSING', 'consented',              '- A9_2_A', '- UAVG_32', 'all',                'AVG 9.2.a; UAVG 32; obligations 65, 67'],

  [TEAM,                         '4 5 6 7 8',       'PUBLIC_TASK',        'NONE involved',          '-',        '-',         'crossing',           'A 4–8; P 2 (Wgs 3); obligations 42, 62, 71'],
  [TEAM,                         '4 5 6 7 8',       'PUBLIC_TASK',        'NONE involved',          '- A9_2_A', '- UAVG_32', 'both',               'AVG 9.2.a; UAVG 32; obligations 42, 67, 71'],
  [TEAM,                         '4 5 6 7 8',       'PUBLIC_TASK',        'consented',              '- A9_2_A', '- UAVG_32', 'all',                'A 4–8; P 2; obligations 42, 70'],
  [TEAM,                         '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               '-',        '-',         'unrefused',          'P 5; obligations 70, 90: across domains without consent'],
  [TEAM,                         '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               '- A9_2_A', '- UAVG_32', 'processing',         'AVG 9.2.a; UAVG 32; obligations 67, 90'],
  // The director watches over what the plan referred to: the college is controller of that himself.
  ['PROCESS_DIRECTOR@direction', '4 5 6 7 8',       'PUBLIC_TASK',        'NONE involved',          '-',        '-',         'unrefused',          'A 4 (“vanaf dit moment”); obligation 44'],
  ['PROCESS_DIRECTOR@direction', '4 5 6 7 8',       'PUBLIC_TASK',        'NONE involved',          '- A9_2_A', '- UAVG_32', 'processing',         'A 4; AVG 9.2.a; UAVG 32; obligations 44, 67'],
  ['PROCESS_DIRECTOR@direction', '4 5 6 7 8',       'PUBLIC_TASK',        'consented',              '-',        '-',         'lifting',            'A 4; P 2; obligations 44, 70'],

  [TEAM,                         '4 5 6 7 8',       'CONSENT',            'NONE involved',          '- A9_2_A', '- UAVG_32', 'both',               'A 4–8; P 2; obligations 42, 55, 71'],
  [TEAM,                         '4 5 6 7 8',       'CONSENT',            'consented',              '- A9_2_A', '- UAVG_32', 'all',                'A 4–8; P 2; obligations 42, 55, 70'],
  [TEAM,                         '4 5 6 7 8',       'CONSENT',            'conflict',               '- A9_2_A', '- UAVG_32', 'processing',         'A 4–8; P 5; obligations 55, 90'],

  [TEAM,                         '4 5 6',           'VITAL_INTEREST',     'NONE conflict involved', '- A9_2_C', '- UAVG_32', 'every',              'A 4–6; P 2; AVG 9.2.c; obligation 61: a refusal is no bar'],
  [TEAM,                         '4 5 6',           'VITAL_INTEREST',     'NONE conflict involved', 'A9_2_A',   '- UAVG_32', 'processing REFUSED', 'A 4–6; AVG 9.2.a; obligations 61, 67'],
  [TEAM,                         '4 5 6',           'VITAL_INTEREST',     'consented',              '- A9_2_C', '- UAVG_32', 'lifting REFUSED',    'A 4–6; AVG 9.2.c; obligations 61, 70'],
  [TEAM,                         '4 5 6',           'VITAL_INTEREST',     'consented',              'A9_2_A',   '- UAVG_32', 'all REFUSED',        'A 4–6; AVG 9.2.a; obligations 61, 67, 70'],
];

export const MUNICIPALITY: CaseTable = {
  name: 'municipality',
  controller: 'gemeente-nijmegen',
  domain: 'DEBT_COUNSELLING',
  category: 'KNOWN',
  recipients: ['wmo', 'sterker', 'direction', 'iriszorg'],
  task: { taskHolder: 'MUNICIPALITY', law: 'WGS_3', serves: 'DEBT_COUNSELLING' },
  classLaw: 'WGBO',
  rows: ROWS,
};
