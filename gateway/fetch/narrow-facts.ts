/**
 * What a partner is told of the facts, and no more than it needs to decide again about its own data: not the other team
 * members, not what was consented to elsewhere, not what other controllers told the person (P 1, not with more partners
 * than necessary; obligation 15). Contributions are left out: the partner puts its own.
 *
 * Narrowing keeps the partner's decision equal: a representative who may not count because a recipient is his own
 * organisation (law.md §3) is left out before the recipients are.
 */
type Json = Readonly<Record<string, unknown>>;

export interface Receiver {
  readonly controllers: readonly string[];
  readonly persons: ReadonlySet<string>;
  readonly actor: string;
  readonly organisation: string;
}

/** Narrows law.md facts to one receiving subgraph. Records that are no objects are left out. */
export function narrowFacts(facts: Json, receiver: Receiver): Json {
  const own = (controller: unknown) => typeof controller === 'string' && receiver.controllers.includes(controller);
  const about = (record: Json) => receiver.persons.has(String(record.person));
  return {
    case: narrowCase(asObject(facts.case), receiver),
    persons: asObjects(facts.persons).filter((person) => receiver.persons.has(String(person.id))),
    contributions: [],
    consents: asObjects(facts.consents)
      .filter(about)
      .flatMap((consent) => narrowConsent(consent, receiver)),
    notices: asObjects(facts.notices)
      .filter(about)
      .filter((notice) => notice.kind === 'TAKEN_UP' || own(notice.controller))
      .map((notice) => ({ ...notice, recipients: onlyOwn(notice.recipients, receiver.organisation) })),
    limits: asObjects(facts.limits)
      .filter(about)
      .filter((limit) => limit.controller === null || own(limit.controller)),
    onwardUse: [],
  };
}

function narrowCase(facts: Json, receiver: Receiver): Json {
  const team = asObjects(facts.team);
  return {
    ...facts,
    team: team.filter(
      (entry) => entry.actor === receiver.actor || receiver.controllers.includes(String(entry.organisation)),
    ),
    caseManager: facts.caseManager === receiver.actor ? receiver.actor : null,
  };
}

function narrowConsent(consent: Json, receiver: Receiver): readonly Json[] {
  const items = asObjects(consent.items).filter((item) => receiver.controllers.includes(String(item.controller)));
  if (items.length === 0) return [];
  const recipients = asObjects(consent.recipients);
  const organisations = new Set(recipients.map((recipient) => recipient.organisation));
  return [
    {
      ...consent,
      items,
      recipients: recipients.filter((recipient) => recipient.organisation === receiver.organisation),
      givenBy: asObjects(consent.givenBy).filter(
        (giver) => giver.role !== 'REPRESENTATIVE' || !organisations.has(giver.organisation),
      ),
      confirmedBy: asTexts(consent.confirmedBy).filter((each) => receiver.controllers.includes(each)),
    },
  ];
}

function onlyOwn(recipients: unknown, organisation: string): readonly string[] {
  return asTexts(recipients).filter((each) => each === organisation);
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function asObjects(value: unknown): readonly Json[] {
  return Array.isArray(value)
    ? value.filter((each): each is Json => typeof each === 'object' && each !== null && !Array.isArray(each))
    : [];
}

function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
