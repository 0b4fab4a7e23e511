/** schema/RELEASE.md: the page that compliance reviews. Generated from the supergraph and from `decide`, never edited. */
import type { FieldRow } from '../rule-set/fields.js';
import { makeRuleSet } from '../rule-set/index.js';
import { printRecording, printUsing } from './actions.js';
import { printDossier, printWithheld } from './dossier.js';
import { buildMatrix } from './matrix.js';
import { printMarkdown } from './print.js';

export function printReleasePage(fields: readonly FieldRow[]): string {
  const ruleSet = makeRuleSet({}, fields);
  const seen = buildMatrix(fields, ruleSet);
  return `# Regelmatrix

Wie mag welk gegeven zien, in welke fase, en wat moet daarvoor waar zijn. Deze bladzijde is gemaakt uit \`schema/supergraph.graphql\` en
de beslisregels in \`policy/\` met \`npm run schema:compose\`; \`npm run schema:check\` weigert een verouderde. Niet met de hand wijzigen.

Regelset ${ruleSet.version}, geldig vanaf ${ruleSet.document.edition.from}, \`${ruleSet.hash}\`, met de standaardinstellingen.

## Wat altijd geldt

Elke cel met een grondslag vraagt daarnaast: een geldige screening, een hoedanigheid uit het register, betrokkenheid bij deze casus, een doel
uit P 1, geen beperking of bezwaar, een lopende inbreng van de verantwoordelijke aan deze ontvanger in deze fase, noodzaak, en dat de
betrokkene vooraf is geïnformeerd (of gemotiveerd uitgesteld). Vitaal belang en conflict van plichten gelden hoogstens 72 uur.
Wie als ontvanger geen kolom heeft, krijgt geen enkel gegeven van een partner te zien. Corporaties zijn vreemden voor elkaar.

- **nee**: in deze fase niet, op geen enkele grondslag.
- **eigen gegevens**: de ontvanger werkt bij de verantwoordelijke, in het domein van het gegeven.
- **taak**, **toestemming**, **vitaal belang**, **verdere verwerking**: de grondslag waarop de inbreng kan rusten.
- **toestemming over domeinen**: toestemming van iedere betrokkene voor het delen met een ander domein.
- **opheffing geheim**: tussen haakjes, wat het beroepsgeheim opheft; **grond AVG 9/10**: wat bijzondere of strafrechtelijke gegevens toelaat.
- **verstrekkingsbesluit**: het besluit van de politie waarnaar de inbreng verwijst (Wpg).

## Gegevens van partners, per fase

${printMarkdown(seen)}

## Verder gebruiken

Zien is niet gebruiken. Kopiëren, exporteren, afdrukken of overnemen voor de eigen taak mag alleen met een afzonderlijk akkoord van de partner die
het gegeven inbracht (P 5; verplichting 77). Met dat akkoord geldt voor gebruiken wat hierboven voor zien staat${printUsing(seen, buildMatrix(fields, ruleSet, 'use'))}

## Vastleggen in het procesdossier

Vastleggen draagt het gegeven over aan het college en mag alleen met het akkoord van de inbrenger, per gegeven (P 3; A slot; verplichtingen 49, 75).
${printRecording(buildMatrix(fields, ruleSet, 'record'))}

## Procesdossier

${printDossier(fields, ruleSet)}

## Verlaat de verantwoordelijke nooit

${printWithheld(fields)}
`;
}
