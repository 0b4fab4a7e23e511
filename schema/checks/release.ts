/** Every classification says what it may, and THAT only where its type says no more (law G5). */
import { type FieldModel, objectFields, type SchemaModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import type { ReleaseRule } from '../rule.js';
import { locate, type Rules } from './check.js';
import { checkClassification } from './classification.js';

export function checkRelease(model: SchemaModel, rules: Rules): readonly ContractProblem[] {
  return objectFields(model).flatMap((field) => {
    const rule = rules.get(field.coordinate);
    if (rule?.kind !== 'release' && rule?.kind !== 'withhold') return [];
    const at = locate(model, field);
    const problems = checkClassification(rule, field.owners, at);
    if (rule.kind === 'withhold' || rule.detail === 'WHAT' || saysOnlyThat(model, field, rule)) return problems;
    return [...problems, describeProblem('THAT_IS_TEXT', at, field.coordinate, field.named)];
  });
}

/** "A person's name in a signal, booleans and enumerations are THAT; free text is WHAT" (law G5). */
function saysOnlyThat(model: SchemaModel, field: FieldModel, rule: ReleaseRule): boolean {
  return field.named === 'Boolean' || model.enums.has(field.named) || rule.category === 'NAME';
}
