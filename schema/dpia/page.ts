/** docs/dpia-bijlage.md: part A (the facts) of the model DPIA Rijksdienst, for all or for one controller (P 0; obligation 121). Generated. */
import type { Organisation } from '../../policy/index.js';
import type { Sources } from '../register/register.js';
import type { FieldRow } from '../rule-set/fields.js';
import { getSubgraph } from '../subgraphs.js';
import { NO_THIRD_COUNTRIES, PURPOSES_IN_ORDER, SECURITY_MEASURES } from '../words/fixed.js';
import { ORGANISATION_WORDS } from '../words/organisations.js';
import { printBases, printGates, printLaws, printRetention, printSources } from './law.js';
import { printControllers, printProcessing, printResponsible } from './parties.js';
import { printPersonalData } from './personal-data.js';

/** `only` cuts out what a controller needs for its own DPIA: its data, its processing, its laws. */
export function printDpia(sources: Sources, only: Organisation | null): string {
  const { ruleSet, fields } = sources;
  const { version, hash, document } = ruleSet;
  const withheld = countWithheld(fields, only);
  return `# Bijlage bij de DPIA, onderdeel A: ${only === null ? 'alle verantwoordelijken' : ORGANISATION_WORDS[only].name}

De feiten volgens onderdeel A van het model DPIA Rijksdienst (punten 1 tot en met 10). Iedere partner voert zelf een DPIA uit voor zijn eigen
verantwoordelijkheid (P inleiding); ${only === null ? 'met `npx regietafel dpia --controller <organisatie>` knipt hij zijn eigen deel uit' : 'dit is het deel van deze verantwoordelijke'}. De onderdelen B (rechtmatigheid), C (risico's) en D
(maatregelen) vragen een oordeel en staan hier niet in. Gemaakt uit de beslisregels en de velden
met \`npm run docs:write\`; \`npm run docs:check\` weigert een verouderde. Niet met de hand wijzigen.

Regelset ${version}, \`${hash}\`, geldig vanaf ${document.edition.from}${document.edition.until === null ? '' : ` tot ${document.edition.until}`}. Adressen zijn fictief.

## 1. Voorstel

Partners van de Regieteams Nijmegen werken samen aan huishoudens met meerdere problemen of met overlast. Regietafel laat een professional van
het team de gegevens van een huishouden zien die hij in die fase nodig heeft en mag zien. De gegevens blijven bij de partner die ze heeft.
Een gegeven wordt pas getoond als de verantwoordelijke het heeft ingebracht, voor deze ontvanger, in deze fase, op een vastgelegde grondslag.
Er komt geen nieuw persoonsdossier. Vanaf fase 5 houdt het college een procesdossier bij met een gesloten lijst kerngegevens (P 5).

## 2. Persoonsgegevens

Betrokkenen zijn de leden van het huishouden, ook minderjarigen. "Dat" is alleen dat er iets is, "wat" is ook de inhoud, "-" is niet in deze fase.
Van professionals worden organisatie, hoedanigheid, domein, wijken en screening verwerkt, onder een nummer zonder naam. ${withheld} velden staan in het
schema als velden die hun verantwoordelijke nooit verlaten. Het burgerservicenummer komt in het schema niet voor.

${printPersonalData(sources, only)}

## 3. Gegevensverwerkingen

De verwerkingen en hun ontvangers staan per verantwoordelijke in het [register](register/). Iedere verwerking van delen heeft daar ook een
vertrouwelijke variant, voor zolang het informeren is uitgesteld. De handelingen zijn inzien, verder gebruiken (na een afzonderlijk akkoord) en
vastleggen (na goedkeuring van de inbrenger).

${printProcessing(sources, only)}

## 4. Verwerkingsdoeleinden

${PURPOSES_IN_ORDER.map((purpose) => `- ${purpose};`)
  .join('\n')
  .replace(/;$/, '.')}

Het doel volgt uit de rol en de fase, niet uit wat een gebruiker opgeeft. Gebruik voor een ander doel is uitgesloten (P 1; P 5).

## 5. Betrokken partijen

${printControllers(sources, only)}

Wie in welke fase verantwoordelijk is:

${printResponsible(sources)}

Het college is verantwoordelijk voor het procesdossier en stelt het systeem beschikbaar (P 3; R). Een professional van een andere organisatie
kan voor één casus aanschuiven, na een verklaring van geheimhouding, voor hoogstens ${document.terms.adHocHours / 24} dagen (C 4.2). Er is geen verwerker buiten de deelnemende organisaties.

## 6. Belangen bij de gegevensverwerking

- Het huishouden: één plan en één aanspreekpunt, weer perspectief; en dat niet meer mensen meer weten dan nodig is.
- Kinderen in het huishouden: veiligheid en een goede ontwikkeling; en een eigen recht op bescherming, los van hun ouders.
- De buurt: minder overlast.
- De professional: weten wat nodig is om te helpen; en zijn beroepsgeheim kunnen bewaren.
- De partners: hun wettelijke taak goed uitvoeren; en zeggenschap houden over wat zij inbrengen.
- De samenleving: hulp die werkt, door organisaties die te vertrouwen zijn.

## 7. Verwerkingslocaties

${NO_THIRD_COUNTRIES} Iedere partner kan zijn eigen deel op eigen servers draaien.

## 8. Techniek en methode van gegevensverwerking

Een gateway beantwoordt een vraag uit de systemen van de partners, zonder iets te bewaren. Er is geen geautomatiseerde besluitvorming over
personen (AVG 22) en geen profilering: het systeem beslist alleen of een gegeven getoond mag worden. Ieder gegeven gaat langs dezelfde poorten,
op volgorde; de eerste die weigert, beslist:

${printGates(sources)}

${SECURITY_MEASURES.map((measure) => `- ${measure}`).join('\n')}

## 9. Juridisch en beleidsmatig kader

${printSources(sources)}

Grondslagen die een fase toelaat:

${printBases(sources)}

Wetten waarop een taak of zorg kan rusten:

${printLaws(sources, only)}

## 10. Bewaartermijnen

${printRetention(sources, only)}

De termijn loopt vanaf het einde van hulp en dienstverlening, niet vanaf het sluiten van de casus; is die dag niet bekend, dan is dat een punt om
na te gaan. Hij is een maximum: wat niet meer nodig is, verdwijnt eerder. De termijn voor logs stelt iedere verantwoordelijke zelf vast.
`;
}

function countWithheld(fields: readonly FieldRow[], only: Organisation | null): number {
  const withheld = fields.filter(({ kind }) => kind === 'withhold');
  return withheld.filter(({ subgraph }) => only === null || getSubgraph(subgraph).controllers.includes(only)).length;
}
