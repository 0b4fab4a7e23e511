/** An interface may be asked only as all its implementations together: they must classify its fields alike (threats A5). */
import { objectTypes, type SchemaModel, type TypeModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import type { FieldRule } from '../rule.js';
import type { Rules } from './check.js';

export function checkInterfaces(model: SchemaModel, rules: Rules): readonly ContractProblem[] {
  return [...model.types.values()]
    .filter((type) => type.kind === 'interface')
    .flatMap((type) => checkInterface(model, type, rules));
}

function checkInterface(model: SchemaModel, type: TypeModel, rules: Rules): readonly ContractProblem[] {
  const implementations = objectTypes(model).filter((candidate) => candidate.interfaces.includes(type.name));
  return [...type.fields.keys()].flatMap((name) => {
    const [first, ...others] = implementations;
    if (first === undefined) return [];
    const kind = kindOf(rules.get(`${first.name}.${name}`));
    return others
      .filter((other) => kind === undefined || kindOf(rules.get(`${other.name}.${name}`)) !== kind)
      .map((other) => {
        const coordinate = `${other.name}.${name}`;
        const subgraph = model.subgraph ?? other.owners[0] ?? null;
        return describeProblem('INTERFACE_FIELD', { coordinate, subgraph }, `${type.name}.${name}`, other.name);
      });
  });
}

function kindOf(rule: FieldRule | undefined): string | undefined {
  return rule?.kind === 'process' ? rule.section : rule?.kind;
}
