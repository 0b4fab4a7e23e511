/** threats.md 3 and A3: one person's plan never serves another who sends the same text. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { CASE_QUERY } from '../e2e/case-query.js';
import { type Stack, startStack } from '../support/stack.js';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
}, 120_000);
afterAll(() => stack.close());

/** A text that no request of this run has sent before, so that nothing is planned for it yet. */
const newText = (mark: string) => CASE_QUERY.replace('phase', `${mark}: phase`);

const ORDERS = [
  ['case-manager', 'talis-member', 'process-director-hatert', 'outsider'],
  ['outsider', 'process-director-hatert', 'talis-member', 'case-manager'],
  ['talis-member', 'case-manager', 'talis-member', 'outsider', 'case-manager'],
] as const;

test.each(ORDERS.map((order, at) => ({ order, mark: `order${at}` })))(
  'the same text by $order gives each his own, and asks for each only his partners',
  async ({ order, mark }) => {
    const { id } = getCase(stack.world, 'h01');
    for (const account of order) {
      const own = await stack.graphql(account, newText(`${mark}${account.replaceAll('-', '')}`), { id });
      const before = await stack.countRequests('mental-health');
      const shared = await stack.graphql(account, newText(mark), { id });
      const asked = (await stack.countRequests('mental-health')) - before;
      expect(shared.text.replaceAll(mark, '')).toBe(own.text.replaceAll(`${mark}${account.replaceAll('-', '')}`, ''));
      expect({ account, asked }).toEqual({ account, asked: account === 'case-manager' ? 1 : 0 });
    }
  },
);
