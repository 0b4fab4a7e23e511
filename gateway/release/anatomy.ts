/**
 * What the gateway has to know of each object type to decide about its rows: which fields tell whom a row is about and
 * whose it is (its carriers), and whether the type holds anything but handles. Read once from the contract.
 */
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import type { Contract } from '../../schema/contract.js';
import { isReservedName } from './alias.js';
import type { Carrier } from './print.js';
import { isHandle as isHandleRule } from './weigh.js';

export interface TypeAnatomy {
  /** Fields asked besides the client's own, under carrier keys. */
  readonly carriers: readonly Carrier[];
  /** True of types whose every field is a handle: they stand or fall with the object that holds them. */
  readonly isHandle: boolean;
  /** True of types with a `@key` the partners share: Case and Person. */
  readonly isEntity: boolean;
}

export interface Anatomy {
  of(type: string): TypeAnatomy;
}

const SELECTIONS: ReadonlyMap<string, string> = new Map([
  ['personIds', ''],
  ['controller', ''],
  ['origin', ' {controller domain category basis secrecy classes}'],
  ['recordedBy', ''],
  ['about', ' {controller domain secrecy classes recipients {organisation domain}}'],
]);

const NOTHING: TypeAnatomy = { carriers: [], isHandle: false, isEntity: false };

/** Errors: when a field has a name that the gateway keeps for itself; a client's alias could then stand for it. */
export function readAnatomy(schema: GraphQLSchema, contract: Contract, entities: readonly string[]): Anatomy {
  const types = new Map<string, TypeAnatomy>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const fields = Object.keys(type.getFields());
    const reserved = fields.find(isReservedName);
    if (reserved !== undefined)
      throw new Error(`${type.name}.${reserved} has a name the gateway keeps for itself: rename it.`);
    const handles = fields.filter((field) => isHandleRule(contract.rule(type.name, field)));
    const isEntity = entities.includes(type.name);
    const isHandle = !isEntity && handles.length === fields.length;
    types.set(type.name, {
      carriers: isHandle ? firstLeafOf(type) : carriersAmong(handles, isEntity),
      isHandle,
      isEntity,
    });
  }
  return { of: (type) => types.get(type) ?? NOTHING };
}

/** A partner leaves out what holds nothing but a type name: one handle shows that the object is there. */
function firstLeafOf(type: GraphQLObjectType): readonly Carrier[] {
  const leaf = Object.values(type.getFields()).find((field) => isLeafType(getNamedType(field.type)));
  return leaf === undefined ? [] : [{ name: leaf.name, selection: '' }];
}

/** A field of such a name that is a datum of its own (the controller in an accountability record) is fetched only if asked. */
function carriersAmong(handles: readonly string[], isEntity: boolean): readonly Carrier[] {
  const names = isEntity ? ['id'] : handles.filter((field) => SELECTIONS.has(field));
  return names.map((name) => ({ name, selection: SELECTIONS.get(name) ?? '' }));
}
