/** Sentence by sentence: what of the covenant the work rests on, and what in the software carries it. */
import type { Sentence } from './sentence.js';
import { SENTENCES_OF_DATA } from './sentences-of-data.js';
import { SENTENCES_OF_MEETINGS } from './sentences-of-meetings.js';
import { SENTENCES_OF_PHASES } from './sentences-of-phases.js';
import { SENTENCES_OF_ROLES } from './sentences-of-roles.js';

export const SENTENCES: readonly Sentence[] = [
  ...SENTENCES_OF_ROLES,
  ...SENTENCES_OF_PHASES,
  ...SENTENCES_OF_DATA,
  ...SENTENCES_OF_MEETINGS,
].toSorted((a, b) => a.number - b.number);

export function printSentences(): string {
  const rows = SENTENCES.map(
    (sentence) => `| ${sentence.number} | ${sentence.article} | “${sentence.quote}” | ${printCarriers(sentence)} |`,
  );
  return `## Zin voor zin

Het nummer is dat van de [verplichting](obligations.md). Handelingen en voorwaarden staan hierboven, regels met hun tekst in [RULES.md](../schema/RULES.md). Waar iets aan mensen
is overgelaten, staat er "Niet in de software".

| nr | artikel | het convenant | in de software |
|---|---|---|---|
${rows.join('\n')}`;
}

function printCarriers({ acts = [], needs = [], rules = [], files = [], note }: Sentence): string {
  const parts = [
    list('handeling', acts.map(code)),
    list(
      'voorwaarde',
      needs.map((id) => `[${id}](#${id.toLowerCase()})`),
    ),
    list('regel', rules.map(code)),
    list(
      'bestand',
      files.map((file) => `[${file}](../${file})`),
    ),
    note ?? '',
  ];
  return parts.filter((part) => part !== '').join('<br>');
}

function list(word: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${word} ${names.join(', ')}`;
}

function code(name: string): string {
  return `\`${name}\``;
}
