/**
 * P 2: a person takes a consent back, whoever hears it; the next question, everywhere, is answered without it (obligations
 * 58, 59). What was recorded on it stays and is no longer shown; those whose data it was about are told.
 */
import { Field, ID, InputType } from 'type-graphql';
import { isEarlyStep } from '../../../../policy/index.js';
import { type ActContext, CaseActInput, defineAct, Uuid } from '../../../kit/work/index.js';
import { Consent } from '../../registry/consent.entity.js';
import { withdrawConsent as withdraw } from '../../registry/withdraw-consent.js';
import { partnerOf } from './partner-of.js';

@InputType()
class WithdrawConsentInput extends CaseActInput {
  @Field(() => ID)
  @Uuid()
  consent!: string;
}

export const withdrawConsent = defineAct({
  act: 'WITHDRAW_CONSENT',
  input: WithdrawConsentInput,
  async load({ em, caseId }: ActContext, { consent }: WithdrawConsentInput) {
    const given = { id: consent, caseId, verified: true, refusedAt: null, withdrawnAt: null, givenAt: { $ne: null } };
    return { consent: await em.findOne(Consent, given, { disableIdentityMap: true }) };
  },
  holds: { CONSENT_CURRENT: ({ consent }) => consent !== null },
  async perform({ em, caseId, now, facts, send }, _input, { consent }) {
    if (consent === null || caseId === null) throw new Error('CONSENT_CURRENT was asked.');
    const { id, person, items } = consent;
    const withdrawnAt = now.toISOString();
    await withdraw(em, id, withdrawnAt);
    for (const to of new Set(items.map(({ controller }) => partnerOf(controller)))) {
      await send({ kind: 'CONSENT_WITHDRAWN', caseId, to, body: { consent: id, person, withdrawnAt } });
    }
    // Before phase 4 the college keeps no line about a person (obligation 38).
    return { id, subjects: facts !== null && isEarlyStep(facts.case.phase) ? [] : [person] };
  },
});
