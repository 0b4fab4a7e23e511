/** One entry, no filters: arguments on hidden fields would tell what they hold (I26, threats A23). */
import { objectFields, type SchemaModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import { locate, type Rules } from './check.js';

const ENTRY = 'Query.case';
const ENTRY_ARGUMENTS = 'id: ID!';
const OPERATIONS = ['Query', 'Mutation', 'Subscription'] as const;

export function checkArguments(model: SchemaModel, _rules: Rules): readonly ContractProblem[] {
  return objectFields(model).flatMap((field) => {
    const { coordinate } = field;
    const at = locate(model, field);
    if (OPERATIONS.some((operation) => operation === field.type) && coordinate !== ENTRY) {
      return [describeProblem('OPERATION', at, coordinate)];
    }
    const given = field.arguments.join(', ');
    return given === '' || (coordinate === ENTRY && given === ENTRY_ARGUMENTS)
      ? []
      : [describeProblem('ARGUMENTS', at, coordinate, given)];
  });
}
