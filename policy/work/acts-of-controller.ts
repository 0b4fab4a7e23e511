/** What a partner does in its own subgraph: it stays controller of what it writes there (P 1, P 3; obligations 4, 25, 26). */
import type { ActRow } from './act-row.js';
import { DOSSIER, EVERY, TEAM } from './spans.js';

/** Whoever speaks for a controller: an ad-hoc professional weighs for himself what he shares, as a member does (C 4.2). */
const PARTY = ['TEAM_MEMBER', 'CASE_MANAGER', 'AD_HOC'] as const;
const NONE = [] as const;

// biome-ignore format: a table
export const ACTS_OF_CONTROLLER = {
  BRING_SIGNAL: {
    at: 'CONTROLLER', scope: 'OWN', by: PARTY, phases: NONE,
    needs: ['RECORD_KNOWN', 'CRITERION_MET', 'OWN_POWERS_WEIGHED', 'GOALS_SERVED', 'COMPATIBLE', 'NECESSARY', 'TOLD_OR_DEFERRED', 'MINIMAL_SET', 'RECIPIENTS_NAMED', 'ANONYMOUS_HAS_NO_NAME', 'BILATERAL_HAS_ONE_RECIPIENT', 'EVICTION_FILED', 'EVICTION_CONCERNS', 'EVICTION_TOLD_BEFORE', 'EVICTION_ASKED', 'GROUND_FOR_CLASS', 'SECRECY_LIFTED'],
    article: 'A 1; P 1; C 4.2', nl: 'een signaal inbrengen', en: 'bring in a signal',
  },
  INFORM_HOUSEHOLD: {
    at: 'CONTROLLER', scope: 'OWN', by: PARTY, phases: NONE, needs: ['DUTY_OPEN'],
    article: 'A 3', nl: 'het huishouden laten weten dat het niet wordt opgepakt', en: 'tell the household that it is not taken up',
  },
  REVIEW_EMERGENCY: {
    at: 'CONTROLLER', scope: 'OWN', by: PARTY, phases: NONE, needs: ['DUTY_OPEN', 'REVIEWED_BY_ANOTHER', 'REASON_GIVEN'],
    article: 'P 2; P 5', nl: 'een noodverstrekking achteraf beoordelen', en: 'review an emergency disclosure afterwards',
  },
  LINK_RECORD: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: ['INQUIRY', ...TEAM], needs: ['RECORD_KNOWN', 'PERSONS_OF_CASE', 'NOT_YET_LINKED'],
    article: 'A 3', nl: 'het eigen dossier aan de casus koppelen', en: 'link the own record to the case',
  },
  CONTRIBUTE: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: EVERY,
    needs: ['RECORD_LINKED', 'PERSONS_OF_CASE', 'CATEGORY_OWN', 'RECIPIENTS_NAMED', 'NECESSARY', 'WEIGHED', 'BASIS_OF_PHASE', 'TOLD_OR_DEFERRED', 'GROUND_FOR_CLASS', 'SECRECY_LIFTED', 'EMERGENCY_TIME_BOXED', 'EMERGENCY_REVIEWED'],
    article: 'P 1; P 3; P 5', nl: 'gegevens inbrengen', en: 'contribute data',
  },
  DECLINE_TO_CONTRIBUTE: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: EVERY, needs: ['WEIGHED'],
    article: 'P 1; P 3', nl: 'beargumenteerd niet inbrengen', en: 'decline to contribute, with reasons',
  },
  WITHDRAW_CONTRIBUTION: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: EVERY, needs: ['CONTRIBUTION_OWN', 'CONTRIBUTION_CURRENT'],
    article: 'P 3; P 5', nl: 'een inbreng intrekken', en: 'withdraw a contribution',
  },
  RECONFIRM_CONTRIBUTION: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: EVERY,
    needs: ['CONTRIBUTION_OWN', 'CONTRIBUTION_CURRENT', 'PHASE_HAS_MOVED', 'CATEGORY_OWN', 'RECIPIENTS_NAMED', 'NECESSARY', 'WEIGHED', 'BASIS_OF_PHASE', 'TOLD_OR_DEFERRED', 'GROUND_FOR_CLASS', 'SECRECY_LIFTED', 'EMERGENCY_TIME_BOXED', 'EMERGENCY_REVIEWED'],
    article: 'P 5', nl: 'een inbreng voor de nieuwe fase bevestigen', en: 're-confirm a contribution for the new phase',
  },
  GIVE_NOTICE: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: EVERY, needs: ['PERSONS_OF_CASE', 'NOTICE_CURRENT', 'RECIPIENTS_NAMED'],
    article: 'P 4; A 1', nl: 'de betrokkene informeren', en: 'inform the person',
  },
  DEFER_NOTICE: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: EVERY, needs: ['PERSONS_OF_CASE', 'RECIPIENTS_NAMED', 'REASON_GIVEN', 'DEFERRAL_WITHIN_28_DAYS'],
    article: 'P 4', nl: 'het informeren gemotiveerd uitstellen', en: 'defer the notice, with reasons',
  },
  GIVE_DEFERRED_NOTICE: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: EVERY, needs: ['NOTICE_OPEN', 'NOTICE_CURRENT'],
    article: 'P 4', nl: 'alsnog informeren na uitstel', en: 'inform after a deferral',
  },
  RECORD_CONSENT: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: EVERY,
    needs: ['PERSONS_OF_CASE', 'NOTICE_CURRENT', 'GIVEN_OR_REFUSED', 'FREELY_GIVEN', 'GIVERS_NAMED', 'ITEMS_NAMED', 'RECIPIENTS_NAMED', 'SECRECY_ITEMS_OWN'],
    article: 'P 2; A 4', nl: 'toestemming of weigering vastleggen', en: 'record a consent or a refusal',
  },
  CONFIRM_CONSENT: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: EVERY, needs: ['CONSENT_SEEN'],
    article: 'P 2', nl: 'toestemming die het beroepsgeheim opheft bevestigen', en: 'confirm a consent that lifts professional secrecy',
  },
  ANSWER_RECORDING_REQUEST: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: DOSSIER, needs: ['REQUEST_OPEN', 'CONTRIBUTION_OWN', 'CONTRIBUTION_CURRENT', 'WEIGHED'],
    article: 'P 3; P 5', nl: 'vastleggen in het procesdossier goedkeuren of weigeren', en: 'approve or refuse recording in the process dossier',
  },
  ANSWER_ONWARD_USE_REQUEST: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: TEAM, needs: ['REQUEST_OPEN', 'WEIGHED', 'USE_ENDS'],
    article: 'P 5', nl: 'verder gebruik voor de eigen taak goedkeuren of weigeren', en: 'approve or refuse onward use',
  },
  WITHDRAW_ONWARD_USE: {
    at: 'CONTROLLER', scope: 'CASE', by: PARTY, phases: TEAM, needs: ['ONWARD_USE_OWN'],
    article: 'P 5', nl: 'de goedkeuring van verder gebruik intrekken', en: 'withdraw the approval of onward use',
  },
} as const satisfies Readonly<Record<string, ActRow>>;
