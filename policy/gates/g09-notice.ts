/** G9: informing comes before sharing, or is properly deferred (P 4, A 1; obligations 30, 40, 80, 83, 120). */
import { amsterdamDay } from '../amsterdam.js';
import type { Asked, Refusal } from '../asked.js';
import { type Instant, isNotAfter } from '../instant.js';
import { hasCome, isWithinDays } from '../interval.js';
import type { Contribution, Notice, ReleaseField } from '../question.js';
import { isDossierStep } from '../steps.js';

/** Refused, it keeps the notices it did find: they say whom it still misses. */
export function judgeNotice(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  const { phase } = asked.facts.case;
  const isEviction = field.route === 'EVICTION' && phase === 'SIGNAL';
  for (const person of field.persons) {
    if (!holdsNoticeOfSharing(asked, field, contribution.from, isEviction, person))
      return isEviction ? 'NOTICE_EVICTION' : 'NOTICE_SHARING';
  }
  if (!isDossierStep(phase)) return null;
  for (const person of field.persons) {
    if (!isToldOfTakingUp(asked, person)) return 'NOTICE_TAKEN_UP';
  }
  return null;
}

function holdsNoticeOfSharing(
  asked: Asked,
  field: ReleaseField,
  from: Instant,
  isEviction: boolean,
  person: string,
): boolean {
  for (const notice of asked.facts.notices.get(person) ?? []) {
    if (!hasCome(notice.recordedAt, asked.time) || !tellsOfSharing(asked, field, from, isEviction, notice)) continue;
    asked.records.push(notice.id);
    return true;
  }
  return false;
}

type AskedOfTakingUp = Pick<Asked, 'facts' | 'time' | 'today' | 'tables' | 'records'>;

/** Does he know that the case was taken up, or is telling him properly deferred (A 4; obligation 40)? */
export function isToldOfTakingUp(asked: AskedOfTakingUp, person: string): boolean {
  for (const notice of asked.facts.notices.get(person) ?? []) {
    if (notice.kind !== 'TAKEN_UP' || !hasCome(notice.recordedAt, asked.time)) continue;
    if (!isGiven(asked, notice) && !isDeferred(asked, notice)) continue;
    asked.records.push(notice.id);
    return true;
  }
  return false;
}

/** SHARING, by this controller, of this category, with this organisation, and in time for the contribution. */
function tellsOfSharing(
  asked: Asked,
  field: ReleaseField,
  from: Instant,
  isEviction: boolean,
  notice: Notice,
): boolean {
  if (notice.kind !== 'SHARING' || notice.controller !== field.controller) return false;
  if (!notice.categories.includes(field.category)) return false;
  if (!notice.recipients.includes(asked.subject.organisation)) return false;
  if (isGiven(asked, notice) && isInTime(notice.givenAt, from)) return true;
  if (isEviction || !isInTime(notice.deferredAt, from)) return false;
  return isDeferred(asked, notice) || wasDeferredThenGiven(asked, notice);
}

type Moment = Pick<Asked, 'time' | 'today' | 'tables'>;

function isGiven({ time }: Pick<Asked, 'time'>, notice: Notice): boolean {
  return hasCome(notice.givenAt, time);
}

/** A deferral that still runs. */
function isDeferred(asked: Moment, notice: Notice): boolean {
  const lastDay = lastDayOfDeferral(asked, notice);
  return lastDay !== null && lastDay >= asked.today;
}

/** A deferral that ended as it should: the notice was given, on its last day at the latest. */
function wasDeferredThenGiven(asked: Asked, notice: Notice): boolean {
  const lastDay = lastDayOfDeferral(asked, notice);
  return lastDay !== null && hasCome(notice.givenAt, asked.time) && amsterdamDay(notice.givenAt) <= lastDay;
}

/** The last day of a proper deferral: with a reason, and for 28 days at most (obligation 83). */
function lastDayOfDeferral({ time, tables }: Pick<Moment, 'time' | 'tables'>, notice: Notice): number | null {
  const { deferredAt, deferredUntil, reasonGiven } = notice;
  if (!hasCome(deferredAt, time) || deferredUntil === null || reasonGiven !== true) return null;
  return isWithinDays(deferredUntil, deferredAt, tables.terms.deferralDays) ? deferredUntil : null;
}

function isInTime(at: Instant | null, from: Instant): boolean {
  return at !== null && isNotAfter(at, from);
}
