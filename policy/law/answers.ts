/** The answers §2 names, by what they belong to. One that is there and no boolean makes its record malformed. */
export const ANSWERS = {
  FURTHER_PROCESSING: [
    'ownPowersInsufficient',
    'contributesToGoals',
    'compatible',
    'obstacle',
    'seriousProblems',
    'selfDirectionTooLow',
    'knowsHousehold',
  ],
  VITAL_INTEREST: ['danger', 'consentImpossible', 'publicTaskFails', 'consentFails'],
  CONFLICT_OF_DUTIES: ['danger', 'alternativesConsidered', 'minimal'],
} as const;
