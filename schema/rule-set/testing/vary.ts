/** The present rule set with something in it changed, for tests of what a change does. */
import type { RuleSetDocument } from '../document.js';
import { type CompleteRuleSet, keepRuleSet, loadRuleSet } from '../index.js';
import { findMistakes } from '../read-document.js';

export type Draft<Value> = Value extends readonly (infer Entry)[]
  ? Draft<Entry>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Draft<Value[Key]> }
    : Value;

/** Throws where the change makes a mistake: a difference is asked of sound rule sets only. */
export function varyRuleSet(change: (draft: Draft<RuleSetDocument>) => void): CompleteRuleSet {
  const draft = JSON.parse(JSON.stringify(loadRuleSet().document)) as Draft<RuleSetDocument>;
  change(draft);
  const [mistake] = findMistakes(draft);
  if (mistake !== undefined) throw new Error(`${mistake.code} at ${mistake.position}: ${mistake.message}`);
  return keepRuleSet(draft);
}

/** A field of the draft by its coordinate. */
export function getField(draft: Draft<RuleSetDocument>, coordinate: string): Draft<RuleSetDocument['fields'][number]> {
  const row = draft.fields.find((field) => field.coordinate === coordinate);
  if (row === undefined) throw new Error(`There is no field ${coordinate}.`);
  return row;
}
