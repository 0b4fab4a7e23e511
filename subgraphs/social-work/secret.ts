/** What every datum of this subgraph is: social work data under the social worker's professional code (beroepscode; P 5; obligation 71). */
export const SOCIAL_WORK = { domain: 'SOCIAL_WORK', secrecy: 'SOCIAL_WORK' } as const;
