/** What every datum of this subgraph is: child protection data under the youth worker's duty of secrecy (Jeugdwet; P 5; obligation 71). */
export const YOUTH = { domain: 'CHILD_PROTECTION', secrecy: 'YOUTH' } as const;
