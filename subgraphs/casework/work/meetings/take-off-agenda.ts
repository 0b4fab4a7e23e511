/** C 4.2: a case that is not discussed this time. */
import { InputType } from 'type-graphql';
import { defineAct } from '../../../kit/work/index.js';
import { AgendaItem } from '../../registry/agenda-item.entity.js';
import { AgendaInput, loadAgenda } from './agenda.js';

@InputType()
class TakeOffAgendaInput extends AgendaInput {}

export const takeOffAgenda = defineAct({
  act: 'TAKE_OFF_AGENDA',
  input: TakeOffAgendaInput,
  load: loadAgenda,
  holds: {
    MEETING_OPEN: ({ isOpen }) => isOpen,
    ON_AGENDA: ({ item }) => item !== null,
  },
  async perform({ em, actor, now }, _input, { item }) {
    const id = item?.id ?? '';
    await em.nativeUpdate(AgendaItem, { id }, { removedBy: actor, removedAt: now.toISOString() });
    return { id, subjects: [] };
  },
});
