/**
 * A 4, P 4: the case manager held the outreach talk (bemoeizorggesprek) and told each person that the case was taken up, by
 * the letter of today; or put telling someone off for a reason, and for 28 days at most (obligations 40, 81, 83).
 */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { parseDay } from '../../../../policy/index.js';
import { isShortDeferral } from '../../../../policy/work/index.js';
import { currentVersion } from '../../../kit/share/current-letter.js';
import { Bodies, LetterVersion, Words } from '../../../kit/share/input-words.js';
import {
  type ActContext,
  CaseActInput,
  DayText,
  defineAct,
  InstantText,
  Optional,
  Part,
  Parts,
  Uuid,
  YesNo,
} from '../../../kit/work/index.js';
import { Notice } from '../../registry/notice.entity.js';
import { isAhead } from './days.js';

@InputType({ description: 'The letter that was shown, as its version was made.' })
class TakenUpLetterInput {
  @Field(() => [String])
  @Words()
  categories!: string[];

  @Field(() => [ID])
  @Bodies()
  recipients!: string[];

  @Field(() => String, { description: 'That stands under the letter.' })
  @LetterVersion()
  version!: string;
}

@InputType({ description: 'One person: told in the talk, or to be told by a day.' })
class ToldInput {
  @Field(() => ID)
  @Uuid()
  person!: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; none for who was told.' })
  @Optional()
  @DayText()
  deferredUntil?: string | null;

  /** The reason itself stays with the case manager's organisation. */
  @Field(() => Boolean, { nullable: true, description: 'Is the reason of the deferral written down?' })
  @Optional()
  @YesNo()
  reasonGiven?: boolean | null;
}

@InputType()
class HoldOutreachTalkInput extends CaseActInput {
  @Field(() => String, { description: 'RFC 3339' })
  @InstantText()
  heldAt!: string;

  @Field(() => TakenUpLetterInput)
  @Part()
  letter!: TakenUpLetterInput;

  @Field(() => [ToldInput])
  @Parts(1, 50)
  told!: ToldInput[];
}

export const holdOutreachTalk = defineAct({
  act: 'HOLD_OUTREACH_TALK',
  input: HoldOutreachTalkInput,
  async load({ facts, organisation }: ActContext, { letter, told }: HoldOutreachTalkInput) {
    const { recipients, categories, version } = letter;
    const phase = facts?.case.phase ?? '';
    const current = currentVersion({ kind: 'TAKEN_UP', controller: organisation, phase, recipients, categories });
    return { isCurrent: current === version, persons: told.map(({ person }) => person) };
  },
  holds: {
    PERSONS_OF_CASE: ({ persons }, _input, { facts }) =>
      new Set(persons).size === persons.length && persons.every((person) => facts?.persons.has(person) ?? false),
    NOTICE_CURRENT: ({ isCurrent }) => isCurrent,
    TALK_PAST: (_state, { heldAt }, { now }) => Date.parse(heldAt) <= now.getTime(),
    DEFERRAL_WITHIN_28_DAYS: (_state, { told }, context) =>
      told.every(({ person, deferredUntil }) => deferredUntil == null || isShort(context, person, deferredUntil)),
    REASON_GIVEN: (_state, { told }) =>
      told.every(({ deferredUntil, reasonGiven }) => deferredUntil == null || reasonGiven === true),
  },
  async perform(context, { heldAt, letter, told }, { persons }) {
    for (const one of told) {
      if (one.deferredUntil != null) await deferNotice(context, one.person, one.deferredUntil);
      else await giveNotice(context, one.person, new Date(heldAt).toISOString(), letter.version);
    }
    return { subjects: persons, isConfidential: told.some(({ deferredUntil }) => deferredUntil != null) };
  },
});

/** Counted from the first time it was put off: putting it off again and again would leave it open (obligation 83). */
function isShort(context: ActContext, person: string, deferredUntil: string): boolean {
  const { facts, organisation, time, ruleSet } = context;
  const [first = time] = (facts?.notices.get(person) ?? [])
    .filter((one) => one.kind === 'TAKEN_UP' && one.controller === organisation && one.givenAt === null)
    .flatMap(({ deferredAt }) => deferredAt ?? [])
    .sort((a, b) => a.seconds - b.seconds);
  return isAhead(deferredUntil, context) && isShortDeferral(first, parseDay(deferredUntil) ?? null, ruleSet);
}

/** Who was to be told later is told now: the notice that was put off is given, and no second one is made. */
async function giveNotice(context: ActContext, person: string, givenAt: string, textVersion: string): Promise<void> {
  const { em, caseId, organisation } = context;
  const open = { caseId, person, kind: 'TAKEN_UP', controller: organisation, givenAt: null } as const;
  const given = await em.nativeUpdate(Notice, open, { givenAt, textVersion });
  if (given === 0) await em.insert(noticeOf(context, person, { givenAt, textVersion }));
}

async function deferNotice(context: ActContext, person: string, deferredUntil: string): Promise<void> {
  const deferredAt = context.now.toISOString();
  await context.em.insert(noticeOf(context, person, { deferredAt, deferredUntil, reasonGiven: true }));
}

function noticeOf({ caseId, organisation, actor, now }: ActContext, person: string, parts: Partial<Notice>): Notice {
  return Object.assign(new Notice(), parts, {
    id: randomUUID(),
    caseId,
    person,
    kind: 'TAKEN_UP',
    controller: organisation,
    categories: [],
    recipients: [],
    recordedAt: now.toISOString(),
    recordedBy: actor,
    verified: true,
  });
}
