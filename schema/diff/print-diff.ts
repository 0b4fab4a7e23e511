/** The difference between two rule sets: text for a terminal, Markdown in Dutch for who decides on it, JSON for programs. */
import { STEPS } from '../../policy/index.js';
import { PHASE_WORDS } from '../matrix/dutch.js';
import { printTable } from '../matrix/print.js';
import { archiveName } from '../rule-set/archive.js';
import type { CompleteRuleSet } from '../rule-set/index.js';
import { type AccessChange, diffAccess } from './diff-access.js';
import { diffTables, type PartChange, type RowChange } from './diff-tables.js';
import { countAccess, groupAccess } from './group-access.js';

export const DIFF_FORMATS = ['text', 'markdown', 'json'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

export interface Difference {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly RowChange[];
  readonly access: readonly AccessChange[];
}

export function compareRuleSets(before: CompleteRuleSet, after: CompleteRuleSet): Difference {
  return {
    from: archiveName(before.document, before.hash),
    to: archiveName(after.document, after.hash),
    rows: diffTables(before.document, after.document),
    access: diffAccess(before, after),
  };
}

export function printDifference(difference: Difference, format: DiffFormat): string {
  switch (format) {
    case 'text':
      return printText(difference);
    case 'markdown':
      return printMarkdown(difference);
    case 'json':
      return `${JSON.stringify(difference)}\n`;
  }
}

function printText({ from, to, rows, access }: Difference): string {
  const { opened, closed, changed } = countAccess(access);
  const lines = [
    `From ${from} to ${to}`,
    '',
    `Rows: ${rows.length === 0 ? 'none changes.' : `${rows.length} changed.`}`,
  ];
  for (const { position, kind, article, parts } of rows) {
    lines.push('', `${SIGNS[kind]} ${position}${article === null ? '' : ` (${article})`}`);
    for (const part of parts) lines.push(...printPart(part).map((line) => `    ${line}`));
  }
  lines.push('', 'Who sees what:');
  if (access.length === 0)
    lines.push(
      `  nobody sees more or less; every cell of the matrix is the same.${REST[rows.length === 0 ? 'none' : 'text']}`,
    );
  else lines.push(`  ${count(opened, 'cell')} opened, ${closed} closed, ${changed} on other conditions.`);
  for (const { phase, fields, recipients, before, after } of groupAccess(access)) {
    lines.push(
      '',
      `  ${PHASE_WORDS[phase]}: ${fields.join(', ')}`,
      `    to ${recipients.join(', ')}`,
      `    - ${before}`,
      `    + ${after}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function printMarkdown({ from, to, rows, access }: Difference): string {
  const { opened, closed, changed } = countAccess(access);
  const changedRows = rows.flatMap(({ position, kind, article, parts }) =>
    parts.map(({ name, before, after }) => [
      name === null ? position : `${position}.${name}`,
      KINDS[kind],
      printValue(before),
      printValue(after),
      article ?? '',
    ]),
  );
  const phases = [...STEPS, 'CLOSED' as const].flatMap((phase) => {
    const groups = groupAccess(access.filter((change) => change.phase === phase));
    if (groups.length === 0) return [];
    const cells = groups.map(({ fields, recipients, before, after }) => [
      fields.join(', '),
      recipients.join(', '),
      before,
      after,
    ]);
    return [`### ${PHASE_WORDS[phase]}\n\n${printTable(['gegeven', 'ontvanger', 'was', 'wordt'], cells)}`];
  });
  const summary =
    access.length === 0
      ? `Niemand ziet meer of minder: iedere cel van de regelmatrix blijft gelijk.${REST[rows.length === 0 ? 'none' : 'markdown']}`
      : `Cellen die opengaan: ${opened}; die dichtgaan: ${closed}; die iets anders vragen: ${changed}.`;
  return `${[
    `# Van ${from} naar ${to}`,
    '## Wat er in de tabellen verandert',
    rows.length === 0 ? 'Niets.' : printTable(['plaats', 'wat', 'was', 'wordt', 'artikel'], changedRows),
    '## Wie ziet wat',
    summary,
    ...phases,
  ].join('\n\n')}\n`;
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const satisfies Record<RowChange['kind'], string>;
const KINDS = { added: 'nieuw', removed: 'vervalt', changed: 'gewijzigd' } as const satisfies Record<
  RowChange['kind'],
  string
>;

/** The matrix tells whether something can reach someone, not for how long it may, nor who may record it. */
const REST = {
  none: '',
  text: ' Terms, rights and who may record are not in it: for these read the rows above.',
  markdown: ' Termijnen, rechten en wie mag vastleggen staan daar niet in: lees daarvoor de tabel hierboven.',
} as const;

function printPart({ name, before, after }: PartChange): readonly string[] {
  const label = name === null ? '' : `${name}: `;
  return [
    ...(before === undefined ? [] : [`- ${label}${printValue(before)}`]),
    ...(after === undefined ? [] : [`+ ${label}${printValue(after)}`]),
  ];
}

function printValue(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
