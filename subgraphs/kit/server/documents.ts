/** Parsed and validated operations by their text. The gateway sends few different ones; the memory is bounded. */
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';

const MAX_DOCUMENTS = 500;
/** No operation of the gateway comes near; a parser without a bound can be kept busy. */
const MAX_TOKENS = 10_000;

export type ReadDocument = (query: string) => DocumentNode | null;

/** Null: not an operation this schema can answer, and not worth a word of why (field names are no one's business). */
export function createDocumentReader(schema: GraphQLSchema, kind: 'query' | 'mutation'): ReadDocument {
  const known = new LRUCache<string, DocumentNode>({ max: MAX_DOCUMENTS });
  return (query) => {
    const found = known.get(query);
    if (found !== undefined) return found;
    const document = readText(schema, query, kind);
    if (document !== null) known.set(query, document);
    return document;
  };
}

function readText(schema: GraphQLSchema, query: string, kind: 'query' | 'mutation'): DocumentNode | null {
  try {
    const document = parse(query, { maxTokens: MAX_TOKENS, noLocation: true });
    return validate(schema, document, undefined, { maxErrors: 1 }).length === 0 && isOf(document, kind)
      ? document
      : null;
  } catch {
    return null;
  }
}

/** A grant to read changes nothing, and one to act reads nothing. */
function isOf(document: DocumentNode, kind: 'query' | 'mutation'): boolean {
  return document.definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      (definition.operation === kind && (kind === 'query' || isOneAct(definition))),
  );
}

/** One field at the root: a grant is for one act, once. */
function isOneAct({ selectionSet }: OperationDefinitionNode): boolean {
  const [field, ...more] = selectionSet.selections;
  return field?.kind === Kind.FIELD && more.length === 0;
}
