import { describe, expect, test } from '@jest/globals';
import { chooseAuthorisation } from './acting-as.js';

const member = { capacity: 'TEAM_MEMBER', organisation: 'sterker', domain: 'SOCIAL_WORK' };
const manager = { capacity: 'CASE_MANAGER', organisation: 'sterker', domain: 'SOCIAL_WORK' };
const debt = { capacity: 'TEAM_MEMBER', organisation: 'gemeente-nijmegen', domain: 'DEBT_COUNSELLING' };
const facts = (caseManager: string | null, team: readonly object[] = []) => ({ case: { caseManager, team } });

const cases = [
  { name: 'the manager of this case', authorisations: [member, manager], facts: facts('p-1'), expected: manager },
  { name: 'the manager of another case', authorisations: [manager, member], facts: facts('p-2'), expected: member },
  {
    name: 'a member seated for one of two domains',
    authorisations: [member, debt],
    facts: facts(null, [{ actor: 'p-1', organisation: 'gemeente-nijmegen', domain: 'DEBT_COUNSELLING' }]),
    expected: debt,
  },
  { name: 'a case nobody knows', authorisations: [member], facts: undefined, expected: member },
  { name: 'nobody at all', authorisations: [], facts: facts('p-1'), expected: undefined },
];

describe('chooseAuthorisation', () => {
  test.each(cases)('$name', ({ authorisations, facts: known, expected }) => {
    expect(chooseAuthorisation('p-1', authorisations, known)).toBe(expected);
  });
});
