/** A 3: a controller that knows the household links its own record to the case. Nothing is shared by it, and nothing copied. */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, CaseActInput, defineAct, Parts, Uuid } from '../work/index.js';
import { CaseLink } from './case-link.entity.js';
import { OwnRecord } from './own-record.entity.js';

@InputType({ description: 'One person: who he is in the own record, and who in the case.' })
export class LinkedPersonInput {
  @Field(() => ID)
  @Uuid()
  recordPerson!: string;

  @Field(() => ID)
  @Uuid()
  casePerson!: string;
}

@InputType()
export class LinkRecordInput extends CaseActInput {
  @Field(() => ID)
  @Uuid()
  record!: string;

  @Field(() => [LinkedPersonInput])
  @Parts(1, 50)
  persons!: LinkedPersonInput[];
}

export const linkRecord = defineAct({
  act: 'LINK_RECORD',
  input: LinkRecordInput,
  async load({ em, caseId, organisation: controller }: ActContext, { record: id, persons }: LinkRecordInput) {
    const record = await em.findOne(OwnRecord, { id, controller });
    const isLinked = (await em.count(CaseLink, { caseId, record: id })) > 0;
    const pairs = persons.map(({ recordPerson, casePerson }) => ({
      own: recordPerson.toLowerCase(),
      person: casePerson.toLowerCase(),
    }));
    return { record, isLinked, pairs };
  },
  holds: {
    RECORD_KNOWN: ({ record, pairs }) =>
      record !== null &&
      isEachOnce(pairs.map(({ own }) => own)) &&
      pairs.every(({ own }) => record.persons.includes(own)),
    PERSONS_OF_CASE: ({ pairs }, _input, { facts }) =>
      isEachOnce(pairs.map(({ person }) => person)) && pairs.every(({ person }) => facts?.persons.has(person) === true),
    NOT_YET_LINKED: ({ isLinked }) => !isLinked,
  },
  async perform({ em, actor, now, organisation, caseId, send }, input, { record, pairs }) {
    const id = randomUUID();
    const columns = { record: record?.id ?? input.record, controller: organisation, persons: pairs, brought: false };
    await em.insert(CaseLink, { id, caseId: input.caseId, ...columns, source: null, linkedBy: actor, linkedAt: now });
    await send({
      kind: 'RECORD_LINKED',
      caseId: caseId ?? input.caseId,
      to: 'casework',
      body: { at: now.toISOString() },
    });
    return { id, subjects: pairs.map(({ person }) => person) };
  },
});

function isEachOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
