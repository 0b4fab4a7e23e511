import { describe, expect, test } from '@jest/globals';
import { decide, decideTraced } from './decide.js';
import type { TraceStep } from './decision.js';
import { evaluate, evaluateUnreadable } from './evaluate.js';
import { isMalformed } from './malformed.js';
import type { Question } from './question.js';
import { readQuestion } from './read-question.js';
import { compileRuleSet } from './rule-set.js';
import { all, limited, ofController, onBasis, onVitalInterest } from './testing/facts-builder.js';
import { answerTo } from './testing/judge.js';
import { buildRequest, type Change, IN_DANGER } from './testing/question-builder.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const withoutConsent: Change = (d) => {
  d.facts.consents = [];
};
const withoutContributions: Change = (d) => {
  d.facts.contributions = [];
};
const VITAL = all(ofController('sterker', 'SOCIAL_WORK'), onVitalInterest(IN_DANGER), withoutConsent);
const lastStep = (change: Change): TraceStep | undefined => answerTo(change).trace.at(-1);

function ask(change: Change): Question {
  const question = readQuestion(buildRequest(change));
  if (isMalformed(question)) throw new Error(question.malformed);
  return question;
}

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

describe('the trace names, of the gate that decided,', () => {
  test.each<[string, Change, TraceStep]>([
    [
      'where the page was left',
      (d) => {
        d.context.time = '';
      },
      { gate: 'UNKNOWN', passed: false, code: 'UNKNOWN', rule: 'KNOWN', malformed: 'context.time' },
    ],
    ['the rule of own data', ofController('talis', 'HOUSING'), { gate: 'OWN_DATA', passed: true, rule: 'OWN_DATA' }],
    [
      'the lack of a contribution',
      withoutContributions,
      { gate: 'CONTRIBUTION', passed: false, code: 'CONTRIBUTION', rule: 'CONTRIBUTED' },
    ],
    [
      'the contribution it refused',
      withoutConsent,
      { gate: 'CROSS_DOMAIN', passed: false, code: 'CROSS_DOMAIN', rule: 'CROSS_DOMAIN_CONSENT', contribution: 'k1' },
    ],
    [
      'the limit it rests on',
      limited('RESTRICTION'),
      { gate: 'LIMITS', passed: false, code: 'RESTRICTION', rule: 'RESTRICTED', records: ['l1'] },
    ],
  ])('%s', (_, change, step) => {
    expect(lastStep(change)).toEqual(step);
  });

  test('and the rule that admits at the gate where it admits, nowhere else', () => {
    const { trace } = answerTo(VITAL);
    expect(trace.filter(({ rule }) => rule !== undefined)).toEqual([
      { gate: 'CROSS_DOMAIN', passed: true, rule: 'CROSS_DOMAIN_EMERGENCY', contribution: 'k1' },
    ]);
  });
});

describe('the records', () => {
  test('stand in code-unit order, each once, also of a large household', () => {
    const persons = Array.from({ length: 12 }, (_, n) => `c1-${n}`);
    const answer = answerTo((d) => {
      d.facts.persons.push(...persons.map((id) => ({ ...d.person, id })));
      d.field.persons = persons;
      d.contribution.persons = persons;
      d.facts.consents = persons.map((person, n) => ({ ...d.consent, id: `t${n}`, person }));
      d.facts.notices = persons.flatMap((person, n) => [
        { ...d.sharing, id: `n${n}`, person },
        { ...d.takenUp, id: `N${n}`, person },
      ]);
    });
    const numbers = persons.map((_, n) => n);
    expect(answer.records).toEqual(
      ['k1', 'm1', 'm2', ...numbers.flatMap((n) => [`N${n}`, `n${n}`, `t${n}`])].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('are those of the contribution that came furthest, and of what went before', () => {
    const change = all(withoutConsent, (d) => {
      d.facts.contributions.push({ ...d.contribution, id: 'k0', basis: { kind: 'CONTRACT' } });
    });
    expect(answerTo(change)).toMatchObject({ contribution: 'k1', records: ['k1', 'm1', 'm2', 'n1', 'n2'] });
  });

  test('name a consent once, though two gates rest on it', () => {
    const change = all(ofController('sterker', 'SOCIAL_WORK'), onBasis({ kind: 'CONSENT' }));
    expect(answerTo(change).records).toEqual(['k1', 'm1', 'm3', 'n1', 'n2', 't1']);
  });
});

describe('a decision without a trace', () => {
  test.each<[string, Change]>([
    ['releases', () => {}],
    ['refuses', withoutConsent],
    ['finds no contribution', withoutContributions],
    ['finds own data', ofController('talis', 'HOUSING')],
    ['finds a restriction', limited('RESTRICTION')],
  ])('%s as with one', (_, change) => {
    const { decision, code, gate, rule, records, contribution } = answerTo(change);
    expect(decide(ask(change), ruleSet)).toMatchObject({ released: decision, code, gate, rule, records, contribution });
  });
});

describe('whatever breaks is withheld, and it is said where', () => {
  const broken = (): never => {
    throw new Error('no such luck');
  };
  const where = (malformed: string) => [{ gate: 'UNKNOWN', passed: false, code: 'UNKNOWN', rule: 'KNOWN', malformed }];

  test('while deciding', () => {
    const question = ask(() => {});
    const facts = { ...question.facts, persons: { has: broken } as never };
    const trace: TraceStep[] = [{ gate: 'SCREENING', passed: true }];
    expect(decideTraced({ ...question, facts }, ruleSet, trace)).toMatchObject({ released: false, code: 'UNKNOWN' });
    expect(trace).toEqual(where('decision'));
  });

  test('while reading', () => {
    const request = Object.defineProperty({}, 'subject', { get: broken });
    expect(evaluate(request, ruleSet).context.reason_admin).toMatchObject({ code: 'UNKNOWN', trace: where('request') });
  });

  test('in a line that is no request', () => {
    const { decision, context } = evaluateUnreadable('line', ruleSet);
    expect([decision, context.reason_user.code, context.ruleSet]).toEqual([false, 'NOT_AVAILABLE', 'sha256:test']);
    expect(context.reason_admin.records).toEqual([]);
    expect(context.reason_admin).toMatchObject({
      code: 'UNKNOWN',
      gate: 'UNKNOWN',
      rule: 'KNOWN',
      trace: where('line'),
    });
  });
});
