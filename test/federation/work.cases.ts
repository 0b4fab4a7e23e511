/** Mistakes in the mutations of a subgraph: an act nobody knows, another's act, or a receipt that leads to data (P 3). */
import type { Mistake } from './mistakes.cases.js';

const RECEIPT = 'type ActOutcome {\n  done: Boolean!\n}\n\ninput ContributeInput {\n  key: ID!\n}';

function withMutation(field: string, receipt = RECEIPT): Pick<Mistake, 'subgraph' | 'instead' | 'write'> {
  return {
    subgraph: 'police',
    instead: 'type PoliceFile {',
    write: `type Mutation {\n  ${field}\n}\n\n${receipt}\n\ntype PoliceFile {`,
  };
}

export const WORK: readonly Mistake[] = [
  {
    code: 'MUTATION_UNKNOWN',
    ...withMutation('policeArrest(input: ContributeInput!): ActOutcome!'),
    coordinate: 'Mutation.policeArrest',
    message: '"Mutation.policeArrest" is no act of the work: name it as policy/work/acts.ts and schema/acts.ts do.',
  },
  {
    code: 'MUTATION_ELSEWHERE',
    ...withMutation('housingContribute(input: ContributeInput!): ActOutcome!'),
    coordinate: 'Mutation.housingContribute',
    message:
      '"Mutation.housingContribute" is defined by subgraph "police" but is an act of "housing": each controller carries out its own.',
  },
  {
    code: 'MUTATION_ELSEWHERE',
    ...withMutation('closeCase(input: ContributeInput!): ActOutcome!'),
    coordinate: 'Mutation.closeCase',
    message:
      '"Mutation.closeCase" is defined by subgraph "police" but is an act of "casework": each controller carries out its own.',
  },
  {
    code: 'MUTATION_SHAPE',
    ...withMutation('policeContribute(input: ContributeInput!): PoliceFile'),
    coordinate: 'Mutation.policeContribute',
    message:
      '"Mutation.policeContribute" has another shape than (input: …Input!): ActOutcome!: a mutation takes one input and answers a receipt.',
  },
  {
    code: 'MUTATION_SHAPE',
    ...withMutation('policeContribute(input: ContributeInput!, dryRun: Boolean): ActOutcome!'),
    coordinate: 'Mutation.policeContribute',
    message:
      '"Mutation.policeContribute" has another shape than (input: …Input!): ActOutcome!: a mutation takes one input and answers a receipt.',
  },
  {
    code: 'WORK_LEADS_ON',
    ...withMutation(
      'policeContribute(input: ContributeInput!): ActOutcome!',
      RECEIPT.replace('done: Boolean!', 'done: Boolean!\n  file: PoliceFile'),
    ),
    coordinate: 'ActOutcome.file',
    message:
      '"ActOutcome.file" leads to "PoliceFile": what is done and to do carries ids, codes and days only, data are asked by Query.case.',
  },
];
