/** What every door of AuthZEN works with, and what it gives back. */
import type { RuleSet } from '../../policy/index.js';
import type { Contract } from '../../schema/contract.js';
import type { LimitSettings } from '../limits/index.js';
import type { Turns } from '../turns.js';

export interface Kit {
  readonly ruleSet: RuleSet;
  readonly contract: Contract;
  readonly limits: LimitSettings;
  readonly turns: Turns;
}

/** Who asks, as far as an answer depends on it: nothing else about him is read here. */
export interface Asker {
  readonly actor: string;
  /** `reason_admin` is for compliance and never for a professional who asks (law.md §5). */
  readonly hearsReasons: boolean;
}

export interface Answered {
  /** The answer as JSON text. */
  readonly body: string;
  /** What the decision record says of request and answer: counts and codes, never content. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly decided: Readonly<Record<string, unknown>>;
}

/** Reads a body and throws for a wrong one at once; what it returns decides, when it is known who asks. */
export type Door = (body: unknown, kit: Kit) => (asker: Asker) => Promise<Answered>;
