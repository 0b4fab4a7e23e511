import { ObjectType } from 'type-graphql';

/** The household (huishouden) of a case: its persons, not its address (R Doel; obligation 53). */
@ObjectType({ description: 'The household of the case (huishouden).' })
export class Household {
  caseId!: string;
}
