/**
 * What the GGD may let go once it was called in, written by hand from law.md §2, never from the rules in `policy/`. What no
 * row names is withheld. The covenant names no task of its own (P 2): it shares on that of the municipality.
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
/** Whose task a municipal task is, or in whose name he acts (P 2). */
const MUNICIPAL = 'CASE_MANAGER@sterker PROCESS_DIRECTOR@direction';

// biome-ignore format: a table
const ROWS: readonly Row[] = [
  // reader                phase              basis                 secrecy                   special     criminal     consent              because
  ['TEAM_MEMBER@own',      '1 2 3 4 5 6 7 8', 'every',              'every',                  'every',    'every',     'every',              'P 3; obligation 16: what one’s own organisation holds'],
  ['CASE_MANAGER@own',     '4 5 6 7 8',       'every',              'every',                  'every',    'every',     'every',              'P 3; C 4.2; obligations 11, 16: the same as case manager'],

  [DISTRICT,               '1 2 3',           'FURTHER_PROCESSING', 'NONE conflict',          '-',        '-',         'unrefused',          'A 1–3; P 2; obligations 64–66, 70'],
  [DISTRICT,               '1 2 3',           'FURTHER_PROCESSING', 'NONE conflict',          '- A9_2_A', '- UAVG_32', 'processing',         'AVG 9.2.a; UAVG 32; obligation 67'],
  [DISTRICT,               '1 2 3',           'FURTHER_PROCESSING', 'consented',              '-',        '-',         'lifting',            'A 1–3; obligations 65, 70'],
  [DISTRICT,               '1 2 3',           'FURTHER_PROCESSING', 'consented',              '- A9_2_A', '- UAVG_32', 'all',                'AVG 9.2.a; UAVG 32; obligations 65, 67'],

  [MUNICIPAL,              '4 5 6 7 8',       'PUBLIC_TASK',        'NONE',                   '-',        '-',         'crossing',           'A 4–8; P 2 (Wmo 2.3.2); obligations 42, 62'],
  [MUNICIPAL,              '4 5 6 7 8',       'PUBLIC_TASK',        'NONE',                   '- A9_2_A', '- UAVG_32', 'both',               'AVG 9.2.a; UAVG 32; obligations 42, 67'],
  [MUNICIPAL,              '4 5 6 7 8',       'PUBLIC_TASK',        'consented',              '- A9_2_A', '- UAVG_32', 'all',                'A 4–8; P 2; obligations 42, 70'],
  [MUNICIPAL,              '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               '-',        '-',         'unrefused',          'P 5; obligations 70, 90: across domains without consent'],
  [MUNICIPAL,              '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               '- A9_2_A', '- UAVG_32', 'processing',         'AVG 9.2.a; UAVG 32; obligations 67, 90'],
  [MUNICIPAL,              '4 5 6 7 8',       'PUBLIC_TASK',        'involved',               '-',        '-',         'crossing',           'P 5; obligations 42, 71'],
  [MUNICIPAL,              '4 5 6 7 8',       'PUBLIC_TASK',        'involved',               '- A9_2_A', '- UAVG_32', 'both',               'AVG 9.2.a; UAVG 32; obligations 42, 67, 71'],

  [TEAM,                   '4 5 6 7 8',       'CONSENT',            'NONE',                   '- A9_2_A', '- UAVG_32', 'both',               'A 4–8; P 2; obligations 42, 55'],
  [TEAM,                   '4 5 6 7 8',       'CONSENT',            'consented',              '- A9_2_A', '- UAVG_32', 'all',                'A 4–8; P 2; obligations 42, 55, 70'],
  [TEAM,                   '4 5 6 7 8',       'CONSENT',            'conflict',               '- A9_2_A', '- UAVG_32', 'processing',         'A 4–8; P 5; obligations 55, 90'],
  [INVOLVED,               '4 5 6 7 8',       'CONSENT',            'involved',               '- A9_2_A', '- UAVG_32', 'both',               'A 4–8; P 5; obligations 42, 55, 71'],

  [TEAM,                   '4 5 6',           'VITAL_INTEREST',     'NONE conflict',          '- A9_2_C', '- UAVG_32', 'every',              'A 4–6; P 2; AVG 9.2.c; obligation 61: a refusal is no bar'],
  [TEAM,                   '4 5 6',           'VITAL_INTEREST',     'NONE conflict',          'A9_2_A',   '- UAVG_32', 'processing REFUSED', 'A 4–6; AVG 9.2.a; obligations 61, 67'],
  [TEAM,                   '4 5 6',           'VITAL_INTEREST',     'consented',              '- A9_2_C', '- UAVG_32', 'lifting REFUSED',    'A 4–6; AVG 9.2.c; obligations 61, 70'],
  [TEAM,                   '4 5 6',           'VITAL_INTEREST',     'consented',              'A9_2_A',   '- UAVG_32', 'all REFUSED',        'A 4–6; AVG 9.2.a; obligations 61, 67, 70'],
  [INVOLVED,               '4 5 6',           'VITAL_INTEREST',     'involved',               '- A9_2_C', '- UAVG_32', 'every',              'A 4–6; P 5; AVG 9.2.c; obligations 61, 71'],
  [INVOLVED,               '4 5 6',           'VITAL_INTEREST',     'involved',               'A9_2_A',   '- UAVG_32', 'processing REFUSED', 'A 4–6; P 5; AVG 9.2.a; obligations 61, 71'],

  // Health data by the law of public health, to a partner of care and never in 1–2.
  ['TEAM_MEMBER@sterker',  '3',               'FURTHER_PROCESSING', 'NONE conflict',          'A9_2_H',   '-',         'unrefused',          'A 3; AVG 9.2.h; obligation 67'],
  ['TEAM_MEMBER@sterker',  '3',               'FURTHER_PROCESSING', 'NONE conflict',          'A9_2_H',   'UAVG_32',   'processing',         'A 3; AVG 9.2.h; UAVG 32; obligation 67'],
  ['TEAM_MEMBER@sterker',  '3',               'FURTHER_PROCESSING', 'consented',              'A9_2_H',   '-',         'lifting',            'A 3; AVG 9.2.h; obligations 67, 70'],
  ['TEAM_MEMBER@sterker',  '3',               'FURTHER_PROCESSING', 'consented',              'A9_2_H',   'UAVG_32',   'all',                'A 3; AVG 9.2.h; UAVG 32; obligations 67, 70'],
  ['CASE_MANAGER@sterker', '4 5 6 7 8',       'PUBLIC_TASK',        'NONE involved',          'A9_2_H',   '-',         'crossing',           'A 4–8; AVG 9.2.h; obligations 42, 67, 71'],
  ['CASE_MANAGER@sterker', '4 5 6 7 8',       'PUBLIC_TASK',        'NONE involved',          'A9_2_H',   'UAVG_32',   'both',               'A 4–8; AVG 9.2.h; UAVG 32; obligations 42, 67, 71'],
  ['CASE_MANAGER@sterker', '4 5 6 7 8',       'PUBLIC_TASK',        'consented',              'A9_2_H',   '- UAVG_32', 'all',                'A 4–8; AVG 9.2.h; UAVG 32; obligations 42, 67, 70'],
  ['CASE_MANAGER@sterker', '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               'A9_2_H',   '-',         'unrefused',          'P 5; AVG 9.2.h; obligations 67, 90'],
  ['CASE_MANAGER@sterker', '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',               'A9_2_H',   'UAVG_32',   'processing',         'P 5; AVG 9.2.h; UAVG 32; obligations 67, 90'],
  [CARE,                   '4 5 6 7 8',       'CONSENT',            'NONE involved',          'A9_2_H',   '- UAVG_32', 'both',               'A 4–8; AVG 9.2.h; UAVG 32; obligations 42, 55, 67'],
  [CARE,                   '4 5 6 7 8',       'CONSENT',            'consented',              'A9_2_H',   '- UAVG_32', 'all',                'A 4–8; AVG 9.2.h; UAVG 32; obligations 42, 67, 70'],
  [CARE,                   '4 5 6 7 8',       'CONSENT',            'conflict',               'A9_2_H',   '- UAVG_32', 'processing',         'P 5; AVG 9.2.h; UAVG 32; obligations 67, 90'],
  [CARE,                   '4 5 6',           'VITAL_INTEREST',     'NONE conflict involved', 'A9_2_H',   '- UAVG_32', 'every',              'A 4–6; AVG 9.2.h; UAVG 32; obligations 61, 67'],
  [CARE,                   '4 5 6',           'VITAL_INTEREST',     'consented',              'A9_2_H',   '- UAVG_32', 'lifting REFUSED',    'A 4–6; AVG 9.2.h; UAVG 32; obligations 61, 70'],
];

export const PUBLIC_HEALTH: CaseTable = {
  name: 'public-health',
  controller: 'ggd-gelderland-zuid',
  domain: 'PUBLIC_HEALTH',
  category: 'KNOWN',
  recipients: ['talis', 'sterker', 'direction', 'iriszorg'],
  task: { taskHolder: 'MUNICIPALITY', law: 'WMO_2_3_2', serves: 'WMO' },
  classLaw: 'WPG_PUBLIEKE_GEZONDHEID',
  rows: ROWS,
};
