/** The process dossier in words: the seven core data of P 5, the records of accountability, the handle. */
import type { CoreDatum } from '../../policy/index.js';

export const CORE_WORDS = {
  PROBLEM_OUTLINE: 'beschrijving van de problematiek in grote lijnen',
  CONTACT: 'naam, adres en bereikbaarheid',
  PLAN: 'plan van aanpak, per leefgebied',
  PRODUCT_ORDER: 'productbestelling',
  PROGRESS: 'voortgang',
  ACTION: 'acties: wie doet wat, wanneer, en met welk effect',
  BODIES: 'betrokken instanties',
} as const satisfies Readonly<Record<CoreDatum, string>>;

/** By the type of the schema; every type that holds accountability has a row. */
const RECORD_WORDS: ReadonlyMap<string, string> = new Map([
  ['ConsentRecord', 'toestemmingen: gegeven, geweigerd of ingetrokken, waarvoor en aan wie'],
  ['NoticeRecord', 'informeren: wie wat is verteld en wanneer, of waarom het is uitgesteld'],
  ['DirectorDecision', 'besluiten van de procesregisseur om verder te delen of juist niet, met de reden'],
  ['Party', 'partijen die voor het casusteam noodzakelijk zijn genoemd'],
  ['TeamSeat', 'plaatsen in het casusteam: van welke organisatie, sinds wanneer, en wie casemanager is'],
  ['StepReason', 'de redenen van de stappen van de casus'],
  ['PersonFacts', 'wie toestemming moet geven: of de leeftijd bekend is, en of iemand vertegenwoordigt'],
  ['LimitRecord', 'beperkingen en bezwaren van de betrokkene'],
  [
    'ContributionReference',
    'verwijzingen naar inbreng: welke categorie met wie is gedeeld, op welke grondslag, zonder inhoud',
  ],
]);

/** Throws where the schema has a record that has no words. */
export function getRecordWords(type: string): string {
  const words = RECORD_WORDS.get(type);
  if (words === undefined) throw new Error(`Record "${type}" has no words: add a row to schema/words/dossier.ts.`);
  return words;
}
