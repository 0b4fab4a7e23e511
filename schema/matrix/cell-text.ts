/** A cell in words: "taak of toestemming + toestemming over domeinen + opheffing geheim (toestemming)", or "nee". */

import type { Cell, Way } from './cell.js';
import { BASIS_WORDS, GROUND_WORDS, LIFT_WORDS } from './dutch.js';

export const OWN = 'eigen gegevens';
export const NO = 'nee';

export function describeCell({ isOwn, ways }: Cell): string {
  if (isOwn) return OWN;
  return ways.length === 0 ? NO : describeWays(ways);
}

/** What releases without a lift or a ground releases with one too: only the least that is needed is told. */
function describeWays(ways: readonly Way[]): string {
  const groups = new Map<string, Way[]>();
  for (const way of ways) {
    if (ways.some((other) => asksLess(other, way))) continue;
    const { basis: _basis, laws: _laws, grounds: _grounds, ...rest } = way;
    const key = JSON.stringify({ ...rest, grounds: groundsOf(ways, way) });
    groups.set(key, [...(groups.get(key) ?? []), way]);
  }
  return mergeLifts([...groups.values()], ways).join('; of ');
}

/** As much as the other in nothing, and less in something. */
function asksLess(other: Way, way: Way): boolean {
  if (other.basis !== way.basis || (other.lift !== null && other.lift !== way.lift)) return false;
  if (other.crossDomainConsent && !way.crossDomainConsent) return false;
  if (other.needsDecision && !way.needsDecision) return false;
  if (!other.grounds.every((ground) => way.grounds.includes(ground))) return false;
  return (
    other.lift !== way.lift ||
    other.crossDomainConsent !== way.crossDomainConsent ||
    other.needsDecision !== way.needsDecision ||
    other.grounds.length < way.grounds.length
  );
}

/** The grounds that serve where all else is equal. */
function groundsOf(ways: readonly Way[], { basis, lift, crossDomainConsent, needsDecision }: Way): readonly string[] {
  const words = ways
    .filter((way) => way.basis === basis && way.lift === lift)
    .filter((way) => way.crossDomainConsent === crossDomainConsent && way.needsDecision === needsDecision)
    .map(({ grounds }) => grounds.map((ground) => GROUND_WORDS[ground]).join(' en '));
  return [...new Set(words)];
}

/** Groups that differ in the lift only become one. */
function mergeLifts(groups: readonly (readonly Way[])[], ways: readonly Way[]): readonly string[] {
  const texts = new Map<string, { readonly before: string; readonly after: string; readonly lifts: string[] }>();
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const before = [
      [...new Set(group.map(({ basis }) => BASIS_WORDS[basis]))].join(' of '),
      ...(first.needsDecision ? ['verstrekkingsbesluit'] : []),
      ...(first.crossDomainConsent ? ['toestemming over domeinen'] : []),
    ].join(' + ');
    const grounds = groundsOf(ways, first).filter((words) => words !== '');
    const after = grounds.length === 0 ? '' : ` + grond AVG 9/10 (${grounds.join(' of ')})`;
    const key = JSON.stringify([before, after]);
    const text = texts.get(key) ?? { before, after, lifts: [] };
    if (first.lift !== null) text.lifts.push(LIFT_WORDS[first.lift]);
    texts.set(key, text);
  }
  return [...texts.values()].map(({ before, after, lifts }) =>
    lifts.length === 0 ? `${before}${after}` : `${before} + opheffing geheim (${lifts.join(' of ')})${after}`,
  );
}
