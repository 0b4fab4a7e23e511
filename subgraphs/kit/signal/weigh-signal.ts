/**
 * Everything that must hold before a signal is brought, in the order of A 1 (obligation 30): own powers first, then the
 * goals, then the test of further processing, then informing, and only then a minimal set. Each is asked; all that fail are told.
 */
import type { Contribution } from '../../../policy/index.js';
import { amsterdamDay, isMalformed, parseDay, readFacts } from '../../../policy/index.js';
import type { SignalAnswer } from '../../../policy/work/index.js';
import {
  isGivenByAllWhoMust,
  isSecrecyLifted,
  isShortDeferral,
  judgeSignalAnswers,
} from '../../../policy/work/index.js';
import { areRecipients } from '../share/recipients.js';
import type { ActContext } from '../work/index.js';
import type { Said, SignalDraft } from './draft-signal.js';
import type { OwnRecord } from './own-record.entity.js';
import type { BringSignalInput } from './signal-inputs.js';

export interface SignalState {
  /** The own record named, of this controller; null where there is none. */
  readonly record: OwnRecord | null;
  readonly draft: SignalDraft;
}

type Question = (state: SignalState, input: BringSignalInput, context: ActContext) => boolean;

/** A name and nothing else: no figure, no sign, no sentence (A 1; obligation 31). */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’ .-]*$/u;
const MOST_WORDS = 8;

const answered =
  (need: SignalAnswer): Question =>
  ({ draft: { contributions } }) =>
    contributions.length > 0 &&
    contributions.every(({ basis }) => basis.kind === 'FURTHER_PROCESSING' && judgeSignalAnswers(basis)[need]);

export const SIGNAL_HOLDS = {
  RECORD_KNOWN: ({ record, draft: { personOf } }, { persons }) =>
    record !== null &&
    personOf.size === persons.length &&
    [...personOf.keys()].every((own) => record.persons.includes(own)),
  CRITERION_MET: answered('CRITERION_MET'),
  OWN_POWERS_WEIGHED: answered('OWN_POWERS_WEIGHED'),
  GOALS_SERVED: answered('GOALS_SERVED'),
  COMPATIBLE: answered('COMPATIBLE'),
  NECESSARY: (_state, { necessity }) => necessity.proportionate && necessity.leastIntrusive,
  TOLD_OR_DEFERRED: ({ draft }, input, context) => everyPerson(draft, (own) => isToldOrDeferred(own, input, context)),
  MINIMAL_SET: (state, input) => isMinimal(state, input),
  RECIPIENTS_NAMED: (_state, { recipients }, { ruleSet, organisation, domain }) =>
    areRecipients(ruleSet, { organisation, domain }, recipients),
  ANONYMOUS_HAS_NO_NAME: (_state, { discussion, persons }) =>
    discussion !== 'ANONYMOUS' || persons.every(({ name }) => !name),
  BILATERAL_HAS_ONE_RECIPIENT: (_state, { discussion, recipients }) =>
    discussion !== 'BILATERAL' || new Set(recipients.map(({ organisation }) => organisation)).size === 1,
  EVICTION_FILED: (_state, { eviction }, { time }) => {
    if (!eviction) return true;
    const filedOn = eviction.filedOn ? parseDay(eviction.filedOn) : undefined;
    return filedOn !== undefined && filedOn <= amsterdamDay(time);
  },
  EVICTION_CONCERNS: (_state, { eviction }) => !eviction || Boolean(eviction.concern),
  EVICTION_TOLD_BEFORE: ({ draft }, input, { now }) =>
    !input.eviction || everyPerson(draft, (own) => isTold(own, input, now)),
  EVICTION_ASKED: (_state, { eviction }) =>
    !eviction || [eviction.preventable, eviction.shelterNeeded, eviction.secondChance].every(Boolean),
  GROUND_FOR_CLASS: ({ draft }, _input, context) =>
    everySaid(draft, (said, contribution) => hasGrounds(draft, said, contribution, context)),
  SECRECY_LIFTED: ({ draft }, _input, context) =>
    everySaid(draft, (said, contribution) => isLifted(draft, said, contribution, context)),
} as const satisfies Readonly<Record<string, Question>>;

function everyPerson({ personOf }: SignalDraft, test: (own: string) => boolean): boolean {
  return [...personOf.keys()].every(test);
}

