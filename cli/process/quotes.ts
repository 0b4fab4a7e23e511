/** The eight steps of the assessment framework in its own words (A 1–8), for docs/process.md. Copied, never rephrased: spelling included. */
import type { Step } from '../../policy/index.js';

export interface Quote {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

// biome-ignore format: quotations
export const QUOTES = {
  SIGNAL: { title: 'Inbrengen signalen van casus in regieteam', paragraphs: [
    'Door regieteamlid , Veiligheidshuis, SWT of een van de samenwerkingspartners',
    'Criterium: het huishouden kampt met ernstige problemen en de zelfregie is te laag om op eigen kracht uit de problemen te komen. De hulp die door de betreffende partij aan het huishouden kan worden geven is daarvoor ook niet afdoende.',
    'Afweging: indien de inbrenger van oordeel is dat de problemen van het huishouden niet (voldoende) kunnen worden aangepakt binnen de bevoegdheden van zijn moederorganisatie, weegt hij af of de aanpak van de problemen in het gezin naar verwachting bij kan dragen aan de doelstellingen van het Convenant, namelijk dat',
    '- de levens in de huishoudens weer op de rails komen;',
    '- er voor ieder multiprobleemhuishouden één plan van aanpak wordt gemaakt waarop duidelijke regie wordt gevoerd waardoor het huishouden beter en effectiever geholpen kan worden;',
    '- waardoor de problemen van een huishouden beheersbaar worden gemaakt;',
    '- multiprobleemhuishoudens eerder en beter in beeld worden gebracht;',
    '- de overlast wordt teruggedrongen;',
    'Als het signaal voldoet aan deze voorwaarden, weegt de inbrenger af of voldaan is aan de voorwaarden voor verdere verwerking, zoals benoemd in de definitie. Zo ja, dan informeert hij het huishouden over het delen van de gegevens in het regieteam en over hun rechten en brengt hij een minimale set gegevens in, in het regieteam (naam en “dat”-gegevens), voldoende voor het regieteam om te kunnen afwegen of de casus besproken moet worden binnen het Regieteam.',
    'Grondslag: verdere verwerking.',
    'Verantwoordelijke: de moederorganisatie van de inbrenger. Deze is verantwoordelijk voor de verenigbaarheidstoets om verder te mogen verwerken, voor de beslissing met wie de inhoud gedeeld wordt en voor het informeren van de betrokkene.',
    'In de eerste drie stappen van het werkproces is het hele regieteam van de wijk waarin de casus speelt aanwezig. Expertise en het samenbrengen van signaleren van alle regieteamleden is noodzakelijk omdat dit de werkers op wijkniveau zijn.',
  ] },
  ASSESSMENT: { title: 'Beoordelen signalen casus', paragraphs: [
    'Door regieteam',
    'Criterium: op basis van de gegevens van de inbrenger oordelen de aanwezige regieteamleden dat het signaal binnen het Regieteam thuishoort.',
    'Afweging: valt het huishouden binnen de doelgroep van artikel 3 van het Convenant en past het signaal onder de doelen van het Convenant?',
    '- Als het signaal niet binnen het regieteam thuishoort, worden verder geen gegevens verwerkt, er worden geen gegevens vastgelegd in het werksysteem.',
    '- Als het signaal wel bij het Regieteam thuishoort, gaan de regieteamleden over tot het verzamelen van klantinformatie',
    'Grondslag: verdere verwerking.',
    'Verantwoordelijke: moederorganisatie van inbrenger',
  ] },
  INQUIRY: { title: 'Verzamelen klantinformatie en analyse gezinssysteem', paragraphs: [
    'Door regieteam',
    'Criterium: de regieteamleden die bekend zijn met het huishouden, maken de afweging of het noodzakelijk is bij hun moederorganisatie bekende gegevens betreffende dit signaal te delen in het regieteam teneinde te beslissen of de casus opgepakt wordt door het regieteam. Zij maken daartoe de afweging zoals beschreven onder 1.',
    'Grondslag: verdere verwerking',
    'Verantwoordelijke: de desbetreffende moederorganisaties van de regieteamleden die gegevens, die zij onder de verantwoordelijkheid van hun moederorganisatie hebben verzameld, delen in het Regieteam.',
    'Beslissing:',
    'Wel oppakken',
    'Door naar de volgende fase.',
    'Niet oppakken',
    'Gegevens worden niet opgeslagen in VIS2. Elke deelnemer die gegevens heeft ingebracht, neemt deze weer mee terug naar zijn moederorganisatie.',
    'Eventueel op- of afschalen:',
    '- In het regieteam wordt besloten of het nodig is om de casus op of af te schalen. De gegevens worden niet vastgelegd in VIS2.',
    '- Criterium: op- of afschaling is noodzakelijk om de doelen van het Convenant te bereiken.',
    '- Grondslag: verdere verwerking',
    '- Verantwoordelijke: de moederorganisaties van de inbrengers.',
    '- De inbrenger informeert het huishouden in geval van niet oppakken',
  ] },
  ASSIGNMENT: { title: 'Inhoudelijke opdrachtformulering en opstellen prestatieopdracht casemanager', paragraphs: [
    'Vaststellen casusteam, inhoudelijke opdrachtformulering, aanwijzen casemanager',
    'Criterium: alleen die partijen die nodig zijn om de problemen te kunnen aanpakken, maken deel uit van het casusteam.',
    'Afweging: welke partijen moeten noodzakelijkerwijs meewerken in de aanpak van de problemen om de doelen van het Convenant te kunnen bereiken en wie is daarvoor de meest geschikte casemanager?',
    'Grondslag: grondslag kan gevonden worden in de betreffende materiewetgeving (Wmo, Jeugdwet, etc.). In uitzonderlijke gevallen kunnen gegevens verwerkt worden op de grondslag vitaal belang.',
    'Verantwoordelijke: moederorganisaties van betrokken partijen in het casusteam.',
    'Voordat het plan van aanpak wordt opgesteld informeert de casemanager het huishouden in het bemoeizorg gesprek en wordt afgewogen welke grondslagen er zijn voor uitwisseling van inhoudelijke gegevens. Dat kan bv. een taak van algemeen belang zijn, indien en voor zover het huishouden Jeugdhulp, Maatschappelijke ondersteuning of gemeentelijke schuldhulpverlening behoeft. In uitzonderlijke gevallen zou vitaal belang een grondslag kunnen zijn. Voor zover er geen andere grondslag gevonden kan worden, zou toestemming een grondslag voor gegevensverwerking kunnen zijn. In voorkomende gevallen vraagt de casemanager om toestemming om bepaalde gegevens, waarvoor geen andere grondslag gevonden is, te verwerken voor de doelen van het Convenant. Als geen toestemming verleend wordt, worden de gegevens waarop de verzochte toestemming ziet, niet verwerkt. Omdat het regieteam domeinoverstijgend werkt en er (nog) geen grondslag is voor domeinoverstijgende gegevensverwerking, wordt in dit stadium altijd toestemming gevraagd, om integraal te mogen werken. De casemanager vraagt het huishouden om toestemming om, nader bepaalde, gegevens te mogen verwerken over de domeinen heen om het plan van aanpak te kunnen opstellen, uitvoeren en de voortgang te bewaken binnen de doeleinden van het Convenant. Als er geen toestemming wordt verkregen, kan er geen domeinoverstijgende gegevensverwerking plaatsvinden.',
    'Vanaf dit moment: bewaken voortgang en bijstellen prestatieopdracht casemanager gedurende het proces',
    'Criterium: noodzakelijk voor checks en balances.',
    'Grondslag: voor zover toegeleid wordt naar een gemeentelijke voorziening: taak van algemeen belang, in uitzonderlijke gevallen vitaal belang. Voor zover er geen andere grondslag gevonden kan worden, wordt toestemming gevraagd voor gegevensverwerking. Voor domeinoverschrijdende gegevensverwerking moet altijd toestemming zijn gegeven door betrokkene in stap 4.',
    'Verantwoordelijke: college als moederorganisatie van procesregisseur.',
  ] },
  APPROACH: { title: 'Opstellen aanpak casus en bewaken uitvoering aanpak casus door casusmanager', paragraphs: [
    'Criterium/afweging: alleen die gegevens die nodig zijn om de doeleinden van het Convenant te bereiken, worden opgenomen in het plan van aanpak.',
    'Grondslag: voor zover taken betreffende toeleiding naar Jeugdwet, Wmo, Participatiewet of Schuldhulpverlening onderdeel van de aanpak zijn: taak van algemeen belang. In uitzonderlijke gevallen kan vitaal belang een grondslag zijn. Voor zover er geen andere grondslag gevonden kan worden, wordt toestemming gevraagd voor gegevensverwerking. Voor domeinoverschrijdende gegevensverwerking moet altijd toestemming zijn gegeven (stap 4).',
    'Verantwoordelijke: moederorganisaties van bij de casus betrokken partijen.',
  ] },
  REVIEW: { title: 'Casusbespreking regieteam, afronden casus', paragraphs: [
    'Criterium: voortgang in uitvoering van plan van aanpak beslissen beëindigen van de betrokkenheid van het regieteam na het al dan niet behalen van het doel van het convenant.',
    'Grondslag: voor zover taken betreffende toeleiding naar Jeugdwet, Wmo, Participatiewet of Schuldhulpverlening onderdeel van de aanpak zijn: taak van algemeen belang. In uitzonderlijke gevallen kan vitaal belang een grondslag voor gegevensverwerking zijn. Voor zover er geen andere grondslag gevonden kan worden, wordt toestemming gevraagd voor gegevensverwerking. Voor domeinoverschrijdende gegevensverwerking moet altijd toestemming zijn gegeven (stap 4)',
    'Verantwoordelijke: moederorganisaties van de bij de casus betrokken partijen.',
  ] },
  MONITORING: { title: 'Afsluiten casus en in gaan monitoringsfase', paragraphs: [
    'Criterium: monitoring of het behalen van het eindresultaat voldoende stabiel is. De reden en duur van monitoring (richtlijn: een half jaar) worden vastgesteld door het regieteam.',
    'Bij het afsluiten van de casus worden afspraken gemaakt met de betrokken instanties over wat er nodig is om stabiliteit in de casus te houden en deze verder te verbeteren.',
    'Grondslag: voor zover taken betreffende toeleiding naar Jeugdwet, Wmo, Participatiewet of Schuldhulpverlening onderdeel van de aanpak zijn: taak van algemeen belang. Voor zover er geen andere grondslag gevonden kan worden, wordt teruggevallen op de grondslag toestemming.',
    'Verantwoordelijke: moederorganisaties van bij de casus betrokken partijen.',
  ] },
  CLOSURE: { title: 'Afsluiten prestatieopdracht casemanager', paragraphs: [
    'Criterium: de doelen van het convenant zijn behaald in het betreffende huishouden, of het is onmogelijk gebleken de gestelde doelen te behalen.',
    'Grondslag: voor zover taken betreffende toeleiding in het kader van Jeugdwet, Wmo, Participatiewet of Schuldhulpverlening onderdeel van de aanpak zijn: taak van algemeen belang. Voor zover er geen andere grondslag gevonden kan worden, wordt teruggevallen op de grondslag toestemming.',
    'Verantwoordelijke: moederorganisaties van bij de casus betrokken partijen.',
  ] },
} as const satisfies Readonly<Record<Step, Quote>>;
