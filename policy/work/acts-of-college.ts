/** What is done in the college's own subgraph: the steps of a case, its team, the registers (A 1–8; C 4.2; R). */
import type { ActRow } from './act-row.js';
import { ALWAYS, DOSSIER, EARLY, EVERY, TEAM } from './spans.js';

const DIRECTOR = ['PROCESS_DIRECTOR'] as const;
const OFFICER = ['AUTHORISATION_OFFICER'] as const;
const SEATED = ['PROCESS_DIRECTOR', 'CASE_MANAGER', 'TEAM_MEMBER'] as const;
const NONE = [] as const;

// biome-ignore format: a table
export const STEP_ACTS = {
  ASSESS_SIGNAL: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['SIGNAL'], needs: ['SIGNAL_BROUGHT'],
    article: 'A 2', nl: 'het signaal laten beoordelen', en: 'have the signal assessed',
  },
  START_INQUIRY: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['ASSESSMENT'], needs: ['TARGET_GROUP', 'GOALS_SERVED', 'NOT_CRIMINAL_LED', 'DISCUSSED_BY_TEAM', 'NECESSARY'],
    article: 'A 2; A 3; C 3', nl: 'klantinformatie laten verzamelen', en: 'have information gathered',
  },
  TAKE_UP_CASE: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['INQUIRY'], needs: ['TEAM_APPROACH_NEEDED', 'PARTIES_NAMED', 'NECESSARY'],
    article: 'A 3; A 4', nl: 'de casus oppakken', en: 'take the case up',
  },
  DECLINE_CASE: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: EARLY, needs: ['OUTCOME_BY_TEAM'],
    article: 'A 2; A 3', nl: 'de casus niet oppakken, of op- of afschalen', en: 'decline the case, or scale it up or down',
  },
  START_APPROACH: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['ASSIGNMENT'], needs: ['CASE_MANAGER_SET', 'TEAM_SEATED', 'TALK_HELD', 'CONSENT_ASKED', 'BASIS_PER_ITEM', 'NEEDS_RECORDED'],
    article: 'A 4; A 5', nl: 'de aanpak beginnen', en: 'start the approach',
  },
  START_REVIEW: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['APPROACH'], needs: ['PLAN_ACTIVE'],
    article: 'A 6', nl: 'bespreken of de aanpak kan eindigen', en: 'review whether to end the approach',
  },
  RESUME_APPROACH: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['REVIEW', 'MONITORING'], needs: ['REASON_GIVEN'],
    article: 'A 6; A 7', nl: 'de aanpak hervatten', en: 'resume the approach',
  },
  START_MONITORING: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['REVIEW'], needs: ['OUTCOME_BY_TEAM', 'REASON_GIVEN', 'MONITORING_ENDS', 'STABILITY_AGREED'],
    article: 'A 7', nl: 'de monitoringsfase beginnen', en: 'start monitoring',
  },
  EXTEND_MONITORING: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['MONITORING'], needs: ['OUTCOME_BY_TEAM', 'REASON_GIVEN', 'MONITORING_ENDS'],
    article: 'A 7', nl: 'de monitoring verlengen', en: 'extend monitoring',
  },
  START_CLOSURE: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['REVIEW', 'MONITORING'], needs: ['OUTCOME_BY_TEAM', 'GOALS_REACHED_OR_IMPOSSIBLE', 'REASON_GIVEN'],
    article: 'A 6; A 8', nl: 'de prestatieopdracht afsluiten', en: 'start closing the assignment',
  },
  CLOSE_CASE: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['CLOSURE'], needs: ['ACTIONS_REPORTED', 'CARE_END_KNOWN_OR_FLAGGED'],
    article: 'A 8; R', nl: 'de casus sluiten', en: 'close the case',
  },
  RECORD_CARE_END: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['CLOSURE', 'CLOSED'], needs: ['CARE_END_NOT_YET_SET', 'CARE_END_PAST'],
    article: 'P 5; R', nl: 'het einde van de hulp vastleggen', en: 'record the end of care',
  },
} as const satisfies Readonly<Record<string, ActRow>>;

