/** P 5: name and address of one person as he tells them; what a partner's file says stands beside it (NAW-gegevens). */
import { Field, InputType, Int } from 'type-graphql';
import {
  type ActContext,
  ActRefused,
  CaseActInput,
  defineAct,
  Optional,
  Part,
  refusalOf,
  requireVersion,
  Whole,
} from '../../../kit/work/index.js';
import { Contact } from '../../dossier/contact.entity.js';
import { ContactInput } from './core-parts.js';
import { changeCore, findCore, makeCore, NOT_LIMITED, PERSONS_OF_CASE, requireCore } from './core-writing.js';

@InputType()
class RecordContactInput extends CaseActInput {
  @Field(() => ContactInput)
  @Part()
  contact!: ContactInput;

  @Field(() => Int, { nullable: true, description: 'The version that was read; none where there was none.' })
  @Optional()
  @Whole(1, 1_000_000)
  expectedVersion?: number | null;
}

export const recordContact = defineAct({
  act: 'RECORD_CONTACT',
  input: RecordContactInput,
  async load(context: ActContext, { contact: { person }, expectedVersion }: RecordContactInput) {
    const row = await findCore(context, Contact, { person, origin: null });
    if (expectedVersion != null) requireVersion(context, row, expectedVersion);
    // Who saw none, while there is one: someone recorded it meanwhile.
    else if (row !== null) throw new ActRefused([refusalOf('STALE_VERSION', context.act, 'expectedVersion')]);
    return { row, core: requireCore(context, { recordAs: 'CONTACT', persons: [person] }) };
  },
  holds: { PERSONS_OF_CASE, NOT_LIMITED },
  async perform(context, { contact }, { row }) {
    const { person, name, address = null, phone = null, birthYear = null } = contact;
    if (row !== null) return await changeCore(context, Contact, row, { name, address, phone, birthYear });
    const content = { person, name, address, phone, birthYear };
    return await makeCore(context, Contact, { persons: [person], content });
  },
});
