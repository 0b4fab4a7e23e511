/** P 5: an organisation involved with the household, and as what (betrokken instanties). */
import { Field, InputType } from 'type-graphql';
import { type ActContext, defineAct, Part } from '../../../kit/work/index.js';
import { InvolvedOrganisation } from '../../dossier/involved-organisation.entity.js';
import { BodyInput } from './core-parts.js';
import { makeCore, NOT_LIMITED, PERSONS_OF_CASE, PersonsInput, requireCore } from './core-writing.js';

@InputType()
class InvolveOrganisationInput extends PersonsInput {
  @Field(() => BodyInput)
  @Part()
  body!: BodyInput;
}

export const involveOrganisation = defineAct({
  act: 'INVOLVE_ORGANISATION',
  input: InvolveOrganisationInput,
  async load(context: ActContext, { persons }: InvolveOrganisationInput) {
    return { core: requireCore(context, { recordAs: 'BODIES', persons }) };
  },
  holds: { PERSONS_OF_CASE, NOT_LIMITED },
  async perform(context, { persons, body: { organisation, role } }) {
    return await makeCore(context, InvolvedOrganisation, { persons, content: { organisation, role } });
  },
});
