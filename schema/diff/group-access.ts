/** Changes of access as people read them: the fields and recipients to whom the same happens in a phase, together. */
import type { Phase } from '../../policy/index.js';
import { NO } from '../matrix/cell-text.js';
import type { AccessChange } from './diff-access.js';

export interface AccessGroup {
  readonly phase: Phase;
  readonly fields: readonly string[];
  readonly recipients: readonly string[];
  readonly before: string;
  readonly after: string;
}

export interface AccessCount {
  /** Cells from "nee" to something, from something to "nee", and from one condition to another. */
  readonly opened: number;
  readonly closed: number;
  readonly changed: number;
}

export function groupAccess(changes: readonly AccessChange[]): readonly AccessGroup[] {
  const perField = Map.groupBy(changes, ({ phase, field, before, after }) =>
    JSON.stringify([phase, before, after, field]),
  );
  const told = [...perField.values()].flatMap((cells) => {
    const [first] = cells;
    return first === undefined ? [] : [{ ...first, recipients: nameRecipients(cells) }];
  });
  const alike = Map.groupBy(told, ({ phase, before, after, recipients }) =>
    JSON.stringify([phase, before, after, recipients]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { phase, before, after, recipients } = first;
    return [{ phase, before, after, recipients, fields: group.map(({ field }) => field) }];
  });
}

export function countAccess(changes: readonly AccessChange[]): AccessCount {
  const opened = changes.filter(({ before }) => before === NO).length;
  const closed = changes.filter(({ after }) => after === NO).length;
  return { opened, closed, changed: changes.length - opened - closed };
}

/** "teamlid wonen (talis, portaal)": whose it is stands with it. */
function nameRecipients(cells: readonly AccessChange[]): readonly string[] {
  const named = Map.groupBy(cells, ({ recipient }) => recipient);
  return [...named].map(
    ([recipient, those]) => `${recipient} (${those.map(({ organisation }) => organisation).join(', ')})`,
  );
}
