/** What telling and not telling yet have in common: a row for each person, and word of it to the college (P 4, A 1). */
import { randomUUID } from 'node:crypto';
import type { ActContext } from '../work/index.js';
import { GivenNotice } from './given-notice.entity.js';
import { sendNotice } from './notice-row.js';

/** Of whom, and about what to whom. */
type NoticeAbout = Pick<GivenNotice, 'caseId' | 'controller' | 'categories' | 'recipients'> & {
  readonly persons: readonly string[];
};
type Told = Pick<GivenNotice, 'givenAt' | 'noticeVersion' | 'language' | 'toldBy'>;
type Deferred = Pick<GivenNotice, 'deferredAt' | 'deferredUntil' | 'reason'>;

/** The persons it is about, and the id of the row where there is one only. */
export async function recordNotices(
  context: ActContext,
  { persons, caseId, controller, categories, recipients }: NoticeAbout,
  how: Told | Deferred,
): Promise<{ readonly id?: string; readonly subjects: readonly string[] }> {
  const notices = persons.map((person) =>
    Object.assign(new GivenNotice(), {
      id: randomUUID(),
      caseId,
      person,
      controller,
      kind: 'SHARING',
      categories: [...new Set(categories)],
      recipients: [...new Set(recipients)],
      recordedAt: context.now,
      ...how,
    }),
  );
  await context.em.insertMany(GivenNotice, notices);
  for (const notice of notices) await sendNotice(context, notice);
  const [first, ...more] = notices;
  return { ...(first !== undefined && more.length === 0 && { id: first.id }), subjects: persons };
}
