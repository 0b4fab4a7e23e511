/** What every letter says (P 4; A-def): sentences of every day, the facts in them from the tables. */
import { findPartner, isDossierStep, isEarlyStep, ORGANISATIONS, PURPOSES } from '../../policy/index.js';
import { getCategoryWords } from '../words/categories.js';
import { nameRecipient, ORGANISATION_WORDS, privacyDesk } from '../words/organisations.js';
import type { Part } from './letter.js';
import { BASIS_SENTENCES, PHASE_SENTENCES, PURPOSE_SENTENCES } from './plain-words.js';
import type { Matter } from './subject-matter.js';

export function tellTeam({ letter: { phase } }: Matter): readonly Part[] {
  const isCorporation = (organisation: string): boolean => findPartner(organisation) === 'HOUSING';
  const corporations = ORGANISATIONS.filter(isCorporation).map((one) =>
    ORGANISATION_WORDS[one].short.replace('woningcorporatie ', ''),
  );
  const others = ORGANISATIONS.filter((one) => !isCorporation(one)).map((one) =>
    findPartner(one) === 'PUBLIC_HEALTH'
      ? `${ORGANISATION_WORDS[one].short}, alleen als dat nodig is`
      : ORGANISATION_WORDS[one].short,
  );
  return [
    'In het Regieteam werken deze organisaties samen:',
    [...others, `woningcorporaties: ${corporations.slice(0, -1).join(', ')} en ${corporations.at(-1)}`],
    'Soms praat nog een andere hulpverlener mee over uw huishouden.',
    isEarlyStep(phase)
      ? 'In deze stap is het hele team van uw wijk erbij.'
      : 'Alleen wie nodig is voor uw huishouden, doet mee.',
  ];
}

export function tellMethod({ letter: { phase } }: Matter): readonly Part[] {
  return [
    'Het Regieteam helpt huishoudens met meerdere problemen tegelijk.',
    'Iemand van de gemeente leidt het team.',
    'Het team maakt met u één plan en spreekt af wie wat doet.',
    PHASE_SENTENCES[phase],
    'Wij delen alleen wat in deze stap nodig is.',
  ];
}

export function tellPurpose(): readonly Part[] {
  return [
    'Wij hebben twee doelen.',
    ...PURPOSES.map((purpose) => PURPOSE_SENTENCES[purpose]),
    'Voor iets anders mag niemand in het team de informatie gebruiken.',
  ];
}

export function tellInformation({ letter, flows }: Matter): readonly Part[] {
  const rules = flows.map(({ rule }) => rule);
  const holds = (name: 'SPECIAL' | 'CRIMINAL'): boolean => rules.some(({ classes }) => classes.includes(name));
  return [
    letter.kind === 'TAKEN_UP' ? 'Wij delen zelf deze informatie met het team:' : 'Wij willen deze informatie delen:',
    letter.categories.map((category) => getCategoryWords(category).yours),
    ...(rules.every(({ detail }) => detail === 'THAT')
      ? ['Wij noemen alleen deze punten.', 'Wij vertellen nog geen details.']
      : []),
    ...(holds('SPECIAL') ? ['Dit zegt iets over uw gezondheid.', 'Daarvoor gelden strenge regels.'] : []),
    ...(holds('CRIMINAL') ? ['Dit zegt iets over strafbare feiten.', 'Daarvoor gelden strenge regels.'] : []),
  ];
}

export function tellRecipients({ letter: { recipients, controller } }: Matter): readonly Part[] {
  return [
    'Wij delen dit alleen met:',
    recipients.map((one) => (one === controller ? 'onze eigen collega’s van een andere afdeling' : nameRecipient(one))),
    'Zij moeten het geheim houden.',
    'Andere mensen krijgen het alleen als een wet dat eist.',
  ];
}

/** The bases that can carry this sharing; asked for consent, a person hears of nothing else. */
export function tellBasis({ letter: { kind }, ways }: Matter): readonly Part[] {
  if (kind === 'CONSENT')
    return [
      'Wij mogen dit delen als u toestemming geeft.',
      ways.some(({ basis }) => basis === 'VITAL_INTEREST')
        ? 'Zonder uw toestemming delen wij dit niet, behalve als iemand in levensgevaar is.'
        : 'Zonder uw toestemming delen wij dit niet.',
    ];
  const bases = new Set(ways.map(({ basis }) => basis));
  const lifts = new Set(ways.map(({ lift }) => lift));
  return [
    ...[...bases].map((basis) => BASIS_SENTENCES[basis]),
    ...(ways.some(({ crossDomainConsent }) => crossDomainConsent)
      ? ['Voor delen tussen verschillende soorten hulp vragen wij altijd uw toestemming.']
      : []),
    ...(lifts.has('CONSENT')
      ? ['Wij hebben een beroepsgeheim.', 'Wij delen dit als u dat goed vindt, of bij groot gevaar.']
      : []),
    ...(lifts.has('DIRECTLY_INVOLVED') ? ['Wij mogen het ook delen met iemand die nodig is bij uw hulp.'] : []),
    ...(ways.some(({ needsDecision }) => needsDecision) ? ['De politie neemt daarover eerst een besluit.'] : []),
  ];
}

