/**
 * The case that a signal would make, in the shape of law.md §1, before anything of it is written: fresh random ids, one
 * contribution for each category said, the notices and consents that go with them. The law reads it, and then it is stored.
 */
import { randomUUID } from 'node:crypto';
import { type Contribution, isMalformed, isRegistered, readFacts } from '../../../policy/index.js';
import type { ReleaseRule } from '../../../schema/contract.js';
import type { Basis, ConsentFacts, ContributionFacts, Facts, NoticeFacts } from '../demo/facts.js';
import { readBasis, readGrounds, readLift } from '../share/proposal.js';
import type { ActContext } from '../work/index.js';
import { columnsOfRoute, isPerPerson, type SignalDefinition } from './signal-definition.js';
import type { BringSignalInput } from './signal-inputs.js';

const HOUR = 3_600_000;

/** What is said in one category, about whom. */
export interface Said {
  readonly category: string;
  /** The fields of the category that are said; their strictest secrecy and all their classes count. */
  readonly rules: readonly ReleaseRule[];
  /** By their ids in the case. */
  readonly persons: readonly string[];
}

export interface SignalDraft {
  readonly caseId: string;
  /** From the ids of the own record to those of the case, in the order of the input. */
  readonly personOf: ReadonlyMap<string, string>;
  readonly said: readonly Said[];
  readonly facts: Facts;
  /** The contributions of the facts as the law reads them, in the order of `said`. */
  readonly contributions: readonly Contribution[];
}

type Context = Pick<ActContext, 'organisation' | 'now' | 'contract' | 'ruleSet'>;

export function draftSignal(context: Context, definition: SignalDefinition, input: BringSignalInput): SignalDraft {
  const caseId = randomUUID();
  const personOf = new Map(
    input.persons.map(({ recordPerson }) => [recordPerson.toLowerCase(), randomUUID() as string]),
  );
  const said = listSaid(context, definition, input, personOf);
  const at = context.now.toISOString();
  const contributions = said.map((each) => contributionOf(context, input, each));
  const facts: Facts = {
    case: {
      id: caseId,
      ward: input.ward,
      phase: 'SIGNAL',
      phaseSince: at,
      team: [],
      caseManager: null,
      activated: [],
      needs: [],
      referrals: [],
      monitoring: null,
    },
    persons: [...personOf.values()].map((id) => ({ id, birthDate: null, represented: false })),
    contributions,
    consents: consentsOf(context, input, said, personOf),
    notices: noticesOf(context, input, said, personOf),
    limits: [],
    onwardUse: [],
  };
  const read = readFacts(facts);
  if (isMalformed(read)) throw new Error(`The facts of a signal are malformed: ${read.malformed}.`);
  const byId = new Map(read.contributions.map((each) => [each.id, each]));
  return { caseId, personOf, said, facts, contributions: contributions.flatMap(({ id }) => byId.get(id) ?? []) };
}

/** Every field of the signal that is said, with whom it is said of: what the name is, the contract says (category NAME). */
function listSaid(
  { contract }: Context,
  definition: SignalDefinition,
  input: BringSignalInput,
  personOf: ReadonlyMap<string, string>,
): readonly Said[] {
  const { entity, flags } = definition;
  const everyone = [...personOf.values()];
  const fields: (readonly [field: string, persons: readonly string[]])[] = [];
  const say = (field: string, persons: readonly string[]) =>
    fields.push([field, isPerPerson(definition) ? persons : everyone]);
  for (const { recordPerson, name, flags: words } of input.persons) {
    const person = personOf.get(recordPerson.toLowerCase());
    if (person === undefined) continue;
    if (name) say('name', [person]);
    for (const word of words) say(flags.get(word) ?? word, [person]);
  }
  for (const field of Object.keys(columnsOfRoute(definition, input))) say(field, everyone);
  const byCategory = Map.groupBy(fields, ([field]) => ruleOf(contract, entity.name, field).category);
  return [...byCategory].map(([category, ofCategory]) => ({
    category,
    rules: [...new Set(ofCategory.map(([field]) => field))].map((field) => ruleOf(contract, entity.name, field)),
    persons: [...new Set(ofCategory.flatMap(([, persons]) => persons))],
  }));
}

function ruleOf(contract: Context['contract'], type: string, field: string): ReleaseRule {
  const rule = contract.rule(type, field);
  if (rule?.kind !== 'release') throw new Error(`${type}.${field} is no field that can be released.`);
  return rule;
}

