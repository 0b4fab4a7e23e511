import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import { all, asActor } from '../testing/facts-builder.js';
import { judge } from '../testing/judge.js';
import type { Change } from '../testing/question-builder.js';

const own = asActor('politie', 'TEAM_MEMBER', 'POLICE');
const silent: Change = (d) => {
  d.facts.contributions.length = 0;
};
const action =
  (name: string): Change =>
  (d) => {
    d.action.name = name;
  };

const cases = [
  { law: 'read, without any contribution', change: all(own, silent), answer: 'RELEASED at OWN_DATA' },
  { law: 'use, without any contribution', change: all(own, silent, action('use')), answer: 'RELEASED at OWN_DATA' },
  { law: 'record goes on, own data too', change: all(own, silent, action('record')), answer: 'CONTRIBUTION' },
  { law: 'not of another organisation', change: silent, answer: 'CONTRIBUTION' },
  {
    law: 'not in another domain of the same organisation',
    change: all(asActor('gemeente-nijmegen', 'TEAM_MEMBER', 'WMO'), silent, (d) => {
      Object.assign(d.field, { controller: 'gemeente-nijmegen', domain: 'DEBT_COUNSELLING' });
    }),
    answer: 'CONTRIBUTION',
  },
  {
    law: 'housing is six strangers',
    change: all(silent, (d) => {
      Object.assign(d.field, { controller: 'portaal', domain: 'HOUSING' });
      d.case.team.push({ ...d.member, id: 'm9', actor: 'p-9', organisation: 'portaal' });
    }),
    answer: 'CONTRIBUTION',
  },
] satisfies Case[];

describe('G7 OWN DATA (P 3; obligation 16)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });
});
