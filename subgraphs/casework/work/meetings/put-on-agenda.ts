/** C 4.2: the director draws up the agenda; each participant sees his own cases on it (obligation 109). */
import { randomUUID } from 'node:crypto';
import { InputType } from 'type-graphql';
import { defineAct } from '../../../kit/work/index.js';
import { AgendaItem } from '../../registry/agenda-item.entity.js';
import { AgendaInput, loadAgenda } from './agenda.js';

@InputType()
class PutOnAgendaInput extends AgendaInput {}

export const putOnAgenda = defineAct({
  act: 'PUT_ON_AGENDA',
  input: PutOnAgendaInput,
  load: loadAgenda,
  holds: {
    MEETING_OPEN: ({ isOpen }) => isOpen,
    NOT_YET_ON_AGENDA: ({ item }) => item === null,
  },
  async perform({ em, caseId, actor, now }, { meeting }) {
    const id = randomUUID();
    const added = { id, meeting, caseId: caseId ?? '', addedBy: actor, addedAt: now.toISOString() };
    await em.insert(AgendaItem, { ...added, removedBy: null, removedAt: null });
    return { id, subjects: [] };
  },
});
