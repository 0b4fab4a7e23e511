/**
 * The invariants that hold of every answer of the gateway, each on the same ten thousand questions: who asks which
 * operation of which case, with which facts on record and which rows at the partners (obligations 1.18).
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkCalls } from './check-calls.js';
import { checkDenials } from './check-denials.js';
import { checkTrouble } from './check-failures.js';
import { checkAbsence, checkHiddenValues } from './check-hidden.js';
import { checkPartners } from './check-partners.js';
import { checkPurpose } from './check-purpose.js';
import { checkRecord, checkReplay } from './check-records.js';
import { checkWays } from './check-ways.js';
import { RUNS } from './seed.js';
import { openStage } from './stage.js';
import { Stream } from './stream.js';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.stop());

const stream = new Stream(() => stage.ask, {
  calls: checkCalls,
  partners: checkPartners,
  records: checkRecord,
  trouble: checkTrouble,
  replay: checkReplay,
  denials: checkDenials,
  ways: checkWays,
  values: checkHiddenValues,
  absence: checkAbsence,
  purpose: checkPurpose,
});

describe('whatever is asked of the gateway', () => {
  // biome-ignore format: a table
  const INVARIANTS = [
    { id: 'I9',  name: 'calls',      what: 'asks no partner that is not at the table of the case' },
    { id: 'I13', name: 'partners',   what: 'releases where its own law and the partner’s rule both do' },
    { id: 'I21', name: 'records',    what: 'records each release and each refusal once, under the rule set' },
    { id: 'I21', name: 'trouble',    what: 'denies everything it cannot record, and records what it decided before it failed' },
    { id: 'I22', name: 'replay',     what: 'records what can be asked again, and is decided the same' },
    { id: 'I23', name: 'denials',    what: 'names in a denial nobody that the reader does not know' },
    { id: 'I24', name: 'ways',       what: 'decides the same whichever way a field is asked' },
    { id: 'I26', name: 'values',     what: 'answers the same whatever stands in what it hides' },
    { id: 'I27', name: 'absence',    what: 'answers the same whether it hides something or nothing is there' },
    { id: 'I28', name: 'purpose',    what: 'derives the purpose by itself, whatever a caller says' },
  ] as const;

  test.each(INVARIANTS)(
    '$id: it $what',
    async ({ name }) => {
      const { cases, apt } = await stream.settle(name);
      expect(cases).toBeGreaterThanOrEqual(RUNS);
      // Not in vain: so often there was something that could have gone wrong.
      expect(apt).toBeGreaterThan(RUNS / 50);
    },
    600_000,
  );
});
