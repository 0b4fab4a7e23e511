/**
 * A row says whom it is about and whose it is, else nobody can decide on it (law §1: `persons` is never empty, and the
 * controller is a registered body). The gateway reads these with the row and decides again after fetching.
 */
import { print } from 'graphql';
import { objectTypes, type SchemaModel, type TypeModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import type { FieldRule } from '../rule.js';
import { isHandle, type Rules } from './check.js';

interface Carrier {
  readonly name: string;
  readonly types: readonly string[];
}

const PERSON_IDS = { name: 'personIds', types: ['[ID!]!'] } as const satisfies Carrier;

// biome-ignore format: a table
const CARRIERS = {
  release:        [PERSON_IDS, { name: 'controller', types: ['ID!'] }],
  CORE:           [PERSON_IDS, { name: 'origin', types: ['Origin'] }],
  ACCOUNTABILITY: [PERSON_IDS, { name: 'recordedBy', types: ['ID', 'ID!'] }, { name: 'about', types: ['About'] }],
} as const satisfies Record<string, readonly Carrier[]>;

// biome-ignore format: a table
const BECAUSE = {
  release:        'the type has released fields, and a decision asks whom a datum is about and whose it is',
  CORE:           'the type has core data, and what was recorded keeps its origin for ever (law G14)',
  ACCOUNTABILITY: 'the type accounts for sharing, and its readers depend on who wrote it about what (law §4)',
} as const satisfies Record<keyof typeof CARRIERS, string>;

export function checkCarriers(model: SchemaModel, rules: Rules): readonly ContractProblem[] {
  return objectTypes(model).flatMap((type) => checkType(model, type, rules));
}

function checkType(model: SchemaModel, type: TypeModel, rules: Rules): readonly ContractProblem[] {
  const needed = new Map<string, { carrier: Carrier; because: string }>();
  for (const field of type.fields.values()) {
    const kind = kindOf(rules.get(field.coordinate));
    if (kind === undefined) continue;
    for (const carrier of CARRIERS[kind]) needed.set(carrier.name, { carrier, because: BECAUSE[kind] });
  }
  return [...needed.values()].flatMap(({ carrier, because }) => {
    const field = type.fields.get(carrier.name);
    const coordinate = `${type.name}.${carrier.name}`;
    const types: readonly string[] = carrier.types;
    if (field !== undefined && types.includes(print(field.reference)) && isHandle(rules.get(coordinate))) return [];
    const declaration = `${carrier.name}: ${carrier.types[0]} @process(section: HANDLE)`;
    const subgraph = model.subgraph ?? type.owners[0] ?? null;
    return [describeProblem('CARRIER', { coordinate, subgraph }, coordinate, declaration, because)];
  });
}

function kindOf(rule: FieldRule | undefined): keyof typeof CARRIERS | undefined {
  if (rule?.kind === 'release') return 'release';
  return rule?.kind === 'process' && rule.section !== 'HANDLE' ? rule.section : undefined;
}
