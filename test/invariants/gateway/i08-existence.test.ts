/**
 * I8: who is not on a case gets the same answer whether it exists or not, and the same calls are made (obligation 15).
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RegietafelError } from '../../../gateway/errors/index.js';
import type { DemoCase } from '../../../subgraphs/kit/demo/draft.js';
import { RUNS, SEED } from './seed.js';
import { NOW } from './small-case.js';
import { type Answered, type Bend, HERE, NOWHERE, openStage, questions, setScene } from './stage.js';
import { mayKnow } from './who-may-know.js';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.stop());

/** How a case can be no case of the reader's, besides that it is not there at all. */
const forms: fc.Arbitrary<(one: DemoCase) => DemoCase> = fc.constantFrom(
  (one) => one,
  (one) => withCase(one, { phase: 'DECLINED' }),
  (one) => withCase(one, { ward: 'nijmegen-oost', team: [] }),
  (one) => ({ ...one, facts: { ...one.facts, case: null } as never }),
);

function withCase(one: DemoCase, change: Partial<DemoCase['facts']['case']>): DemoCase {
  return { ...one, facts: { ...one.facts, case: { ...one.facts.case, ...change } } };
}

/** Everything of an answer that anyone outside could see. */
function seen({ data, extensions, error, sent }: Answered): string {
  const calls = sent.map(({ name, body }) => {
    const { query, variables, extensions: said } = JSON.parse(body);
    const { subject, purpose, cases } = said.regietafel;
    return [name, query, variables, subject, purpose, cases];
  });
  const { code = null, httpStatus = 200 } = error instanceof RegietafelError ? error : {};
  return JSON.stringify([data, extensions, code, httpStatus, error === null ? null : String(error), calls]);
}

test('I8: whether a case is there does not show to whoever is not on it', async () => {
  let cases = 0;
  let beside = 0;
  let failed = 0;
  await fc.assert(
    fc.asyncProperty(questions, forms, fc.nat(9), async (question, form, trouble) => {
      const scene = setScene(question);
      const [here, ...others] = scene.cases;
      if (here === undefined) throw new Error('There is always one case.');
      const foreign = form(here);
      fc.pre(foreign.facts.case === null || !mayKnow(scene.reader, foreign.facts, NOW));
      const bend: Bend = trouble > 0 ? {} : { record: unwritable };
      const existing = await stage.ask(scene, { ...bend, cases: [foreign, ...others] });
      const gone = await stage.ask(scene, { ...bend, cases: others });
      expect(seen(existing)).toBe(seen(gone));
      if (trouble < 3) {
        // An id that never was.
        const unknown = await stage.ask(scene, { ...bend, cases: [foreign, ...others], here: NOWHERE });
        expect(seen(unknown).replaceAll(NOWHERE, HERE)).toBe(seen(gone));
      }
      cases += 1;
      if (existing.sent.length > 0) beside += 1;
      if (existing.error !== null) failed += 1;
    }),
    { numRuns: RUNS, seed: SEED + 800 },
  );
  expect(cases).toBeGreaterThanOrEqual(RUNS);
  // Not in vain: beside a case of his own, and in trouble too.
  expect(beside).toBeGreaterThan(RUNS / 100);
  expect(failed).toBeGreaterThan(RUNS / 100);
}, 300_000);

async function unwritable(): Promise<void> {
  throw new RegietafelError('DECISION_LOG_UNAVAILABLE');
}
