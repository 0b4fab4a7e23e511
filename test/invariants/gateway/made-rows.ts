/**
 * What partners and the dossier hold about small cases, made from the schema: for every type some rows about one person or
 * several, at times about a stranger or of another's controller. Every text is a canary that names where it sits. Which
 * rows there are, and what is in them, follows from two numbers: `rows` and `values`.
 */
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Contract } from '../../../schema/contract.js';
import type { DemoCase } from '../../../subgraphs/kit/demo/draft.js';
import type { DemoRows, Row } from '../../leak/demo-rows.js';
import { CORPORATIONS, controllersOf } from './items.js';

export interface Makings {
  readonly schema: GraphQLSchema;
  readonly contract: Contract;
  readonly cases: readonly DemoCase[];
  /** Decides which rows there are and whom they are about. */
  readonly rows: number;
  /** Decides what stands in them. */
  readonly values: number;
}

/** Makes the rows of a type when they are asked for. */
export function makeRows(makings: Makings): DemoRows {
  const made = new Map<string, readonly Row[]>();
  const of = (type: string, caseId: string): readonly Row[] => {
    const key = `${type} ${caseId}`;
    let found = made.get(key);
    if (found === undefined) {
      const one = makings.cases.find(({ id }) => id === caseId);
      found = one === undefined ? [] : rowsOf(makings, type, one);
      made.set(key, found);
    }
    return found;
  };
  return { of, perches: new Map() };
}

/** A number out of a text, the same every time (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** What stands in a leaf of a row. */
export function cellOf({ schema, values }: Makings, type: string, field: string, rowId: string): unknown {
  const object = schema.getType(type);
  const returned = isObjectType(object) ? object.getFields()[field]?.type : undefined;
  if (returned === undefined) return null;
  const named = getNamedType(returned);
  const number = hashOf(`${values} ${type} ${field} ${rowId}`);
  const one = isEnumType(named)
    ? named.getValues()[number % named.getValues().length]?.value
    : named.name === 'Boolean'
      ? number % 2 === 0
      : named.name === 'Int'
        ? number % 1_000_000
        : `MARK-${type}-${field}-${rowId}-${number}`;
  return isListType(getNullableType(returned)) ? [one] : one;
}

const STRANGER = 'MARK-stranger';

const listed = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** May there be several beneath one object? */
function isListed(schema: GraphQLSchema, type: string): boolean {
  const known =
    listed.get(schema) ??
    new Set(
      Object.values(schema.getTypeMap())
        .filter((each) => isObjectType(each))
        .flatMap((each) => Object.values(each.getFields()))
        .filter((field) => isListType(getNullableType(field.type)))
        .map((field) => getNamedType(field.type).name),
    );
  listed.set(schema, known);
  return known.has(type);
}

function rowsOf(makings: Makings, type: string, one: DemoCase): readonly Row[] {
  if (type === 'Person') return one.persons.map(({ id }) => ({ id, caseId: one.id, person: id }));
  if (type === 'TeamEntry') return one.facts.case.team.map((entry) => ({ ...entry, caseId: one.id }));
  const object = makings.schema.getType(type);
  if (!isObjectType(object)) return [];
  const owner = makings.contract.subgraphOf(type, Object.keys(object.getFields())[0] ?? '');
  const rows: Row[] = [];
  for (const [at, { id: person }] of one.persons.entries()) {
    for (const corporation of owner === 'housing' ? CORPORATIONS : [null]) {
      for (const nth of isListed(makings.schema, type) ? [0, 1] : [0]) {
        const key = `${one.key}-${at}${corporation === null ? '' : `-${corporation}`}-${nth}`;
        const chance = hashOf(`${makings.rows} ${type} ${key}`);
        if (chance % 8 >= (nth === 0 ? 6 : 5)) continue;
        rows.push(rowOf(makings, object, one, person, corporation, key, chance >>> 3));
      }
    }
  }
  return rows;
}

function rowOf(
  makings: Makings,
  type: GraphQLObjectType,
  one: DemoCase,
  person: string,
  corporation: string | null,
  id: string,
  chance: number,
): Row {
  const others = one.persons.map((each) => each.id).filter((each) => each !== person);
  const personIds = [person, ...(chance % 3 === 0 ? others : []), ...(chance % 37 === 0 ? [STRANGER] : [])];
  const [owned] = controllersOf(makings.contract, `${type.name}.personIds`);
  const controller = chance % 41 === 0 ? 'politie' : (corporation ?? owned ?? 'gemeente-nijmegen');
  const carried = { caseId: one.id, personId: person, person, personIds, controller, ...provenanceOf(one, chance) };
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(type.getFields())) {
    if (!(name in carried) && isLeafType(getNamedType(field.type))) {
      values[name] = cellOf(makings, type.name, name, id);
    }
  }
  const standing = type.name === 'PlanOfApproach' ? { endedOn: null } : {};
  return { ...values, ...carried, ...standing, id, plan: `${one.key}-${id.split('-')[1]}-0` };
}

/** Where a dossier row came from, who wrote it and about what: from nowhere, or from one of the contributions. */
function provenanceOf({ facts }: DemoCase, chance: number) {
  const source = facts.contributions[chance % 4];
  const [writer] = facts.case.team;
  const { controller, domain, category } = source ?? {
    controller: 'sterker',
    domain: 'SOCIAL_WORK',
    category: 'KNOWN',
  };
  const sensitivity =
    chance % 2 === 0 ? { secrecy: 'NONE', classes: [] } : { secrecy: 'MEDICAL', classes: ['SPECIAL'] };
  const has = chance % 3 !== 0;
  return {
    origin: has ? { controller, domain, category, basis: 'CONSENT', ...sensitivity } : null,
    recordedBy: chance % 7 === 0 ? null : (writer?.actor ?? 'p-somebody'),
    about: has ? { controller, domain, ...sensitivity, recipients: source?.recipients ?? [] } : null,
  };
}
