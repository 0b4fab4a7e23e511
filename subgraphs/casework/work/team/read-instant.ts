import { parseInstant } from '../../../../policy/index.js';
import { type ActContext, ActRefused, refusalOf } from '../../../kit/work/index.js';

/** An instant as the tables have it; refused is one that looks like one and does not exist, such as 31 February. */
export function readInstant({ act }: ActContext, text: string, field: string): string {
  const at = new Date(text);
  if (parseInstant(text) === undefined || Number.isNaN(at.getTime())) {
    throw new ActRefused([refusalOf('INPUT_INVALID', act, field)]);
  }
  return at.toISOString();
}