// biome-ignore format: a table
export const TEAM_ACTS = {
  NAME_PARTY: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['INQUIRY', ...TEAM], needs: ['NECESSARY', 'PARTY_NEW', 'SHELL_PARTNER_ACTIVATED'],
    article: 'A 4; C 4.2', nl: 'een partij noodzakelijk noemen voor het casusteam', en: 'name a party the case team needs',
  },
  REMOVE_PARTY: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['INQUIRY', ...TEAM], needs: ['PARTY_NAMED'],
    article: 'A 4', nl: 'een partij uit het casusteam nemen', en: 'remove a party from the case team',
  },
  PROPOSE_MEMBER: {
    at: 'COLLEGE', scope: 'REGISTER', by: ['TEAM_MEMBER', 'CASE_MANAGER', 'AD_HOC'], phases: NONE, needs: ['INVITED', 'MEMBER_OF_PARTY'],
    article: 'R Toegang; C 4.2', nl: 'een professional voordragen', en: 'propose a professional',
  },
  ADMIT_MEMBER: {
    at: 'COLLEGE', scope: 'REGISTER', by: OFFICER, phases: NONE, needs: ['PROPOSAL_OPEN', 'PARTY_NAMED', 'NOT_HIMSELF', 'AUTHORISED', 'SCREENED', 'SECRECY_BOUND', 'AD_HOC_TIME_BOXED'],
    article: 'R Toegang; C 4.2', nl: 'een professional toelaten tot het casusteam', en: 'admit a professional to the case team',
  },
  ACCEPT_SEAT: {
    at: 'COLLEGE', scope: 'REGISTER', by: ['TEAM_MEMBER', 'CASE_MANAGER', 'AD_HOC'], phases: NONE, needs: ['SEAT_OWN'],
    article: 'C 4.2', nl: 'deelname aanvaarden', en: 'accept the seat',
  },
  END_SEAT: {
    at: 'COLLEGE', scope: 'REGISTER', by: [...OFFICER, 'TEAM_MEMBER', 'CASE_MANAGER', 'AD_HOC'], phases: NONE, needs: ['SEAT_OWN_OR_OFFICER', 'SEAT_CURRENT'],
    article: 'R Toegang; A 4', nl: 'een plaats in het casusteam beëindigen', en: 'end a seat in the case team',
  },
  DESIGNATE_CASE_MANAGER: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: TEAM, needs: ['ELIGIBLE_CASE_MANAGER', 'SEATED'],
    article: 'A 4; C 4.2', nl: 'de casemanager aanwijzen', en: 'designate the case manager',
  },
  ACTIVATE_SHELL_PARTNER: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: EVERY, needs: ['SHELL_PARTNER', 'NECESSARY', 'NOT_YET_ACTIVATED'],
    article: 'C 4.2', nl: 'de GGD bij de casus betrekken', en: 'call the shell partner in',
  },
  END_ACTIVATION: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: EVERY, needs: ['ACTIVATION_CURRENT'],
    article: 'C 4.2', nl: 'de betrokkenheid van de GGD beëindigen', en: 'end the activation of the shell partner',
  },
  GRANT_AUTHORISATION: {
    at: 'COLLEGE', scope: 'REGISTER', by: OFFICER, phases: NONE, needs: ['NOT_HIMSELF', 'POST_OF_REGISTER', 'PROPOSED_BY_EMPLOYER', 'SCREENED', 'SECRECY_BOUND'],
    article: 'R Toegang', nl: 'een autorisatie verlenen', en: 'grant an authorisation',
  },
  REVOKE_AUTHORISATION: {
    at: 'COLLEGE', scope: 'REGISTER', by: OFFICER, phases: NONE, needs: ['AUTHORISATION_CURRENT'],
    article: 'R Toegang', nl: 'een autorisatie intrekken', en: 'revoke an authorisation',
  },
  RENEW_SCREENING: {
    at: 'COLLEGE', scope: 'REGISTER', by: OFFICER, phases: NONE, needs: ['NOT_HIMSELF', 'AUTHORISATION_CURRENT', 'SCREENED', 'SECRECY_BOUND'],
    article: 'R Toegang; C 4.2', nl: 'een screening of geheimhoudingsverklaring vernieuwen', en: 'renew a screening or declaration of secrecy',
  },
  GIVE_NOTICE_OF_LEAVING: {
    at: 'COLLEGE', scope: 'REGISTER', by: OFFICER, phases: NONE, needs: ['IN_WRITING', 'A_YEAR_AHEAD', 'NOT_YET_LEAVING'],
    article: 'C 7', nl: 'de opzegging van een partner vastleggen', en: 'record that a partner gives notice',
  },
  PLAN_MEETING: {
    at: 'COLLEGE', scope: 'REGISTER', by: DIRECTOR, phases: NONE, needs: ['OWN_WARD', 'MEETING_AHEAD'],
    article: 'C 4.2', nl: 'een overleg plannen', en: 'plan a meeting',
  },
  PUT_ON_AGENDA: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: EVERY, needs: ['MEETING_OPEN', 'NOT_YET_ON_AGENDA'],
    article: 'C 4.2', nl: 'de casus agenderen', en: 'put the case on the agenda',
  },
  TAKE_OFF_AGENDA: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: EVERY, needs: ['MEETING_OPEN', 'ON_AGENDA'],
    article: 'C 4.2', nl: 'de casus van de agenda halen', en: 'take the case off the agenda',
  },
  HOLD_MEETING: {
    at: 'COLLEGE', scope: 'REGISTER', by: DIRECTOR, phases: NONE, needs: ['OWN_WARD', 'MEETING_OPEN'],
    article: 'C 4.2', nl: 'vastleggen dat het overleg is gehouden', en: 'record that the meeting was held',
  },
  SEND_ACTION_LIST: {
    at: 'COLLEGE', scope: 'REGISTER', by: DIRECTOR, phases: NONE, needs: ['OWN_WARD', 'MEETING_HELD', 'NOT_YET_SENT'],
    article: 'C 4.2', nl: 'de actielijst rondsturen', en: 'send the action list round',
  },
} as const satisfies Readonly<Record<string, ActRow>>;

