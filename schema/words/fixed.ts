/** What every document says alike: purposes, persons, places and measures. Prose for people, kept once. */
import type { BasisKind, Purpose } from '../../policy/index.js';

/** P 1, in its own words. */
export const PURPOSE_WORDS = {
  PLAN_AND_DIRECTION:
    'huishoudens weer op de rails zetten en perspectief bieden, door een plan van aanpak op alle relevante leefgebieden en regie op de uitvoering',
  NUISANCE_REDUCTION: 'de overlast terugdringen die multiprobleemhuishoudens veroorzaken',
} as const satisfies Readonly<Record<Purpose, string>>;

/** AVG 6, with the articles. */
export const LONG_BASIS_WORDS = {
  FURTHER_PROCESSING: 'verdere verwerking voor een verenigbaar doel (AVG 6 lid 4)',
  PUBLIC_TASK: 'taak van algemeen belang, voor zover er wordt toegeleid (AVG 6 lid 1 e)',
  CONSENT: 'toestemming (AVG 6 lid 1 a)',
  VITAL_INTEREST: 'vitaal belang, bij uitzondering (AVG 6 lid 1 d)',
  LEGITIMATE_INTEREST: 'gerechtvaardigd belang (AVG 6 lid 1 f)',
  LEGAL_OBLIGATION: 'wettelijke verplichting (AVG 6 lid 1 c)',
  CONTRACT: 'overeenkomst (AVG 6 lid 1 b)',
} as const satisfies Readonly<Record<BasisKind, string>>;

export const PURPOSES_IN_ORDER: readonly string[] = Object.freeze([
  PURPOSE_WORDS.PLAN_AND_DIRECTION,
  PURPOSE_WORDS.NUISANCE_REDUCTION,
]);

/** C 3. */
export const DATA_SUBJECTS: readonly string[] = Object.freeze([
  'leden van een overlast- of multiprobleemhuishouden, ook minderjarigen',
]);

export const PLACES =
  'Het systeem draait op servers van de deelnemende organisaties zelf, in Nederland of elders in de EU, en roept geen diensten van derden aan.';

export const NO_THIRD_COUNTRIES = `Geen doorgifte naar derde landen of internationale organisaties. ${PLACES}`;

/** Who works with it stands in the records too, by a pseudonym. */
export const PROFESSIONALS = 'professionals van de deelnemende organisaties';

/** AVG 30 (1)(g) and 32, in general terms. */
export const SECURITY_MEASURES: readonly string[] = Object.freeze([
  'Toegang per persoon, hoedanigheid, casus en fase, met geldige screening; wie niet bij de casus hoort, merkt niet dat zij bestaat.',
  'Ieder gegeven wordt twee keer beoordeeld: door de gateway en door de verantwoordelijke zelf. Bij twijfel of storing wordt het niet gedeeld.',
  'Gegevens worden live getoond en niet opgeslagen of gebufferd door de gateway.',
  'Iedere verantwoordelijke heeft een eigen database met een eigen toegang; geen partner kan in die van een ander.',
  'Iedere bevraging wordt vastgelegd vóór het antwoord, zonder inhoud: in het logboek van de verantwoordelijke en in een onveranderlijke keten van beslissingen.',
  'Een opdracht van de gateway aan een partner is ondertekend en hoogstens 30 seconden geldig; verbindingen tussen organisaties zijn versleuteld (inrichting door de beheerder).',
]);
