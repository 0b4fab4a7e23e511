/** I23: a denial names no partner and no domain that the reader does not know from the team. */
import { expect } from '@jest/globals';
import { DOMAINS, ORGANISATIONS, PARTNERS } from '../../../policy/index.js';
import { getSubgraph, SUBGRAPH_NAMES } from '../../../schema/subgraphs.js';
import { coordinateAt, type Path } from './paired-operations.js';
import { NOW } from './small-case.js';
import type { Told } from './stream.js';
import { isAtTheTable, mayKnow } from './who-may-know.js';

/** Of the words a denial may hold, the whole list. */
const NEUTRAL: readonly string[] = ['NOT_AVAILABLE', 'NOT_SHARED'];
const FOR_CASE_MANAGERS: readonly string[] = ['CONSENT_NEEDED', 'NO_BASIS'];
export const NAMES: readonly string[] = [...ORGANISATIONS, ...PARTNERS, ...DOMAINS, ...SUBGRAPH_NAMES];

interface Denial {
  readonly path: Path;
  readonly code?: string;
  readonly partner?: string;
}

export function checkDenials({ scene, extensions, error }: Told): boolean {
  const { way, reader, cases } = scene;
  const {
    withheld = [],
    unavailable = [],
    ...others
  } = (extensions ?? {}) as Readonly<Record<string, readonly Denial[]>>;
  expect([others, error]).toEqual([{}, null]);
  const words = reader.capacity === 'CASE_MANAGER' ? [...NEUTRAL, ...FOR_CASE_MANAGERS] : NEUTRAL;
  const loud = withheld.filter((denial) => Object.keys(denial).length !== 2 || !words.includes(denial.code ?? ''));
  const known = new Set<string>();
  for (const { facts } of cases.filter((one) => mayKnow(reader, one.facts, NOW))) {
    for (const name of SUBGRAPH_NAMES) {
      if (getSubgraph(name).controllers.some((each) => isAtTheTable(each, facts, NOW))) known.add(name);
    }
  }
  for (const denial of [...withheld, ...unavailable]) {
    // The path is made of the caller's own words, and of places in lists.
    coordinateAt(denial.path, way.keys);
    const rest = JSON.stringify({ ...denial, path: [] });
    const isNamed = (name: string) => rest.includes(`"${name}"`) && !known.has(name);
    if (NAMES.some(isNamed) || /MARK-|Fictief/.test(rest)) loud.push(denial);
  }
  expect(loud).toEqual([]);
  return withheld.length + unavailable.length > 0;
}
