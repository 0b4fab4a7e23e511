/** The mutations: exactly the acts of the table, each at its controller, and none of them answers with a datum (P 3). */
import { findMutation, WORK_TYPES } from '../acts.js';
import type { FieldModel, SchemaModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import { locate } from './check.js';

const SCALARS: ReadonlySet<string> = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);
const INPUT = /^input: \w+Input!$/;

export function checkWork(model: SchemaModel): readonly ContractProblem[] {
  const mutations = [...(model.work.get('Mutation')?.fields.values() ?? [])];
  const others = [...model.work.values()].filter(({ name }) => name !== 'Mutation');
  return [
    ...mutations.flatMap((field) => checkMutation(model, field)),
    ...others.flatMap(({ fields }) => [...fields.values()].flatMap((field) => checkLeaf(model, field))),
  ];
}

function checkMutation(model: SchemaModel, field: FieldModel): readonly ContractProblem[] {
  const { coordinate, name, named, list, nonNull } = field;
  const known = findMutation(name);
  if (known === undefined) return [describeProblem('MUTATION_UNKNOWN', locate(model, field), coordinate)];
  const problems = field.owners
    .filter((owner) => owner !== known.subgraph)
    .map((owner) =>
      describeProblem('MUTATION_ELSEWHERE', { coordinate, subgraph: owner }, coordinate, owner, known.subgraph),
    );
  const isReceipt = named === 'ActOutcome' && !list && nonNull;
  const [input = '', ...more] = field.arguments;
  if (isReceipt && INPUT.test(input) && more.length === 0) return problems;
  return [...problems, describeProblem('MUTATION_SHAPE', locate(model, field), coordinate)];
}

function checkLeaf(model: SchemaModel, field: FieldModel): readonly ContractProblem[] {
  if (SCALARS.has(field.named) || WORK_TYPES.has(field.named)) return [];
  return [describeProblem('WORK_LEADS_ON', locate(model, field), field.coordinate, field.named)];
}
