/** The matrix as Markdown for people, CSV for a spreadsheet, JSON for programs. */
import { CLASS_WORDS, DETAIL_WORDS, DOMAIN_WORDS, PHASE_WORDS, SECRECY_WORDS } from './dutch.js';
import type { Matrix, MatrixRow, PhaseMatrix } from './matrix.js';

const FIXED = ['gegeven', 'categorie', 'domein', 'dat/wat', 'klasse', 'geheim', 'verantwoordelijke'] as const;

export function printMarkdown(matrix: Matrix): string {
  return matrix.phases.map((phase) => printPhase(phase, matrix.recipients)).join('\n\n');
}

export function printCsv(matrix: Matrix): string {
  const lines = [['fase', ...FIXED, ...matrix.recipients]];
  for (const { phase, rows } of matrix.phases) {
    for (const row of rows) lines.push([PHASE_WORDS[phase], ...describeRow(row), ...row.cells.map(({ text }) => text)]);
  }
  // RFC 4180: records end in CRLF, quotes are doubled.
  return lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

export function printJson(matrix: Matrix): string {
  return `${JSON.stringify(matrix)}\n`;
}

function printPhase({ phase, rows }: PhaseMatrix, recipients: readonly string[]): string {
  const title = `### ${PHASE_WORDS[phase]} (\`${phase}\`)`;
  if (rows.length === 0) return `${title}\n\nIn deze fase wordt geen gegeven gevraagd.`;
  const columns = mergeColumns(rows, recipients);
  const lines = mergeRows(rows).map(({ fixed, cells }) => [
    ...fixed,
    ...columns.map(({ at }) => cells[at]?.text ?? ''),
  ]);
  return `${title}\n\n${printTable([...FIXED, ...columns.map(({ heads }) => heads.join(', '))], lines)}`;
}

interface Column {
  readonly at: number;
  readonly heads: string[];
}

/** Readers to whom the same holds for every field of the phase share a column: the page is to be read by people. */
function mergeColumns(rows: readonly MatrixRow[], recipients: readonly string[]): readonly Column[] {
  const columns = new Map<string, Column>();
  recipients.forEach((recipient, at) => {
    const key = JSON.stringify(rows.map(({ cells }) => cells[at]?.text));
    const column = columns.get(key) ?? { at, heads: [] };
    column.heads.push(recipient);
    columns.set(key, column);
  });
  return [...columns.values()];
}

/** Fields of one class for which the same holds share a row. */
function mergeRows(
  rows: readonly MatrixRow[],
): readonly { readonly fixed: readonly string[]; readonly cells: MatrixRow['cells'] }[] {
  const merged = new Map<
    string,
    { names: string[]; categories: Set<string>; rest: string[]; cells: MatrixRow['cells'] }
  >();
  for (const row of rows) {
    const [name = '', category = '', ...rest] = describeRow(row);
    const key = JSON.stringify([rest, row.cells.map(({ text }) => text)]);
    const group = merged.get(key) ?? { names: [], categories: new Set(), rest, cells: row.cells };
    group.names.push(name);
    group.categories.add(category);
    merged.set(key, group);
  }
  return [...merged.values()].map(({ names, categories, rest, cells }) => ({
    fixed: [names.join(', '), [...categories].join(', '), ...rest],
    cells,
  }));
}

export function printTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = head.map(() => '---');
  return [head, rule, ...lines].map((line) => `| ${line.map(escapeBar).join(' | ')} |`).join('\n');
}

function describeRow({ rule, controllers }: MatrixRow): string[] {
  return [
    rule.coordinate,
    rule.route === null ? rule.category : `${rule.category} (route huisuitzetting)`,
    DOMAIN_WORDS[rule.domain],
    DETAIL_WORDS[rule.detail],
    rule.classes.length === 0 ? 'geen' : rule.classes.map((name) => CLASS_WORDS[name]).join(' en '),
    SECRECY_WORDS[rule.secrecy],
    controllers.join(', '),
  ];
}

function escapeBar(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A cell that a spreadsheet would compute is text all the same. */
function quote(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
