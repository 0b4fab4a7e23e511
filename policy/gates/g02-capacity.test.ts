import { describe, expect, test } from '@jest/globals';
import { allowsPost } from '../law/posts.js';
import { compileRuleSet } from '../rule-set.js';
import type { Case } from '../testing/case.js';
import { inEarlyPhase } from '../testing/facts-builder.js';
import { judge } from '../testing/judge.js';
import type { Change } from '../testing/question-builder.js';
import { CAPACITIES, DOMAINS, ORGANISATIONS, PHASES, type Phase } from '../vocabulary.js';

const { law } = compileRuleSet({}, () => 'sha256:test');

const post =
  (organisation: string, capacity: string, domain: string): Change =>
  (d) => {
    Object.assign(d.subject, { organisation, capacity, domain, professionBound: true });
  };
const process: Change = (d) => {
  d.resource.properties = {
    kind: 'process',
    section: 'HANDLE',
    persons: [],
    origin: null,
    owner: null,
    recordedBy: null,
    about: null,
    recordAs: null,
  };
};

const cases = [
  {
    law: 'withheld reaches nobody',
    change: (d) => {
      d.resource.properties = { kind: 'withhold', controller: 'politie' };
    },
    answer: 'WITHHELD at CAPACITY',
  },
  {
    law: 'withheld comes before the register',
    change: (d) => {
      post('talis', 'RESEARCHER', 'HOUSING')(d);
      d.resource.properties = { kind: 'withhold', controller: 'talis' };
    },
    answer: 'WITHHELD at CAPACITY',
  },
  { law: "a domain that is not the organisation's", change: post('talis', 'TEAM_MEMBER', 'WMO'), answer: 'CAPACITY' },
  {
    law: "a capacity that is not the organisation's",
    change: post('talis', 'CASE_MANAGER', 'HOUSING'),
    answer: 'CAPACITY',
  },
  { law: 'a covenant partner never joins ad hoc', change: post('talis', 'AD_HOC', 'HOUSING'), answer: 'CAPACITY' },
  {
    law: 'no capacity of one seat with a domain of another',
    change: post('gemeente-nijmegen', 'PROCESS_DIRECTOR', 'WMO'),
    answer: 'CAPACITY',
  },
  { law: 'another body only ad hoc', change: post('iriszorg', 'TEAM_MEMBER', 'HOUSING'), answer: 'CAPACITY' },
  {
    law: 'a researcher sees nothing here',
    change: post('gemeente-nijmegen', 'RESEARCHER', 'CASE_DIRECTION'),
    answer: 'CAPACITY',
  },
  {
    law: 'a researcher sees no process either',
    change: (d) => {
      post('gemeente-nijmegen', 'RESEARCHER', 'CASE_DIRECTION')(d);
      process(d);
    },
    answer: 'CAPACITY',
  },
  {
    law: 'a compliance officer sees nothing here',
    change: (d) => {
      post('gemeente-nijmegen', 'COMPLIANCE_OFFICER', 'CASE_DIRECTION')(d);
      process(d);
    },
    answer: 'CAPACITY',
  },
  {
    law: 'an authorisation officer sees nothing here',
    change: (d) => {
      post('gemeente-nijmegen', 'AUTHORISATION_OFFICER', 'CASE_DIRECTION')(d);
      process(d);
    },
    answer: 'CAPACITY',
  },
  {
    law: 'a management assistant no partner field',
    change: post('gemeente-nijmegen', 'MANAGEMENT_ASSISTANT', 'CASE_DIRECTION'),
    answer: 'CAPACITY',
  },
  {
    law: 'a management assistant the process',
    change: (d) => {
      post('gemeente-nijmegen', 'MANAGEMENT_ASSISTANT', 'CASE_DIRECTION')(d);
      process(d);
    },
    answer: 'RELEASED at PHASE',
  },
  {
    law: 'the debt worker in phases 1–3',
    change: (d) => {
      inEarlyPhase('SIGNAL')(d);
      post('gemeente-nijmegen', 'TEAM_MEMBER', 'DEBT_COUNSELLING')(d);
    },
    answer: 'CONTRIBUTION',
  },
  {
    law: 'no other municipal team member in phases 1–3',
    change: (d) => {
      inEarlyPhase('INQUIRY')(d);
      post('gemeente-nijmegen', 'TEAM_MEMBER', 'WMO')(d);
    },
    answer: 'CAPACITY',
  },
  {
    law: 'other municipal team members from phase 4',
    change: post('gemeente-nijmegen', 'TEAM_MEMBER', 'WMO'),
    answer: 'INVOLVEMENT',
  },
  { law: 'no external case managers by default', change: post('iriszorg', 'CASE_MANAGER', 'WMO'), answer: 'CAPACITY' },
  {
    law: 'external case managers by setting',
    change: post('iriszorg', 'CASE_MANAGER', 'WMO'),
    settings: { externalCaseManagers: true },
    answer: 'INVOLVEMENT',
  },
  {
    law: 'the setting opens nothing to a partner',
    change: post('talis', 'CASE_MANAGER', 'HOUSING'),
    settings: { externalCaseManagers: true },
    answer: 'CAPACITY',
  },
] satisfies Case[];

