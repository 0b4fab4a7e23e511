/** R Toegang: the college authorises whom an employer proposed, for a post of the register (obligations 1, 9, 18, 126, 128). */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { amsterdamDay } from '../../../../policy/index.js';
import { CAPACITIES, type Capacity, DOMAINS, type Domain } from '../../../../policy/vocabulary.js';
import { isPost, isScreened, isSecrecyBound } from '../../../../policy/work/index.js';
import {
  type ActContext,
  ActInput,
  ActorId,
  ActRefused,
  DayText,
  defineAct,
  Line,
  OneOf,
  Optional,
  refusalOf,
  requireFound,
  Slug,
  Slugs,
  YesNo,
} from '../../../kit/work/index.js';
import { Authorisation } from '../../registry/authorisation.entity.js';
import { Professional } from '../../registry/professional.entity.js';
import { screeningOf } from './find-authorisations.js';
import { hasLeft } from './has-left.js';

@InputType()
class GrantAuthorisationInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'Someone the college knows; else issuer and subject.' })
  @Optional()
  @ActorId()
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'The issuer of his token, for someone new.' })
  @Optional()
  @Line(2000)
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'The subject of his token, for someone new.' })
  @Optional()
  @Line(255)
  subject?: string | null;

  @Field(() => String)
  @Slug()
  organisation!: string;

  @Field(() => String)
  @OneOf(CAPACITIES)
  capacity!: Capacity;

  @Field(() => String)
  @OneOf(DOMAINS)
  domain!: Domain;

  @Field(() => [String], { description: 'The wards he works in; none for who joins by the case.' })
  @Slugs(0, 50)
  wards!: string[];

  @Field(() => String, { nullable: true, description: 'The last day of certificate or screening, YYYY-MM-DD.' })
  @Optional()
  @DayText()
  screenedUntil?: string | null;

  @Field(() => Boolean, { description: 'Is he bound to secrecy by his profession?' })
  @YesNo()
  professionBound!: boolean;

  @Field(() => String, { nullable: true, description: 'The day he signed the declaration of secrecy, YYYY-MM-DD.' })
  @Optional()
  @DayText()
  secrecyDeclaredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The mark of the proposal by his employer.' })
  @Optional()
  @Line(100)
  proposal?: string | null;
}

export const grantAuthorisation = defineAct({
  act: 'GRANT_AUTHORISATION',
  input: GrantAuthorisationInput,
  async load(context, input: GrantAuthorisationInput) {
    return { known: await findKnown(context, input), hasLeft: await hasLeft(context, input.organisation) };
  },
  holds: {
    NOT_HIMSELF: ({ known }, _input, { actor }) => known?.actor !== actor,
    POST_OF_REGISTER: ({ hasLeft: left }, input, { ruleSet }) => !left && isPost(input, ruleSet),
    PROPOSED_BY_EMPLOYER: (_state, { proposal }) => typeof proposal === 'string',
    SCREENED: (_state, input, { time }) => isScreened(screeningOf(columnsOf(input)), amsterdamDay(time)),
    SECRECY_BOUND: (_state, input, { time }) => isSecrecyBound(screeningOf(columnsOf(input)), amsterdamDay(time)),
  },
  async perform(context, input: GrantAuthorisationInput, { known }) {
    const { em, now } = context;
    const { actor } = known ?? (await introduce(context, input));
    const id = randomUUID();
    await em.insert(Authorisation, {
      ...{ id, actor },
      ...columnsOf(input),
      recordedAt: now.toISOString(),
      grantedBy: context.actor,
      endedAt: null,
      endedBy: null,
    });
    return { id, subjects: [] };
  },
});

function columnsOf(input: GrantAuthorisationInput) {
  const { organisation, capacity, domain, wards, professionBound } = input;
  const { screenedUntil = null, secrecyDeclaredOn = null, proposal = null } = input;
  const days = { screenedUntil, secrecyDeclaredOn };
  return { organisation, capacity, domain, wards, professionBound, ...days, proposedBy: proposal };
}

/** One of the two names him: who the college knows, or issuer and subject. Null for someone new. */
async function findKnown(context: ActContext, { actor, issuer, subject }: GrantAuthorisationInput) {
  const { em, act } = context;
  const isNew = typeof issuer === 'string' && typeof subject === 'string';
  if (isNew === (typeof actor === 'string')) throw new ActRefused([refusalOf('INPUT_INVALID', act, 'actor')]);
  if (typeof actor === 'string') return requireFound(context, await em.findOne(Professional, { actor }), 'actor');
  return await em.findOne(Professional, { issuer: issuer ?? '', subject: subject ?? '' });
}

/** A pseudonym at random: what the college stores of him says nothing else (obligation 16). */
async function introduce({ em }: ActContext, { issuer, subject }: GrantAuthorisationInput) {
  const professional = { actor: `p-${randomUUID()}`, issuer: issuer ?? '', subject: subject ?? '' };
  await em.insert(Professional, professional);
  return professional;
}
