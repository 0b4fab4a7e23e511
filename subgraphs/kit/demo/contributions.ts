/** Contributions (inbreng): a controller's decision to share one category with named recipients in one phase (P 3). */
import type { Organisation, Phase } from '../../../policy/vocabulary.js';
import type { Draft } from './draft.js';
import type { Basis, ConsentItem, ContributionFacts, NoticeFacts, Recipient } from './facts.js';

interface Person {
  readonly id: string;
  readonly key: string;
}

/** What differs from the ordinary contribution. */
type ContributionTerms = Partial<
  Pick<
    ContributionFacts,
    'until' | 'withdrawnAt' | 'secrecyLift' | 'classGround' | 'classLaw' | 'recordApproval' | 'necessity' | 'purposes'
  >
>;

type Share = (
  item: ConsentItem,
  persons: readonly Person[],
  recipients: readonly Recipient[],
  basis: Basis,
  terms?: ContributionTerms,
) => ContributionFacts;

/** Brings in for one case and phase, from one moment on; a new phase needs new contributions (obligation 76). */
export function sharing(draft: Draft, phase: Phase, fromDays: number, fromHours = 0): Share {
  const from = draft.at(fromDays, fromHours);
  return (item, persons, recipients, basis, terms = {}) => {
    const about = persons.map(({ key }) => key).join('');
    const to = recipients.map(({ organisation, domain }) => `${organisation}:${domain}`).join(',');
    return {
      id: draft.id(`contribution/${item.controller}/${item.category}/${about}/${to}/${basis.kind}`),
      recordedAt: from,
      ...item,
      persons: persons.map(({ id }) => id),
      phase,
      recipients,
      purposes: ['PLAN_AND_DIRECTION'],
      necessity: { proportionate: true, leastIntrusive: true },
      from,
      until: null,
      withdrawnAt: null,
      basis,
      secrecyLift: null,
      classGround: {},
      classLaw: null,
      recordApproval: null,
      ...terms,
    };
  };
}

/**
 * The notices (informeren) that go before these contributions: one per person and controller, given on one day, naming
 * every category and organisation (P 4; obligation 80).
 */
export function noticesFor(
  draft: Draft,
  contributions: readonly ContributionFacts[],
  givenDays: number,
): readonly NoticeFacts[] {
  const notices = new Map<string, NoticeFacts>();
  for (const { controller, category, persons, recipients } of contributions) {
    for (const person of persons) {
      const key = `${controller}/${person}`;
      const known = notices.get(key) ?? sharingNotice(draft, person, controller, [], [], givenDays);
      notices.set(key, {
        ...known,
        categories: [...new Set([...known.categories, category])],
        recipients: [...new Set([...known.recipients, ...recipients.map((one) => one.organisation)])],
      });
    }
  }
  return [...notices.values()];
}

export function sharingNotice(
  draft: Draft,
  person: string,
  controller: Organisation,
  categories: readonly string[],
  recipients: readonly string[],
  givenDays: number,
): NoticeFacts {
  const givenAt = draft.at(givenDays);
  return {
    id: draft.id(`notice/sharing/${controller}/${person}/${givenDays}/${recipients.join()}`),
    recordedAt: givenAt,
    kind: 'SHARING',
    person,
    controller,
    categories,
    recipients,
    givenAt,
    deferredAt: null,
    deferredUntil: null,
    reasonGiven: null,
  };
}

/** A notice put off with a reason and a day to look again, 28 days at most (P 4; obligation 83). */
export function deferred(notice: NoticeFacts, draft: Draft, deferredDays: number, untilDays: number): NoticeFacts {
  return {
    ...notice,
    recordedAt: draft.at(deferredDays),
    givenAt: null,
    deferredAt: draft.at(deferredDays),
    deferredUntil: draft.clock.day(untilDays),
    reasonGiven: true,
  };
}

/** That the case was taken up, told by the case manager's organisation (P 4; obligation 81). */
export function takenUpNotices(
  draft: Draft,
  persons: readonly Person[],
  organisation: Organisation,
  givenDays: number,
): readonly NoticeFacts[] {
  return persons.map((person) => ({
    ...sharingNotice(draft, person.id, organisation, [], [], givenDays),
    id: draft.id(`notice/taken-up/${person.key}`),
    kind: 'TAKEN_UP' as const,
  }));
}
