/** A disturbance: one thing in a world that is no longer as it should be, or no longer quite. */
import type { Clock } from './clock.js';
import type { Draft, DraftContribution, DraftFacts, DraftProcess, DraftRelease, DraftSubject } from './draft.js';
import type { Scene } from './scene.js';

/** What it touches; a property that cares about notices asks for worlds with disturbed notices. */
export type Topic =
  | 'reader'
  | 'case'
  | 'field'
  | 'limits'
  | 'contribution'
  | 'notices'
  | 'basis'
  | 'consents'
  | 'secrecy'
  | 'classes'
  | 'action'
  | 'process'
  | 'malformed';

/** The parts of a request within reach. */
export interface Stage {
  readonly request: Draft;
  readonly reader: DraftSubject['properties'];
  readonly facts: DraftFacts;
  /** Null when the request is not about a field of that kind. */
  readonly field: DraftRelease | null;
  readonly process: DraftProcess | null;
  /** The contribution that holds. */
  readonly main: DraftContribution;
  readonly scene: Scene;
  readonly clock: Clock;
  readonly dice: number;
}

export interface Disturbance {
  readonly topic: Topic;
  readonly name: string;
  readonly change: (stage: Stage) => void;
}

export type Row = readonly [name: string, change: (stage: Stage) => void];

export function disturbancesOf(topic: Topic, rows: readonly Row[]): readonly Disturbance[] {
  return rows.map(([name, change]) => ({ topic, name, change }));
}
