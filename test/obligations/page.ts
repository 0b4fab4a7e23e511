/** docs/obligations.md: the obligations in both languages, each with the files whose tests prove it. */
import { SECTIONS } from './obligations.js';
import type { Report, Row } from './report.js';

export function renderPage({ rows }: Report): string {
  const sections = SECTIONS.map(({ from, title }, index) => {
    const until = SECTIONS[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const own = rows.filter(({ obligation: { number } }) => number >= from && number < until);
    return [`## ${title}`, '', ...TABLE_HEAD, ...own.map(renderRow), ''].join('\n');
  });
  return [...HEAD, ...sections].join('\n');
}

const HEAD = [
  '# Obligations',
  '',
  'Generated from `test/obligations/` by `npm run obligations -- --write`; do not edit.',
  '',
  'What the covenant obliges the law of release to do, in our own words, with the files whose tests prove it: `*.feature` are the',
  'Dutch features (`npm run features`), the others tests of jest. Articles: `C` covenant · `P` bijlage 1, privacyprotocol · `R` bijlage',
  '2, privacyreglement · `A` bijlage 3, afwegingskader. Code and tests cite an obligation by its number. These are 24–79 of the',
  "project's list: phases, bases, secrecy and control. `npm run obligations` prints the same with counts and fails where a rule is",
  'proven by nothing.',
  '',
];

const TABLE_HEAD = ['| no | article | verplichting · obligation | proven by |', '|---|---|---|---|'];

function renderRow({ obligation, files }: Row): string {
  const { number, article, nl, en, noRule, besides } = obligation;
  const text = [nl, `*${en}*`, ...(besides === undefined ? [] : [`Not proven here: ${besides}.`])].join('<br>');
  const proof = noRule === undefined ? [...files.keys()].toSorted().map(linkTo).join(', ') : `no rule: ${noRule}`;
  return `| ${number} | ${article} | ${cell(text)} | ${cell(proof)} |`;
}

function linkTo(file: string): string {
  return `[${file.slice(file.lastIndexOf('/') + 1).replace(/\.feature$|\.test\.ts$/, '')}](../${file})`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
