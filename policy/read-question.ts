/** The whole AuthZEN request as a question, or where it could not be read. */
import { isMalformed, type Malformed, malformed } from './malformed.js';
import type { Facts, Question, Resource } from './question.js';
import { readFacts } from './read-facts.js';
import { readResource } from './read-resource.js';
import { readSubject } from './read-subject.js';
import { readInstant, readObject, readText } from './read-value.js';
import { readAction } from './read-words.js';
import type { Action } from './vocabulary.js';

export function readQuestion(value: unknown): Question | Malformed {
  const raw = readObject(value);
  if (raw === undefined) return malformed('request');
  const subject = readSubject(raw.subject);
  if (isMalformed(subject)) return subject;
  const action = readAction(readObject(raw.action)?.name);
  if (action === undefined) return malformed('action');
  const resource = readResource(raw.resource);
  if (isMalformed(resource)) return resource;
  const context = readObject(raw.context);
  if (context === undefined) return malformed('context');
  const time = readInstant(context.time);
  if (time === undefined) return malformed('context.time');
  const purpose = readText(context.purpose);
  if (purpose === undefined) return malformed('context.purpose');
  const facts = readFacts(context.facts);
  if (isMalformed(facts)) return facts;
  return { subject, action, resource, time, purpose, facts };
}

/** What can only be seen with field, action and facts together; null when all is known. */
export function findUnknown(resource: Resource, action: Action, facts: Facts): Malformed | null {
  if (resource.kind === 'withhold') return null;
  if (action === 'record' && resource.recordAs === undefined) return malformed('resource.properties.recordAs');
  for (const person of resource.persons) {
    if (!facts.persons.has(person)) return malformed('resource.properties.persons');
  }
  return null;
}
