/**
 * The purpose of an operation (P 1, obligation 68): one of two, and derived by the server from the registered operation,
 * never from a header or a variable of the caller.
 */
import { type DocumentNode, parse, print, stripIgnoredCharacters } from 'graphql';
import type { Purpose } from '../../policy/index.js';

export interface RegisteredOperation {
  readonly name: string;
  readonly document: string;
  readonly purpose: Purpose;
}

/** Operations that serve the second purpose. All others, registered or not, serve the first. */
export const REGISTERED_OPERATIONS: readonly RegisteredOperation[] = [
  {
    name: 'NuisanceReduction',
    purpose: 'NUISANCE_REDUCTION',
    document: `
      query NuisanceReduction($id: ID!) {
        case(id: $id) {
          id
          ward
          phase
          housing { controller known nuisanceReports { reportedOn kind } }
          household { persons { id police { known callOuts { day kind } } } }
        }
      }`,
  },
];

export type PurposeOf = (document: DocumentNode) => Purpose;

/** Recognises registered operations by their text, regardless of layout. */
export function purposeReader(operations: readonly RegisteredOperation[]): PurposeOf {
  const documents = operations.map(({ document, purpose }) => ({ document: parse(document), purpose }));
  const purposes = new Map(documents.map(({ document, purpose }) => [normalise(document), purpose]));
  // Equal texts have equal names: only a document that begins like one of ours is worth printing.
  const beginnings = new Set(documents.map(({ document }) => beginningOf(document)));
  return (document) =>
    (beginnings.has(beginningOf(document)) ? purposes.get(normalise(document)) : undefined) ?? 'PLAN_AND_DIRECTION';
}

function beginningOf({ definitions: [first] }: DocumentNode): string | undefined {
  return first !== undefined && 'name' in first ? first.name?.value : undefined;
}

function normalise(document: DocumentNode): string {
  return stripIgnoredCharacters(print(document));
}
