/** P 3: a controller shares, and tells the college that, by reference: neither the data nor the weighing. */
import type { Receive } from '../../../kit/index.js';
import { aboutOf } from '../../registry/about.js';
import { ContributionReference } from '../../registry/contribution-reference.entity.js';
import { findCase, requireOwn, requirePersons } from './case-of-message.js';

export const receiveContributed: Receive<'CONTRIBUTED'> = async (em, { caseId, body: { contribution } }, { now }) => {
  if ((await findCase(em, caseId)) === null) return;
  const known = await em.findOne(ContributionReference, { id: contribution.id });
  if (known !== null) {
    requireOwn(known, { caseId, controller: contribution.controller });
    return;
  }
  await requirePersons(em, caseId, contribution.persons);
  await em.insert(
    Object.assign(new ContributionReference(), contribution, {
      caseId,
      persons: [...contribution.persons],
      purposes: [...contribution.purposes],
      about: aboutOf([contribution], contribution.recipients),
      recordedAt: now.toISOString(),
      recordedBy: null,
      // The signature of the delivery was checked.
      verified: true,
    }),
  );
};