function everySaid(
  { said, contributions }: SignalDraft,
  test: (said: Said, contribution: Contribution) => boolean,
): boolean {
  return said.every((each, at) => {
    const contribution = contributions[at];
    return contribution !== undefined && test(each, contribution);
  });
}

function noticeOf(own: string, { notices }: BringSignalInput) {
  const found = notices.filter(({ recordPerson }) => recordPerson.toLowerCase() === own);
  // Two that differ say nothing for certain.
  return found.length === 1 ? found[0] : undefined;
}

/** Told already, by a letter that can be pointed at (P 4; obligation 80). */
function isTold(own: string, input: BringSignalInput, now: Date): boolean {
  const notice = noticeOf(own, input);
  if (!notice?.givenAt || !notice.noticeVersion || !notice.language) return false;
  return new Date(notice.givenAt) <= now;
}

function isToldOrDeferred(own: string, input: BringSignalInput, { now, time, ruleSet }: ActContext): boolean {
  const notice = noticeOf(own, input);
  if (notice === undefined) return false;
  if (notice.givenAt) return !notice.deferredUntil && isTold(own, input, now);
  if (!notice.deferredUntil || !notice.reason) return false;
  return isShortDeferral(time, parseDay(notice.deferredUntil) ?? null, ruleSet);
}

/** Something is said of everyone named, and by name where the discussion is not anonymous: that, and nothing more. */
function isMinimal({ draft }: SignalState, { persons, discussion }: BringSignalInput): boolean {
  const isSaidOf = (own: string): boolean => {
    const person = draft.personOf.get(own.toLowerCase());
    return person !== undefined && draft.said.some((said) => said.category !== 'NAME' && said.persons.includes(person));
  };
  const areNames = persons.every(({ name }) => !name || (NAME.test(name) && name.split(/\s+/).length <= MOST_WORDS));
  const isNamed = discussion === 'ANONYMOUS' || persons.some(({ name }) => Boolean(name));
  return (
    areNames &&
    isNamed &&
    persons.some(({ recordPerson }) => isSaidOf(recordPerson)) &&
    persons.every(({ recordPerson, name }) => Boolean(name) || isSaidOf(recordPerson))
  );
}

/** Secrecy of the strictest field said. A consent it rests on is there, of each, by all who must give it (P 2; X4). */
function isLifted(draft: SignalDraft, said: Said, contribution: Contribution, context: ActContext): boolean {
  const isFree = said.rules.every(({ secrecy }) => isSecrecyLifted(secrecy, contribution, 'SIGNAL', context.ruleSet));
  return isFree && (contribution.secrecyLift?.kind !== 'CONSENT' || hasConsents(draft, said, context));
}

/** In a signal special data take explicit consent and no other ground; criminal data also the Wpg, of the police (G13). */
function hasGrounds(
  draft: SignalDraft,
  said: Said,
  { classGround, controller }: Contribution,
  context: ActContext,
): boolean {
  const classes = new Set(said.rules.flatMap((rule) => [...rule.classes]));
  return [...classes].every((dataClass) => {
    const ground = classGround[dataClass];
    if (dataClass === 'CRIMINAL' && ground === 'WPG_20') return controller === 'politie';
    const byConsent = dataClass === 'SPECIAL' ? 'A9_2_A' : 'UAVG_32';
    return ground === byConsent && hasConsents(draft, said, context);
  });
}

/** Of everyone it is about; of an unknown age, so by the person and a representative (X4). */
function hasConsents({ facts }: SignalDraft, { persons }: Said, { now, time, ruleSet }: ActContext): boolean {
  const read = readFacts(facts);
  if (isMalformed(read)) return false;
  return persons.every((person) => {
    const about = read.persons.get(person);
    const consents = read.consents.get(person) ?? [];
    return (
      about !== undefined &&
      consents.length === 1 &&
      consents.every(
        (consent) =>
          consent.informed &&
          consent.free &&
          consent.explicit &&
          consent.givenOn !== null &&
          consent.items.length > 0 &&
          isGivenByAllWhoMust(consent, about, consent.givenOn, ruleSet) &&
          isGivenByAllWhoMust(consent, about, amsterdamDay(time), ruleSet),
      ) &&
      facts.consents.every((consent) => consent.person !== person || new Date(consent.givenAt ?? Number.NaN) <= now)
    );
  });
}
