/** What every datum of this subgraph is: police data (politiegegevens), which leave on Wpg 20 by a decision alone (X10; obligation 72). */
export const POLICE = { domain: 'POLICE', secrecy: 'POLICE' } as const;
