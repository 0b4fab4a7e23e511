/** P 3, P 5: before what a partner shares is recorded, the contributor is asked; silence is no (obligations 74, 75). */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { hasNotEnded, isCurrent } from '../../../../policy/interval.js';
import { CORE_DATA, type CoreDatum } from '../../../../policy/vocabulary.js';
import { type ActContext, defineAct, OneOf, PlainLine, Uuid } from '../../../kit/work/index.js';
import { ContributionReference } from '../../registry/contribution-reference.entity.js';
import { RecordingRequest } from '../../registry/recording-request.entity.js';
import { PersonsInput } from './core-writing.js';
import { findField, isOfController, isRecordable, type PartnerField } from './field-of-partner.js';
import { partnerOf } from './partner-of.js';

@InputType()
class RequestRecordingInput extends PersonsInput {
  @Field(() => ID)
  @Uuid()
  contribution!: string;

  @Field(() => String, { description: 'Which field is to be recorded, such as HousingFile.known.' })
  @PlainLine(130)
  field!: string;

  @Field(() => String)
  @OneOf(CORE_DATA)
  recordAs!: CoreDatum;
}

export const requestRecording = defineAct({
  act: 'REQUEST_RECORDING',
  input: RequestRecordingInput,
  async load({ em, caseId }: ActContext, { contribution, field }: RequestRecordingInput) {
    const where = { id: contribution, caseId, verified: true };
    const reference = await em.findOne(ContributionReference, where, { disableIdentityMap: true });
    const open = await em.count(RecordingRequest, { contribution, approved: null });
    return { reference, known: findField(field), open };
  },
  holds: {
    PERSONS_OF_CASE: (_state, { persons }, { facts }) => persons.every((person) => facts?.persons.has(person) ?? false),
    FIELD_KNOWN: ({ known }) => known !== undefined && isRecordable(known),
    CONTRIBUTION_KNOWN: ({ reference, known }, { persons }, context) =>
      reference !== null && isContributed(context, reference, known, persons),
    // One approval a contribution: what it was given for is never exchanged (keep_record).
    NOT_YET_REQUESTED: ({ reference, open }) => open === 0 && (reference?.recordApproval ?? null) === null,
  },
  async perform({ em, caseId, actor, now, send }, { contribution, field, recordAs, persons }, { reference }) {
    if (reference === null || caseId === null) throw new Error('CONTRIBUTION_KNOWN was asked.');
    const { controller } = reference;
    const at = now.toISOString();
    const asked = { contribution, field, recordAs, persons: [...persons] };
    const row = Object.assign(new RecordingRequest(), asked, {
      id: randomUUID(),
      caseId,
      requestedBy: actor,
      requestedAt: at,
    });
    await em.insert(row);
    const body = { request: row.id, controller, contribution, field, recordAs, at };
    await send({ kind: 'RECORDING_REQUESTED', caseId, to: partnerOf(controller), body });
    return { id: row.id, subjects: persons };
  },
});

/** In force in this phase, about all of them, and of the category of the field. Who is a stranger to the case is told so by itself. */
function isContributed(
  { facts, time }: ActContext,
  { id, controller, domain, category }: ContributionReference,
  field: PartnerField | undefined,
  persons: readonly string[],
): boolean {
  if (facts === null) return false;
  const found = facts.contributions.find((one) => one.id === id);
  if (found === undefined || found.phase !== facts.case.phase) return false;
  if (!isCurrent(found, time) || !hasNotEnded(found.withdrawnAt, time)) return false;
  if (!persons.every((person) => found.persons.includes(person) || !facts.persons.has(person))) return false;
  if (field === undefined) return true;
  return isOfController(field.subgraph, controller) && field.domain === domain && field.category === category;
}
