/**
 * What a partner is told of the facts, and no more than it needs to decide again about its own data: not the other team
 * members, not what was consented to elsewhere, not what other controllers told the person (P 1, not with more partners
 * than necessary; obligation 15). Contributions are left out: the partner puts its own.
 *
 * Narrowing keeps the partner's decision equal: a representative who may not count because a recipient is his own
 * organisation (law.md §3) is left out before the recipients are.
 */
import { asJsonObject, asJsonObjects, type JsonObject } from '../json.js';

export interface Receiver {
  readonly controllers: readonly string[];
  readonly persons: ReadonlySet<string>;
  readonly actor: string;
  readonly organisation: string;
}

/** Narrows law.md facts to one receiving subgraph. Records that are no objects are left out. */
export function narrowFacts(facts: JsonObject, receiver: Receiver): JsonObject {
  const own = (controller: unknown) => typeof controller === 'string' && receiver.controllers.includes(controller);
  const about = (record: JsonObject) => receiver.persons.has(String(record.person));
  return {
    case: narrowCase(asJsonObject(facts.case), receiver),
    persons: asJsonObjects(facts.persons).filter((person) => receiver.persons.has(String(person.id))),
    contributions: [],
    consents: asJsonObjects(facts.consents)
      .filter(about)
      .flatMap((consent) => narrowConsent(consent, receiver)),
    notices: asJsonObjects(facts.notices)
      .filter(about)
      .filter((notice) => notice.kind === 'TAKEN_UP' || own(notice.controller))
      .map((notice) => ({ ...notice, recipients: onlyOwn(notice.recipients, receiver.organisation) })),
    limits: asJsonObjects(facts.limits)
      .filter(about)
      .filter((limit) => limit.controller === null || own(limit.controller)),
    onwardUse: [],
  };
}

function narrowCase(facts: JsonObject, receiver: Receiver): JsonObject {
  const team = asJsonObjects(facts.team);
  return {
    ...facts,
    team: team.filter(
      (entry) => entry.actor === receiver.actor || receiver.controllers.includes(String(entry.organisation)),
    ),
    caseManager: facts.caseManager === receiver.actor ? receiver.actor : null,
  };
}

function narrowConsent(consent: JsonObject, receiver: Receiver): readonly JsonObject[] {
  const items = asJsonObjects(consent.items).filter((item) => receiver.controllers.includes(String(item.controller)));
  if (items.length === 0) return [];
  const recipients = asJsonObjects(consent.recipients);
  const organisations = new Set(recipients.map((recipient) => recipient.organisation));
  return [
    {
      ...consent,
      items,
      recipients: recipients.filter((recipient) => recipient.organisation === receiver.organisation),
      givenBy: asJsonObjects(consent.givenBy).filter(
        (giver) => giver.role !== 'REPRESENTATIVE' || !organisations.has(giver.organisation),
      ),
      confirmedBy: asTexts(consent.confirmedBy).filter((each) => receiver.controllers.includes(each)),
    },
  ];
}

function onlyOwn(recipients: unknown, organisation: string): readonly string[] {
  return asTexts(recipients).filter((each) => each === organisation);
}

function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
