/** P 2: whoever is bound by secrecy confirms himself that a consent, heard by another, lifts it for his organisation's data (obligation 70). */
import { Field, ID, InputType } from 'type-graphql';
import type { Consent } from '../../../policy/index.js';
import { type ActContext, CaseActInput, defineAct, Uuid, YesNo } from '../work/index.js';
import { addConsentEvent } from './consent-events.js';
import { inCase } from './of-case.js';

@InputType()
export class ConfirmConsentInput extends CaseActInput {
  @Field(() => ID)
  @Uuid()
  person!: string;

  @Field(() => ID)
  @Uuid()
  consent!: string;

  @Field(() => Boolean, { description: 'You saw the evidence yourself.' })
  @YesNo()
  seen!: boolean;
}

export const confirmConsent = defineAct({
  act: 'CONFIRM_CONSENT',
  input: ConfirmConsentInput,
  async load(context: ActContext, input: ConfirmConsentInput) {
    const { facts, controller, caseId } = inCase(context);
    const person = input.person.toLowerCase();
    const id = input.consent.toLowerCase();
    const found = facts.consents.get(person)?.find((consent) => consent.id === id);
    return { found, controller, caseId, person, id };
  },
  holds: {
    CONSENT_SEEN: ({ found, controller }, { seen }) => seen && found !== undefined && isToConfirm(found, controller),
  },
  async perform(context, _input, { controller, caseId, person, id }) {
    const { em, actor, now } = context;
    const event = { caseId, consent: id, eventState: 'SecrecyConfirmed', eventTime: now, entityId: actor } as const;
    await addConsentEvent(em, event, now);
    const body = { consent: id, controller, at: now.toISOString() };
    await context.send({ kind: 'CONSENT_CONFIRMED', caseId, to: 'casework', body });
    return { id, subjects: [person] };
  },
});

/** Given, for secrecy, about this controller's data, and not confirmed by it yet. */
function isToConfirm({ covers, items, confirmedBy, givenAt, withdrawnAt }: Consent, controller: string): boolean {
  return (
    covers.includes('SECRECY') &&
    givenAt !== null &&
    withdrawnAt === null &&
    items.some((item) => item.controller === controller) &&
    !confirmedBy.includes(controller)
  );
}
