/**
 * The list of operations that clients of this package send: those of `schema/operations/`, one mutation for each act, and
 * what is registered for a purpose. Written by `regietafel schema compose` in the format of Apollo's manifests.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, type OperationDefinitionNode, parse } from 'graphql';
import { packageFile } from './package-file.js';

/** In `schema/`. */
export const OPERATIONS_FILE = 'operations.json';
const FOLDER = 'schema/operations';

/** An operation as a client sends it. */
export interface ListedOperation {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** One operation of `schema/operations/`, by the name of its file without `.graphql`. */
export function readOperation(file: string): string {
  return readFileSync(join(packageFile(FOLDER), `${file}.graphql`), 'utf8').trimEnd();
}

/** Everything that clients may name; `others` are listed with the rest. Throws where two have one name. */
export function listOperations(supergraphSdl: string, others: readonly string[]): readonly ListedOperation[] {
  const written = readdirSync(packageFile(FOLDER)).map((file) => readOperation(file.replace(/\.graphql$/, '')));
  const listed = [...written, ...others, ...mutationsOf(supergraphSdl)].map(describe);
  const names = listed.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two operations are called ${twice}: give one of them another name.`);
  return listed.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** By what an operation is named: the SHA-256 of its text, as 64 hexadecimal digits. */
export function idOfOperation(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function printOperations(operations: readonly ListedOperation[]): string {
  const listed = operations.map((each) => ({ id: idOfOperation(each.body), ...each }));
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: listed };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Each act is asked alike: its input in, the whole receipt or every reason why not out. */
function mutationsOf(supergraphSdl: string): readonly string[] {
  const fields = buildSchema(supergraphSdl, { assumeValidSDL: true }).getMutationType()?.getFields() ?? {};
  return Object.values(fields).map(({ name, args: [input] }) => {
    if (input === undefined) throw new Error(`The mutation ${name} takes no input.`);
    const type = getNamedType(input.type).name;
    return `mutation ${name[0]?.toUpperCase()}${name.slice(1)}($input: ${type}!) {
  ${name}(input: $input) {
    done
    act
    caseId
    id
    version
    at
    repeated
    refusals {
      code
      nl
      en
      field
    }
  }
}`;
  });
}

function describe(body: string): ListedOperation {
  const operations = parse(body).definitions.filter((each): each is OperationDefinitionNode => 'operation' in each);
  const [operation] = operations;
  if (operation?.name === undefined || operations.length !== 1)
    throw new Error(`A file of ${FOLDER} holds one operation with a name; this one does not: ${body.slice(0, 80)}`);
  return { name: operation.name.value, type: operation.operation, body };
}