/** One contribution for a category, to the recipients named: a conflict of duties ends by itself (obligations 24, 70). */
function contributionOf(
  { organisation, now, ruleSet }: Context,
  input: BringSignalInput,
  said: Said,
): ContributionFacts {
  if (!isRegistered(organisation)) throw new Error('Only a registered organisation brings a signal.');
  const at = now.toISOString();
  const [rule] = said.rules;
  if (rule === undefined) throw new Error('Nothing is said in this category.');
  const isProfessional = said.rules.some(({ secrecy }) => secrecy !== 'NONE' && secrecy !== 'POLICE');
  const secrecyLift = isProfessional ? readLift(input.secrecyLift) : null;
  const isConflict = secrecyLift?.kind === 'CONFLICT_OF_DUTIES';
  const classes = new Set<string>(said.rules.flatMap((each) => [...each.classes]));
  const grounds = Object.entries(readGrounds(input.classGround)).filter(([name]) => classes.has(name));
  return {
    id: randomUUID(),
    recordedAt: at,
    controller: organisation,
    domain: rule.domain,
    category: said.category,
    persons: said.persons,
    phase: 'SIGNAL',
    recipients: input.recipients.map(({ organisation: body, domain }) => ({ organisation: body, domain })),
    purposes: ['PLAN_AND_DIRECTION'],
    necessity: { proportionate: input.necessity.proportionate, leastIntrusive: input.necessity.leastIntrusive },
    from: at,
    until: isConflict ? new Date(now.getTime() + ruleSet.document.terms.emergencyHours * HOUR).toISOString() : null,
    withdrawnAt: null,
    basis: basisOf(input),
    secrecyLift,
    classGround: Object.fromEntries(grounds),
    classLaw: null,
    recordApproval: null,
  };
}

function basisOf({ answers, decisionReference }: BringSignalInput): Basis {
  const basis = readBasis({ kind: 'FURTHER_PROCESSING', answers, decisionReference: decisionReference ?? null });
  if (basis === null) throw new Error('Further processing is a basis whatever was answered.');
  return basis;
}

/** One a person and controller, naming every category that is said of him and every organisation (P 4; obligation 80). */
function noticesOf(
  { organisation, now }: Context,
  { notices, recipients }: BringSignalInput,
  said: readonly Said[],
  personOf: ReadonlyMap<string, string>,
): readonly NoticeFacts[] {
  return notices.flatMap(({ recordPerson, givenAt, deferredUntil, reason }) => {
    const person = personOf.get(recordPerson.toLowerCase());
    if (person === undefined || (!givenAt && !deferredUntil)) return [];
    const isDeferred = !givenAt;
    return {
      id: randomUUID(),
      recordedAt: now.toISOString(),
      kind: 'SHARING' as const,
      person,
      controller: organisation,
      categories: categoriesOf(said, person),
      recipients: [...new Set(recipients.map((each) => each.organisation))],
      givenAt: givenAt ? new Date(givenAt).toISOString() : null,
      deferredAt: isDeferred ? now.toISOString() : null,
      deferredUntil: isDeferred ? (deferredUntil ?? null) : null,
      reasonGiven: isDeferred ? Boolean(reason) : null,
    };
  });
}

function consentsOf(
  { organisation, now }: Context,
  { consents, recipients }: BringSignalInput,
  said: readonly Said[],
  personOf: ReadonlyMap<string, string>,
): readonly ConsentFacts[] {
  if (!isRegistered(organisation)) throw new Error('Only a registered organisation brings a signal.');
  return (consents ?? []).flatMap((each) => {
    const person = personOf.get(each.recordPerson.toLowerCase());
    if (person === undefined) return [];
    const ofPerson = said.filter(({ persons }) => persons.includes(person));
    return {
      id: randomUUID(),
      recordedAt: now.toISOString(),
      person,
      covers: ['PROCESSING', 'SECRECY'] as const,
      items: ofPerson.flatMap(({ category, rules: [rule] }) =>
        rule === undefined ? [] : { controller: organisation, domain: rule.domain, category },
      ),
      recipients: recipients.map(({ organisation: body, domain }) => ({ organisation: body, domain })),
      purposes: ['PLAN_AND_DIRECTION'] as const,
      informed: each.informed,
      free: each.free,
      explicit: each.explicit,
      givenBy: each.givenBy.map(({ role, organisation: of = null }) => ({ role, organisation: of })),
      confirmedBy: [organisation],
      givenAt: new Date(each.givenAt).toISOString(),
      refusedAt: null,
      expiresAt: null,
      withdrawnAt: null,
    };
  });
}

function categoriesOf(said: readonly Said[], person: string): readonly string[] {
  return said.filter(({ persons }) => persons.includes(person)).map(({ category }) => category);
}
