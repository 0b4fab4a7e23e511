/**
 * Takes cases in hand: the facts as they stand at one moment, who asks, and a judge over both. A case that casework does
 * not know, or whose facts the law cannot read, is in nobody's hand, and neither is any under a rule set that has ended.
 */
import { isMalformed, parseInstant, type RuleSet, readFacts, readSubject } from '../../policy/index.js';
import type { RuleMap } from '../../schema/shield.js';
import type { AskFacts, FactsAnswer } from '../fetch/casework-client.js';
import type { Trace } from '../fetch/traceparent.js';
import type { Identity } from '../identity/index.js';
import { chooseAuthorisation } from './acting-as.js';
import type { CaseInHand } from './case-in-hand.js';
import { Judge } from './judge.js';
import type { Weighing } from './weigh.js';

export interface CaseReading {
  readonly ruleMap: RuleMap;
  readonly weighing: Weighing;
  readonly ruleSet: RuleSet;
  readonly isInForceAt: (time: number) => boolean;
  readonly askFacts: AskFacts;
  readonly now: () => Date;
}

/** One moment's view of the cases an operation names. */
export interface Moment {
  readonly time: Date;
  readonly actor: string;
  readonly hands: ReadonlyMap<string, CaseInHand>;
}

/** Reads the facts as they stand and puts a judge on each case that they name. */
export async function readCases(
  reading: CaseReading,
  identity: Identity,
  caseIds: readonly string[],
  purpose: string,
  trace: Trace,
): Promise<Moment> {
  const answer = await reading.askFacts(identity, caseIds, trace);
  const time = reading.now();
  const hands = new Map<string, CaseInHand>();
  // A rule set that has ended decides nothing: no case is in hand, as for who is on none (obligation 21).
  if (!reading.isInForceAt(time.getTime())) return { time, actor: answer.actor, hands };
  for (const id of caseIds) {
    const hand = takeInHand(reading, id, answer, purpose, time);
    if (hand !== undefined) hands.set(id, hand);
  }
  return { time, actor: answer.actor, hands };
}

/** Whether the case exists for this reader at all: the handle of §4, which whoever passes G1 to G3 may read. */
export async function isOpen({ weighing }: Pick<CaseReading, 'weighing'>, hand: CaseInHand): Promise<boolean> {
  const rule = weighing.contract.rule('Case', 'id');
  if (rule === undefined || rule.kind === 'edge') return false;
  const question = { rule, persons: [], controller: '', origin: null, recordedBy: null, about: null };
  return (await hand.judge.ask(question)).released;
}

function takeInHand(
  { ruleMap, ruleSet }: CaseReading,
  id: string,
  answer: FactsAnswer,
  purpose: string,
  time: Date,
): CaseInHand | undefined {
  const rawFacts = answer.cases.get(id);
  const properties = chooseAuthorisation(answer.actor, answer.authorisations, rawFacts);
  if (rawFacts === undefined || properties === undefined) return undefined;
  const rawSubject = { type: 'professional', id: answer.actor, properties };
  const subject = readSubject(rawSubject);
  const facts = readFacts(rawFacts);
  const instant = parseInstant(time.toISOString());
  if (isMalformed(subject) || isMalformed(facts) || instant === undefined) return undefined;
  const judge = new Judge(ruleMap, { subject, facts, time: instant, purpose, ruleSet });
  return { id, subject: rawSubject, facts, rawFacts, personIds: [...facts.persons.keys()].sort(), judge };
}
