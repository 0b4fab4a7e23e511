/** Which mutants nobody noticed, each as the line it was and the line it became, and whether it is written down why that is no fault. */

/** @typedef {{ file: string, was: string, now: string }} Change */
/** @typedef {Change & { line: number, isCovered: boolean, reason?: string }} Survivor */

/**
 * In: the files of Stryker's report, how to read one as it is in the repository, and the mutants known to be equivalent. Out: the survivors with and
 * without a reason, and the reasons that met none. A reason is found by the text of the lines, so it stays with its code when lines move.
 */
export function readSurvivors(files, sourceOf, equivalent) {
  const known = new Map(
    equivalent.flatMap(({ file, was, now, reason }) => now.map((line) => [keyOf({ file, was, now: line }), reason])),
  );
  const met = new Set();
  const survivors = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.filter(isAlive).map((mutant) => {
      const change = { file, ...readChange(sourceOf(file), mutant) };
      const key = keyOf(change);
      met.add(key);
      return { ...change, isCovered: mutant.status === 'Survived', reason: known.get(key) };
    }),
  );
  return {
    explained: survivors.filter(({ reason }) => reason !== undefined),
    unexplained: survivors.filter(({ reason }) => reason === undefined),
    stale: [...known.keys()].filter((key) => !met.has(key)).map((key) => JSON.parse(key)),
  };
}

export function isAlive({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function keyOf({ file, was, now }) {
  return JSON.stringify({ file, was, now });
}

/** The lines a mutant touches, joined to one, before and after. */
function readChange(source, { location: { start, end }, replacement }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.at(-1) ?? '';
  const before = (lines[0] ?? '').slice(0, start.column - 1);
  const after = last.slice(end.column - 1);
  return { line: start.line, was: toOneLine(lines.join('\n')), now: toOneLine(`${before}${replacement}${after}`) };
}

function toOneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
