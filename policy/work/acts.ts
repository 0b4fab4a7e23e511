/**
 * Every act (handeling) of the work, one row each: who may do it, in which phase, at whose place, and what must hold
 * (A 1–8; C 4.2; P 1–5; R). What has no row cannot be done: mutations, checks and docs/process.md are made from here.
 */
import type { ActRow } from './act-row.js';
import { DOSSIER_ACTS, STEP_ACTS, TEAM_ACTS } from './acts-of-college.js';
import { ACTS_OF_CONTROLLER } from './acts-of-controller.js';

const ROWS = { ...ACTS_OF_CONTROLLER, ...STEP_ACTS, ...TEAM_ACTS, ...DOSSIER_ACTS } as const;

export type ActName = keyof typeof ROWS;

/** What must hold for one act, by name. */
export type NeedOf<A extends ActName> = (typeof ROWS)[A]['needs'][number];

export const ACTS: Readonly<Record<ActName, ActRow>> = Object.freeze(ROWS);

export const ACT_NAMES = Object.freeze(Object.keys(ROWS) as ActName[]);

export function isAct(name: unknown): name is ActName {
  return typeof name === 'string' && Object.hasOwn(ROWS, name);
}
