/** The closed lists of words of the outreach mental health team (bemoeizorg). */
import { registerEnumType } from 'type-graphql';

export enum OutreachWorkerRole {
  OUTREACH_NURSE = 'OUTREACH_NURSE',
  OUTREACH_SOCIAL_WORKER = 'OUTREACH_SOCIAL_WORKER',
  PSYCHIATRIST = 'PSYCHIATRIST',
  EXPERT_BY_EXPERIENCE = 'EXPERT_BY_EXPERIENCE',
}

registerEnumType(OutreachWorkerRole, {
  name: 'OutreachWorkerRole',
  description:
    'The role of the outreach worker (bemoeizorgwerker), never his name: the role tells how to reach him through Pro Persona.',
  valuesConfig: {
    OUTREACH_NURSE: { description: 'Sociaal-psychiatrisch verpleegkundige (SPV).' },
    OUTREACH_SOCIAL_WORKER: { description: 'Maatschappelijk werker bemoeizorg.' },
    PSYCHIATRIST: { description: 'Psychiater.' },
    EXPERT_BY_EXPERIENCE: { description: 'Ervaringsdeskundige.' },
  },
});
