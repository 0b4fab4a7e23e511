/** The parts of a fact that more than one act takes in, once: whoever names a recipient, a necessity or an answer uses these. */
import { Field, InputType } from 'type-graphql';
import {
  CLASSES,
  type DataClass,
  DOMAINS,
  type Domain,
  GIVER_ROLES,
  type GiverRole,
  GROUNDS,
  type Ground,
} from '../../../policy/vocabulary.js';
import { OneOf, Optional, Part, Slug, YesNo } from './input-fields.js';

@InputType({ description: 'Who may see it: one organisation in one domain.' })
export class RecipientInput {
  @Field(() => String)
  @Slug()
  organisation!: string;

  @Field(() => String)
  @OneOf(DOMAINS)
  domain!: Domain;
}

@InputType({ description: 'Is it in proportion to its purpose, and will nothing less do (P 1)?' })
export class NecessityInput {
  @Field(() => Boolean)
  @YesNo()
  proportionate!: boolean;

  @Field(() => Boolean)
  @YesNo()
  leastIntrusive!: boolean;
}

@InputType({ description: 'The five factors of the test of compatibility, each weighed (A, begrippen; AVG 6 lid 4).' })
export class FactorsInput {
  @Field(() => Boolean, { description: 'The link between the two purposes.' })
  @YesNo()
  a!: boolean;

  @Field(() => Boolean, { description: 'The context in which the data were collected.' })
  @YesNo()
  b!: boolean;

  @Field(() => Boolean, { description: 'The nature of the data.' })
  @YesNo()
  c!: boolean;

  @Field(() => Boolean, { description: 'What may come of it for the person.' })
  @YesNo()
  d!: boolean;

  @Field(() => Boolean, { description: 'The safeguards there are.' })
  @YesNo()
  e!: boolean;
}

@InputType({ description: 'The ground beside the basis for one class of data (AVG 9, 10).' })
export class ClassGroundInput {
  @Field(() => String)
  @OneOf(CLASSES)
  dataClass!: DataClass;

  @Field(() => String)
  @OneOf(GROUNDS)
  ground!: Ground;
}

@InputType({ description: 'Who gave a consent: the person, or a representative and of which organisation, if of any.' })
export class GiverInput {
  @Field(() => String)
  @OneOf(GIVER_ROLES)
  role!: GiverRole;

  @Field(() => String, { nullable: true })
  @Optional()
  @Slug()
  organisation?: string | null;
}

@InputType({ description: 'What the bound professional attests of a conflict of duties (P 2).' })
export class ConflictOfDutiesInput {
  @Field(() => Boolean, { description: 'There is danger to the person or another.' })
  @YesNo()
  danger!: boolean;

  @Field(() => Boolean, { description: 'Other ways were considered and do not avert it.' })
  @YesNo()
  alternativesConsidered!: boolean;

  @Field(() => Boolean, { description: 'No more is said than averts it.' })
  @YesNo()
  minimal!: boolean;
}

@InputType({
  description: 'What lifts the professional secrecy: consent, unless a conflict of duties is attested (P 2).',
})
export class SecrecyLiftInput {
  @Field(() => String, { description: 'CONSENT or CONFLICT_OF_DUTIES.' })
  @OneOf(['CONSENT', 'CONFLICT_OF_DUTIES'])
  kind!: 'CONSENT' | 'CONFLICT_OF_DUTIES';

  @Field(() => ConflictOfDutiesInput, { nullable: true })
  @Optional()
  @Part()
  conflict?: ConflictOfDutiesInput | null;
}
