/** Writes a signal down: in this controller's own tables, and, without a name or a weighing, to the college (A 1; P 3). */
import { randomUUID } from 'node:crypto';
import { Contribution } from '../contribution.entity.js';
import type { MessageBody } from '../delivery/messages.js';
import { ConsentEvent } from '../share/consent-event.entity.js';
import { ConsentEvidence } from '../share/consent-evidence.entity.js';
import { GivenNotice } from '../share/given-notice.entity.js';
import { addReview } from '../share/record-sharing.js';
import { toContribution } from '../store/contribution-facts.js';
import type { SubjectRow } from '../subject-row.entity.js';
import type { ActContext } from '../work/index.js';
import { CaseLink } from './case-link.entity.js';
import type { SignalDraft } from './draft-signal.js';
import { columnsOfRoute, isPerPerson, type SignalDefinition } from './signal-definition.js';
import type { BringSignalInput } from './signal-inputs.js';
import { WeighingRecord } from './weighing-record.entity.js';

/** The rows of the signal, its link, contributions, notices and consents, and the weighing in the own file. */
export async function storeSignal(
  context: ActContext,
  definition: SignalDefinition,
  input: BringSignalInput,
  draft: SignalDraft,
  record: string,
): Promise<void> {
  const { em, now, actor, organisation, act } = context;
  const { caseId, personOf, facts } = draft;
  for (const row of signalRows(context, definition, input, draft)) await em.insert(definition.entity, row);
  await em.insert(CaseLink, {
    id: randomUUID(),
    caseId,
    record,
    controller: organisation,
    persons: [...personOf].map(([own, person]) => ({ own, person })),
    brought: true,
    source: input.source,
    linkedBy: actor,
    linkedAt: now,
  });
  for (const contribution of facts.contributions) {
    const row = toContribution(contribution, caseId, input.weighing);
    await em.insert(Contribution, Object.assign(row, { contributedBy: actor }));
    if (contribution.secrecyLift?.kind === 'CONFLICT_OF_DUTIES') await addReview(context, row, record);
  }
  await storeNotices(context, input, draft);
  await storeConsents(context, input, draft);
  await em.insert(WeighingRecord, {
    id: randomUUID(),
    controller: organisation,
    act,
    category: null,
    shared: true,
    text: input.weighing,
    actor,
    record,
    caseId,
    at: now,
  });
}

/** The case first; then what is to be released in it, each with the notices and consents it needs. */
export async function sendSignal(
  { now, actor, organisation, domain, send }: ActContext,
  { discussion, ward }: BringSignalInput,
  { caseId, personOf, facts }: SignalDraft,
): Promise<void> {
  const to = 'casework' as const;
  const broughtBy = { actor, organisation, domain };
  const at = now.toISOString();
  await send({
    kind: 'CASE_BROUGHT',
    caseId,
    to,
    body: { ward, discussion, persons: [...personOf.values()], broughtBy, at },
  });
  for (const notice of facts.notices) {
    await send({ kind: 'NOTICE', caseId, to, body: { notice } as unknown as MessageBody<'NOTICE'> });
  }
  for (const consent of facts.consents) await send({ kind: 'CONSENT', caseId, to, body: { consent } });
  for (const contribution of facts.contributions) {
    await send({ kind: 'CONTRIBUTED', caseId, to, body: { contribution } as unknown as MessageBody<'CONTRIBUTED'> });
  }
}

function signalRows(
  { organisation }: ActContext,
  definition: SignalDefinition,
  input: BringSignalInput,
  { caseId, personOf }: SignalDraft,
): readonly SubjectRow[] {
  const { entity, flags } = definition;
  const base = () => ({ id: randomUUID(), caseId, controller: organisation });
  const flagged = (words: readonly string[]) => Object.fromEntries(words.map((word) => [flags.get(word), true]));
  const route = columnsOfRoute(definition, input);
  if (!isPerPerson(definition)) {
    const names = input.persons.flatMap(({ name }) => name ?? []);
    const columns = {
      ...base(),
      personIds: [...personOf.values()],
      name: names.length > 0 ? names.join(', ') : null,
      ...flagged(input.persons.flatMap((person) => person.flags)),
      ...route,
    };
    return [Object.assign(new entity(), columns)];
  }
  return input.persons.flatMap(({ recordPerson, name, flags: words }) => {
    const personId = personOf.get(recordPerson.toLowerCase());
    if (personId === undefined) return [];
    const columns = { ...base(), personId, personIds: [personId], name: name ?? null, ...flagged(words), ...route };
    return [Object.assign(new entity(), columns)];
  });
}

async function storeNotices(
  { em, actor }: ActContext,
  { notices }: BringSignalInput,
  { caseId, personOf, facts }: SignalDraft,
): Promise<void> {
  for (const said of notices) {
    const person = personOf.get(said.recordPerson.toLowerCase());
    const notice = facts.notices.find((each) => each.person === person);
    if (notice === undefined) continue;
    const { id, kind, controller, categories, recipients, recordedAt, givenAt, deferredAt, deferredUntil } = notice;
    const isGiven = givenAt !== null;
    await em.insert(GivenNotice, {
      id,
      caseId,
      person: notice.person,
      controller,
      kind,
      categories: [...categories],
      recipients: [...recipients],
      recordedAt: new Date(recordedAt),
      givenAt: isGiven ? new Date(givenAt) : null,
      deferredAt: deferredAt === null ? null : new Date(deferredAt),
      deferredUntil,
      reason: isGiven ? null : (said.reason ?? null),
      noticeVersion: isGiven ? (said.noticeVersion ?? null) : null,
      language: isGiven ? (said.language ?? null) : null,
      toldBy: isGiven ? actor : null,
    });
  }
}

/** The evidence stays with whom it was given to; the college gets a reference (X1). */
async function storeConsents(
  { em, actor, now }: ActContext,
  { consents }: BringSignalInput,
  { caseId, personOf, facts }: SignalDraft,
): Promise<void> {
  for (const said of consents ?? []) {
    const person = personOf.get(said.recordPerson.toLowerCase());
    const consent = facts.consents.find((each) => each.person === person);
    const [item] = consent?.items ?? [];
    if (consent === undefined || item === undefined) continue;
    const { id, covers, items, recipients, purposes, givenBy, informed, free, explicit } = consent;
    await em.insert(ConsentEvidence, {
      id,
      schemaVersion: 'ISO/IEC TS 27560:2023',
      caseId,
      person: consent.person,
      controller: item.controller,
      privacyNotices: [said.noticeVersion],
      language: said.language,
      purposes: [...purposes],
      lawfulBases: ['eu-gdpr:A6-1-a', 'eu-gdpr:A9-2-a'],
      covers: [...covers],
      items,
      recipients,
      givenBy,
      informed,
      free,
      explicit,
      refusalHarmless: said.refusalHarmless,
      expression: said.expression,
      account: said.account ?? null,
      withdrawalMethod: 'by-word-to-any-member',
      jurisdiction: 'NL',
      recordedBy: actor,
      recordedAt: now,
    });
    const events = [
      ['ConsentGiven', new Date(said.givenAt)],
      ['SecrecyConfirmed', now],
    ] as const;
    for (const [eventState, eventTime] of events) {
      await em.insert(ConsentEvent, {
        id: randomUUID(),
        caseId,
        consent: id,
        eventState,
        eventType: 'explicit',
        eventTime,
        validUntil: null,
        entityId: actor,
        recordedAt: now,
      });
    }
  }
}
