/**
 * The SDL of a subgraph, printed from its classes: what stands in `schema/<name>.graphql` and what `_service` answers.
 * graphql-js prints no applied directives, so fields are printed here, with the directive nodes as they were parsed.
 */
import { readFileSync } from 'node:fs';
import {
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { packageFile } from '../../schema/package-file.js';
import { buildCodeSchema, listObjectTypes } from './code-schema.js';
import type { SubgraphDefinition } from './definition.js';

const HEADER = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@composeDirective"])
  @link(url: "https://regietafel.example/release/v1.0", import: ["@release", "@process", "@withhold"])
  @composeDirective(name: "@release")
  @composeDirective(name: "@process")
  @composeDirective(name: "@withhold")`;

export function printSubgraphSdl(definition: SubgraphDefinition): string {
  return printSdl(buildCodeSchema(definition), definition.name);
}

export function printSdl(schema: GraphQLSchema, name: string): string {
  const release = readReleaseDefinitions();
  const types = [...listObjectTypes(schema)].sort(compareTypes).map(printType);
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((type) => !type.name.startsWith('__') && !release.names.has(type.name))
    .sort((a, b) => compareText(a.name, b.name))
    .map(printEnum);
  const inputs = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .sort((a, b) => compareText(a.name, b.name))
    .map(printInput);
  refuseOthers(schema, name);
  return `${[HEADER, ...types, ...inputs, ...enums, release.text].join('\n\n')}\n`;
}

/** The definitions of schema/release.graphql without their descriptions, which stand there. */
function readReleaseDefinitions(): { readonly text: string; readonly names: ReadonlySet<string> } {
  const names = new Set<string>();
  const source = readFileSync(packageFile('schema/release.graphql'), 'utf8');
  const document = visit(parse(source, { noLocation: true }), {
    enter(node) {
      if (node.kind === Kind.ENUM_TYPE_DEFINITION) names.add(node.name.value);
      if (!('description' in node)) return undefined;
      const { description: _, ...rest } = node;
      return rest;
    },
  });
  return { text: print(document), names };
}

/** The kit knows how to classify objects; what it cannot classify it does not print. */
function refuseOthers(schema: GraphQLSchema, name: string): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const isOther = isInterfaceType(type) || isUnionType(type) || (isScalarType(type) && !isSpecifiedScalarType(type));
    if (isOther && !type.name.startsWith('__')) {
      throw new Error(
        `${type.name} in subgraph ${name}: use object types, inputs, enums and the five built-in scalars only.`,
      );
    }
  }
}

/** Query first, then the entities, then the rest by name. */
function compareTypes(a: GraphQLObjectType, b: GraphQLObjectType): number {
  return rank(a.name) - rank(b.name) || compareText(a.name, b.name);
}

function rank(name: string): number {
  const at = ['Query', 'Mutation', 'Case', 'Household', 'Person'].indexOf(name);
  return at < 0 ? 9 : at;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function printType(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => printField(field));
  const head = `type ${type.name}${printDirectives(type.astNode?.directives)}`;
  return `${printDescription(type.description, '')}${head} {\n${fields.join('\n')}\n}`;
}

function printField(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.length === 0 ? '' : `(${field.args.map(printArgument).join(', ')})`;
  const line = `  ${field.name}${args}: ${field.type}${printDirectives(field.astNode?.directives)}`;
  return `${printDescription(field.description, '  ')}${line}`;
}

function printArgument(argument: GraphQLArgument | GraphQLInputField): string {
  return `${argument.name}: ${argument.type}`;
}

function printInput(type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields()).map(
    (field) => `${printDescription(field.description, '  ')}  ${printArgument(field)}`,
  );
  return `${printDescription(type.description, '')}input ${type.name} {\n${fields.join('\n')}\n}`;
}

function printEnum(type: GraphQLEnumType): string {
  const values = type.getValues().map((value) => `${printDescription(value.description, '  ')}  ${value.name}`);
  return `${printDescription(type.description, '')}enum ${type.name} {\n${values.join('\n')}\n}`;
}

function printDirectives(directives: readonly ConstDirectiveNode[] | undefined): string {
  return (directives ?? []).map((directive) => ` ${print(directive)}`).join('');
}

function printDescription(description: string | null | undefined, indent: string): string {
  if (description === null || description === undefined || description === '') return '';
  return `${indent}${print({ kind: Kind.STRING, value: description, block: description.includes('\n') })}\n`;
}
