/** A realistic small federation of eight, sound as it stands: every mistake in this folder is one change to it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../schema/subgraphs.js';

const DEFINITIONS = readFileSync(fileURLToPath(new URL('../../schema/release.graphql', import.meta.url)), 'utf8');

export type MiniFederation = Record<SubgraphName, string>;

export function miniFederation(): MiniFederation {
  return Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, readMini(name)])) as MiniFederation;
}

/** One change: in this SDL, write this instead of that. */
export function change(sdl: string, instead: string, write: string): string {
  const parts = sdl.split(instead);
  if (parts.length < 2) throw new Error(`The mini federation does not say "${instead}".`);
  return [parts[0], parts.slice(1).join(instead)].join(write);
}

function readMini(name: SubgraphName): string {
  const own = readFileSync(fileURLToPath(new URL(`./mini/${name}.graphql`, import.meta.url)), 'utf8');
  return `${own}\n${DEFINITIONS}`;
}
