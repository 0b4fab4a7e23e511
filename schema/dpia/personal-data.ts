/** Point 2 of the model DPIA: which personal data, by controller, class and phase, as the fields are classified. */
import { COLLEGE, findPartner, type Organisation, STEPS } from '../../policy/index.js';
import { CLASS_WORDS, DETAIL_WORDS, SECRECY_WORDS } from '../matrix/dutch.js';
import type { Flow } from '../matrix/flows.js';
import { printTable } from '../matrix/print.js';
import { listActivitiesOf, type Sources } from '../register/register.js';
import { SUBGRAPHS } from '../subgraphs.js';
import { getCategoryWords } from '../words/categories.js';
import { ORGANISATION_WORDS } from '../words/organisations.js';

const HEAD = ['persoonsgegevens', 'klasse', 'geheimhouding', ...STEPS.map((_phase, at) => `fase ${at + 1}`)];

/** Of one controller, or of all: the controllers behind one subgraph share alike, and one table. */
export function printPersonalData(sources: Sources, only: Organisation | null): string {
  const groups = SUBGRAPHS.filter(({ partner }) => partner !== null).filter(
    ({ controllers }) => only === null || controllers.includes(only),
  );
  const shared = groups.map(({ name, controllers }) => {
    const title = nameControllers(controllers, only);
    return `### ${title}\n\n${printGroup(sources.flows.filter(({ subgraph }) => subgraph === name))}`;
  });
  return [...shared, ...(only === null || only === COLLEGE ? [printDossier(sources)] : [])].join('\n\n');
}

/** What the college keeps itself (P 5): not by phase, since it is kept from one phase on. */
function printDossier(sources: Sources): string {
  const activities = listActivitiesOf(COLLEGE, sources).filter(({ id }) => id.includes('/process-dossier/'));
  const lines = activities.flatMap(({ name, personalData, conditions }) =>
    personalData.map(({ description }) => [description, name, conditions.length === 0 ? '-' : conditions.join('; ')]),
  );
  return `### Procesdossier (college)\n\n${printTable(['persoonsgegevens', 'onderdeel', 'voorwaarden'], lines)}`;
}

function nameControllers(controllers: readonly Organisation[], only: Organisation | null): string {
  if (only !== null) return ORGANISATION_WORDS[only].name;
  const isSeveral = controllers.some((one) => findPartner(one) === 'HOUSING');
  const names = controllers.map((one) => ORGANISATION_WORDS[one].name).join('; ');
  return isSeveral ? `${names} (ieder voor de eigen huurders)` : names;
}

/** One line for each category, class and secrecy; ordinary data first. */
function printGroup(flows: readonly Flow[]): string {
  const groups = Map.groupBy(flows, ({ rule: { category, classes, secrecy } }) =>
    JSON.stringify([classes, category, secrecy]),
  );
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { category, classes, secrecy } = first.rule;
    const kind = classes.length === 0 ? 'gewoon' : classes.map((one) => CLASS_WORDS[one]).join(' en ');
    return [[getCategoryWords(category).register, kind, SECRECY_WORDS[secrecy], ...describePhases(group)]];
  });
  const rank = (line: readonly string[]): string => `${line[1] === 'gewoon' ? 0 : 1}${line[1]}${line[0]}`;
  return printTable(
    HEAD,
    lines.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)),
  );
}

function describePhases(flows: readonly Flow[]): readonly string[] {
  return STEPS.map((phase) => {
    const details = new Set(flows.filter((flow) => flow.phase === phase).map(({ rule }) => DETAIL_WORDS[rule.detail]));
    return details.size === 0 ? '-' : [...details].sort().join(' en ');
  });
}
