import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isMalformed, readFacts } from '../../policy/index.js';
import { findDrift } from '../kit/store/database.js';
import { answerFacts } from './facts/load-facts.js';
import { type Casework, openCasework } from './testing/open-casework.js';
import { DEMO_ISSUER } from './demo/registry-rows.js';

let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
});
afterAll(() => casework?.orm.close());

test('x', async () => {
  expect(await findDrift(casework.orm)).toBe('');
});
test('facts', async () => {
  const em = casework.orm.em.fork();
  const [p] = casework.world.professionals;
  const a = await answerFacts(em, { professional: { issuer: DEMO_ISSUER, subject: p!.subject }, cases: casework.world.cases.map((c) => c.id) });
  console.log(JSON.stringify(a).slice(0, 3000));
  for (const c of casework.world.cases) expect(readFacts(a.cases[c.id])).toEqual(readFacts(c.facts));
});
