/** What may be withheld is nullable: a null must never have to fail the fields around it. */
import { objectFields, type SchemaModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import { isClassified, locate, type Rules } from './check.js';

export function checkNullability(model: SchemaModel, rules: Rules): readonly ContractProblem[] {
  return objectFields(model)
    .filter((field) => field.nonNull)
    .flatMap((field) => {
      const rule = rules.get(field.coordinate);
      if (rule?.kind === 'edge') return [describeProblem('EDGE_NOT_NULLABLE', locate(model, field), field.coordinate)];
      return isClassified(rule) ? [describeProblem('NOT_NULLABLE', locate(model, field), field.coordinate)] : [];
    });
}
