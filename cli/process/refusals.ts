/** What a professional reads when something cannot be done: every precondition with its article, and the refusals besides. */
import { ACT_NAMES, ACTS, FRAME_CODES, PERMIT_CODES, PRECONDITION_IDS, wordsOf } from '../../policy/work/index.js';

export function printPreconditions(): string {
  const rows = PRECONDITION_IDS.map((id) => {
    const { nl, article } = wordsOf(id);
    const acts = ACT_NAMES.filter((act) => ACTS[act].needs.includes(id)).map((act) => `\`${act}\``);
    return `| <a id="${id.toLowerCase()}"></a>\`${id}\` | ${nl} | ${article} | ${acts.join(', ')} |`;
  });
  return `## Wat moet kloppen

Elke voorwaarde met de zin die een professional leest als er niet aan is voldaan.

| voorwaarde | de zin | artikel | bij |
|---|---|---|---|
${rows.join('\n')}`;
}

export function printRefusals(): string {
  const rows = [...PERMIT_CODES, ...FRAME_CODES].map((code) => `| \`${code}\` | ${wordsOf(code).nl} |`);
  return `## Waarom iets verder niet gebeurt

De eerste drie gaan over wie het vraagt en over de stap; bij \`WRONG_PHASE\` staan de stappen erbij waarin het wel kan. De andere gaan over wat er is ingevuld, of
over iemand die op hetzelfde moment aan hetzelfde werkte.

| reden | de zin |
|---|---|
${rows.join('\n')}`;
}
