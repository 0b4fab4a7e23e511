/** What must hold beside a basis before a flow reaches its readers, each condition once (A 4–8; P 2, P 5; AVG 9, 10). */
import { GROUND_WORDS, LIFT_WORDS } from '../matrix/dutch.js';
import type { Flow } from '../matrix/flows.js';

export function describeConditions(flows: readonly Flow[]): readonly string[] {
  const ways = flows.flatMap(({ readers }) => readers.flatMap((reader) => reader.ways));
  const lifts = new Set(ways.flatMap(({ lift }) => (lift === null ? [] : [LIFT_WORDS[lift]])));
  const grounds = new Set(ways.flatMap((way) => way.grounds.map((ground) => GROUND_WORDS[ground])));
  return [
    ...(ways.some(({ crossDomainConsent }) => crossDomainConsent)
      ? ['toestemming van iedere betrokkene om over domeinen heen te delen']
      : []),
    ...(ways.some(({ needsDecision }) => needsDecision) ? ['een verstrekkingsbesluit van de politie'] : []),
    ...(lifts.size === 0 ? [] : [`opheffing van de geheimhouding door ${[...lifts].join(', ')}`]),
    ...(grounds.size === 0 ? [] : [`een grond van AVG 9 of 10: ${[...grounds].join(', ')}`]),
  ];
}
