/** The records that make a scene hold: notices, consents and refusals, limits, onward use, the contribution itself. */
import type { Item, Recipient } from '../oracle/request.js';
import { addDays } from '../oracle/time.js';
import { at, dayAt } from './clock.js';
import type {
  DraftConsent,
  DraftContribution,
  DraftLimit,
  DraftNotice,
  DraftOnwardUse,
  DraftPerson,
  DraftRelease,
} from './draft.js';
import type { Grounds, Scene } from './scene.js';

/** Days before the time asked, in the order in which things must come. */
export const SINCE = -40;
const REFUSED = -20;
const TOLD = -12;
const SHARED = -9;
const APPROVED = -5;
const MADE_GOOD = -3;

type Givers = DraftConsent['givenBy'];
const SELF: Givers = [{ role: 'SELF', organisation: null }];
const REPRESENTATIVE: Givers = [{ role: 'REPRESENTATIVE', organisation: null }];
const GUARDIAN: Givers = [{ role: 'REPRESENTATIVE', organisation: 'een-bewindvoerder' }];

/** Persons of every age, and who must consent for them: years of age, null when unknown. */
const AGES: readonly { readonly years: number | null; readonly represented: boolean; readonly givers: Givers }[] = [
  { years: 40, represented: false, givers: SELF },
  { years: 6, represented: false, givers: REPRESENTATIVE },
  { years: 14, represented: false, givers: [...SELF, ...REPRESENTATIVE] },
  { years: 18, represented: false, givers: SELF },
  { years: null, represented: false, givers: [...REPRESENTATIVE, ...SELF] },
  { years: 50, represented: true, givers: GUARDIAN },
  { years: 14, represented: true, givers: [...SELF, ...GUARDIAN] },
  { years: 38, represented: false, givers: [...SELF, ...REPRESENTATIVE] },
];

export function buildPersons({ plan, clock, persons }: Scene): DraftPerson[] {
  const year = Number(dayAt(clock, 0).slice(0, 4));
  return persons.map((id, index) => {
    const { years, represented } = ageOf(plan.persons[index] ?? 0);
    return { id, birthDate: years === null ? null : `${year - years}-06-15`, represented };
  });
}

function ageOf(dice: number): (typeof AGES)[number] {
  return AGES[dice % AGES.length] ?? { years: 40, represented: false, givers: SELF };
}

/** Contributions in an emergency end after 72 hours, the others when their controller ends them. */
export function buildContribution(
  scene: Scene,
  field: DraftRelease,
  grounds: Grounds,
  recipients: readonly Recipient[],
): DraftContribution {
  const { plan, clock, item, persons, purpose } = scene;
  const isEmergency = grounds.basis.kind === 'VITAL_INTEREST' || grounds.lift?.kind === 'CONFLICT_OF_DUTIES';
  return {
    id: 'k5',
    recordedAt: at(clock, isEmergency ? -1 : SHARED),
    ...item,
    persons: [...persons],
    phase: plan.phase,
    recipients: recipients.map((recipient) => ({ ...recipient })),
    purposes: [purpose],
    necessity: { proportionate: true, leastIntrusive: true },
    from: at(clock, isEmergency ? -1 : SHARED),
    until: isEmergency ? at(clock, 2) : plan.notice % 2 === 0 ? null : at(clock, 30),
    withdrawnAt: null,
    basis: grounds.basis,
    secrecyLift: grounds.lift,
    classGround: grounds.classGround,
    classLaw: grounds.classLaw,
    recordApproval:
      plan.action === 'record' && field.recordAs !== null
        ? { field: fieldId(item), recordAs: field.recordAs, givenAt: at(clock, APPROVED) }
        : null,
  };
}

export function fieldId({ controller, category }: Item): string {
  return `${controller}.${category.toLowerCase()}`;
}

/** Of the sharing, and from phase 5 of the taking up; given before it, deferred, or deferred and then made good. */
export function buildNotices(scene: Scene, recipients: readonly Recipient[]): DraftNotice[] {
  const { plan, clock, item, persons } = scene;
  const given = { givenAt: at(clock, TOLD), deferredAt: null, deferredUntil: null, reasonGiven: null };
  const deferredOn = dayAt(clock, TOLD);
  const deferred = {
    givenAt: null,
    deferredAt: at(clock, TOLD),
    deferredUntil: addDays(deferredOn, 28),
    reasonGiven: true,
  };
  const madeGood = { ...deferred, givenAt: at(clock, MADE_GOOD), deferredUntil: dayAt(clock, MADE_GOOD) };
  const mustBeGiven = plan.route < 12 && plan.phase === 'SIGNAL';
  const how = plan.notice < 60 || mustBeGiven ? given : plan.notice < 80 ? deferred : madeGood;
  const organisations = [...new Set(recipients.map(({ organisation }) => organisation))];
  const common = { recordedAt: at(clock, TOLD) };
  return persons.flatMap((person, index) => [
    {
      id: `n${index}-s`,
      ...common,
      kind: 'SHARING',
      person,
      controller: item.controller,
      categories: plan.notice % 2 === 0 ? [item.category] : ['OTHER', item.category],
      recipients: organisations,
      ...how,
    },
    {
      id: `n${index}-t`,
      ...common,
      kind: 'TAKEN_UP',
      person,
      controller: 'sterker',
      categories: [],
      recipients: [],
      ...(plan.notice % 5 === 0 ? deferred : given),
    },
  ]);
}

