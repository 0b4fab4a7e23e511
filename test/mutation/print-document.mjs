/** docs/mutation.md, and the lists on the terminal. */
import { isAlive } from './read-survivors.mjs';
import config from './stryker.config.mjs';

const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

export function printDocument({ files, explained, unexplained, machine, date, minutes }) {
  const all = countAll(Object.values(files).flatMap(({ mutants }) => mutants));
  return `# Mutation score of policy/

Written by \`npm run mutation\`; do not edit. How it works, and what is left out: [test/mutation](../test/mutation/README.md).

Each mutant is one small change of the law: a condition turned, a word emptied, a row gone. A unit test beside the code has to notice it.
The score is what was noticed (by a failing test or by running into the time limit) of all mutants; below ${config.thresholds.break} % the command fails.

| score | mutants | noticed | survived | measured on | machine | took |
|---|---|---|---|---|---|---|
| **${all.score} %** | ${all.total} | ${all.noticed} | ${all.total - all.noticed} | ${date} | ${machine}, Node ${process.versions.node} | ${minutes.toFixed(0)} min |

## Score of each file

A file without a mutant holds types or words of another module, and no law.

| file | score | mutants | survived |
|---|---|---|---|
${Object.entries(files)
  .map(([file, { mutants }]) => ({ file, ...countAll(mutants) }))
  .filter(({ total }) => total > 0)
  .map(({ file, score, total, noticed }) => `| \`${file}\` | ${score} % | ${total} | ${total - noticed || ''} |`)
  .join('\n')}

## Survivors, and why each does no harm

${printTables(explained, 'None.')}
${unexplained.length === 0 ? '' : `\n## Survivors nobody explained\n\n${printTables(unexplained, '')}\n`}`;
}

export function printList(title, changes) {
  if (changes.length === 0) return '';
  const lines = changes.map(
    ({ file, line, was, now }) => `  ${file}${line === undefined ? '' : `:${line}`}\n    - ${was}\n    + ${now}`,
  );
  return `\n${title} (${changes.length}):\n${lines.join('\n')}\n`;
}

function printTables(survivors, none) {
  if (survivors.length === 0) return none;
  return [...Map.groupBy(survivors, ({ file }) => file)]
    .map(
      ([file, ofFile]) =>
        `### \`${file}\`\n\n${[...Map.groupBy(ofFile, ({ reason, was }) => JSON.stringify([reason, was]))].map(([, same]) => printGroup(same)).join('\n\n')}`,
    )
    .join('\n\n');
}

function printGroup(same) {
  const [{ line, was, reason }] = same;
  return [
    `Line ${line}${reason === undefined ? '' : `: ${reason}`}`,
    '',
    '```diff',
    `- ${was}`,
    ...same.map(({ now }) => `+ ${now}`),
    '```',
  ].join('\n');
}

function countAll(mutants) {
  const counted = mutants.filter(({ status }) => COUNTED.includes(status));
  const noticed = counted.filter((mutant) => !isAlive(mutant)).length;
  return {
    total: counted.length,
    noticed,
    score: counted.length === 0 ? '' : ((noticed / counted.length) * 100).toFixed(2),
  };
}
