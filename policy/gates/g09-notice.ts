/** G9: informing comes before sharing, or is properly deferred (P 4, A 1; obligations 30, 40, 80, 83, 120). */

import { amsterdamDay } from '../amsterdam.js';
import type { Asked } from '../asked.js';
import { type Instant, isNotAfter } from '../instant.js';
import { hasCome } from '../interval.js';
import { DEFERRAL_DAYS } from '../laws.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import { isDossierStep } from '../phases.js';
import type { Contribution, Notice, ReleaseField } from '../question.js';

type NoticeTest = (notice: Notice) => boolean;

export function judgeNotice(asked: Asked, field: ReleaseField, contribution: Contribution): Outcome {
  const { facts } = asked;
  const isEviction = field.route === 'EVICTION' && facts.case.phase === 'SIGNAL';
  const records: string[] = [];
  for (const person of field.persons) {
    const told = findNotice(asked, person, (notice) =>
      tellsOfSharing(asked, field, contribution.from, isEviction, notice),
    );
    if (told === undefined) return refuse('NOTICE', records);
    records.push(told.id);
  }
  if (!isDossierStep(facts.case.phase)) return pass(records);
  for (const person of field.persons) {
    const told = findNotice(asked, person, (notice) => notice.kind === 'TAKEN_UP' && serves(asked, notice));
    if (told === undefined) return refuse('NOTICE', records);
    records.push(told.id);
  }
  return pass(records);
}

function findNotice({ facts, time }: Asked, person: string, test: NoticeTest): Notice | undefined {
  for (const notice of facts.notices.get(person) ?? []) {
    if (hasCome(notice.recordedAt, time) && test(notice)) return notice;
  }
  return undefined;
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

function serves(asked: Asked, notice: Notice): boolean {
  return isGiven(asked, notice) || isDeferred(asked, notice);
}

function isGiven({ time }: Asked, notice: Notice): boolean {
  return hasCome(notice.givenAt, time);
}

/** A deferral that still runs. */
function isDeferred({ today, time }: Asked, notice: Notice): boolean {
  const lastDay = lastDayOfDeferral(notice, time);
  return lastDay !== null && lastDay >= today;
}

/** A deferral that ended as it should: the notice was given, on its last day at the latest. */
function wasDeferredThenGiven({ time }: Asked, notice: Notice): boolean {
  const lastDay = lastDayOfDeferral(notice, time);
  return lastDay !== null && hasCome(notice.givenAt, time) && amsterdamDay(notice.givenAt) <= lastDay;
}

/** The last day of a proper deferral: with a reason, and for 28 days at most (obligation 83). */
function lastDayOfDeferral(notice: Notice, time: Instant): number | null {
  const { deferredAt, deferredUntil, reasonGiven } = notice;
  if (!hasCome(deferredAt, time) || deferredUntil === null || reasonGiven !== true) return null;
  return deferredUntil <= amsterdamDay(deferredAt) + DEFERRAL_DAYS ? deferredUntil : null;
}

function isInTime(at: Instant | null, from: Instant): boolean {
  return at !== null && isNotAfter(at, from);
}