/** One record a person, or one for each thing consented to. */
export function buildConsents(
  scene: Scene,
  needed: readonly string[],
  recipients: readonly Recipient[],
): DraftConsent[] {
  const { plan, clock, item, persons, purpose } = scene;
  const spare = plan.covers < 60 ? [] : plan.covers < 80 ? ['PROCESSING', 'CROSS_DOMAIN'] : ['SECRECY', 'CROSS_DOMAIN'];
  const covers = [...new Set([...needed, ...spare])];
  if (covers.length === 0) return [];
  const bundles = plan.covers % 3 === 0 ? covers.map((cover) => [cover]) : [covers];
  return persons.flatMap((person, index) =>
    bundles.map((bundle, part) => ({
      id: `t${index}-${part}`,
      recordedAt: at(clock, TOLD),
      person,
      covers: [...bundle],
      items: [{ ...item }],
      recipients: recipients.map((recipient) => ({ ...recipient })),
      purposes: [purpose],
      informed: true,
      free: true,
      explicit: true,
      givenBy: ageOf(plan.persons[index] ?? 0).givers.map((giver) => ({ ...giver })),
      confirmedBy: [item.controller],
      givenAt: at(clock, TOLD),
      refusedAt: null,
      expiresAt: plan.covers % 2 === 0 ? null : at(clock, 60),
      withdrawnAt: null,
    })),
  );
}

/** A refusal of the first person: overtaken by the consent after it, or of something else. */
export function buildRefusals(
  { plan, clock, item, persons, purpose }: Scene,
  recipients: readonly Recipient[],
): DraftConsent[] {
  const [person] = persons;
  if (plan.refusal >= 16 || person === undefined) return [];
  const about = hasOvertakenRefusal(plan) ? item : { ...item, category: 'OTHER' };
  return [
    {
      id: 't-refused',
      recordedAt: at(clock, REFUSED),
      person,
      covers: ['PROCESSING'],
      items: [{ ...about }],
      recipients: recipients.map((recipient) => ({ ...recipient })),
      purposes: [purpose],
      informed: true,
      free: true,
      explicit: true,
      givenBy: [...SELF],
      confirmedBy: [],
      givenAt: null,
      refusedAt: at(clock, REFUSED),
      expiresAt: null,
      withdrawnAt: null,
    },
  ];
}

export function hasOvertakenRefusal({ refusal }: Scene['plan']): boolean {
  return refusal < 8;
}

/** Limits that leave the contribution standing: what they limit is something else, or a vital interest overrides them. */
export function buildLimits({ plan, clock, item, persons }: Scene, basis: string): DraftLimit[] {
  const [person = 'c1-0'] = persons;
  const limit = { id: 'l1', recordedAt: at(clock, -6), person, controller: null, from: at(clock, -6), until: null };
  if (plan.limit < 25 && basis === 'VITAL_INTEREST') return [{ ...limit, kind: 'RESTRICTION' }];
  if (plan.limit < 25 && basis === 'CONSENT') return [{ ...limit, kind: 'OBJECTION', controller: item.controller }];
  if (plan.limit < 30) return [{ ...limit, kind: 'RESTRICTION', until: at(clock, 0) }];
  if (plan.limit < 35) return [{ ...limit, kind: 'RESTRICTION', person: 'c1-z' }];
  return plan.limit < 40 && item.controller !== 'mooiland'
    ? [{ ...limit, kind: 'OBJECTION', controller: 'mooiland' }]
    : [];
}

export function buildOnwardUse(
  { plan, clock, item, persons }: Scene,
  recipients: readonly Recipient[],
): DraftOnwardUse[] {
  if (plan.action !== 'use' && plan.covers % 4 !== 0) return [];
  return recipients.map((recipient, index) => ({
    id: `o${index}`,
    recordedAt: at(clock, -8),
    ...item,
    persons: [...persons],
    recipient: { ...recipient },
    from: at(clock, -8),
    until: plan.lift % 2 === 0 ? null : at(clock, 30),
    withdrawnAt: null,
  }));
}