// biome-ignore format: a table
export const DOSSIER_ACTS = {
  RECORD_PERSON: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT'], phases: TEAM, needs: ['PERSONS_OF_CASE', 'NOT_CONSENT_RECORDER'],
    article: 'P 2', nl: 'geboortedatum en vertegenwoordiging vastleggen', en: 'record birth date and representation',
  },
  RECORD_NEEDS: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: ['ASSIGNMENT'], needs: ['NECESSARY'],
    article: 'A 4', nl: 'vastleggen welke hulp nodig is', en: 'record what the household needs',
  },
  SET_REFERRALS: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: DOSSIER, needs: ['PLAN_ACTIVE'],
    article: 'A 5', nl: 'de verwijzingen van het plan vaststellen', en: 'set the referrals of the plan',
  },
  HOLD_OUTREACH_TALK: {
    at: 'COLLEGE', scope: 'CASE', by: ['CASE_MANAGER'], phases: TEAM, needs: ['PERSONS_OF_CASE', 'NOTICE_CURRENT', 'TALK_PAST', 'DEFERRAL_WITHIN_28_DAYS', 'REASON_GIVEN'],
    article: 'A 4; P 4', nl: 'het bemoeizorggesprek en het informeren vastleggen', en: 'record the outreach talk and its notice',
  },
  WITHDRAW_CONSENT: {
    at: 'COLLEGE', scope: 'CASE', by: SEATED, phases: ALWAYS, needs: ['CONSENT_CURRENT'],
    article: 'P 2', nl: 'een toestemming intrekken namens de betrokkene', en: 'withdraw a consent for the person',
  },
  RECORD_DECISION: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: DOSSIER, needs: ['PERSONS_OF_CASE', 'REASON_GIVEN'],
    article: 'P 1; C 4.2', nl: 'een besluit van de procesregisseur met reden vastleggen', en: 'record a decision of the director with its reason',
  },
  CALL_IN_SAFETY_HOUSE: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: DOSSIER, needs: ['PERSONS_OF_CASE', 'THREAT_JUDGED', 'REASON_GIVEN'],
    article: 'C 3', nl: 'het Veiligheidshuis inschakelen', en: 'call in the Safety House',
  },
  RECORD_CONTACT: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT'], phases: DOSSIER, needs: ['PERSONS_OF_CASE', 'NOT_LIMITED'],
    article: 'P 5', nl: 'NAW-gegevens vastleggen', en: 'record contact data',
  },
  WRITE_OUTLINE: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT'], phases: DOSSIER, needs: ['PERSONS_OF_CASE', 'NOT_LIMITED'],
    article: 'P 5', nl: 'de problematiek in grote lijnen beschrijven', en: 'write the problem outline',
  },
  START_PLAN: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'CASE_MANAGER'], phases: ['APPROACH', 'REVIEW'], needs: ['PERSONS_OF_CASE', 'NOT_LIMITED', 'NO_ACTIVE_PLAN'],
    article: 'C 2; A 5', nl: 'het plan van aanpak opstellen', en: 'draw up the plan of approach',
  },
  REVISE_PLAN: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'CASE_MANAGER'], phases: DOSSIER, needs: ['PLAN_ACTIVE', 'NOT_LIMITED'],
    article: 'A 5; A 6', nl: 'het plan van aanpak bijstellen', en: 'revise the plan of approach',
  },
  ADD_LIFE_DOMAIN: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'CASE_MANAGER'], phases: DOSSIER, needs: ['PLAN_ACTIVE', 'PERSONS_OF_CASE', 'NOT_LIMITED', 'LIFE_DOMAIN_NEEDED', 'LIFE_DOMAIN_NEW'],
    article: 'C 2; P 1', nl: 'een leefgebied aan het plan toevoegen', en: 'add a life domain to the plan',
  },
  ADD_ACTION: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'CASE_MANAGER', 'TEAM_MEMBER'], phases: DOSSIER, needs: ['PLAN_ACTIVE', 'PERSONS_OF_CASE', 'NOT_LIMITED', 'OWNER_ON_TEAM', 'OWNER_MAY_RECORD', 'DUE_AHEAD'],
    article: 'C 4.2; P 5', nl: 'een actie afspreken', en: 'agree on an action',
  },
  REPORT_ACTION: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'CASE_MANAGER', 'TEAM_MEMBER'], phases: DOSSIER, needs: ['ACTION_OPEN', 'NOT_LIMITED', 'OWNER_MAY_RECORD', 'DONE_PAST'],
    article: 'C 4.2', nl: 'een uitgevoerde actie en het effect terugkoppelen', en: 'report an action and its effect',
  },
  ORDER_PRODUCT: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT'], phases: DOSSIER, needs: ['PERSONS_OF_CASE', 'NOT_LIMITED', 'REFERRAL_OF_PLAN'],
    article: 'P 5; A 5', nl: 'een product bestellen', en: 'order a product',
  },
  CHANGE_ORDER: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT'], phases: DOSSIER, needs: ['ORDER_KNOWN', 'NOT_LIMITED', 'ORDER_MAY_MOVE'],
    article: 'P 5', nl: 'een productbestelling bijwerken', en: 'update a product order',
  },
  WRITE_PROGRESS: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'CASE_MANAGER', 'TEAM_MEMBER'], phases: DOSSIER, needs: ['PERSONS_OF_CASE', 'NOT_LIMITED', 'DONE_PAST'],
    article: 'P 5; A 6', nl: 'de voortgang vastleggen', en: 'write progress down',
  },
  INVOLVE_ORGANISATION: {
    at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT'], phases: DOSSIER, needs: ['PERSONS_OF_CASE', 'NOT_LIMITED'],
    article: 'P 5', nl: 'een betrokken instantie vastleggen', en: 'record an organisation involved',
  },
  REQUEST_RECORDING: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: DOSSIER, needs: ['PERSONS_OF_CASE', 'FIELD_KNOWN', 'CONTRIBUTION_KNOWN', 'NOT_YET_REQUESTED'],
    article: 'P 3; P 5', nl: 'de inbrenger vragen of een gegeven mag worden vastgelegd', en: 'ask the contributor to allow recording',
  },
  RECORD_FROM_PARTNER: {
    at: 'COLLEGE', scope: 'CASE', by: DIRECTOR, phases: DOSSIER, needs: ['PERSONS_OF_CASE', 'FIELD_KNOWN', 'RECORDING_RELEASED', 'NOT_LIMITED'],
    article: 'P 3; P 5; A slot', nl: 'een gegeven van een partner in het procesdossier vastleggen', en: 'record a datum of a partner in the process dossier',
  },
  REQUEST_ONWARD_USE: {
    at: 'COLLEGE', scope: 'CASE', by: ['CASE_MANAGER', 'TEAM_MEMBER'], phases: TEAM, needs: ['PERSONS_OF_CASE', 'CONTRIBUTION_KNOWN', 'NOT_OWN_DATA', 'NOT_YET_REQUESTED'],
    article: 'P 5', nl: 'de inbrenger vragen of verder gebruik mag', en: 'ask the contributor to allow onward use',
  },
} as const satisfies Readonly<Record<string, ActRow>>;
