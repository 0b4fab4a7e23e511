/** Exactly one rule on every field of every object type, save on an edge, which has none (design §5). */
import { type FieldModel, isComposite, objectFields, type SchemaModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import { locate, type Rules } from './check.js';

export function checkPresence(model: SchemaModel, rules: Rules): readonly ContractProblem[] {
  return [...objectFields(model).flatMap((field) => checkField(model, field, rules)), ...checkInterfaceRules(model)];
}

function checkField(model: SchemaModel, field: FieldModel, rules: Rules): readonly ContractProblem[] {
  const at = locate(model, field);
  const { coordinate } = field;
  const [lookalike] = field.lookalikes;
  if (lookalike !== undefined) return [describeProblem('LOOKALIKE', at, coordinate, `@${lookalike}`)];
  const edge = isComposite(model, field.named);
  if (field.rules.length === 0) return edge ? [] : [describeProblem('NO_RULE', at, coordinate)];
  if (field.rules.length > 1) {
    return [
      describeProblem('TWO_RULES', at, coordinate, field.rules.map(({ directive }) => `@${directive}`).join(' and ')),
    ];
  }
  const rule = rules.get(coordinate);
  const isDatum = rule?.kind === 'release' || (rule?.kind === 'process' && rule.section !== 'HANDLE');
  return edge && isDatum ? [describeProblem('RULE_ON_EDGE', at, coordinate, `@${rule.kind}`, field.named)] : [];
}

/** Rules are per object type: one on an interface would be read by nobody (threats A4). */
function checkInterfaceRules(model: SchemaModel): readonly ContractProblem[] {
  return [...model.types.values()]
    .filter((type) => type.kind === 'interface')
    .flatMap((type) => [...type.fields.values()])
    .filter((field) => field.rules.length > 0)
    .map((field) => describeProblem('RULE_ON_INTERFACE', locate(model, field), field.coordinate));
}
