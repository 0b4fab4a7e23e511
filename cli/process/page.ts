/**
 * docs/process.md, in Dutch, for who knows the covenant: the steps with its own words, what can be done in each and by whom, what
 * must hold, and where each of its sentences went. Made from policy/work/, so that it cannot say otherwise than the software does.
 */
import { PHASE_TABLE, type Phase, STEPS, type Step, stepOf } from '../../policy/index.js';
import { ACT_NAMES, ACTS, type ActName, nextPhase, type Scope } from '../../policy/work/index.js';
import { BASIS_WORDS, CAPACITY_WORDS } from '../../schema/matrix/dutch.js';
import { printDiagram } from './diagram.js';
import { QUOTES } from './quotes.js';
import { printPreconditions, printRefusals } from './refusals.js';
import { printSentences } from './sentences.js';

export function renderProcessDoc(): string {
  return `${[
    HEAD,
    '## De stappen',
    printDiagram(),
    ...STEPS.map(printStep),
    printEnds(),
    printScope('OWN'),
    printScope('REGISTER'),
    printPreconditions(),
    printRefusals(),
    printSentences(),
  ].join('\n\n')}\n`;
}

const HEAD = `# Het werkproces: van signaal tot gesloten casus

Gemaakt uit \`policy/work/\` door \`cli/process/\` met \`npm run docs:write\`; niet met de hand wijzigen.

Voor wie het convenant kent. Per stap van het afwegingskader (bijlage 3) staat hier wat het convenant zegt, in zijn eigen woorden, en wat er dan in de
software kan: welke handeling, door wie, en wat er moet kloppen. Wat hier niet staat, kan niet. Artikelen: \`C\` convenant, \`P\` bijlage 1
(privacyprotocol), \`R\` bijlage 2 (privacyreglement), \`A\` bijlage 3 (afwegingskader, met de stap).

Een handeling gebeurt bij het **college** (het werksysteem) of bij de **eigen organisatie** van wie haar doet, die verantwoordelijk blijft voor wat daar
wordt vastgelegd (P 3). Klopt er iets niet, dan gebeurt er niets, en worden alle redenen tegelijk genoemd. Wie niet bij de casus hoort, hoort bij elke
handeling hetzelfde als bij een casus die er niet is.`;

const PLACE_WORDS = { COLLEGE: 'college', CONTROLLER: 'eigen organisatie' } as const;

function printStep(phase: Step): string {
  const { title, paragraphs } = QUOTES[phase];
  const { bases, responsible, article } = PHASE_TABLE[phase];
  const acts = ACT_NAMES.filter((act) => ACTS[act].phases.includes(phase));
  return `### Stap ${stepOf(phase)}. ${title}

Fase \`${phase}\` (${article}).

${paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n')}

In de software: grondslag ${bases.map((basis) => BASIS_WORDS[basis]).join(', ')}; verantwoordelijk is ${responsible}.

${printActs(acts, phase)}`;
}

/** A declined case is shut for everyone; of a closed one the dossier is left, and little to do. */
function printEnds(): string {
  const acts = ACT_NAMES.filter((act) => ACTS[act].phases.includes('CLOSED'));
  return `### Na afloop

Een niet opgepakte casus (\`DECLINED\`) is voor iedereen dicht: ${PHASE_TABLE.DECLINED.responsible}. Een nieuw signaal is een nieuwe casus. Van een gesloten casus
(\`CLOSED\`) blijft het procesdossier, bij de procesregisseur en de managementassistente van de wijk, tot het einde van de bewaartermijn.

${printActs(acts, 'CLOSED')}`;
}

const SCOPE_HEADS = {
  OWN: `## Zonder casus: de eigen organisatie

Deze handelingen noemen geen casus. Zij gaan over het eigen dossier en de eigen taken van de organisatie.`,
  REGISTER: `## Zonder casus: de registers van het college

Wie er werkt, wie er overlegt en welke partners er zijn. Ook hier noemt niemand een casus die hij niet hoort te kennen.`,
} as const satisfies Readonly<Record<Exclude<Scope, 'CASE'>, string>>;

function printScope(scope: Exclude<Scope, 'CASE'>): string {
  return `${SCOPE_HEADS[scope]}\n\n${printActs(
    ACT_NAMES.filter((act) => ACTS[act].scope === scope),
    null,
  )}`;
}

function printActs(acts: readonly ActName[], phase: Phase | null): string {
  const rows = acts.map((act) => {
    const { nl, by, at, needs, article } = ACTS[act];
    const to = phase === null ? undefined : nextPhase(phase, act);
    const moves = to === undefined ? '' : `<br>→ \`${to}\``;
    const who = by.map((capacity) => CAPACITY_WORDS[capacity]).join(', ');
    const links = needs.map((id) => `[${id}](#${id.toLowerCase()})`).join(', ');
    return `| ${nl}<br>\`${act}\`${moves} | ${who} | ${PLACE_WORDS[at]} | ${links} | ${article} |`;
  });
  return ['| handeling | door wie | bij | wat moet kloppen | artikel |', '|---|---|---|---|---|', ...rows].join('\n');
}
