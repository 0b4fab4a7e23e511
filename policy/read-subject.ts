/** The professional who asks. `professionBound` and `secrecyDeclaredOn` are read and required of AD_HOC only. */
import { type Malformed, malformed } from './malformed.js';
import type { Subject } from './question.js';
import { readBoolean, readDayOrNull, readObject, readText, readTexts } from './read-value.js';
import { readCapacity, readDomain } from './read-words.js';

export function readSubject(value: unknown): Subject | Malformed {
  const raw = readObject(value);
  const properties = readObject(raw?.properties);
  if (raw === undefined || raw.type !== 'professional' || properties === undefined) return malformed('subject');
  const id = readText(raw.id);
  const organisation = readText(properties.organisation);
  const capacity = readCapacity(properties.capacity);
  const domain = readDomain(properties.domain);
  const wards = readTexts(properties.wards);
  const screenedUntil = readDayOrNull(properties.screenedUntil);
  const isAdHoc = capacity === 'AD_HOC';
  const professionBound = isAdHoc ? readBoolean(properties.professionBound) : false;
  const secrecyDeclaredOn = isAdHoc ? readDayOrNull(properties.secrecyDeclaredOn) : null;
  if (
    id === undefined ||
    organisation === undefined ||
    capacity === undefined ||
    domain === undefined ||
    wards === undefined ||
    screenedUntil === undefined ||
    professionBound === undefined ||
    secrecyDeclaredOn === undefined
  ) {
    return malformed('subject');
  }
  return { id, organisation, capacity, domain, wards, screenedUntil, professionBound, secrecyDeclaredOn };
}
