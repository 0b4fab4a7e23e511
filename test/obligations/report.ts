/** Which obligation is proven by which test, and what is missing. */
import type { Citation } from './citations.js';
import type { Obligation } from './obligations.js';

export interface Row {
  readonly obligation: Obligation;
  /** File by file, with how many of its tests cite the obligation. */
  readonly files: ReadonlyMap<string, number>;
}

export interface Report {
  readonly rows: readonly Row[];
  /** Each a sentence that says what to do. */
  readonly problems: readonly string[];
}

/** The numbers of the project's list: a title that cites another has a slip of the pen. */
const LIST = { first: 1, last: 128 };

export function reportCitations(obligations: readonly Obligation[], citations: readonly Citation[]): Report {
  const rows = obligations.map((obligation): Row => {
    const files = new Map<string, number>();
    for (const { number, file } of citations) {
      if (number === obligation.number) files.set(file, (files.get(file) ?? 0) + 1);
    }
    return { obligation, files };
  });
  const gaps = rows.filter(({ obligation, files }) => obligation.noRule === undefined && files.size === 0);
  const slips = citations.filter(({ number }) => number < LIST.first || number > LIST.last);
  return {
    rows,
    problems: [
      ...gaps.map(({ obligation }) => describeGap(obligation)),
      ...slips.map(
        ({ number, file, title }) =>
          `${file} cites obligation ${number}, which is not in the list (${LIST.first}–${LIST.last}): mend "${title}".`,
      ),
    ],
  };
}

function describeGap({ number, article, en }: Obligation): string {
  return [
    `Obligation ${number} (${article}) is cited by no test: ${en}`,
    `  Write "obligation ${number}" into the title of the test that proves it, or tag a scenario @verplichting-${number}.`,
    '  If it is no rule over data, say why in `noRule` of its row in test/obligations/obligations.ts.',
  ].join('\n');
}

/** For the terminal: a line an obligation. */
export function printTable({ rows }: Report): string {
  const lines = rows.map(({ obligation: { number, article, noRule }, files }) => {
    const tests = [...files.values()].reduce((sum, count) => sum + count, 0);
    const where = noRule === undefined ? [...files].map(([file, count]) => `${file} (${count})`).join(', ') : noRule;
    const amount = noRule === undefined ? String(tests) : 'no rule';
    return `${String(number).padEnd(4)}${article.padEnd(20)}${amount.padStart(8)}  ${where}`;
  });
  return `${['no  article             tests     where', ...lines].join('\n')}\n`;
}
