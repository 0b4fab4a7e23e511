/** The meetings of the reader's wards and of his cases, and what is to be done about them (C 4.2; obligations 109, 110). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { WORK_TERMS } from '../../../policy/work/index.js';
import { dayOf, daysBefore, dayText } from '../../kit/worklist/days.js';
import { task } from '../../kit/worklist/task.js';
import type { WaitingMeeting, WaitingTask } from '../../kit/worklist/worklist.js';
import { ActionListRecipient } from '../registry/action-list-recipient.entity.js';
import { AgendaItem } from '../registry/agenda-item.entity.js';
import { Meeting } from '../registry/meeting.entity.js';
import type { OwnCase } from './own-cases.js';
import { postsFor, type Reader } from './reader.js';

const EVERY_DAYS = WORK_TERMS.meetingWeeks * 7;
/** Who sits in the meeting of a ward; who comes for one case hears of that case's meetings only. */
const OF_WARD: readonly string[] = ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'TEAM_MEMBER'];

/**
 * From four weeks ago on: those of his wards by the index on ward and moment, those of his cases by `case_id` of the
 * agenda. Of an agenda only his own cases are told.
 */
export async function readMeetings(
  em: EntityManager,
  { posts, now }: Reader,
  cases: readonly OwnCase[],
): Promise<readonly WaitingMeeting[]> {
  const own = cases.map(({ handle }) => handle.id);
  const wards = new Set(posts.filter(({ capacity }) => OF_WARD.includes(capacity)).flatMap((post) => post.wards));
  const agenda = await em.find(AgendaItem, { caseId: { $in: own }, removedAt: null });
  const meetings = await em.find(
    Meeting,
    {
      on: { $gt: daysBefore(now, EVERY_DAYS).toISOString() },
      $or: [{ ward: { $in: [...wards] } }, { id: { $in: agenda.map(({ meeting }) => meeting) } }],
    },
    { orderBy: { on: 'asc', id: 'asc' } },
  );
  const casesOf = Map.groupBy(agenda, ({ meeting }) => meeting);
  return meetings.map(({ id, ward, on, heldAt, listSentAt }) => ({
    id,
    ward,
    on: dayText(dayOf(on)),
    cases: (casesOf.get(id) ?? []).map(({ caseId }) => caseId),
    heldAt,
    listSentAt,
    ofWard: wards.has(ward),
  }));
}

export async function listMeetingTasks(em: EntityManager, reader: Reader): Promise<readonly WaitingTask[]> {
  const wards = postsFor(reader, 'PLAN_MEETING').flatMap((post) => post.wards);
  const perWard: WaitingTask[] = [];
  for (const ward of new Set(wards)) perWard.push(...(await listOfWard(em, reader, ward)));
  return [...perWard, ...(await listUnread(em, reader))];
}

/** What the director of a ward owes: the meetings of one ward, some thirteen a year, by the index on ward and moment. */
async function listOfWard(em: EntityManager, { now }: Reader, ward: string): Promise<readonly WaitingTask[]> {
  const at = now.toISOString();
  const last = await em.findOne(Meeting, { ward, on: { $lte: at } }, { orderBy: { on: 'desc' } });
  const next = await em.findOne(Meeting, { ward, on: { $gt: at } }, { orderBy: { on: 'asc' } });
  const unsent = await em.find(Meeting, { ward, heldAt: { $ne: null }, listSentAt: null }, { orderBy: { on: 'asc' } });
  const by = last === null ? null : dayOf(last.on) + EVERY_DAYS;
  const isPlanned = next !== null && (by === null || dayOf(next.on) <= by);
  return [
    ...(isPlanned
      ? []
      : [task('PLAN_MEETING', { subject: ward, since: last?.on ?? null, dueOn: by === null ? null : dayText(by) })]),
    // Of one that did not take place nothing is recorded: the next one takes over.
    ...(last === null || last.heldAt !== null ? [] : [task('HOLD_MEETING', { subject: last.id, since: last.on })]),
    ...unsent.map(({ id, on, heldAt }) =>
      task('SEND_ACTION_LIST', { subject: id, since: heldAt, dueOn: dayText(dayOf(on) + WORK_TERMS.actionListDays) }),
    ),
  ];
}

/** The lists sent to him, by the index on `actor`, until the team has met again. */
async function listUnread(em: EntityManager, { actor, now }: Reader): Promise<readonly WaitingTask[]> {
  const since = daysBefore(now, WORK_TERMS.actionListStandsDays).toISOString();
  const sent = await em.find(ActionListRecipient, { actor, sentAt: { $gt: since, $lte: now.toISOString() } });
  return sent.map(({ meeting, sentAt }) => task('READ_ACTION_LIST', { subject: meeting, since: sentAt }));
}
