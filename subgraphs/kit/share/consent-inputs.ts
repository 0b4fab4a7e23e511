/** What is filled in of a consent or a refusal, as the person said it (P 2, A 4). */
import { Field, ID, InputType } from 'type-graphql';
import {
  COVERS,
  type Cover,
  DOMAINS,
  type Domain,
  GIVER_ROLES,
  type GiverRole,
  ORGANISATIONS,
  type Organisation,
  PURPOSES,
  type Purpose,
} from '../../../policy/vocabulary.js';
import { CaseActInput, InstantText, ManyOf, OneOf, Optional, Paragraph, Parts, Uuid, YesNo } from '../work/index.js';
import { EXPRESSIONS, type Expression } from './consent-evidence.entity.js';
import { Body, Language, LetterVersions, Word } from './input-words.js';
import { RecipientInput } from './share-inputs.js';

@InputType({ description: 'Data a consent is about (nader bepaalde gegevens; A 4).' })
export class ConsentItemInput {
  @Field(() => ID)
  @OneOf(ORGANISATIONS)
  controller!: Organisation;

  @Field(() => String)
  @OneOf(DOMAINS)
  domain!: Domain;

  @Field(() => String)
  @Word()
  category!: string;
}

@InputType({ description: 'Who said it: the person himself, or his representative.' })
export class GiverInput {
  @Field(() => String)
  @OneOf(GIVER_ROLES)
  role!: GiverRole;

  @Field(() => ID, { nullable: true, description: 'Of a representative who speaks for an organisation.' })
  @Optional()
  @Body()
  organisation?: string | null;
}

@InputType()
export class RecordConsentInput extends CaseActInput {
  @Field(() => ID)
  @Uuid()
  person!: string;

  @Field(() => [String])
  @ManyOf(COVERS)
  covers!: Cover[];

  @Field(() => [ConsentItemInput])
  @Parts(0, 50)
  items!: ConsentItemInput[];

  @Field(() => [RecipientInput])
  @Parts(0, 50)
  recipients!: RecipientInput[];

  @Field(() => [String])
  @ManyOf(PURPOSES)
  purposes!: Purpose[];

  @Field(() => [GiverInput])
  @Parts(0, 10)
  givenBy!: GiverInput[];

  @Field(() => Boolean, { description: 'Did he have the letter, and was it explained?' })
  @YesNo()
  informed!: boolean;

  @Field(() => Boolean)
  @YesNo()
  free!: boolean;

  @Field(() => Boolean)
  @YesNo()
  explicit!: boolean;

  @Field(() => Boolean, { description: 'Was it said that a refusal has no adverse effect?' })
  @YesNo()
  refusalHarmless!: boolean;

  @Field(() => String)
  @OneOf(EXPRESSIONS)
  expression!: Expression;

  @Field(() => String, { nullable: true, description: 'How that showed. It stays with your organisation.' })
  @Optional()
  @Paragraph(2000)
  account?: string | null;

  @Field(() => [String], { description: 'Under the letters shown, one for each organisation whose data it names.' })
  @LetterVersions()
  noticeVersions!: string[];

  @Field(() => String, { description: 'In which it was explained (BCP 47).' })
  @Language()
  language!: string;

  @Field(() => String, { nullable: true, description: 'RFC 3339; when it was said where that is left out.' })
  @Optional()
  @InstantText()
  askedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'RFC 3339; of a consent.' })
  @Optional()
  @InstantText()
  givenAt?: string | null;

  @Field(() => String, { nullable: true, description: 'RFC 3339; of a refusal.' })
  @Optional()
  @InstantText()
  refusedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'RFC 3339; until which it was given.' })
  @Optional()
  @InstantText()
  expiresAt?: string | null;

  @Field(() => Boolean, {
    description: 'You are bound yourself, and confirm that it lifts the secrecy of your organisation’s data.',
  })
  @YesNo()
  confirmsSecrecy!: boolean;
}
