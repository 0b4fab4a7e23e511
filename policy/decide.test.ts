import { describe, expect, test } from '@jest/globals';
import { answerTo } from './testing/judge.js';

describe('the example of §1', () => {
  test('is released on the contribution of the police', () => {
    expect(answerTo(() => {})).toEqual({
      decision: true,
      code: 'RELEASED',
      gate: 'ACTION',
      rule: null,
      article: 'P 3; P 5; A slot',
      contribution: 'k1',
      basis: 'PUBLIC_TASK',
      records: ['k1', 'm1', 'm2', 'n1', 'n2', 't1'],
      userCode: 'RELEASED',
      trace: [
        { gate: 'SCREENING', passed: true },
        { gate: 'CAPACITY', passed: true },
        { gate: 'INVOLVEMENT', passed: true, records: ['m1', 'm2'] },
        { gate: 'PURPOSE', passed: true },
        { gate: 'PHASE', passed: true },
        { gate: 'LIMITS', passed: true },
        { gate: 'CONTRIBUTION', passed: true, contribution: 'k1' },
        { gate: 'NOTICE', passed: true, contribution: 'k1', records: ['n1', 'n2'] },
        { gate: 'BASIS', passed: true, contribution: 'k1' },
        { gate: 'CROSS_DOMAIN', passed: true, contribution: 'k1', records: ['t1'] },
        { gate: 'SECRECY', passed: true, contribution: 'k1' },
        { gate: 'CLASS', passed: true, contribution: 'k1' },
        { gate: 'ACTION', passed: true, contribution: 'k1' },
      ],
    });
  });
});
