/** What may be waiting for someone (taken), by kind: why, and what to do. The worklist says no more than this and a day. */
import type { Words } from './words.js';

// biome-ignore format: a table
export const TASKS = {
  ASSESS_SIGNAL:           { article: 'A 2',       nl: 'Laat het team dit signaal beoordelen.',                                             en: 'Have the team assess this signal.' },
  DECIDE_ON_INQUIRY:       { article: 'A 2; A 3',  nl: 'Besluit of er klantinformatie wordt verzameld.',                                   en: 'Decide whether information is gathered.' },
  DECIDE_ON_TAKE_UP:       { article: 'A 3',       nl: 'Besluit of de casus wordt opgepakt.',                                              en: 'Decide whether the case is taken up.' },
  SAY_WHETHER_KNOWN:       { article: 'A 3',       nl: 'Kent u dit huishouden? Koppel uw dossier en breng in, of laat weten dat u niets inbrengt.', en: 'Do you know this household? Link your record and contribute, or say that you contribute nothing.' },
  PROPOSE_MEMBER:          { article: 'A 4',       nl: 'Uw organisatie is nodig in een casusteam. Draag iemand voor.',                     en: 'Your organisation is needed in a case team. Propose someone.' },
  ADMIT_MEMBER:            { article: 'R Toegang', nl: 'Beoordeel een voordracht voor een casusteam.',                                     en: 'Judge a proposal for a case team.' },
  ACCEPT_SEAT:             { article: 'C 4.2',     nl: 'U bent toegelaten tot een casusteam. Aanvaard uw deelname.',                       en: 'You were admitted to a case team. Accept your seat.' },
  START_APPROACH:          { article: 'A 4; A 5',  nl: 'Rond de opdrachtformulering af en begin de aanpak.',                            en: 'Complete the assignment and start the approach.' },
  DECIDE_AFTER_REVIEW:     { article: 'A 6; A 7; A 8', nl: 'Besluit na de casusbespreking: monitoren, afsluiten of de aanpak hervatten.', en: 'Decide after the review: monitor, close or resume the approach.' },
  CLOSE_CASE:              { article: 'A 8; R',    nl: 'Rond de acties af en sluit de casus.',                                          en: 'Complete the actions and close the case.' },
  DESIGNATE_CASE_MANAGER:  { article: 'A 4',       nl: 'Wijs een casemanager aan.',                                                        en: 'Designate a case manager.' },
  HOLD_OUTREACH_TALK:      { article: 'A 4; P 4',  nl: 'Voer het bemoeizorggesprek en informeer het huishouden.',                          en: 'Hold the outreach talk and inform the household.' },
  ASK_CONSENT:             { article: 'A 4; P 2',  nl: 'Vraag toestemming, en leg vast wat de betrokkene antwoordt.',                      en: 'Ask consent, and record what the person answers.' },
  CONFIRM_CONSENT:         { article: 'P 2',       nl: 'Bevestig dat de toestemming uw beroepsgeheim opheft.',                             en: 'Confirm that the consent lifts your professional secrecy.' },
  RECONFIRM_CONTRIBUTION:  { article: 'P 5',       nl: 'De fase is veranderd: weeg uw inbreng opnieuw, bevestig of laat vervallen.',       en: 'The phase has changed: weigh your contribution anew, confirm it or let it lapse.' },
  GIVE_DEFERRED_NOTICE:    { article: 'P 4',       nl: 'Informeer de betrokkene alsnog: het uitstel loopt af.',                            en: 'Inform the person after all: the deferral is running out.' },
  ANSWER_RECORDING_REQUEST: { article: 'P 3; P 5', nl: 'De procesregisseur vraagt of een gegeven mag worden vastgelegd. Weeg en antwoord.', en: 'The process director asks whether a datum may be recorded. Weigh and answer.' },
  ANSWER_ONWARD_USE_REQUEST: { article: 'P 5',     nl: 'Een ontvanger vraagt of verder gebruik mag. Weeg en antwoord.',                    en: 'A recipient asks for onward use. Weigh and answer.' },
  REVIEW_EMERGENCY:        { article: 'P 2; P 5',  nl: 'Beoordeel achteraf de noodverstrekking van een collega.',                          en: 'Review an emergency disclosure by a colleague.' },
  INFORM_HOUSEHOLD:        { article: 'A 3',       nl: 'De casus is niet opgepakt. Laat het huishouden dat weten.',                        en: 'The case was not taken up. Tell the household.' },
  REVIEW_WITHDRAWAL:       { article: 'P 2',       nl: 'Een toestemming is ingetrokken: bezie wat zonder haar nog nodig is.',              en: 'A consent was withdrawn: see what is still needed without it.' },
  REPORT_ACTION:           { article: 'C 4.2',     nl: 'Koppel de afgesproken actie en het effect terug.',                                 en: 'Report the agreed action and its effect.' },
  MONITORING_ENDS:         { article: 'A 7',       nl: 'De monitoring loopt af: sluit af, verleng of hervat.',                             en: 'Monitoring ends: close, extend or resume.' },
  RECORD_CARE_END:         { article: 'P 5; R',    nl: 'Leg vast wanneer de hulp eindigde: daarvan hangt de bewaartermijn af.',            en: 'Record when care ended: the retention period hangs on it.' },
  PLAN_MEETING:            { article: 'C 4.2',     nl: 'Plan het vierwekelijkse overleg.',                                                 en: 'Plan the four-weekly meeting.' },
  HOLD_MEETING:            { article: 'C 4.2',     nl: 'Leg vast dat het overleg is gehouden.',                                         en: 'Record that the meeting was held.' },
  SEND_ACTION_LIST:        { article: 'C 4.2',     nl: 'Stuur de actielijst rond, binnen een week na het overleg.',                        en: 'Send the action list round, within a week of the meeting.' },
  READ_ACTION_LIST:        { article: 'C 4.2',     nl: 'De actielijst van het overleg staat klaar.',                                       en: 'The action list of the meeting is ready.' },
  RENEW_SCREENING:         { article: 'R Toegang', nl: 'Een screening verloopt: vraag een nieuwe.',                                        en: 'A screening is running out: ask for a new one.' },
  PARTNER_LEAVES:          { article: 'C 7',       nl: 'Een partner vertrekt op deze dag.',                                                en: 'A partner leaves on this day.' },
  DELIVERY_STUCK:          { article: 'P 3',       nl: 'Berichten aan of van een partner blijven steken. Waarschuw het beheer.',           en: 'Messages to or from a partner are stuck. Tell the administrator.' },
  PURGE_OUTSTANDING:       { article: 'A 2; A 3',  nl: 'Van een niet opgepakte casus heeft een partner nog niet gemeld dat alles is vernietigd. Waarschuw het beheer.', en: 'A partner has not yet reported that everything of a declined case was destroyed. Tell the administrator.' },
} as const satisfies Readonly<Record<string, Words>>;

export type TaskKind = keyof typeof TASKS;

export function isTaskKind(kind: string): kind is TaskKind {
  return Object.hasOwn(TASKS, kind);
}
