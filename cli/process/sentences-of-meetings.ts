/** Obligations 109–120 and 126–128: meetings, escalation, the eviction route, those who join for a while (C 3, C 4; R Toegang). */
import type { Sentence } from './sentence.js';

// biome-ignore format: one sentence a row
export const SENTENCES_OF_MEETINGS: readonly Sentence[] = [
  { number: 109, article: 'C 4.2', quote: 'het Regieteam komt iedere vier weken bijeen', acts: ['PLAN_MEETING', 'PUT_ON_AGENDA', 'TAKE_OFF_AGENDA', 'HOLD_MEETING'], needs: ['OWN_WARD', 'MEETING_AHEAD', 'MEETING_OPEN', 'NOT_YET_ON_AGENDA', 'ON_AGENDA'],
    note: 'De procesregisseur maakt de agenda; ieder ziet daarvan alleen zijn eigen casussen.' },
  { number: 110, article: 'C 4.2', quote: 'de procesregisseur zorgt ervoor dat na iedere bijeenkomst, binnen een week, een actielijst is rondgestuurd', acts: ['SEND_ACTION_LIST'], needs: ['MEETING_HELD', 'NOT_YET_SENT'], files: ['policy/work/work-terms.ts'] },
  { number: 111, article: 'C 4.2', quote: 'er worden concrete afspraken gemaakt, ook over wie casemanager wordt voor het huishouden', acts: ['ADD_ACTION', 'DESIGNATE_CASE_MANAGER'], needs: ['DUE_AHEAD', 'OWNER_ON_TEAM'] },
  { number: 112, article: 'C 4.2', quote: 'ieder Regieteamoverleg wordt, daar waar nodig, de voortgang van casussen besproken', acts: ['PUT_ON_AGENDA', 'REPORT_ACTION', 'WRITE_PROGRESS'], needs: ['NOT_YET_ON_AGENDA'] },
  { number: 113, article: 'C 4.1', quote: '4 keer per jaar is er overleg tussen de convenantpartners op uitvoerend managementniveau.',
    note: 'Niet in de software: het overleg van managers en zijn besluitenlijst; daarin komen geen casussen voor.' },
  { number: 114, article: 'C 4.2', quote: 'bevordert een gezamenlijke probleemanalyse per huishouden', acts: ['WRITE_OUTLINE'], needs: ['PERSONS_OF_CASE'],
    note: 'Niet in de software: de analyse in de stappen 1 tot en met 3; die is mondeling en wordt nergens bewaard.' },
  { number: 115, article: 'C 3', quote: 'Indien op basis van analyse blijkt dat sprake is of kan zijn van bedreiging van de veiligheid van personen of aantasting van de openbare orde schakelt het Regieteam het Veiligheidshuis in.', acts: ['CALL_IN_SAFETY_HOUSE', 'DECLINE_CASE'], needs: ['THREAT_JUDGED'],
    note: 'Niet in de software: de verstrekking aan het Veiligheidshuis. Die heeft een eigen grondslag nodig en gaat van partner tot partner.' },
  { number: 116, article: 'C Inleiding', quote: 'voor zover een strafrechtelijke aanpak niet leidend is', acts: ['START_INQUIRY'], needs: ['NOT_CRIMINAL_LED'] },
  { number: 117, article: 'A 3', quote: 'op- of afschaling is noodzakelijk om de doelen van het Convenant te bereiken', acts: ['DECLINE_CASE'], needs: ['OUTCOME_BY_TEAM'] },
  { number: 118, article: 'C 4.2', quote: 'zodra de corporatie verzoek tot ontbinding van de huurovereenkomst en ontruiming indient bij de kantonrechter', acts: ['BRING_SIGNAL'], needs: ['EVICTION_FILED'] },
  { number: 119, article: 'C 4.2', quote: 'in het geval sprake is van een gezin met minderjarige kinderen, een kwetsbaar of multiprobleemhuishouden, of woonoverlast', acts: ['BRING_SIGNAL'], needs: ['EVICTION_CONCERNS'] },
  { number: 120, article: 'C 4.2', quote: 'of en hoe huisuitzetting voorkomen kan worden', acts: ['BRING_SIGNAL'], needs: ['EVICTION_TOLD_BEFORE', 'EVICTION_ASKED'], rules: ['NOTICE_EVICTION'] },
  { number: 126, article: 'C 4.2', quote: 'zorgt de procesregisseur er voor dat hij een verklaring ondertekent tot geheimhouding van alle persoonsgegevens', acts: ['GRANT_AUTHORISATION', 'ADMIT_MEMBER', 'RENEW_SCREENING'], needs: ['SECRECY_BOUND'], rules: ['SECRECY_DECLARED'],
    note: 'De autorisatiebeheerder legt de verklaring vast; zonder haar is er geen toegang, ook niet als de procesregisseur het wil.' },
  { number: 127, article: 'C 4.2', quote: 'deze andere professionals nemen alleen deel aan het Regieteamoverleg voor wat betreft de casus waarbij zij betrokken zijn', acts: ['ADMIT_MEMBER', 'ACCEPT_SEAT', 'END_SEAT'], needs: ['AD_HOC_TIME_BOXED'], rules: ['AD_HOC_INVITED'], files: ['policy/work/ad-hoc-seat.ts'] },
  { number: 128, article: 'R Toegang', quote: 'Alle personen die toegang hebben tot persoonsgegevens die onder dit regelement worden verwerkt', acts: ['GRANT_AUTHORISATION', 'RENEW_SCREENING'], needs: ['SCREENED', 'AUTHORISATION_CURRENT'], rules: ['SCREENING_VALID'],
    note: 'Niet in de software: de screening van wie de servers beheert; daarvoor staat de organisatie zelf in.' },
];
