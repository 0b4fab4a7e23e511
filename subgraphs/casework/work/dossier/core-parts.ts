/** The seven core data as they are written (kerngegevens, P 5; obligation 100): each with its bounds, and no more than these. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Domain } from '../../../../policy/vocabulary.js';
import { DOMAINS } from '../../../../policy/vocabulary.js';
import { Body } from '../../../kit/share/input-words.js';
import { DayText, Line, OneOf, Optional, PlainLine, PlainText, Uuid, Whole } from '../../../kit/work/index.js';
import { LIFE_DOMAINS, type LifeDomain } from '../../dossier/life-domain.js';

@InputType({ description: 'The problems in broad outline.' })
export class OutlineInput {
  @Field(() => String)
  @PlainText(1000)
  text!: string;
}

/** What is known of a person by name is here, so the lint for identifiers is not asked of a telephone number. */
@InputType({ description: 'Name and address of one person.' })
export class ContactInput {
  @Field(() => ID)
  @Uuid()
  person!: string;

  @Field(() => String)
  @PlainLine(200)
  name!: string;

  @Field(() => String, { nullable: true })
  @Optional()
  @PlainLine(300)
  address?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Line(60)
  phone?: string | null;

  @Field(() => Int, { nullable: true })
  @Optional()
  @Whole(1880, 2200)
  birthYear?: number | null;
}

@InputType({ description: 'One area of life of the plan, with why the plan needs it.' })
export class LifeDomainInput {
  @Field(() => String)
  @OneOf(LIFE_DOMAINS)
  domain!: LifeDomain;

  @Field(() => String)
  @PlainText(1000)
  goal!: string;

  /** Asked as a precondition: what is not said to be needed is left out of the plan (obligation 52). */
  @Field(() => String, { nullable: true })
  @Optional()
  @PlainText(1000)
  necessity?: string | null;
}

@InputType({ description: 'A provision of the municipality, by the law it belongs to.' })
export class OrderInput {
  @Field(() => String)
  @OneOf(DOMAINS)
  domain!: Domain;

  @Field(() => String)
  @PlainLine(200)
  product!: string;

  @Field(() => ID, { description: 'The body that provides it, by its short name.' })
  @Body()
  provider!: string;
}

@InputType({ description: 'What happened, on which day.' })
export class ProgressInput {
  @Field(() => String, { description: 'YYYY-MM-DD' })
  @DayText()
  on!: string;

  @Field(() => String)
  @PlainText(1000)
  text!: string;
}

@InputType({ description: 'Who does what, and by which day.' })
export class ActionInput {
  @Field(() => String)
  @PlainText(1000)
  description!: string;

  @Field(() => ID, { description: 'The organisation that carries it out.' })
  @Body()
  owner!: string;

  @Field(() => String, { description: 'YYYY-MM-DD' })
  @DayText()
  dueOn!: string;
}

@InputType({ description: 'An organisation involved, and as what.' })
export class BodyInput {
  @Field(() => ID)
  @Body()
  organisation!: string;

  @Field(() => String)
  @PlainLine(200)
  role!: string;
}
