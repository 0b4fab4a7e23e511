/** What the table of acts says of one act (handeling). */
import type { Capacity, Phase } from '../vocabulary.js';
import type { PreconditionId } from './preconditions.js';

/** Who is controller for what the act writes: the college in casework, or a partner in its own subgraph (P 3). */
export const PLACES = ['COLLEGE', 'CONTROLLER'] as const;
export type Place = (typeof PLACES)[number];

/**
 * CASE: the act names a case that is open to the actor. OWN: a matter of his own organisation, no case is named.
 * REGISTER: the college's registers of people, meetings and partners.
 */
export const SCOPES = ['CASE', 'OWN', 'REGISTER'] as const;
export type Scope = (typeof SCOPES)[number];

export interface ActRow {
  readonly at: Place;
  readonly scope: Scope;
  readonly by: readonly Capacity[];
  /** In which the case must be; empty where no case is named. */
  readonly phases: readonly Phase[];
  readonly needs: readonly PreconditionId[];
  readonly article: string;
  readonly nl: string;
  readonly en: string;
}
