import { describe, expect, test } from '@jest/globals';
import { decide } from './decide.js';
import { evaluate } from './evaluate.js';
import { explain } from './explain.js';
import { isMalformed } from './malformed.js';
import { readQuestion } from './read-question.js';
import { compileRuleSet } from './rule-set.js';
import { all, limited, ofController, withSecondPerson } from './testing/facts-builder.js';
import { buildRequest, type Change } from './testing/question-builder.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');

function ask(change: Change) {
  const question = readQuestion(buildRequest(change));
  if (isMalformed(question)) throw new Error(question.malformed);
  return question;
}

function obstacles(change: Change): readonly (readonly [string, string | null])[] {
  return explain(ask(change), ruleSet).obstacles.map(({ rule, contribution }) => [rule, contribution] as const);
}

const unscreened: Change = (d) => {
  d.subject.screenedUntil = null;
};

describe('an explanation', () => {
  test.each<[string, Change]>([
    ['a release', () => {}],
    [
      'a refusal',
      (d) => {
        d.facts.consents = [];
      },
    ],
    [
      'what is not known',
      (d) => {
        d.field.persons = ['nobody'];
      },
    ],
    ['own data', ofController('talis', 'HOUSING')],
  ])('of %s is the decision itself, with the trace that evaluate gives', (_, change) => {
    const { decision, trace } = explain(ask(change), ruleSet);
    expect(decision).toEqual(decide(ask(change), ruleSet));
    expect(trace).toEqual(evaluate(buildRequest(change), ruleSet).context.reason_admin.trace);
  });

  test('of a release lacks nothing', () => {
    expect(obstacles(() => {})).toEqual([]);
  });

  test('lists all that stands in the way, not only what was met first', () => {
    const change: Change = (d) => {
      unscreened(d);
      d.case.team = [];
      d.facts.notices = [];
      d.facts.consents = [];
      d.contribution.classGround = {};
    };
    expect(obstacles(change)).toEqual([
      ['SCREENING_VALID', null],
      ['TEAM_ENTRY', null],
      ['NOTICE_SHARING', 'k1'],
      ['CROSS_DOMAIN_CONSENT', 'k1'],
      ['CRIMINAL_GROUND', 'k1'],
    ]);
  });

  test('lists for each contribution what that one lacks', () => {
    const change: Change = (d) => {
      d.facts.contributions.push({ ...d.contribution, id: 'k2', basis: { kind: 'CONTRACT' } });
      d.facts.notices = [d.sharing];
    };
    expect(obstacles(change)).toEqual([
      ['NOTICE_TAKEN_UP', 'k1'],
      ['NOTICE_TAKEN_UP', 'k2'],
      ['BASIS_NEVER', 'k2'],
      ['POLICE_DECISION', 'k2'],
    ]);
  });

  test('asks for a contribution where none matches, and under a restriction for a vital one', () => {
    expect(
      obstacles((d) => {
        d.contribution.phase = 'REVIEW';
      }),
    ).toEqual([['CONTRIBUTED', null]]);
    expect(obstacles(limited('RESTRICTION'))).toEqual([['RESTRICTED', null]]);
  });

  test('under a restriction lists what the vital ones lack, and no other', () => {
    const change = all(limited('RESTRICTION'), (d) => {
      const basis = { kind: 'VITAL_INTEREST', answers: {} };
      d.facts.contributions.push({ ...d.contribution, id: 'k0', basis: { kind: 'CONTRACT' } });
      d.facts.contributions.push({ ...d.contribution, id: 'k2', basis });
    });
    expect(obstacles(change)).toEqual([['VITAL_INTEREST_PROVEN', 'k2']]);
  });

  test('under a restriction asks own data too for a vital contribution', () => {
    const change = all(ofController('talis', 'HOUSING'), limited('RESTRICTION'), (d) => {
      d.contribution.basis = { kind: 'VITAL_INTEREST', answers: {} };
    });
    expect(obstacles(change)).toEqual([['VITAL_INTEREST_PROVEN', 'k1']]);
  });

  test('of own data withheld from who is not screened names the screening alone', () => {
    expect(obstacles(all(ofController('talis', 'HOUSING'), unscreened))).toEqual([['SCREENING_VALID', null]]);
  });

  test('of the process dossier names its rule', () => {
    const change: Change = (d) => {
      d.resource.properties = {
        kind: 'process',
        section: 'ACCOUNTABILITY',
        persons: [],
        origin: null,
        owner: null,
        recordedBy: null,
        about: null,
      };
    };
    expect(obstacles(change)).toEqual([['DOSSIER_ACCOUNTABILITY', null]]);
  });

  test('of what is not known stops there', () => {
    expect(
      obstacles((d) => {
        d.field.persons = ['nobody'];
      }),
    ).toEqual([['KNOWN', null]]);
  });

  test('says in words what would be needed', () => {
    const [obstacle] = explain(
      ask(
        all(withSecondPerson(), (d) => {
          d.facts.notices = [];
        }),
      ),
      ruleSet,
    ).obstacles;
    expect(obstacle).toMatchObject({
      article: 'P 4; A 1',
      needed:
        'Van iedere betrokkene: vóór de inbreng geïnformeerd over dit delen, of een gemotiveerd uitstel van hoogstens 28 dagen.',
    });
  });
});
