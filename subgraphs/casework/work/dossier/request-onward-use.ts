/** P 5: seeing is not using; who wants to use another's data for his own task asks the contributor first (obligation 77). */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { DOMAINS, type Domain, ORGANISATIONS, type Organisation } from '../../../../policy/vocabulary.js';
import { Word } from '../../../kit/share/input-words.js';
import {
  type ActContext,
  ActRefused,
  defineAct,
  InstantText,
  OneOf,
  Optional,
  refusalOf,
} from '../../../kit/work/index.js';
import { OnwardUseRequest } from '../../registry/onward-use-request.entity.js';
import { PersonsInput } from './core-writing.js';
import { decideField, fieldsOf } from './field-of-partner.js';
import { partnerOf } from './partner-of.js';

@InputType()
class RequestOnwardUseInput extends PersonsInput {
  @Field(() => ID)
  @OneOf(ORGANISATIONS)
  controller!: Organisation;

  @Field(() => String)
  @OneOf(DOMAINS)
  domain!: Domain;

  @Field(() => String)
  @Word()
  category!: string;

  @Field(() => String, { nullable: true, description: 'RFC 3339: how long it is needed.' })
  @Optional()
  @InstantText()
  until?: string | null;
}

export const requestOnwardUse = defineAct({
  act: 'REQUEST_ONWARD_USE',
  input: RequestOnwardUseInput,
  async load(context: ActContext, { controller, domain, category, until }: RequestOnwardUseInput) {
    const { em, act, caseId, organisation, now } = context;
    if (until != null && Date.parse(until) <= now.getTime())
      throw new ActRefused([refusalOf('INPUT_INVALID', act, 'until')]);
    const of = { caseId, controller, domain, category, approved: null };
    const open = await em.find(OnwardUseRequest, of, { disableIdentityMap: true });
    const own = open.filter(
      ({ recipient }) => recipient.organisation === organisation && recipient.domain === context.domain,
    );
    return { open: own };
  },
  holds: {
    PERSONS_OF_CASE: (_state, { persons }, { facts }) => persons.every((person) => facts?.persons.has(person) ?? false),
    CONTRIBUTION_KNOWN: (_state, input, context) => isSeen(context, input),
    NOT_OWN_DATA: (_state, { controller, domain }, context) =>
      controller !== context.organisation || domain !== context.domain,
    NOT_YET_REQUESTED: ({ open }, { persons }) =>
      !open.some((request) => persons.every((person) => request.persons.includes(person))),
  },
  async perform(context, { controller, domain, category, persons, until }, _state) {
    const { em, caseId, actor, now, organisation, send } = context;
    if (caseId === null) throw new Error('Onward use is asked in a case.');
    const at = now.toISOString();
    const recipient = { organisation, domain: context.domain };
    const end = until == null ? null : new Date(until).toISOString();
    const asked = { controller, domain, category, persons: [...persons], recipient, until: end };
    const row = Object.assign(new OnwardUseRequest(), asked, {
      id: randomUUID(),
      caseId,
      requestedBy: actor,
      requestedAt: at,
    });
    await em.insert(row);
    const body = { request: row.id, ...asked, at };
    await send({ kind: 'ONWARD_USE_REQUESTED', caseId, to: partnerOf(controller), body });
    return { id: row.id, subjects: persons };
  },
});

/** Only what he may see is asked for, so that the answer tells him nothing of what others were given (obligation 15). */
function isSeen(context: ActContext, { controller, domain, category, persons }: RequestOnwardUseInput): boolean {
  const known = persons.filter((person) => context.facts?.persons.has(person));
  // About strangers there is nothing to see, and that is said by its own name.
  if (known.length === 0) return true;
  return fieldsOf({ subgraph: partnerOf(controller), domain, category }).some(
    (field) => decideField(context, { action: 'read', field, controller, persons: known, recordAs: null }).released,
  );
}
