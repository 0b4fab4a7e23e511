/** The other two verbs of the law, beside seeing: where using differs from seeing, and who may record what (P 3, P 5, A slot). */
import type { Step } from '../../policy/index.js';
import { NO, OWN } from './cell-text.js';
import { PHASE_WORDS } from './dutch.js';
import type { Matrix, MatrixRow } from './matrix.js';
import { printTable } from './print.js';

/** The end of a sentence: nothing else, or the cells that differ. */
export function printUsing(seen: Matrix, used: Matrix): string {
  const cells = seen.phases.flatMap(({ phase, rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap(({ recipient, text }): readonly Difference[] => {
        const using = textOf(used, phase, row, recipient);
        return using === text ? [] : [{ phase, field: row.rule.coordinate, recipient, seeing: text, using }];
      }),
    ),
  );
  if (cells.length === 0) return '.';
  const head = ['fase', 'gegeven', 'ontvanger', 'zien', 'gebruiken'];
  return `, behalve hier:\n\n${printTable(head, mergeDifferences(cells))}`;
}

interface Difference {
  readonly phase: Step;
  readonly field: string;
  readonly recipient: string;
  readonly seeing: string;
  readonly using: string;
}

/** Readers for whom a field differs alike share a line, and then fields that differ alike for the same readers. */
function mergeDifferences(cells: readonly Difference[]): readonly (readonly string[])[] {
  const byField = Map.groupBy(cells, ({ phase, field, seeing, using }) =>
    JSON.stringify([phase, field, seeing, using]),
  );
  const lines = [...byField.values()].flatMap((alike) => {
    const [first] = alike;
    const recipients = alike.map(({ recipient }) => recipient).join(', ');
    return first === undefined ? [] : [{ ...first, recipients }];
  });
  const byReaders = Map.groupBy(lines, ({ phase, recipients, seeing, using }) =>
    JSON.stringify([PHASE_WORDS[phase], recipients, seeing, using]),
  );
  return [...byReaders].map(([key, alike]) => {
    const [phase, recipients, seeing, using] = JSON.parse(key) as readonly string[];
    const fields = alike.map(({ field }) => field).join(', ');
    return [phase ?? '', fields, recipients ?? '', seeing ?? '', using ?? ''];
  });
}

/** For each phase who may record, and which of the fields that are asked then he may not. */
export function printRecording(recorded: Matrix): string {
  const lines = recorded.phases.flatMap(({ phase, rows }) => {
    if (rows.length === 0) return [];
    const open = recorded.recipients.filter((recipient) => rows.some((row) => isOpen(row, recipient)));
    if (open.length === 0) return [[PHASE_WORDS[phase], 'niemand', 'geen enkel gegeven']];
    return open.map((recipient) => {
      const closed = rows.filter((row) => !isOpen(row, recipient)).map(({ rule }) => rule.coordinate);
      const what =
        closed.length === 0 ? 'elk gegeven van deze fase' : `elk gegeven van deze fase, behalve ${closed.join(', ')}`;
      return [PHASE_WORDS[phase], recipient, what];
    });
  });
  return `\n${printTable(['fase', 'wie', 'wat'], lines)}`;
}

function isOpen({ cells }: MatrixRow, recipient: string): boolean {
  const text = cells.find((cell) => cell.recipient === recipient)?.text ?? NO;
  return text !== NO && text !== OWN;
}

function textOf({ phases }: Matrix, phase: string, { rule }: MatrixRow, recipient: string): string {
  const rows = phases.find((each) => each.phase === phase)?.rows ?? [];
  const row = rows.find((each) => each.rule.coordinate === rule.coordinate);
  return row?.cells.find((cell) => cell.recipient === recipient)?.text ?? NO;
}
