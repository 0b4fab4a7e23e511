/**
 * What youth protection may let go, written by hand from law.md §2, never from the rules in `policy/`. What no row names is
 * withheld. Its task is that of the Jeugdwet 1.1, for a referral to youth help (P 2).
 */
import type { CaseTable } from './case-table.js';
import type { Row } from './product.js';

/** Phases 1–3: the district team, its director, and who was asked to join. */
const DISTRICT = 'TEAM_MEMBER@talis TEAM_MEMBER@sterker PROCESS_DIRECTOR@direction AD_HOC@iriszorg';
/** Phases 4–8: those of them on the case team, and the case manager. */
const TEAM = `${DISTRICT} CASE_MANAGER@sterker`;
/** Who of the team may be directly involved in social work: no corporation, no police (P 5). */
const INVOLVED = 'TEAM_MEMBER@sterker CASE_MANAGER@sterker PROCESS_DIRECTOR@direction AD_HOC@iriszorg';
/** Who of the team works at a partner of care (AVG 9.2.h). */
const CARE = 'TEAM_MEMBER@sterker CASE_MANAGER@sterker';

// biome-ignore format: a table
const ROWS: readonly Row[] = [
  // reader               phase              basis                 secrecy                   special     criminal     consent              because
  ['TEAM_MEMBER@own',     '1 2 3 4 5 6 7 8', 'every',              'every',                  'every',    'every',     'every',              'P 3; obligation 16: what one’s own organisation holds'],
  ['CASE_MANAGER@own',    '4 5 6 7 8',       'every',              'every',                  'every',    'every',     'every',              'P 3; C 4.2; obligations 11, 16: the same as case manager'],

  [DISTRICT,              '1 2 3',           'FURTHER_PROCESSING', 'NONE conflict',          '-',        '-',         'unrefused',          'A 1–3; P 2; obligations 64–66, 70'],
  [DISTRICT,              '1 2 3',           'FURTHER_PROCESSING', 'NONE conflict',          '- A9_2_A', '- UAVG_32', 'processing',         'AVG 9.2.a; UAVG 32; obligation 67'],
  [DISTRICT,              '1 2 3',           'FURTHER_PROCESSING', 'consented',              '-',        '-',         'lifting',            'A 1–3; obligations 65, 70'],
  [DISTRICT,              '1 2 3',           'FURTHER_PROCESSING', 'consented',              '- A9_2_A', '- UAVG_32', 'all',                'AVG 9.2.a; UAVG 32; obligations 65, 67'],

  [TEAM,                  '4 5 6 7 8',       'PUBLIC_TASK',        'NONE',                   '-',        '-',         'crossing',           'A 4–8; P 2 (Jeugdwet 1.1); obligations 42, 62'],
  [TEAM,                  '4 5 6 7 8',       'PUBLIC_TASK',        'NONE',                   '- A9_2_A', '- UAVG_32', 'both',               'AVG 9.2.a; UAVG 32; obligations 42, 67'],
  [TEAM,                  '4 5 6 7 8',       'PUBLIC_TASK',        'consented',              '- A9_2_A', '- UAVG_32', 'all',                'A 4–8; P 2; obligations 42, 70'],
  [TEAM,                  '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               '-',        '-',         'unrefused',          'P 5; obligations 70, 90: across domains without consent'],
  [TEAM,                  '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               '- A9_2_A', '- UAVG_32', 'processing',         'AVG 9.2.a; UAVG 32; obligations 67, 90'],
  [INVOLVED,              '4 5 6 7 8',       'PUBLIC_TASK',        'involved',               '-',        '-',         'crossing',           'P 5; obligations 42, 71'],
  [INVOLVED,              '4 5 6 7 8',       'PUBLIC_TASK',        'involved',               '- A9_2_A', '- UAVG_32', 'both',               'AVG 9.2.a; UAVG 32; obligations 42, 67, 71'],

  [TEAM,                  '4 5 6 7 8',       'CONSENT',            'NONE',                   '- A9_2_A', '- UAVG_32', 'both',               'A 4–8; P 2; obligations 42, 55'],
  [TEAM,                  '4 5 6 7 8',       'CONSENT',            'consented',              '- A9_2_A', '- UAVG_32', 'all',                'A 4–8; P 2; obligations 42, 55, 70'],
  [TEAM,                  '4 5 6 7 8',       'CONSENT',            'conflict',               '- A9_2_A', '- UAVG_32', 'processing',         'A 4–8; P 5; obligations 55, 90'],
  [INVOLVED,              '4 5 6 7 8',       'CONSENT',            'involved',               '- A9_2_A', '- UAVG_32', 'both',               'A 4–8; P 5; obligations 42, 55, 71'],

  [TEAM,                  '4 5 6',           'VITAL_INTEREST',     'NONE conflict',          '- A9_2_C', '- UAVG_32', 'every',              'A 4–6; P 2; AVG 9.2.c; obligation 61: a refusal is no bar'],
  [TEAM,                  '4 5 6',           'VITAL_INTEREST',     'NONE conflict',          'A9_2_A',   '- UAVG_32', 'processing REFUSED', 'A 4–6; AVG 9.2.a; obligations 61, 67'],
  [TEAM,                  '4 5 6',           'VITAL_INTEREST',     'consented',              '- A9_2_C', '- UAVG_32', 'lifting REFUSED',    'A 4–6; AVG 9.2.c; obligations 61, 70'],
  [TEAM,                  '4 5 6',           'VITAL_INTEREST',     'consented',              'A9_2_A',   '- UAVG_32', 'all REFUSED',        'A 4–6; AVG 9.2.a; obligations 61, 67, 70'],
  [INVOLVED,              '4 5 6',           'VITAL_INTEREST',     'involved',               '- A9_2_C', '- UAVG_32', 'every',              'A 4–6; P 5; AVG 9.2.c; obligations 61, 71'],
  [INVOLVED,              '4 5 6',           'VITAL_INTEREST',     'involved',               'A9_2_A',   '- UAVG_32', 'processing REFUSED', 'A 4–6; P 5; AVG 9.2.a; obligations 61, 71'],

  // Health data by the law of youth care itself, to a partner of care and never in 1–2.
  ['TEAM_MEMBER@sterker', '3',               'FURTHER_PROCESSING', 'NONE conflict',          'A9_2_H',   '-',         'unrefused',          'A 3; AVG 9.2.h; obligation 67'],
  ['TEAM_MEMBER@sterker', '3',               'FURTHER_PROCESSING', 'NONE conflict',          'A9_2_H',   'UAVG_32',   'processing',         'A 3; AVG 9.2.h; UAVG 32; obligation 67'],
  ['TEAM_MEMBER@sterker', '3',               'FURTHER_PROCESSING', 'consented',              'A9_2_H',   '-',         'lifting',            'A 3; AVG 9.2.h; obligations 67, 70'],
  ['TEAM_MEMBER@sterker', '3',               'FURTHER_PROCESSING', 'consented',              'A9_2_H',   'UAVG_32',   'all',                'A 3; AVG 9.2.h; UAVG 32; obligations 67, 70'],
  [CARE,                  '4 5 6 7 8',       'PUBLIC_TASK',        'NONE involved',          'A9_2_H',   '-',         'crossing',           'A 4–8; AVG 9.2.h; obligations 42, 67, 71'],
  [CARE,                  '4 5 6 7 8',       'PUBLIC_TASK',        'NONE involved',          'A9_2_H',   'UAVG_32',   'both',               'A 4–8; AVG 9.2.h; UAVG 32; obligations 42, 67, 71'],
  [CARE,                  '4 5 6 7 8',       'PUBLIC_TASK',        'consented',              'A9_2_H',   '- UAVG_32', 'all',                'A 4–8; AVG 9.2.h; UAVG 32; obligations 42, 67, 70'],
  [CARE,                  '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               'A9_2_H',   '-',         'unrefused',          'P 5; AVG 9.2.h; obligations 67, 90'],
  [CARE,                  '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               'A9_2_H',   'UAVG_32',   'processing',         'P 5; AVG 9.2.h; UAVG 32; obligations 67, 90'],
  [CARE,                  '4 5 6 7 8',       'CONSENT',            'NONE involved',          'A9_2_H',   '- UAVG_32', 'both',               'A 4–8; AVG 9.2.h; UAVG 32; obligations 42, 55, 67'],
  [CARE,                  '4 5 6 7 8',       'CONSENT',            'consented',              'A9_2_H',   '- UAVG_32', 'all',                'A 4–8; AVG 9.2.h; UAVG 32; obligations 42, 67, 70'],
  [CARE,                  '4 5 6 7 8',       'CONSENT',            'conflict',               'A9_2_H',   '- UAVG_32', 'processing',         'P 5; AVG 9.2.h; UAVG 32; obligations 67, 90'],
  [CARE,                  '4 5 6',           'VITAL_INTEREST',     'NONE conflict involved', 'A9_2_H',   '- UAVG_32', 'every',              'A 4–6; AVG 9.2.h; UAVG 32; obligations 61, 67'],
  [CARE,                  '4 5 6',           'VITAL_INTEREST',     'consented',              'A9_2_H',   '- UAVG_32', 'lifting REFUSED',    'A 4–6; AVG 9.2.h; UAVG 32; obligations 61, 70'],
];

export const YOUTH_PROTECTION: CaseTable = {
  name: 'youth-protection',
  controller: 'jeugdbescherming-gelderland',
  domain: 'CHILD_PROTECTION',
  category: 'KNOWN',
  recipients: ['talis', 'sterker', 'direction', 'iriszorg'],
  task: { taskHolder: 'YOUTH_PROTECTION', law: 'JEUGDWET_1_1', serves: 'YOUTH_ACT' },
  classLaw: 'JEUGDWET_7_4',
  rows: ROWS,
};
