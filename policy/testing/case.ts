import type { Settings } from '../law/settings.js';
import type { Change } from './question-builder.js';

/** One sentence of the law, the change to the worked example that puts it to the test, and what must come of it. */
export interface Case {
  readonly law: string;
  readonly change: Change;
  readonly answer: string;
  readonly settings?: Partial<Settings>;
}
