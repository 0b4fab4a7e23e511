/** What both acts on an agenda ask: a meeting of the ward of the case that is still to be held (C 4.2; obligation 109). */
import { LockMode } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, CaseActInput, Uuid } from '../../../kit/work/index.js';
import { AgendaItem } from '../../registry/agenda-item.entity.js';
import { Meeting } from '../../registry/meeting.entity.js';

@InputType()
export abstract class AgendaInput extends CaseActInput {
  @Field(() => ID)
  @Uuid()
  meeting!: string;
}

export interface AgendaState {
  readonly isOpen: boolean;
  readonly item: AgendaItem | null;
}

/** The meeting is locked, so that it is not held while its agenda changes. */
export async function loadAgenda(
  { em, facts, caseId }: ActContext,
  { meeting: id }: AgendaInput,
): Promise<AgendaState> {
  const ward = facts?.case.ward ?? '';
  const meeting = await em.findOne(Meeting, { id, ward }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const item = await em.findOne(AgendaItem, { meeting: id, caseId: caseId ?? '', removedAt: null });
  return { isOpen: meeting !== null && meeting.heldAt === null, item };
}
