/** docs/register/: a page for each controller as its data protection officer signs it, and all of it as JSON. Generated. */
import { ORGANISATIONS, type Organisation } from '../../policy/index.js';
import { CLASS_WORDS, DETAIL_WORDS, DOMAIN_WORDS, PHASE_WORDS, SECRECY_WORDS } from '../matrix/dutch.js';
import { printTable } from '../matrix/print.js';
import { SECURITY_MEASURES } from '../words/fixed.js';
import { dataProtectionOfficer, ORGANISATION_WORDS, privacyDesk } from '../words/organisations.js';
import type { Activity, PersonalData } from './activity.js';
import { listActivities, listActivitiesOf, type Sources } from './register.js';

/** Path below `docs/` to text. */
export function printRegister(sources: Sources): ReadonlyMap<string, string> {
  const pages = ORGANISATIONS.map(
    (organisation) => [`register/${organisation}.md`, printPage(organisation, sources)] as const,
  );
  return new Map([...pages, ['register/register.json', printJson(sources)]]);
}

/** What holds for all of a controller's activities stands with it; one activity a line, so that a change shows in a diff. */
function printJson(sources: Sources): string {
  const { version, hash } = sources.ruleSet;
  const controllers = ORGANISATIONS.map((organisation) => ({
    organisation,
    name: ORGANISATION_WORDS[organisation].name,
    contact: privacyDesk(organisation),
    dataProtectionOfficer: dataProtectionOfficer(organisation),
    security: SECURITY_MEASURES,
  }));
  const lines = listActivities(sources).map(({ security: _ofController, ...activity }) => JSON.stringify(activity));
  return `{"ruleSet":${JSON.stringify({ version, hash })},
"controllers":[
${controllers.map((controller) => JSON.stringify(controller)).join(',\n')}
],
"activities":[
${lines.join(',\n')}
]}
`;
}

function printPage(organisation: Organisation, sources: Sources): string {
  const { name } = ORGANISATION_WORDS[organisation];
  const [desk, officer] = [privacyDesk(organisation), dataProtectionOfficer(organisation)];
  const activities = listActivitiesOf(organisation, sources);
  const [first] = activities;
  if (first === undefined) throw new Error(`${organisation} has no processing activity.`);
  const { ruleSet } = sources;
  return `# Register van verwerkingsactiviteiten: ${name}

Verwerkingsverantwoordelijke: ${name}. Het register beschrijft de verwerkingen in het kader van de Regieteams Nijmegen (AVG artikel 30
lid 1${organisation === 'politie' ? '; voor politiegegevens ook de Wet politiegegevens' : ''}); andere verwerkingen staan in het eigen register van de organisatie. Deze bladzijde is gemaakt uit de beslisregels en de geclassificeerde velden met \`npm run docs:write\`;
\`npm run docs:check\` weigert een verouderde. Niet met de hand wijzigen.

Regelset ${ruleSet.version}, \`${ruleSet.hash}\`. Alle namen van loketten en adressen zijn fictief.

## Voor alle verwerkingen

${printTable(
  ['onderwerp', 'inhoud'],
  [
    ['verwerkingsverantwoordelijke', name],
    ['contact', `${desk.role}, ${desk.address}`],
    ['functionaris gegevensbescherming', officer.address],
    ['derde landen', first.thirdCountries],
  ],
)}

Beveiliging, in algemene termen:

${first.security.map((measure) => `- ${measure}`).join('\n')}

Een activiteit heet vertrouwelijk zolang het informeren van de betrokkene gemotiveerd is uitgesteld: hoogstens ${ruleSet.document.terms.deferralDays} dagen (P 4).
Daarna hoort inzage in het logboek ook haar regels te omvatten. De ontvangers zijn wie een gegeven ten hoogste kan krijgen; of dat in een
casus gebeurt, beslist de verantwoordelijke per inbreng. "Dat" is alleen dat er iets is, "wat" is ook de inhoud.

C is het convenant, P het privacyprotocol (bijlage 1), R het privacyreglement (bijlage 2), A het afwegingskader (bijlage 3).

${[...Map.groupBy(activities, ({ phase, name }) => phase ?? name).values()].map(printGroup).join('\n\n')}
`;
}

/** An activity and its confidential variant differ in name only: one section, two ids. */
function printGroup(group: readonly Activity[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const variants = group.map(({ id, isConfidential }) => [
    isConfidential
      ? 'verwerkingsactiviteit, terwijl informeren is uitgesteld (vertrouwelijk)'
      : 'verwerkingsactiviteit',
    `\`${id}\``,
  ]);
  return `## ${first.phase === null ? first.name : `Delen in fase ${PHASE_WORDS[first.phase]}`}

${printTable(
  ['onderwerp', 'inhoud'],
  [
    ...variants,
    ['doelen', first.purposes.join('; ')],
    ['grondslag', first.bases.join('; ')],
    ...(first.conditions.length === 0 ? [] : [['daarnaast, waar het speelt', first.conditions.join('; ')]]),
    ['bron', first.articles],
    ['betrokkenen', first.dataSubjects.join('; ')],
    ['ontvangers, ten hoogste', first.recipients.length === 0 ? 'niemand' : first.recipients.join('; ')],
    ['bewaartermijn', first.retention],
  ],
)}

${printData(first)}`;
}

function printData({ personalData }: Activity): string {
  const lines = personalData.map((data) => [
    data.description,
    data.domain === null ? '-' : DOMAIN_WORDS[data.domain],
    data.details.length === 0 ? '-' : data.details.map((detail) => DETAIL_WORDS[detail]).join(' en '),
    describeClasses(data),
    SECRECY_WORDS[data.secrecy],
    describeRecipients(data),
  ]);
  return printTable(['persoonsgegevens', 'domein', 'dat/wat', 'klasse', 'geheimhouding', 'ontvangers'], lines);
}

function describeRecipients({ recipients }: PersonalData): string {
  if (recipients === null) return 'als boven';
  return recipients.length === 0 ? 'niemand' : recipients.join('; ');
}

function describeClasses({ classes }: PersonalData): string {
  return classes.length === 0 ? 'gewoon' : classes.map((name) => CLASS_WORDS[name]).join(' en ');
}
