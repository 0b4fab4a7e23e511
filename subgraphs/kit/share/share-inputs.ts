/** What a professional fills in to share: recipients, necessity, basis, lift and grounds (P 1–3; AVG 6, 9, 10). */
import { Field, ID, InputType } from 'type-graphql';
import {
  BASES,
  type BasisKind,
  CLASSES,
  type DataClass,
  DOMAINS,
  type Domain,
  GROUNDS,
  type Ground,
  LIFTS,
  type LiftKind,
  PARTNERS,
  type Partner,
} from '../../../policy/vocabulary.js';
import { OneOf, Optional, Part, YesNo } from '../work/index.js';
import { Body, Id, Reference, Word } from './input-words.js';

@InputType({ description: 'Who may see it: an organisation and the domain it sees it in.' })
export class RecipientInput {
  @Field(() => ID)
  @Body()
  organisation!: string;

  @Field(() => String)
  @OneOf(DOMAINS)
  domain!: Domain;
}

@InputType({ description: 'P 1: it is proportionate, and nothing less will do.' })
export class NecessityInput {
  @Field(() => Boolean)
  @YesNo()
  proportionate!: boolean;

  @Field(() => Boolean)
  @YesNo()
  leastIntrusive!: boolean;
}

/** A factor of AVG 6 (4), each weighed. */
@InputType({ description: 'The five factors of further processing (A-def), each weighed.' })
export class FactorsInput {
  @Field(() => Boolean)
  @YesNo()
  a!: boolean;

  @Field(() => Boolean)
  @YesNo()
  b!: boolean;

  @Field(() => Boolean)
  @YesNo()
  c!: boolean;

  @Field(() => Boolean)
  @YesNo()
  d!: boolean;

  @Field(() => Boolean)
  @YesNo()
  e!: boolean;
}

function Answer(): PropertyDecorator {
  return (target, property) => {
    Field(() => Boolean, { nullable: true })(target, property as string);
    Optional()(target, property);
    YesNo()(target, property);
  };
}

/** An answer that is missing is neither yes nor no (law.md §1). */
@InputType({ description: 'Yes and no to the questions of the law; why is written in the weighing, which stays.' })
export class AnswersInput {
  @Answer()
  ownPowersInsufficient?: boolean | null;

  @Answer()
  contributesToGoals?: boolean | null;

  @Answer()
  compatible?: boolean | null;

  @Answer()
  obstacle?: boolean | null;

  @Answer()
  seriousProblems?: boolean | null;

  @Answer()
  selfDirectionTooLow?: boolean | null;

  @Answer()
  knowsHousehold?: boolean | null;

  @Answer()
  danger?: boolean | null;

  @Answer()
  consentImpossible?: boolean | null;

  @Answer()
  publicTaskFails?: boolean | null;

  @Answer()
  consentFails?: boolean | null;

  @Answer()
  alternativesConsidered?: boolean | null;

  @Answer()
  minimal?: boolean | null;

  @Field(() => FactorsInput, { nullable: true })
  @Optional()
  @Part()
  factors?: FactorsInput | null;
}

@InputType({ description: 'On which basis (grondslag; AVG 6), with what its kind asks.' })
export class BasisInput {
  @Field(() => String)
  @OneOf(BASES)
  kind!: BasisKind;

  @Field(() => AnswersInput, { nullable: true, description: 'Of FURTHER_PROCESSING and VITAL_INTEREST.' })
  @Optional()
  @Part()
  answers?: AnswersInput | null;

  @Field(() => String, { nullable: true, description: 'Of PUBLIC_TASK: whose task it is.' })
  @Optional()
  @OneOf(PARTNERS)
  taskHolder?: Partner | null;

  @Field(() => String, { nullable: true, description: 'Of PUBLIC_TASK: the law, such as WMO_2_3_2.' })
  @Optional()
  @Word()
  law?: string | null;

  @Field(() => String, { nullable: true, description: 'Of PUBLIC_TASK: the referral it is needed for.' })
  @Optional()
  @OneOf(DOMAINS)
  serves?: Domain | null;

  @Field(() => String, { nullable: true, description: 'The mark of the decision it rests on.' })
  @Optional()
  @Reference()
  decisionReference?: string | null;
}

@InputType({
  description: 'By what professional secrecy is lifted (P 2, P 5); the bound professional says so himself.',
})
export class SecrecyLiftInput {
  @Field(() => String)
  @OneOf(LIFTS)
  kind!: LiftKind;

  @Field(() => AnswersInput, { nullable: true, description: 'Of CONFLICT_OF_DUTIES.' })
  @Optional()
  @Part()
  answers?: AnswersInput | null;

  @Field(() => ID, { nullable: true, description: 'Of DIRECTLY_INVOLVED: the one professional who may know.' })
  @Optional()
  @Id()
  recipientActor?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of DIRECTLY_INVOLVED: must he know?' })
  @Optional()
  @YesNo()
  necessity?: boolean | null;
}

@InputType({ description: 'The ground for one class of data (AVG 9, 10).' })
export class ClassGroundInput {
  @Field(() => String)
  @OneOf(CLASSES)
  dataClass!: DataClass;

  @Field(() => String)
  @OneOf(GROUNDS)
  ground!: Ground;
}