export function tellController({ letter: { controller, phase, kind } }: Matter): readonly Part[] {
  const { short } = ORGANISATION_WORDS[controller];
  return [
    `Voor onze eigen informatie is ${short} verantwoordelijk.`,
    'Dat blijft zo als wij iets delen.',
    ...(isDossierStep(phase) || kind === 'TAKEN_UP'
      ? ['Wat in het systeem van het Regieteam staat, valt onder de gemeente Nijmegen.']
      : []),
    `Heeft u vragen? Mail ons ${privacyDesk(controller).role}: ${privacyDesk(controller).address}.`,
  ];
}

/** Obligations 94–96: nothing before phase 5, and after that the longest term of the domains told of. */
export function tellRetention({ letter: { phase, kind }, flows, ruleSet: { document } }: Matter): readonly Part[] {
  const ownFile = 'Voor ons eigen dossier gelden onze eigen regels.';
  if (isEarlyStep(phase))
    return [
      'Het Regieteam bewaart hier niets van.',
      'Gaat het team niet verder met u? Dan neemt iedereen zijn informatie weer mee terug.',
      ownFile,
    ];
  const years = Math.max(...flows.map(({ rule }) => document.retention[rule.domain].years));
  const term = [
    'Wat het team opschrijft, wordt niet langer bewaard dan nodig.',
    `Uiterlijk ${years} jaar na het einde van de hulp wordt het vernietigd.`,
  ];
  if (isDossierStep(phase) || kind === 'TAKEN_UP') return [...term, ownFile];
  return [
    'Het team schrijft van deze informatie nog niets op.',
    'Dat gebeurt pas als het plan begint.',
    ...term,
    ownFile,
  ];
}

export function tellSource({ letter: { phase, kind } }: Matter): readonly Part[] {
  return [
    'Deze informatie komt uit ons eigen dossier.',
    ...(isDossierStep(phase) || kind === 'TAKEN_UP'
      ? ['In het systeem staat bij alles van welke organisatie het komt.', 'U mag altijd vragen van wie iets komt.']
      : []),
  ];
}

/** R Rechten; objection to what can rest on a public task, to further processing by who acts in one, and to the college's system (obligation 87). */
export function tellRights({
  letter: { controller, phase, kind },
  ways,
  ruleSet: { document },
}: Matter): readonly Part[] {
  const isPublic = document.objectionPartners.some((partner) => partner === findPartner(controller));
  const isObjectionOpen = ways.some(
    ({ basis }) => basis === 'PUBLIC_TASK' || (basis === 'FURTHER_PROCESSING' && isPublic),
  );
  const isKept = isDossierStep(phase) || kind === 'TAKEN_UP';
  return [
    'U mag:',
    [
      'vragen wat wij over u weten en met wie wij het delen',
      'uw gegevens bekijken',
      'fouten laten verbeteren',
      'vragen om gegevens te wissen',
      'vragen om gegevens een tijd niet te gebruiken',
      ...(isObjectionOpen ? ['bezwaar maken, als uw situatie bijzonder is'] : []),
      ...(isKept && !isObjectionOpen
        ? ['bezwaar maken tegen wat de gemeente bewaart, als uw situatie bijzonder is']
        : []),
    ],
    'Stuur uw vraag via de website van de gemeente Nijmegen.',
    'De gemeente zorgt dat u van iedereen antwoord krijgt.',
  ];
}

/** P 5: vital interest and conflict of duties, and nothing else; P 4 for the deferral (obligations 83, 90, 120). */
export function tellLimits({ letter: { kind }, ways, ruleSet: { document } }: Matter): readonly Part[] {
  return [
    'Dat mag alleen voor korte tijd, en alleen om een van deze redenen:',
    ['iemand is in levensgevaar', 'zwijgen is te gevaarlijk voor u of voor een ander'],
    ...(ways.some(({ basis, lift }) => basis === 'VITAL_INTEREST' || lift === 'CONFLICT_OF_DUTIES')
      ? ['Dan mogen wij ook iets delen zonder uw toestemming.']
      : []),
    'Wij schrijven op waarom, en vertellen het u zo snel mogelijk.',
    kind === 'EVICTION'
      ? 'Over deze melding hoort u altijd vooraf.'
      : `Moeten wij wachten met vertellen? Dan mag dat hoogstens ${document.terms.deferralDays} dagen.`,
  ];
}

export function tellComplaint(): readonly Part[] {
  return [
    'Praat er eerst over met ons, als u dat wilt.',
    'U kunt een klacht sturen naar de gemeente Nijmegen.',
    'U kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens.',
    'Dat kan op www.autoriteitpersoonsgegevens.nl.',
  ];
}
