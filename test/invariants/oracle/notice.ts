/** Informing comes before sharing, or is put off properly (P 4, A 1; obligations 30, 40, 80, 83, 120). Imports nothing from policy/. */
import { stepOf } from './partners.js';
import type { Contribution, EvaluationRequest, Notice, ReleaseField } from './request.js';
import { addDays, dayOf, isUpTo } from './time.js';

const FOUR_WEEKS = 28;

/** Was every person told of this sharing before it began, or was telling him properly deferred? */
export function areTold(request: EvaluationRequest, field: ReleaseField, contribution: Contribution): boolean {
  const { time, facts } = request.context;
  const noticesTo = (person: string, kind: string): readonly Notice[] =>
    facts.notices.filter(
      (notice) => notice.person === person && notice.kind === kind && isUpTo(notice.recordedAt, time),
    );
  const isTold = (person: string): boolean =>
    noticesTo(person, 'SHARING').some(
      (notice) => isAbout(request, field, notice) && precedes(request, field, contribution, notice),
    );
  const knowsOfTakingUp = (person: string): boolean =>
    noticesTo(person, 'TAKEN_UP').some((notice) => isUpTo(notice.givenAt, time) || runsDeferral(notice, time));
  const isTakenUp = stepOf(facts.case.phase) >= 5;
  return field.persons.every((person) => isTold(person) && (!isTakenUp || knowsOfTakingUp(person)));
}

function isAbout({ subject }: EvaluationRequest, field: ReleaseField, notice: Notice): boolean {
  if (notice.controller !== field.controller || !notice.categories.includes(field.category)) return false;
  return notice.recipients.includes(subject.properties.organisation);
}

function precedes(request: EvaluationRequest, field: ReleaseField, { from }: Contribution, notice: Notice): boolean {
  const { time, facts } = request.context;
  if (isUpTo(notice.givenAt, time) && isUpTo(notice.givenAt, from)) return true;
  const mustBeGiven = field.route === 'EVICTION' && facts.case.phase === 'SIGNAL';
  if (mustBeGiven || !isUpTo(notice.deferredAt, from)) return false;
  return runsDeferral(notice, time) || wasMadeGood(notice, time);
}

/** With a reason, and for four weeks at most. */
function isProperDeferral(notice: Notice, time: string): boolean {
  const { deferredAt, deferredUntil, reasonGiven } = notice;
  if (deferredAt === null || deferredUntil === null || reasonGiven !== true || !isUpTo(deferredAt, time)) return false;
  return deferredUntil <= addDays(dayOf(deferredAt), FOUR_WEEKS);
}

function runsDeferral(notice: Notice, time: string): boolean {
  return isProperDeferral(notice, time) && notice.deferredUntil !== null && dayOf(time) <= notice.deferredUntil;
}

/** Deferred, and then given on its last day at the latest. */
function wasMadeGood(notice: Notice, time: string): boolean {
  const { givenAt, deferredUntil } = notice;
  if (givenAt === null || deferredUntil === null || !isUpTo(givenAt, time)) return false;
  return isProperDeferral(notice, time) && dayOf(givenAt) <= deferredUntil;
}
