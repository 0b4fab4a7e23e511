/** Every authoring mistake is refused with its exact code, coordinate and sentence, and its field has no rule left. */
import { describe, expect, test } from '@jest/globals';
import { type Contract, ContractError, readSubgraphContract, requireSound } from '../../schema/contract.js';
import { PROBLEMS } from '../../schema/problems.js';
import { SUBGRAPH_NAMES } from '../../schema/subgraphs.js';
import { change, miniFederation } from './mini.js';
import { LAW, type Mistake, PRESENCE, SHAPE, WORDS } from './mistakes.cases.js';
import { SUPERGRAPH_CODES } from './supergraph.cases.js';
import { LINKS, TAKEOVER } from './takeover.cases.js';
import { WORK } from './work.cases.js';

const MISTAKES = [...PRESENCE, ...WORDS, ...LAW, ...SHAPE, ...TAKEOVER, ...LINKS, ...WORK];

function readMistaken({ subgraph, instead, write }: Mistake): Contract {
  return readSubgraphContract(change(miniFederation()[subgraph], instead, write), subgraph);
}

describe('the sound federation', () => {
  test.each(SUBGRAPH_NAMES)('%s has no problem', (name) => {
    expect(readSubgraphContract(miniFederation()[name], name).problems).toEqual([]);
  });
});

describe('one mistake', () => {
  test.each(MISTAKES)('$code: $coordinate in $subgraph', (mistake) => {
    const { code, coordinate, subgraph, message } = mistake;
    expect(readMistaken(mistake).problems).toContainEqual({ code, coordinate, subgraph, message });
  });

  test.each(MISTAKES)('$code leaves $coordinate without a rule', (mistake) => {
    expect(readMistaken(mistake).rules.get(mistake.coordinate)).toBeUndefined();
  });

  test.each(MISTAKES)('$code at $coordinate starts nothing', (mistake) => {
    expect(() => requireSound(readMistaken(mistake))).toThrow(ContractError);
  });
});

test('a row without its carriers has no rule at all', () => {
  const mistake = SHAPE.find(({ code }) => code === 'CARRIER');
  expect(mistake).toBeDefined();
  if (mistake === undefined) return;
  expect(readMistaken(mistake).rules.get('PoliceSignal.name')).toBeUndefined();
});

test('every code of the registry has its mistake', () => {
  const tried = new Set<string>([...MISTAKES.map(({ code }) => code), ...SUPERGRAPH_CODES]);
  expect(Object.keys(PROBLEMS).filter((code) => !tried.has(code))).toEqual([]);
});
