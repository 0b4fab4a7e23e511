/** A 4, C 4.2: which parties must take part. From INQUIRY on, by two answers and no words. */
import { randomUUID } from 'node:crypto';
import { Field, InputType } from 'type-graphql';
import { isRegistered, REGISTER } from '../../../../policy/index.js';
import { DOMAINS, type Domain } from '../../../../policy/vocabulary.js';
import { findActivation, SHELL_PARTNER } from '../../../../policy/work/index.js';
import { makeRow } from '../../../kit/index.js';
import {
  type ActContext,
  ActRefused,
  CaseActInput,
  defineAct,
  OneOf,
  Part,
  refusalOf,
  Slug,
} from '../../../kit/work/index.js';
import { Party } from '../../registry/party.entity.js';
import { isNecessary, NecessityInput } from '../steps/step-parts.js';

@InputType()
class NamePartyInput extends CaseActInput {
  @Field(() => String, { description: 'The body by its short name; one outside the covenant may join incidentally.' })
  @Slug()
  organisation!: string;

  @Field(() => String)
  @OneOf(DOMAINS)
  domain!: Domain;

  @Field(() => NecessityInput)
  @Part()
  necessity!: NecessityInput;
}

export const nameParty = defineAct({
  act: 'NAME_PARTY',
  input: NamePartyInput,
  async load(context, { organisation, domain }: NamePartyInput) {
    const { em, caseId } = context;
    if (!mayHold(organisation, domain)) throw new ActRefused([refusalOf('INPUT_INVALID', context.act, 'domain')]);
    return { named: await em.count(Party, { caseId: caseId ?? '', organisation, domain, removedAt: null }) };
  },
  holds: {
    NECESSARY: (_state, { necessity }) => isNecessary(necessity),
    PARTY_NEW: ({ named }) => named === 0,
    SHELL_PARTNER_ACTIVATED: (_state, { organisation }, context) =>
      organisation !== SHELL_PARTNER || isShellPartnerCalled(context),
  },
  async perform({ em, caseId, actor, now }, { organisation, domain, necessity }: NamePartyInput) {
    const id = randomUUID();
    const { proportionate, leastIntrusive } = necessity;
    const named = { namedBy: actor, namedAt: now.toISOString() };
    const columns = { id, caseId: caseId ?? '', organisation, domain, proportionate, leastIntrusive, ...named };
    await em.insert(makeRow(Party, columns));
    return { id, subjects: [] };
  },
});

/** By the register; a body that is not in it may be of any domain (C 4.2). */
function mayHold(organisation: string, domain: Domain): boolean {
  if (!isRegistered(organisation)) return true;
  return REGISTER[organisation].seats.some(({ domains }) => (domains as readonly Domain[]).includes(domain));
}

function isShellPartnerCalled({ facts, time }: ActContext): boolean {
  return facts !== null && findActivation(facts.case.activated, time) !== undefined;
}
