/** What a record is about and for whom: items, recipients, persons. */
import type { Item, Recipient } from './question.js';

const MANY = 16;

export function isItem(record: Item, item: Item): boolean {
  return record.controller === item.controller && record.domain === item.domain && record.category === item.category;
}

export function holdsItem(items: readonly Item[], item: Item): boolean {
  for (const entry of items) {
    if (isItem(entry, item)) return true;
  }
  return false;
}

/** Does one recipient have this organisation and this domain? */
export function holdsRecipient(recipients: readonly Recipient[], actor: Recipient): boolean {
  for (const recipient of recipients) {
    if (recipient.organisation === actor.organisation && recipient.domain === actor.domain) return true;
  }
  return false;
}

/** Are all the persons asked about among those of the record? */
export function holdsPersons(persons: readonly string[], asked: readonly string[]): boolean {
  if (persons.length > MANY && asked.length > MANY) {
    const known = new Set(persons);
    return asked.every((person) => known.has(person));
  }
  for (const person of asked) {
    if (!persons.includes(person)) return false;
  }
  return true;
}
