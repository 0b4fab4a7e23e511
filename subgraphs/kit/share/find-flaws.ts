/**
 * What is wrong with a contribution itself, found by the gates that will judge it and not by a second writing of them
 * (docs/adr/0076). It is asked about for each recipient it names as if everything others can still add were there: every
 * consent, and the notice that the case was taken up. What the gates hold against it even then, no later fact mends.
 */
import {
  type Capacity,
  explain,
  type Facts,
  type Gate,
  isMalformed,
  PURPOSES,
  parseInstant,
  type Question,
  type ReleaseField,
  type RuleSet,
  readFacts,
} from '../../../policy/index.js';
import { COVERS } from '../../../policy/vocabulary.js';
import type { ReleaseRule } from '../../../schema/contract.js';
import type { ConsentFacts, NoticeFacts, Recipient } from '../demo/facts.js';
import type { ActContext } from '../work/index.js';
import { isEmergency, type Proposal } from './proposal.js';
import { NO_FACTS } from './read-contributions.js';
import { capacitiesOf } from './recipients.js';

const HOUR = 3_600_000;

type Context = Pick<ActContext, 'ruleSet' | 'facts'>;

/**
 * The gates that would refuse some recipient some field: NOTICE, BASIS, SECRECY or CLASS. `rules` are the fields of the
 * category that the phase opens; `notices` are the controller's own.
 */
export function findFlaws(
  context: Context,
  proposal: Proposal,
  rules: readonly ReleaseRule[],
  notices: readonly NoticeFacts[],
): ReadonlySet<Gate> {
  const flaws = new Set<Gate>();
  if (proposal.basis === null) flaws.add('BASIS');
  for (const recipient of proposal.recipients) {
    const facts = suppose(context, proposal, recipient, notices);
    for (const rule of rules) for (const gate of findFor(context, proposal, recipient, rule, facts)) flaws.add(gate);
  }
  return flaws;
}

/** In the capacity that is refused the least: which one the recipient has, the contributor is not told. */
function findFor(
  { ruleSet }: Context,
  proposal: Proposal,
  recipient: Recipient,
  rule: ReleaseRule,
  facts: Facts,
): readonly Gate[] {
  const tries = capacitiesOf(ruleSet, recipient).map((capacity) =>
    findIn(askFor(proposal, recipient, capacity, rule, facts), ruleSet, proposal),
  );
  const [fewest = []] = tries.toSorted((a, b) => a.length - b.length);
  return fewest;
}

function findIn(question: Question, ruleSet: RuleSet, { id, basis }: Proposal): readonly Gate[] {
  const { obstacles } = explain(question, ruleSet);
  if (obstacles.some(({ gate }) => gate === 'CONTRIBUTION' || gate === 'UNKNOWN'))
    throw new Error('A contribution that is asked about matches its own question.');
  const gates = obstacles.flatMap(({ contribution, gate }) => (contribution === id ? [gate] : []));
  // Without a basis it was asked about on another one.
  return basis === null ? gates.filter((gate) => gate !== 'BASIS') : gates;
}

function askFor(
  { controller, purposes, persons, secrecyLift, from }: Proposal,
  { organisation, domain }: Recipient,
  capacity: Capacity,
  { kind, coordinate, category, domain: of, detail, phases, classes, secrecy, route }: ReleaseRule,
  facts: Facts,
): Question {
  const resource: ReleaseField = {
    kind,
    id: coordinate,
    controller,
    category,
    domain: of,
    detail,
    phases,
    classes,
    secrecy,
    route,
    persons,
    recordAs: null,
  };
  const id = secrecyLift?.kind === 'DIRECTLY_INVOLVED' ? secrecyLift.recipientActor : 'recipient';
  const none = { wards: [], screenedUntil: null, professionBound: false, secrecyDeclaredOn: null };
  const [purpose = PURPOSES[0]] = purposes;
  const time = parseInstant(from.toISOString());
  if (time === undefined) throw new Error('A contribution begins at an instant.');
  return { subject: { id, organisation, capacity, domain, ...none }, action: 'read', resource, time, purpose, facts };
}

/** The facts with this contribution in them, and everything others can still add for this recipient. */
function suppose(
  { facts, ruleSet }: Context,
  proposal: Proposal,
  recipient: Recipient,
  notices: readonly NoticeFacts[],
): Facts {
  if (facts === null) throw new Error('A contribution is made in a case.');
  const { persons, from, basis, recipients, ...same } = proposal;
  const at = from.toISOString();
  // Whether an emergency is short enough is asked apart, so that it is told apart.
  const end = new Date(from.getTime() + ruleSet.document.terms.emergencyHours * HOUR);
  const contribution = {
    ...same,
    persons,
    recipients,
    basis: basis ?? { kind: 'CONSENT' },
    recordedAt: at,
    from: at,
    until: isEmergency(proposal) ? end.toISOString() : null,
    withdrawnAt: null,
    recordApproval: null,
    necessity: { proportionate: true, leastIntrusive: true },
  };
  const read = readFacts({
    ...NO_FACTS,
    persons: persons.map((id) => ({ id, birthDate: null, represented: false })),
    contributions: [contribution],
    consents: persons.map((person) => consentOf(person, proposal, recipient, at)),
    notices: [...notices, ...persons.map((person) => takenUp(person, at))],
  });
  if (isMalformed(read)) throw new Error(`A supposed fact is malformed: ${read.malformed}.`);
  return { ...read, case: facts.case };
}

function consentOf(person: string, proposal: Proposal, recipient: Recipient, at: string): ConsentFacts {
  const { controller, domain, category, purposes } = proposal;
  return {
    id: `consent-${person}`,
    recordedAt: at,
    person,
    covers: COVERS,
    items: [{ controller, domain, category }],
    recipients: [recipient],
    purposes,
    informed: true,
    free: true,
    explicit: true,
    givenBy: [
      { role: 'SELF', organisation: null },
      { role: 'REPRESENTATIVE', organisation: null },
    ],
    confirmedBy: [controller],
    givenAt: at,
    refusedAt: null,
    expiresAt: null,
    withdrawnAt: null,
  };
}

function takenUp(person: string, at: string): NoticeFacts {
  return {
    id: `taken-up-${person}`,
    recordedAt: at,
    kind: 'TAKEN_UP',
    person,
    controller: 'case-manager',
    categories: [],
    recipients: [],
    givenAt: at,
    deferredAt: null,
    deferredUntil: null,
    reasonGiven: null,
  };
}
