/** What a professional fills in to bring a signal, whichever partner he is of (A 1; P 1, P 2, P 4). */
import { Field, ID, InputType } from 'type-graphql';
import { GIVER_ROLES, type GiverRole } from '../../../policy/vocabulary.js';
import { EXPRESSIONS, type Expression } from '../share/consent-evidence.entity.js';
import { Body, Language, LetterVersion, Reference } from '../share/input-words.js';
import {
  AnswersInput,
  ClassGroundInput,
  NecessityInput,
  RecipientInput,
  SecrecyLiftInput,
} from '../share/share-inputs.js';
import {
  ActInput,
  DayText,
  InstantText,
  Line,
  OneOf,
  Optional,
  Paragraph,
  Part,
  Parts,
  Uuid,
  YesNo,
} from '../work/index.js';

/** The less intrusive ways first (P 1; obligation 25). */
export const DISCUSSIONS = ['ANONYMOUS', 'BILATERAL', 'TEAM'] as const;
export type Discussion = (typeof DISCUSSIONS)[number];

/** From whom the signal comes (A 1). */
export const SIGNAL_SOURCES = ['SELF', 'SOCIAL_TEAM', 'SAFETY_HOUSE', 'OTHER_HELPER'] as const;
export type SignalSource = (typeof SIGNAL_SOURCES)[number];

/** What was said of an eviction (C 4.2; obligations 118–120); the words of each answer are the partner's own. */
export interface EvictionSaid {
  readonly filedOn?: string | null;
  readonly concern?: string | null;
  readonly preventable?: string | null;
  readonly shelterNeeded?: string | null;
  readonly secondChance?: string | null;
}

@InputType()
export abstract class SignalPersonInput {
  @Field(() => ID, { description: 'As the own record knows this person; it goes nowhere.' })
  @Uuid()
  recordPerson!: string;

  @Field(() => String, { nullable: true, description: 'Left out in an anonymous discussion.' })
  @Optional()
  @Line(100)
  name?: string | null;

  /** Words of the partner's own signal; its input class adds the field. */
  flags!: string[];
}

@InputType({ description: 'How one person was told of the sharing, or until when and why that waits (P 4).' })
export class SignalNoticeInput {
  @Field(() => ID)
  @Uuid()
  recordPerson!: string;

  @Field(() => String, { nullable: true, description: 'When he was told; RFC 3339.' })
  @Optional()
  @InstantText()
  givenAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Of the letter he was told by.' })
  @Optional()
  @LetterVersion()
  noticeVersion?: string | null;

  @Field(() => String, { nullable: true })
  @Optional()
  @Language()
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day of a deferral, within 28 days.' })
  @Optional()
  @DayText()
  deferredUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it waits. It stays with your organisation.' })
  @Optional()
  @Paragraph(1000)
  reason?: string | null;
}

@InputType({ description: 'Who gave a consent: the person, or a representative and of which organisation, if of any.' })
export class SignalGiverInput {
  @Field(() => String)
  @OneOf(GIVER_ROLES)
  role!: GiverRole;

  @Field(() => String, { nullable: true })
  @Optional()
  @Body()
  organisation?: string | null;
}

@InputType({
  description: 'The consent of one person to this signal, where secrecy or a class of data asks for it (P 2).',
})
export class SignalConsentInput {
  @Field(() => ID)
  @Uuid()
  recordPerson!: string;

  @Field(() => [SignalGiverInput])
  @Parts(1, 6)
  givenBy!: SignalGiverInput[];

  @Field(() => String, { description: 'RFC 3339.' })
  @InstantText()
  givenAt!: string;

  @Field(() => Boolean)
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

  @Field(() => String, { description: 'Of the letter that was shown.' })
  @LetterVersion()
  noticeVersion!: string;

  @Field(() => String)
  @Language()
  language!: string;

  @Field(() => String, { nullable: true, description: 'How that showed. It stays with your organisation.' })
  @Optional()
  @Paragraph(1000)
  account?: string | null;
}

@InputType()
export abstract class BringSignalInput extends ActInput {
  @Field(() => ID, { description: 'The own record it comes from.' })
  @Uuid()
  record!: string;

  @Field(() => String, { description: 'ANONYMOUS, BILATERAL or TEAM: no more people than needed (P 1).' })
  @OneOf(DISCUSSIONS)
  discussion!: Discussion;

  @Field(() => String, { description: 'From whom it comes: SELF, SOCIAL_TEAM, SAFETY_HOUSE or OTHER_HELPER.' })
  @OneOf(SIGNAL_SOURCES)
  source!: SignalSource;

  @Field(() => String, { description: 'The neighbourhood (wijk) whose team is to assess it.' })
  @Body()
  ward!: string;

  /** The partner's own input class adds the field. */
  persons!: SignalPersonInput[];

  @Field(() => [RecipientInput], { description: 'Who may see it; nobody else does.' })
  @Parts(0, 50)
  recipients!: RecipientInput[];

  @Field(() => AnswersInput, { description: 'The criterion of A 1 and the test of further processing.' })
  @Part()
  answers!: AnswersInput;

  @Field(() => NecessityInput)
  @Part()
  necessity!: NecessityInput;

  @Field(() => [SignalNoticeInput])
  @Parts(0, 24)
  notices!: SignalNoticeInput[];

  @Field(() => [SignalConsentInput], { nullable: true })
  @Optional()
  @Parts(0, 12)
  consents?: SignalConsentInput[] | null;

  @Field(() => SecrecyLiftInput, { nullable: true })
  @Optional()
  @Part()
  secrecyLift?: SecrecyLiftInput | null;

  @Field(() => [ClassGroundInput], { nullable: true })
  @Optional()
  @Parts(0, 2)
  classGround?: ClassGroundInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The mark of the decision to provide, which the Wpg asks of the police.',
  })
  @Optional()
  @Reference()
  decisionReference?: string | null;

  @Field(() => String, { description: 'Why it is brought in. It stays with your organisation.' })
  @Paragraph(4000)
  weighing!: string;

  /** Only where the partner's own input class adds it. */
  eviction?: EvictionSaid | null;
}
