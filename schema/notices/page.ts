/** docs/notices.md: what a person reads, one example of each controller and every kind among them. Generated. */
import { ORGANISATIONS, type Organisation } from '../../policy/index.js';
import { PHASE_WORDS } from '../matrix/dutch.js';
import type { Sources } from '../register/register.js';
import { getCategoryWords } from '../words/categories.js';
import { nameRecipient, ORGANISATION_WORDS } from '../words/organisations.js';
import type { Letter, LetterKind } from './letter.js';
import { noticeText, printNotice } from './notice-text.js';
import { readLetter } from './read-letter.js';

// biome-ignore format: a table
const EXAMPLES = {
  'gemeente-nijmegen':           { kind: 'SHARING',  phase: 'APPROACH',   recipients: ['sterker'],                        categories: ['DEBTS'] },
  talis:                         { kind: 'EVICTION', phase: 'SIGNAL',     recipients: ['gemeente-nijmegen', 'sterker'],   categories: ['NAME', 'EVICTION'] },
  portaal:                       { kind: 'SHARING',  phase: 'SIGNAL',     recipients: ['politie', 'sterker'],             categories: ['NAME', 'NUISANCE_REPORTS'] },
  'standvast-wonen':             { kind: 'CONSENT',  phase: 'APPROACH',   recipients: ['sterker'],                        categories: ['RENT_ARREARS'] },
  woongenoot:                    { kind: 'SHARING',  phase: 'REVIEW',     recipients: ['sterker'],                        categories: ['RENT_ARREARS'] },
  'de-gemeenschap':              { kind: 'SHARING',  phase: 'INQUIRY',    recipients: ['sterker', 'politie'],             categories: ['TENANCY', 'KNOWN'] },
  mooiland:                      { kind: 'SHARING',  phase: 'MONITORING', recipients: ['gemeente-nijmegen'],              categories: ['NUISANCE_REPORTS'] },
  politie:                       { kind: 'SHARING',  phase: 'APPROACH',   recipients: ['talis'],                          categories: ['INCIDENTS'] },
  'jeugdbescherming-gelderland': { kind: 'SHARING',  phase: 'ASSIGNMENT', recipients: ['sterker'],                        categories: ['MEASURES', 'GUARDIAN'] },
  'pro-persona':                 { kind: 'CONSENT',  phase: 'APPROACH',   recipients: ['sterker', 'ggd-gelderland-zuid'], categories: ['CRISIS_AGREEMENT', 'OUTREACH'] },
  sterker:                       { kind: 'TAKEN_UP', phase: 'APPROACH',   recipients: ['gemeente-nijmegen', 'talis'],     categories: ['GOALS', 'TRAJECTORIES'] },
  'ggd-gelderland-zuid':         { kind: 'SHARING',  phase: 'REVIEW',     recipients: ['pro-persona'],                    categories: ['SPECIAL_CARE'] },
} as const satisfies Readonly<Record<Organisation, Omit<Letter, 'controller'>>>;

const KIND_WORDS = {
  SHARING: 'vóór het delen (P 4; verplichting 80)',
  TAKEN_UP: 'als de casus is opgepakt (P 4; verplichting 81)',
  EVICTION: 'vóór de melding van een dreigende huisuitzetting (C 4.2; verplichting 120)',
  CONSENT: 'om toestemming te vragen (P 2; verplichting 57)',
} as const satisfies Readonly<Record<LetterKind, string>>;

export function printNoticesPage(sources: Sources): string {
  const { version, hash } = sources.ruleSet;
  return `# Wat een betrokkene leest

Voorbeelden van de tekst waarmee een partner informeert (P 4; afwegingskader, "Informeren"). De tekst wordt per verantwoordelijke, fase, ontvanger
en categorie gemaakt uit de beslisregels en de velden; \`npx regietafel notice --help\` maakt er een voor een ander geval. Deze bladzijde is
gemaakt met \`npm run docs:write\`; \`npm run docs:check\` weigert een verouderde. Niet met de hand wijzigen.

Regelset ${version}, \`${hash}\`. Adressen zijn fictief. Onder iedere tekst staat haar versie: een toestemming bewaart welke versie is getoond.

${ORGANISATIONS.map((controller) => printExample(controller, sources)).join('\n---\n\n')}`;
}

function printExample(controller: Organisation, sources: Sources): string {
  const letter = readLetter({ controller, ...EXAMPLES[controller] }, sources);
  const about = letter.categories.map((category) => getCategoryWords(category).register).join('; ');
  const to = letter.recipients.map((one) => nameRecipient(one, 'name')).join('; ');
  return `## ${ORGANISATION_WORDS[controller].name}

Soort: ${KIND_WORDS[letter.kind]}. Fase: ${PHASE_WORDS[letter.phase]}. Ontvangers: ${to}. Gegevens: ${about}.

${printNotice(noticeText(letter, sources), 3)}`;
}
