/**
 * What Sterker may let go, written by hand from law.md §2, never from the rules in `policy/`. What no row names is withheld.
 * The covenant names no task of its own (P 2): it shares on that of the municipality. No law of treatment is its (AVG 9.2.h).
 */
import type { CaseTable } from './case-table.js';
import type { Row } from './product.js';

/** Phases 1–3: the district team, its director, and who was asked to join. */
const DISTRICT = 'TEAM_MEMBER@talis TEAM_MEMBER@pro-persona PROCESS_DIRECTOR@direction AD_HOC@iriszorg';
/** Phases 4–8: those of them on the case team, and the case manager. */
const TEAM = `${DISTRICT} CASE_MANAGER@pro-persona`;
/** Who of the team may be directly involved in the help of Sterker: no corporation, no police (P 5). */
const INVOLVED = 'TEAM_MEMBER@pro-persona CASE_MANAGER@pro-persona PROCESS_DIRECTOR@direction AD_HOC@iriszorg';
/** Whose task a municipal task is, or in whose name he acts (P 2). */
const MUNICIPAL = 'CASE_MANAGER@pro-persona PROCESS_DIRECTOR@direction';

// biome-ignore format: a table
const ROWS: readonly Row[] = [
  // reader            phase              basis                 secrecy          special     criminal     consent              because
  ['TEAM_MEMBER@own',  '1 2 3 4 5 6 7 8', 'every',              'every',         'every',    'every',     'every',              'P 3; obligation 16: what one’s own organisation holds'],
  ['CASE_MANAGER@own', '4 5 6 7 8',       'every',              'every',         'every',    'every',     'every',              'P 3; C 4.2; obligations 11, 16: the same as case manager'],

  [DISTRICT,           '1 2 3',           'FURTHER_PROCESSING', 'NONE conflict', '-',        '-',         'unrefused',          'A 1–3; P 2; obligations 64–66, 70'],
  [DISTRICT,           '1 2 3',           'FURTHER_PROCESSING', 'NONE conflict', '- A9_2_A', '- UAVG_32', 'processing',         'AVG 9.2.a; UAVG 32; obligation 67'],
  [DISTRICT,           '1 2 3',           'FURTHER_PROCESSING', 'consented',     '-',        '-',         'lifting',            'A 1–3; obligations 65, 70'],
  [DISTRICT,           '1 2 3',           'FURTHER_PROCESSING', 'consented',     '- A9_2_A', '- UAVG_32', 'all',                'AVG 9.2.a; UAVG 32; obligations 65, 67'],

  [MUNICIPAL,          '4 5 6 7 8',       'PUBLIC_TASK',        'NONE',          '-',        '-',         'crossing',           'A 4–8; P 2 (Wmo 2.3.2); obligations 42, 62'],
  [MUNICIPAL,          '4 5 6 7 8',       'PUBLIC_TASK',        'NONE',          '- A9_2_A', '- UAVG_32', 'both',               'AVG 9.2.a; UAVG 32; obligations 42, 67'],
  [MUNICIPAL,          '4 5 6 7 8',       'PUBLIC_TASK',        'consented',     '- A9_2_A', '- UAVG_32', 'all',                'A 4–8; P 2; obligations 42, 70'],
  [MUNICIPAL,          '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',      '-',        '-',         'unrefused',          'P 5; obligations 70, 90: across domains without consent'],
  [MUNICIPAL,          '4 5 6 7 8',       'PUBLIC_TASK',        'conflict',      '- A9_2_A', '- UAVG_32', 'processing',         'AVG 9.2.a; UAVG 32; obligations 67, 90'],
  [MUNICIPAL,          '4 5 6 7 8',       'PUBLIC_TASK',        'involved',      '-',        '-',         'crossing',           'P 5; obligations 42, 71'],
  [MUNICIPAL,          '4 5 6 7 8',       'PUBLIC_TASK',        'involved',      '- A9_2_A', '- UAVG_32', 'both',               'AVG 9.2.a; UAVG 32; obligations 42, 67, 71'],

  [TEAM,               '4 5 6 7 8',       'CONSENT',            'NONE',          '- A9_2_A', '- UAVG_32', 'both',               'A 4–8; P 2; obligations 42, 55'],
  [TEAM,               '4 5 6 7 8',       'CONSENT',            'consented',     '- A9_2_A', '- UAVG_32', 'all',                'A 4–8; P 2; obligations 42, 55, 70'],
  [TEAM,               '4 5 6 7 8',       'CONSENT',            'conflict',      '- A9_2_A', '- UAVG_32', 'processing',         'A 4–8; P 5; obligations 55, 90'],
  [INVOLVED,           '4 5 6 7 8',       'CONSENT',            'involved',      '- A9_2_A', '- UAVG_32', 'both',               'A 4–8; P 5; obligations 42, 55, 71'],

  [TEAM,               '4 5 6',           'VITAL_INTEREST',     'NONE conflict', '- A9_2_C', '- UAVG_32', 'every',              'A 4–6; P 2; AVG 9.2.c; obligation 61: a refusal is no bar'],
  [TEAM,               '4 5 6',           'VITAL_INTEREST',     'NONE conflict', 'A9_2_A',   '- UAVG_32', 'processing REFUSED', 'A 4–6; AVG 9.2.a; obligations 61, 67'],
  [TEAM,               '4 5 6',           'VITAL_INTEREST',     'consented',     '- A9_2_C', '- UAVG_32', 'lifting REFUSED',    'A 4–6; AVG 9.2.c; obligations 61, 70'],
  [TEAM,               '4 5 6',           'VITAL_INTEREST',     'consented',     'A9_2_A',   '- UAVG_32', 'all REFUSED',        'A 4–6; AVG 9.2.a; obligations 61, 67, 70'],
  [INVOLVED,           '4 5 6',           'VITAL_INTEREST',     'involved',      '- A9_2_C', '- UAVG_32', 'every',              'A 4–6; P 5; AVG 9.2.c; obligations 61, 71'],
  [INVOLVED,           '4 5 6',           'VITAL_INTEREST',     'involved',      'A9_2_A',   '- UAVG_32', 'processing REFUSED', 'A 4–6; P 5; AVG 9.2.a; obligations 61, 71'],
];

