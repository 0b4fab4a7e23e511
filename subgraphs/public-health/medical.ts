/** What every datum of this subgraph is: under medical secrecy (WGBO; P 2), and health data (AVG 9) unless it is a bare name. */
export const MEDICAL = { domain: 'PUBLIC_HEALTH', secrecy: 'MEDICAL' } as const;

/** That someone is known to special care is health data already: THAT as much as WHAT (obligations 31, 67). */
export const HEALTH = { ...MEDICAL, classes: ['SPECIAL'] } as const;
