/** Where the contract lies: `schema/` at the root of the package, seen from the sources and from `dist/` alike. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** `…/schema`, the committed one: the compiled modules stand in `…/dist/schema`. */
export const SCHEMA_FOLDER = resolve(HERE, HERE.endsWith(join('dist', 'schema')) ? '../../schema' : '.');

export function schemaFile(name: string): string {
  return join(SCHEMA_FOLDER, name);
}

export function readSchemaFile(name: string): string {
  return readFileSync(schemaFile(name), 'utf8');
}

/** The definitions of @release, @process and @withhold with their enumerations. */
export function readReleaseDefinitions(): string {
  return readSchemaFile('release.graphql');
}

/** The composed supergraph the gateway starts from. */
export function readSupergraph(): string {
  return readSchemaFile('supergraph.graphql');
}
