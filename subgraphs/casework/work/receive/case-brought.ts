/** A 1: a partner brought a signal. The college gets a handle and ids of persons, and knows of none who he is (obligation 31). */
import type { Receive } from '../../../kit/index.js';
import { lockCase } from '../../../kit/work/lock-case.js';
import { CaseHandle, DISCUSSIONS } from '../../registry/case-handle.entity.js';
import { Person } from '../../registry/person.entity.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Throws where the message cannot be of a case that is new: it then waits visibly with its sender, and nothing is changed
 * here. The phase begins at the partner's moment, so that what it contributed at that moment is of this phase (G8).
 */
export const receiveCaseBrought: Receive<'CASE_BROUGHT'> = async (em, { caseId, body, controller }) => {
  const { ward, discussion, persons, broughtBy, at } = body;
  const known = DISCUSSIONS.find((one) => one === discussion);
  if (known === undefined) throw new Error('A way to discuss a case that there is not.');
  if (broughtBy.organisation !== controller) throw new Error('A signal is brought by the one who says so.');
  if (!UUID.test(caseId) || !persons.every((person) => UUID.test(person))) throw new Error('An id is not random.');
  await lockCase(em, caseId);
  if ((await em.count(CaseHandle, { id: caseId })) > 0) throw new Error('There is such a case already.');
  const handle = new CaseHandle();
  await em.insert(
    CaseHandle,
    Object.assign(handle, {
      id: caseId,
      ward,
      phase: 'SIGNAL',
      phaseSince: at,
      phaseSetBy: broughtBy.actor,
      discussion: known,
    }),
  );
  for (const id of persons) await em.insert(Person, { id, caseId, birthDate: null, represented: false });
};
