/**
 * The work as tables of the rule set: who may do what in which step, and what must hold for it. Partners sign these as they sign
 * who sees what (C 7; obligation 21), in the Dutch in which they are told; the English beside it is a translation.
 */

import type { Phase } from '../vocabulary.js';
import type { ActRow } from '../work/act-row.js';
import { ACTS } from '../work/acts.js';
import { PRECONDITION_WORDS } from '../work/precondition-words.js';
import { TRANSITIONS } from '../work/transitions.js';
import { WORK_TERMS } from '../work/work-terms.js';

/** An act as it is signed. */
export interface SignedAct extends Omit<ActRow, 'en' | 'needs'> {
  /** A document may know others than this release. */
  readonly needs: readonly string[];
}

/** A precondition as it is signed: where it is from, and what a professional reads who does not meet it. */
export interface SignedPrecondition {
  readonly article: string;
  readonly nl: string;
}

/** Part of every document since 2.1.0; those before it say nothing of the work. */
export interface WorkTables {
  readonly acts: Readonly<Record<string, SignedAct>>;
  readonly transitions: Readonly<Record<Phase, Readonly<Partial<Record<string, Phase>>>>>;
  readonly preconditions: Readonly<Record<string, SignedPrecondition>>;
  readonly workTerms: Readonly<Record<string, number>>;
}

export const WORK_TABLES: WorkTables = Object.freeze({
  acts: mapRows(ACTS, ({ en: _en, ...row }) => row),
  transitions: TRANSITIONS,
  preconditions: mapRows(PRECONDITION_WORDS, ({ article, nl }) => ({ article, nl })),
  workTerms: WORK_TERMS,
});

function mapRows<Row, Signed>(
  rows: Readonly<Record<string, Row>>,
  sign: (row: Row) => Signed,
): Readonly<Record<string, Signed>> {
  return Object.freeze(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, sign(row)])));
}