/**
 * The introduction: in ASSIGNMENT the case manager must reach the household before it can say anything (A 4). Names and
 * contact details alone, and the rest of the law holds.
 */
// biome-ignore format: a table
const INTRODUCTION: readonly Row[] = [
  ['CASE_MANAGER@pro-persona', '4', 'PUBLIC_TASK', 'NONE involved', '-', '-', 'unrefused',  'A 4; obligation 40'],
  ['CASE_MANAGER@pro-persona', '4', 'PUBLIC_TASK', 'consented',     '-', '-', 'lifting',    'A 4; P 2; obligations 40, 70'],
  ['CASE_MANAGER@pro-persona', '4', 'CONSENT',     'NONE involved', '-', '-', 'processing', 'A 4; P 2; obligations 40, 55'],
];

export const SOCIAL_WORK: CaseTable = {
  name: 'social-work',
  controller: 'sterker',
  domain: 'SOCIAL_WORK',
  category: 'KNOWN',
  recipients: ['talis', 'pro-persona', 'direction', 'iriszorg'],
  task: { taskHolder: 'MUNICIPALITY', law: 'WMO_2_3_2', serves: 'WMO' },
  classLaw: 'WGBO',
  rows: ROWS,
};

/** The same of the one category that the introduction needs. */
export const SOCIAL_WORK_NAMES: CaseTable = {
  ...SOCIAL_WORK,
  name: 'social-work, names',
  category: 'NAME',
  rows: [...ROWS, ...INTRODUCTION],
};