describe('G2 CAPACITY (R Toegang; obligations 6, 10, 11, 105)', () => {
  test.each(cases)('$law: $answer', ({ change, answer, ...rest }: Case) => {
    expect(judge(change, rest.settings)).toBe(answer);
  });
});

/** §1.1 by hand: organisation, capacities, domains. Whatever is not here is not allowed. */
const MUNICIPAL = ['WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING', 'COMPULSORY_EDUCATION'];
const STAFF = ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'RESEARCHER', 'COMPLIANCE_OFFICER', 'AUTHORISATION_OFFICER'];
const CARE = ['TEAM_MEMBER', 'CASE_MANAGER'];
const ROWS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['gemeente-nijmegen', ['TEAM_MEMBER', 'AD_HOC'], MUNICIPAL],
  ['gemeente-nijmegen', STAFF, ['CASE_DIRECTION']],
  ...['talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap', 'mooiland'].map(
    (corporation) => [corporation, ['TEAM_MEMBER'], ['HOUSING']] as const,
  ),
  ['politie', ['TEAM_MEMBER'], ['POLICE']],
  ['jeugdbescherming-gelderland', CARE, ['CHILD_PROTECTION', 'YOUTH_ACT']],
  ['pro-persona', CARE, ['MENTAL_HEALTH_CARE']],
  ['sterker', CARE, ['SOCIAL_WORK']],
  ['ggd-gelderland-zuid', CARE, ['PUBLIC_HEALTH']],
  ['entrea', ['AD_HOC'], DOMAINS],
];

function isAllowedByHand(organisation: string, capacity: string, domain: string, phase: Phase): boolean {
  const early = phase === 'SIGNAL' || phase === 'ASSESSMENT' || phase === 'INQUIRY';
  if (early && organisation === 'gemeente-nijmegen' && capacity === 'TEAM_MEMBER') return domain === 'DEBT_COUNSELLING';
  return ROWS.some(
    ([body, capacities, domains]) => body === organisation && capacities.includes(capacity) && domains.includes(domain),
  );
}

describe('the register, every organisation × capacity × domain × phase', () => {
  test.each([...ORGANISATIONS, 'entrea'])('%s', (organisation) => {
    const wrong: string[] = [];
    for (const capacity of CAPACITIES) {
      for (const domain of DOMAINS) {
        for (const phase of PHASES) {
          const allowed = allowsPost(law, { organisation, capacity, domain }, phase);
          if (allowed !== isAllowedByHand(organisation, capacity, domain, phase))
            wrong.push(`${capacity} ${domain} ${phase}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
