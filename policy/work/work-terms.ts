/** Terms of the work in days, weeks and years. Terms that a gate asks too stand in law/terms. */
export const WORK_TERMS = {
  /** A second emergency of the same kind about the same person within these takes another professional's review (P 2). */
  emergencyAgainDays: 30,
  /** "Richtlijn: een half jaar", by the longest half year there is (A 7). */
  monitoringGuidelineDays: 184,
  /** C 7 */
  noticeOfLeavingYears: 1,
  /** "Iedere vier weken" (C 4.2). */
  meetingWeeks: 4,
  /** "Binnen een week" (C 4.2). */
  actionListDays: 7,
  /** A 3 gives no term; the household hears it soon. */
  informAfterDeclineDays: 14,
  /** What runs out is told this long before: a meeting lies between (A 7). */
  monitoringEndsSoonDays: 28,
  /** So long before the last valid day a new screening is asked for (R Toegang). */
  screeningEndsSoonDays: 30,
  /** A list that was sent stays at hand until the next meeting (C 4.2). */
  actionListStandsDays: 28,
  /** A withdrawal is before the case manager until the team has met again (P 2). */
  withdrawalStandsDays: 28,
  /** A purge is a matter of minutes; after a day somebody should look (A 2, A 3). */
  purgeWithinDays: 1,
} as const;
