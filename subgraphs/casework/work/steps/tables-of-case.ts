/**
 * What becomes of each table that knows a case when the case is declined: its rows go, or they stay for a reason that can
 * be read here (A 2, A 3; obligations 33, 38). A test holds both lists against the database.
 */

/** Children before parents. */
export const TABLES_OF_CASE = [
  'director_decision',
  'recording_request',
  'onward_use_request',
  'proposal',
  'party',
  'contribution_declined',
  'consent_confirmation',
  'agenda_item',
  'step_reason',
  'action',
  'progress_note',
  'product_order',
  'plan_life_domain',
  'plan_of_approach',
  'involved_organisation',
  'contact',
  'problem_outline',
  'onward_use',
  'case_limit',
  'notice',
  'consent',
  'contribution_reference',
  'activation',
  'team_entry',
  'person',
] as const;

/** None of them holds a person, a category or a text. */
export const TABLES_KEPT: Readonly<Record<string, string>> = {
  case_phase_history: 'That there was a case, and when it ended: the other half of its handle.',
  purge_receipt: 'The proof that nothing was kept.',
  act_record: 'Which professional did which act when, without content; a receipt can be asked again.',
  outbox: 'What is still to be delivered: by then only that the case was declined.',
  outbox_cursor: 'The number of the last message said about the case.',
  inbox_cursor: 'The number of the last message heard about the case.',
  contribution: 'Of a partner only; empty at the college.',
};
