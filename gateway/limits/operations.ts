/**
 * The operations that clients name instead of sending their text, and in production the only ones that are run: a list made
 * before they were shipped, in the format of Apollo (`apollo-persisted-query-manifest`, version 1). Why: docs/adr/0090.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { idOfOperation, OPERATIONS_FILE } from '../../schema/operations.js';
import { packageFile } from '../../schema/package-file.js';
import { RegietafelError, SettingsProblem } from '../errors/index.js';
import { isJsonObject } from '../json.js';

export interface PersistedOperations {
  /** Are those on the list the only ones that are run? */
  readonly isOnly: boolean;
  /** The text under an id (`idOfOperation`). */
  find(id: string): string | undefined;
}

export interface OperationsSettings {
  readonly isOnly: boolean;
  /** The manifest. */
  readonly file: string;
}

/** No list, and no need of one: for what is not asked over HTTP. */
export const ANY_OPERATION: PersistedOperations = { isOnly: false, find: () => undefined };

const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), name: z.string(), body: z.string() })).min(1),
});

/** Reads `OPERATIONS` (any or persisted; persisted in production by default) and `OPERATIONS_FILE`. Errors: SettingsProblem. */
export function readOperationsSettings(env: Readonly<Record<string, string | undefined>>): OperationsSettings {
  const mode = env.OPERATIONS || (env.NODE_ENV === 'production' ? 'persisted' : 'any');
  if (mode !== 'any' && mode !== 'persisted') {
    throw new SettingsProblem(
      `OPERATIONS must be "any" or "persisted"; it is "${mode}". Leave it out for persisted in production.`,
    );
  }
  return { isOnly: mode === 'persisted', file: env.OPERATIONS_FILE || packageFile(`schema/${OPERATIONS_FILE}`) };
}

/** Reads the list. Errors: SettingsProblem where it cannot be read, or an id is not the hash of its text. */
export function loadOperations({ isOnly, file }: OperationsSettings): PersistedOperations {
  const texts = new Map<string, string>();
  for (const { id, name, body } of readManifest(file)) {
    if (id !== idOfOperation(body)) {
      throw new SettingsProblem(
        `OPERATIONS_FILE (${file}): the id of "${name}" is not the SHA-256 of its body. Make the manifest anew from the client that sends it.`,
      );
    }
    texts.set(id, body);
  }
  return { isOnly, find: (id) => texts.get(id) };
}

function readManifest(file: string): z.output<typeof manifest>['operations'] {
  const parsed = manifest.safeParse(readJson(file));
  if (parsed.success) return parsed.data.operations;
  throw new SettingsProblem(
    `OPERATIONS_FILE (${file}) is no persisted query manifest of Apollo, version 1. Leave it out for the operations of this package.`,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new SettingsProblem(`OPERATIONS_FILE (${file}) cannot be read as JSON. Name a file that is there.`);
  }
}

/**
 * The body with the text of the operation in it: put there where the caller named an operation, by `documentId` (GraphQL
 * over HTTP, appendix A) or as Apollo Client does. Errors: RegietafelError for what is not on the list.
 */
export function withOperation(body: unknown, operations: PersistedOperations): unknown {
  if (!isJsonObject(body)) return body;
  const { documentId, ...rest } = body;
  const extensions = isJsonObject(rest.extensions) ? rest.extensions : {};
  const { persistedQuery, ...others } = extensions;
  if (documentId === undefined && persistedQuery === undefined) return checkText(body, operations);
  const id = documentId === undefined ? readApolloId(persistedQuery) : readDocumentId(documentId);
  const query = id === undefined ? undefined : operations.find(id);
  if (query === undefined) throw new RegietafelError('PERSISTED_QUERY_NOT_IN_LIST');
  if (rest.query !== undefined && rest.query !== query) throw new RegietafelError('BAD_REQUEST');
  return { ...rest, query, ...(persistedQuery === undefined ? {} : { extensions: others }) };
}

function checkText(body: Record<string, unknown>, { isOnly, find }: PersistedOperations): Record<string, unknown> {
  const { query } = body;
  if (isOnly && typeof query === 'string' && find(idOfOperation(query)) === undefined)
    throw new RegietafelError('QUERY_NOT_IN_SAFELIST');
  return body;
}

function readDocumentId(documentId: unknown): string | undefined {
  return typeof documentId === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(documentId)?.[1] : undefined;
}

function readApolloId(persistedQuery: unknown): string | undefined {
  if (!isJsonObject(persistedQuery) || persistedQuery.version !== 1) return undefined;
  const { sha256Hash } = persistedQuery;
  return typeof sha256Hash === 'string' ? sha256Hash : undefined;
}
