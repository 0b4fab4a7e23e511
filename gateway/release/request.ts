/** What one operation carries from the release stages to the fetches it causes. */
import type { SubgraphName } from '../../schema/subgraphs.js';
import type { Trace } from '../fetch/traceparent.js';
import type { CaseInHand } from './case-in-hand.js';
import type { Grants } from './grants.js';

export interface ReleaseRequest {
  readonly trace: Trace;
  readonly actor: string;
  readonly purpose: string;
  /** RFC 3339, the moment the decisions before planning were taken at. */
  readonly time: string;
  readonly cases: ReadonlyMap<string, CaseInHand>;
  /** The case that each root field of the inner operation asks, by its response key. */
  readonly roots: ReadonlyMap<string, string>;
  readonly grants: Grants;
  /** Subgraphs that could not be asked; filled while fetching. */
  readonly failed: Set<SubgraphName>;
}
