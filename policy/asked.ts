/** A question made ready for the gates: with the day, the actor's partner and the law beside it, and room for what they rest on. */
import { amsterdamDay } from './amsterdam.js';
import type { Day } from './instant.js';
import type { LawDocument } from './law/document.js';
import type { Law } from './law/law.js';
import type { RuleId } from './law/rules.js';
import { findPartner } from './organisations.js';
import type { Question } from './question.js';
import type { Partner } from './vocabulary.js';

/** What a gate says: the rule by which it refuses, or null when it passes. */
export type Refusal = RuleId | null;

export interface Asked extends Question {
  readonly today: Day;
  /** The partner of the actor's organisation, null for any other body. */
  readonly partner: Partner | null;
  readonly law: Law;
  readonly tables: LawDocument;
  /** Ids of the records the gates rest on: one list a decision, so that no gate makes one of its own. */
  readonly records: string[];
  /** The rule by which the last gate passed, where it took one. */
  admittedBy: RuleId | null;
}

export function ask(question: Question, law: Law): Asked {
  return {
    subject: question.subject,
    action: question.action,
    resource: question.resource,
    time: question.time,
    purpose: question.purpose,
    facts: question.facts,
    today: amsterdamDay(question.time),
    partner: findPartner(question.subject.organisation),
    law,
    tables: law.document,
    records: [],
    admittedBy: null,
  };
}

/** Refuses, and forgets what was noted since `mark`: a gate that refuses rests on nothing, unless its rule says on what. */
export function refuseSince(asked: Asked, mark: number, rule: RuleId): RuleId {
  asked.records.length = mark;
  return rule;
}
