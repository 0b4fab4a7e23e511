/**
 * The contract: for every field of every object type its rule, or nothing, and nothing is withheld (closed world).
 * A coordinate with a problem has no rule; a contract with a problem is for its author to mend before anything starts.
 */
import { findMistakes } from './checks/index.js';
import { type FieldModel, isComposite, objectFields, type SchemaModel } from './model/model.js';
import { readSubgraphModel, refuseUnreadable } from './model/subgraph-model.js';
import { readSupergraphModel } from './model/supergraph-model.js';
import { ContractError, type ContractProblem } from './problems.js';
import { type FieldRule, readRule } from './rule.js';
import { isEntity, type SubgraphName } from './subgraphs.js';

export type { ContractProblem, ProblemCode } from './problems.js';
export { ContractError } from './problems.js';
export type { EdgeRule, FieldRule, ProcessRule, ReleaseRule, WithholdRule } from './rule.js';

export interface Contract {
  rule(type: string, field: string): FieldRule | undefined;
  readonly rules: ReadonlyMap<string, FieldRule>;
  /** Who serves the field, from routing; undefined where nobody, or more than one, does. */
  subgraphOf(type: string, field: string): SubgraphName | undefined;
  /** Who carries out each mutation, from routing; one that more than one claims has none. */
  readonly mutations: ReadonlyMap<string, SubgraphName>;
  readonly problems: readonly ContractProblem[];
}

/** Reads a composed supergraph. Never throws: see `requireSound`. */
export function readSupergraphContract(supergraphSdl: string): Contract {
  return makeContract(read('the supergraph', null, () => readSupergraphModel(supergraphSdl)));
}

/** Reads the SDL of one subgraph, as its own process does at start. Never throws: see `requireSound`. */
export function readSubgraphContract(subgraphSdl: string, name: SubgraphName): Contract {
  return makeContract(read(`the SDL of "${name}"`, name, () => readSubgraphModel(subgraphSdl, name)));
}

/** The contract itself, or a ContractError that says each mistake. Call it before serving anything. */
export function requireSound(contract: Contract): Contract {
  if (contract.problems.length > 0) throw new ContractError(contract.problems);
  return contract;
}

function read(what: string, subgraph: SubgraphName | null, readModel: () => SchemaModel): SchemaModel {
  try {
    return readModel();
  } catch (error) {
    return refuseUnreadable(what, subgraph, error);
  }
}

function makeContract(model: SchemaModel): Contract {
  const problems: ContractProblem[] = [...model.problems];
  const rules = new Map<string, FieldRule>();
  for (const field of objectFields(model)) {
    const rule = readFieldRule(model, field, problems);
    if (rule !== undefined) rules.set(field.coordinate, rule);
  }
  problems.push(...findMistakes(model, rules));
  withdraw(rules, problems);
  return {
    rules,
    problems,
    rule: (type, field) => rules.get(`${type}.${field}`),
    subgraphOf: (type, field) => findOwner(model, type, field),
    mutations: readMutations(model),
  };
}

function readFieldRule(model: SchemaModel, field: FieldModel, problems: ContractProblem[]): FieldRule | undefined {
  const { coordinate, named, list } = field;
  const [applied, second] = field.rules;
  if (second !== undefined) return undefined;
  if (applied !== undefined) {
    return readRule(applied, { coordinate, subgraph: field.owners[0] ?? model.subgraph }, problems);
  }
  return isComposite(model, named) ? { kind: 'edge', coordinate, type: named, list } : undefined;
}

/** A mistake on a field withdraws its rule; a mistake on a type, or on the whole, those of all that it touches. */
function withdraw(rules: Map<string, FieldRule>, problems: readonly ContractProblem[]): void {
  // A row without its carriers cannot be decided on at all.
  const wrong = new Set(
    problems.map(({ code, coordinate }) => (code === 'CARRIER' ? coordinate.replace(/\..*$/, '') : coordinate)),
  );
  for (const coordinate of rules.keys()) {
    const [type = ''] = coordinate.split('.');
    if (wrong.has(coordinate) || wrong.has(type) || wrong.has('schema')) rules.delete(coordinate);
  }
}

function readMutations(model: SchemaModel): ReadonlyMap<string, SubgraphName> {
  const mutations = new Map<string, SubgraphName>();
  for (const { name, owners } of model.work.get('Mutation')?.fields.values() ?? []) {
    const [owner] = owners;
    if (owner !== undefined && owners.length === 1) mutations.set(name, owner);
  }
  return mutations;
}

function findOwner(model: SchemaModel, type: string, field: string): SubgraphName | undefined {
  const owners = model.types.get(type)?.fields.get(field)?.owners ?? [];
  if (owners.length === 1) return owners[0];
  // The key of an entity is everywhere, and casework gave it.
  return field === 'id' && isEntity(type) && owners.includes('casework') ? 'casework' : undefined;
}
