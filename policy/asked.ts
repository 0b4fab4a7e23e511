/** A question made ready for the gates: with the day, the actor's partner and the settings beside it. */
import { amsterdamDay } from './amsterdam.js';
import type { Day } from './instant.js';
import type { Question } from './question.js';
import { findPartner } from './register.js';
import type { Settings } from './settings.js';
import type { Partner } from './vocabulary.js';

export interface Asked extends Question {
  readonly today: Day;
  /** The partner of the actor's organisation, null for any other body. */
  readonly partner: Partner | null;
  readonly settings: Settings;
}

export function ask(question: Question, settings: Settings): Asked {
  return {
    subject: question.subject,
    action: question.action,
    resource: question.resource,
    time: question.time,
    purpose: question.purpose,
    facts: question.facts,
    today: amsterdamDay(question.time),
    partner: findPartner(question.subject.organisation),
    settings,
  };
}
