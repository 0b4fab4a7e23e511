/** The work in schema/RULES.md: who may do what in which step, on which preconditions. Empty for a rule set that says nothing of it. */
import { PHASES, type RuleSet } from '../../policy/index.js';
import { CAPACITY_WORDS, PHASE_WORDS } from '../matrix/dutch.js';
import { printTable } from '../matrix/print.js';

export function printWork({ document }: RuleSet): string {
  const { acts, transitions, preconditions, workTerms } = document;
  if (acts === undefined || transitions === undefined || preconditions === undefined || workTerms === undefined)
    return '';
  return `## Het werk

Wie wat mag doen, in welke stap, en wat daarvoor moet kloppen. Stap voor stap, met de zinnen van het convenant, staat het in [process.md](../docs/process.md).

### Stappen (A 1-8)

${printTable(
  ['van', 'handeling', 'naar'],
  PHASES.flatMap((from) =>
    Object.entries(transitions[from]).map(([act, to]) => [
      PHASE_WORDS[from],
      `\`${act}\``,
      to === undefined ? '-' : PHASE_WORDS[to],
    ]),
  ),
)}

### Handelingen (A 1-8; C 4.2; P 1-5; R)

${printTable(
  ['handeling', 'wat', 'bij', 'door wie', 'in fase', 'voorwaarden', 'artikel'],
  Object.entries(acts).map(([act, { nl, at, by, phases, needs, article }]) => [
    `\`${act}\``,
    nl,
    at === 'COLLEGE' ? 'college' : 'eigen organisatie',
    by.map((capacity) => CAPACITY_WORDS[capacity]).join(', '),
    phases.length === 0 ? '-' : phases.map((phase) => PHASE_WORDS[phase]).join(', '),
    needs.map((need) => `\`${need}\``).join(', '),
    article,
  ]),
)}

### Voorwaarden

${printTable(
  ['voorwaarde', 'wat iemand leest die er niet aan voldoet', 'artikel'],
  Object.entries(preconditions).map(([need, { nl, article }]) => [`\`${need}\``, nl, article]),
)}

### Termijnen van het werk

${printTable(
  ['termijn', 'hoeveel'],
  Object.entries(workTerms).map(([term, amount]) => [`\`${term}\``, String(amount)]),
)}

`;
}
