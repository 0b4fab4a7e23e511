/** The indexes by which the worklist is read. It stands as it ran and asks no other code. */
export const WORKLIST_SQL = [
  `create index "team_entry_actor_index" on "team_entry" ("actor")`,
  `create index "case_handle_phase_ward_index" on "case_handle" ("phase", "ward")`,
  `create index "case_handle_care_end_asked" on "case_handle" ("ward") where ("care_end_unknown")`,
  `create index "authorisation_screening" on "authorisation" ("screened_until") where ("ended_at" is null)`,
  `create index "meeting_list_unsent" on "meeting" ("ward") where ("held_at" is not null and "list_sent_at" is null)`,
] as const;
