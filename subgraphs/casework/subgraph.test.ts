import { expect, test } from '@jest/globals';
import { printSubgraphSdl } from '../kit/index.js';
import { subgraph } from './subgraph.js';
import { buildExecutable } from '../kit/release/executable.js';
test('sdl', () => {
  process.stdout.write(printSubgraphSdl(subgraph));
  expect(buildExecutable(subgraph).contract.rules.size).toBeGreaterThan(10);
});
