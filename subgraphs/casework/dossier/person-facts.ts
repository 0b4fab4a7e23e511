import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { About } from '../registry/about.js';
import type { Person } from '../registry/person.entity.js';

/**
 * What the college recorded of a person to judge who must consent (P 2; X4): that his age is known, and whether he is
 * represented. It is how director and case manager find whom they have yet to record.
 */
@ObjectType({ description: 'What is recorded of a person to judge who must consent.' })
export class PersonFacts {
  caseId!: string;

  @Field(() => [ID], { description: 'Everyone the record is about.' })
  @Process('HANDLE')
  personIds!: string[];

  @Field(() => ID, { nullable: true })
  @Process('HANDLE')
  recordedBy: string | null = null;

  @Field(() => About, { nullable: true })
  @Process('HANDLE')
  about: About | null = null;

  @Field(() => Int, { nullable: true, description: 'To name when changing it.' })
  @Process('HANDLE')
  version!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Is the birth date recorded? The date itself leaves through no field.',
  })
  @Process('ACCOUNTABILITY')
  isAgeKnown!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Does someone represent him (vertegenwoordigd)?' })
  @Process('ACCOUNTABILITY')
  isRepresented!: boolean;
}

export function factsOf({ id, caseId, version, birthDate, represented }: Person): PersonFacts {
  return Object.assign(new PersonFacts(), {
    caseId,
    personIds: [id],
    version,
    isAgeKnown: birthDate !== null,
    isRepresented: represented,
  });
}
