/** Words of every day (B1) for what the law calls otherwise; total over the words of the law. */
import type { BasisKind, CoreDatum, Purpose, Step } from '../../policy/index.js';
import type { LetterKind, Slot } from './letter.js';

export const TITLES = {
  SHARING: 'Wij willen informatie over u delen',
  TAKEN_UP: 'Het Regieteam gaat met u aan de slag',
  EVICTION: 'Wij melden u bij het Regieteam',
  CONSENT: 'Geeft u ons toestemming?',
} as const satisfies Readonly<Record<LetterKind, string>>;

export const HEADINGS = {
  INTRODUCTION: 'Waarom krijgt u deze brief?',
  PLAN: 'Wat komt er in het systeem van het Regieteam?',
  EVICTION: 'Wat gaat het Regieteam voor u bekijken?',
  CHOICE: 'Wat kunt u kiezen?',
  TEAM: 'Wie werken er samen in het Regieteam?',
  METHOD: 'Hoe werkt het Regieteam?',
  PURPOSE: 'Waarom delen wij informatie?',
  INFORMATION: 'Welke informatie delen wij?',
  RECIPIENTS: 'Met wie delen wij dit?',
  BASIS: 'Mag dat?',
  CONTROLLER: 'Wie is verantwoordelijk?',
  RETENTION: 'Hoe lang wordt het bewaard?',
  SOURCE: 'Waar komt de informatie vandaan?',
  RIGHTS: 'Wat zijn uw rechten?',
  LIMITS: 'Wanneer gelden uw rechten even niet?',
  COMPLAINT: 'Bent u het er niet mee eens?',
} as const satisfies Readonly<Record<Slot, string>>;

export const PHASE_SENTENCES = {
  SIGNAL: 'Wij vertellen het team nu kort over uw situatie.',
  ASSESSMENT: 'Het team bekijkt nu of het u kan helpen.',
  INQUIRY: 'Het team zoekt nu uit wat er speelt, en beslist of het u gaat helpen.',
  ASSIGNMENT: 'Het team kiest nu wie u gaan helpen.',
  APPROACH: 'Dat plan wordt nu gemaakt en uitgevoerd.',
  REVIEW: 'Het team bespreekt nu hoe het met het plan gaat.',
  MONITORING: 'Het team kijkt nu of het goed blijft gaan.',
  CLOSURE: 'Het team rondt de hulp nu af.',
} as const satisfies Readonly<Record<Step, string>>;

/** P 1. */
export const PURPOSE_SENTENCES = {
  PLAN_AND_DIRECTION: 'Wij willen dat het weer goed gaat in uw huishouden.',
  NUISANCE_REDUCTION: 'Wij willen dat er minder overlast is in de buurt.',
} as const satisfies Readonly<Record<Purpose, string>>;

/** Only those that the law admits in the phase are ever said. */
export const BASIS_SENTENCES = {
  FURTHER_PROCESSING: 'Wij mogen dit delen, omdat het past bij het doel waarvoor wij de informatie hebben.',
  PUBLIC_TASK: 'Wij mogen dit delen als dat nodig is voor een taak uit de wet, zoals hulp van de gemeente.',
  CONSENT: 'Is er geen taak uit de wet? Dan vragen wij eerst uw toestemming.',
  VITAL_INTEREST: 'Is iemand in levensgevaar? Dan mogen wij dit meteen delen.',
  LEGITIMATE_INTEREST: 'Wij mogen dit delen voor een eigen belang dat zwaar genoeg weegt.',
  LEGAL_OBLIGATION: 'Wij moeten dit delen van de wet.',
  CONTRACT: 'Wij delen dit om een afspraak met u na te komen.',
} as const satisfies Readonly<Record<BasisKind, string>>;

/** P 5, as a person knows it. */
export const CORE_ITEMS = {
  PROBLEM_OUTLINE: 'in het kort welke problemen er zijn',
  CONTACT: 'uw naam, adres en telefoonnummer',
  PLAN: 'het plan',
  PRODUCT_ORDER: 'de hulp die voor u is aangevraagd',
  PROGRESS: 'hoe het gaat',
  ACTION: 'wie wat gaat doen, en wanneer',
  BODIES: 'welke organisaties meedoen',
} as const satisfies Readonly<Record<CoreDatum, string>>;

/** C 4.2. */
export const EVICTION_QUESTIONS: readonly string[] = Object.freeze([
  'Kunt u in uw huis blijven, en hoe?',
  'Heeft u een andere plek nodig om te wonen?',
  'Kunt u met begeleiding een nieuwe kans krijgen?',
]);
