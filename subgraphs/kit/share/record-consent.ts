/**
 * P 2, A 4: what a person said to the sharing of named data with named recipients, yes or no. The evidence stays with
 * whoever heard it, the college gets a reference; a refusal is a record of its own (obligations 41, 43, 55–57; X1).
 */
import { randomUUID } from 'node:crypto';
import { amsterdamDay, type Instant, parseInstant } from '../../../policy/index.js';
import { isGivenByAllWhoMust } from '../../../policy/work/index.js';
import type { MessageBody } from '../delivery/messages.js';
import { type ActContext, ActRefused, defineAct, refusalOf } from '../work/index.js';
import { addConsentEvent } from './consent-events.js';
import { ConsentEvidence } from './consent-evidence.entity.js';
import { RecordConsentInput } from './consent-inputs.js';
import { areConsentLetters } from './consent-letters.js';
import { areOfCase, inCase, readInstant } from './of-case.js';
import { hasCategory } from './own-category.js';
import { areSeats } from './recipients.js';

/** The profile of ISO/IEC TS 27560 that the evidence follows. */
const SCHEMA = 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr';
const EXPLICIT = 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a-explicit-consent';

export const recordConsent = defineAct({
  act: 'RECORD_CONSENT',
  input: RecordConsentInput,
  async load(context: ActContext, input: RecordConsentInput) {
    const said = read(context, input);
    const expires = said.expiresAt;
    if (expires !== null && expires <= context.now)
      throw new ActRefused([refusalOf('INPUT_INVALID', context.act, 'expiresAt')]);
    return { ...inCase(context), ...said };
  },
  holds: {
    PERSONS_OF_CASE: ({ facts, person }) => areOfCase(facts, [person]),
    NOTICE_CURRENT: ({ items, recipients, case: { phase } }, { noticeVersions }) =>
      areConsentLetters({ items, recipients, phase }, noticeVersions),
    GIVEN_OR_REFUSED: ({ givenAt, refusedAt }, _input, { now }) => {
      const [said, ...more] = [givenAt, refusedAt].filter((at) => at !== null);
      return said !== undefined && more.length === 0 && said <= now;
    },
    FREELY_GIVEN: ({ givenAt }, { informed, free, explicit, refusalHarmless, account }) =>
      givenAt === null || (informed && free && explicit && refusalHarmless && typeof account === 'string'),
    GIVERS_NAMED: ({ facts, person, givenAt, givenBy, items, recipients }, _input, { time, now, ruleSet }) => {
      const about = facts.persons.get(person);
      if (givenBy.length === 0) return false;
      // Of a refusal nothing else is asked, nor of who is not of the case or of what is still to come.
      if (givenAt === null || about === undefined || givenAt > now) return true;
      if (items.length === 0) return true;
      // Judged on the day it was given and today: a representative's word alone ends on the twelfth birthday.
      const days = [amsterdamDay(instantOf(givenAt)), amsterdamDay(time)];
      return days.every((day) => isGivenByAllWhoMust({ givenBy, items, recipients }, about, day, ruleSet));
    },
    ITEMS_NAMED: ({ items, controller }, _input, { capacity, contract }) =>
      items.length > 0 &&
      items.every((item) =>
        item.controller === controller
          ? hasCategory(contract, item.domain, item.category)
          : capacity === 'CASE_MANAGER',
      ),
    RECIPIENTS_NAMED: ({ recipients }, _input, { ruleSet }) => areSeats(ruleSet, recipients),
    SECRECY_ITEMS_OWN: ({ items, controller }, { confirmsSecrecy, covers }) =>
      !confirmsSecrecy || (covers.includes('SECRECY') && items.every((item) => item.controller === controller)),
  },
  async perform(context, input, { caseId, controller, ...said }) {
    const id = randomUUID();
    const { em, actor, now } = context;
    const { person, items, recipients, givenBy, givenAt, refusedAt, expiresAt } = said;
    const { covers, purposes, informed, free, explicit, refusalHarmless, expression, language } = input;
    await em.insert(ConsentEvidence, {
      id,
      schemaVersion: SCHEMA,
      caseId,
      person,
      controller,
      privacyNotices: [...input.noticeVersions],
      language,
      purposes: [...purposes],
      lawfulBases: [EXPLICIT],
      covers: [...covers],
      items,
      recipients,
      givenBy,
      informed,
      free,
      explicit,
      refusalHarmless,
      expression,
      account: input.account ?? null,
      withdrawalMethod: 'by word to any member of the case team',
      jurisdiction: 'NL',
      recordedBy: actor,
      recordedAt: now,
    });
    const heard = givenAt ?? refusedAt ?? now;
    const add = (eventState: Parameters<typeof addConsentEvent>[1]['eventState'], eventTime: Date) =>
      addConsentEvent(em, { caseId, consent: id, eventState, eventTime, validUntil: expiresAt, entityId: actor }, now);
    await add('ConsentRequested', said.askedAt ?? heard);
    await add(givenAt === null ? 'ConsentRefused' : 'ConsentGiven', heard);
    const confirms = givenAt !== null && input.confirmsSecrecy;
    if (confirms) await add('SecrecyConfirmed', now);
    const consent = {
      id,
      recordedAt: now.toISOString(),
      person,
      covers,
      items,
      recipients,
      purposes,
      informed,
      free,
      explicit,
      givenBy,
      confirmedBy: confirms ? [controller] : [],
      givenAt: givenAt?.toISOString() ?? null,
      refusedAt: refusedAt?.toISOString() ?? null,
      expiresAt: expiresAt?.toISOString() ?? null,
      withdrawnAt: null,
    } satisfies MessageBody<'CONSENT'>['consent'];
    await context.send({ kind: 'CONSENT', caseId, to: 'casework', body: { consent } });
    return { id, subjects: [person] };
  },
});

function instantOf(at: Date): Instant {
  const instant = parseInstant(at.toISOString());
  if (instant === undefined) throw new Error('A consent is given at a moment.');
  return instant;
}

function read(context: ActContext, input: RecordConsentInput) {
  const { items, recipients, givenBy } = input;
  const at = (field: 'askedAt' | 'givenAt' | 'refusedAt' | 'expiresAt') => readInstant(context, input[field], field);
  return {
    person: input.person.toLowerCase(),
    items: items.map(({ controller, domain, category }) => ({ controller, domain, category })),
    recipients: recipients.map(({ organisation, domain }) => ({ organisation, domain })),
    givenBy: givenBy.map(({ role, organisation = null }) => ({ role, organisation })),
    askedAt: at('askedAt'),
    givenAt: at('givenAt'),
    refusedAt: at('refusedAt'),
    expiresAt: at('expiresAt'),
  };
}
