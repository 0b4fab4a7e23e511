/** P 2 and A 5, written by hand: which law serves which referral, and none of another. */
import { describe, expect, test } from '@jest/globals';
import { all, ofController, onBasis } from '../testing/facts-builder.js';
import { judge } from '../testing/judge.js';
import { SERVED_DOMAINS } from './task-laws.js';

const SERVED = ['WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING'];

// biome-ignore format: a table
const MUNICIPAL = [
  { law: 'WMO_2_3_1',           domain: 'WMO' },
  { law: 'WMO_2_3_2',           domain: 'WMO' },
  { law: 'WMO_2_3_3',           domain: 'WMO' },
  { law: 'WMO_2_3_4',           domain: 'WMO' },
  { law: 'WMO_2_3_5',           domain: 'WMO' },
  { law: 'JEUGDWET_2_3',        domain: 'YOUTH_ACT' },
  { law: 'JEUGDWET_2_4',        domain: 'YOUTH_ACT' },
  { law: 'PARTICIPATIEWET_7_1', domain: 'PARTICIPATION_ACT' },
  { law: 'WGS_3',               domain: 'DEBT_COUNSELLING' },
] as const;

function answerFor(law: string, serves: string): string {
  const basis = { kind: 'PUBLIC_TASK', taskHolder: 'MUNICIPALITY', law, serves, decisionReference: null };
  return judge(
    all(ofController('gemeente-nijmegen', serves), onBasis(basis), (d) => {
      d.case.referrals = SERVED;
    }),
  );
}

test('the four referrals of A 5, and no other (obligation 45)', () => {
  expect(SERVED_DOMAINS).toEqual(SERVED);
});

describe('obligation 62: a municipal law serves its own domain, and no other', () => {
  test.each(MUNICIPAL)('$law serves $domain', ({ law, domain }) => {
    const served = SERVED.filter((serves) => answerFor(law, serves) === 'RELEASED at ACTION');
    expect(served).toEqual([domain]);
    for (const serves of SERVED.filter((each) => each !== domain)) expect(answerFor(law, serves)).toBe('BASIS');
  });
});
