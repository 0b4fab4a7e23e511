/** The sources of the committed supergraph and this version of the law. */
import { readFileSync } from 'node:fs';
import { readSupergraphContract, requireSound } from '../contract.js';
import { packageFile } from '../package-file.js';
import { readSources, type Sources } from './register.js';

let committed: Sources | undefined;

/** Throws a ContractError where the committed supergraph has a mistake in it. */
export function readCommittedSources(): Sources {
  if (committed === undefined) {
    const sdl = readFileSync(packageFile('schema/supergraph.graphql'), 'utf8');
    committed = readSources(requireSound(readSupergraphContract(sdl)));
  }
  return committed;
}
