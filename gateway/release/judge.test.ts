import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { isMalformed, parseInstant, readFacts, readSubject } from '../../policy/index.js';
import { buildRequest } from '../../policy/testing/question-builder.js';
import type { Contract } from '../../schema/contract.js';
import type { ReleaseRule } from '../../schema/rule.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import type { RuleMap } from '../../schema/shield.js';
import { buildRuleMap, Judge } from './judge.js';
import { bare } from './weigh.js';

interface Example {
  readonly subject: object;
  readonly context: { readonly facts: object; readonly time: string; readonly purpose: string };
}

const rule: ReleaseRule = {
  kind: 'release',
  coordinate: 'PoliceFile.incidents',
  category: 'INCIDENTS',
  domain: 'POLICE',
  detail: 'WHAT',
  phases: ['INQUIRY', 'APPROACH', 'REVIEW'],
  classes: ['CRIMINAL'],
  secrecy: 'POLICE',
  route: null,
};
const schema = buildSchema('type Query { file: PoliceFile } type PoliceFile { incidents: String other: String }');
const contract = { rules: new Map([[rule.coordinate, rule]]) } as unknown as Contract;
const map = buildRuleMap(schema, contract);

function judge(ruleMap: RuleMap = map): Judge {
  const { subject: rawSubject, context } = buildRequest() as unknown as Example;
  const subject = readSubject(rawSubject);
  const facts = readFacts(context.facts);
  const time = parseInstant(context.time);
  if (isMalformed(subject) || isMalformed(facts) || time === undefined) throw new Error('the example cannot be read');
  return new Judge(ruleMap, { subject, facts, time, purpose: context.purpose, ruleSet: loadRuleSet() });
}

const about = (...persons: string[]) => bare(rule, persons, 'politie');

describe('Judge', () => {
  test('answers each question of one field by itself, in its order', async () => {
    const asked = judge();
    const stranger = bare(rule, ['c1-a'], 'talis');
    const decisions = await asked.askAll(rule, [about('nobody'), about('c1-a'), stranger, about('c1-a')]);
    expect(decisions.map(({ released, code }) => [released, code])).toEqual([
      [false, 'UNKNOWN'],
      [true, 'RELEASED'],
      [false, expect.any(String)],
      [true, 'RELEASED'],
    ]);
    expect(asked.all()).toHaveLength(3);
    expect(asked.find(about('c1-a'))?.released).toBe(true);
    expect(asked.find(about('c1-b'))).toBeUndefined();
  });

  test('a field whose rule the shield does not have is withheld, whatever the law says', async () => {
    const other = { ...rule, coordinate: 'PoliceFile.other' };
    expect((await judge().ask(bare(other, ['c1-a'], 'politie'))).code).toBe('UNKNOWN');
    const unheardOf = { ...rule, coordinate: 'Nothing.atAll' };
    expect((await judge().ask(bare(unheardOf, ['c1-a'], 'politie'))).code).toBe('UNKNOWN');
  });

  test('a shield that says no withholds what the law released', async () => {
    const denying = { PoliceFile: { incidents: async () => new Error('denied') } } as unknown as RuleMap;
    expect((await judge(denying).ask(about('c1-a'))).released).toBe(false);
    const failing = { PoliceFile: { incidents: () => Promise.resolve(undefined) } } as unknown as RuleMap;
    expect((await judge(failing).ask(about('c1-a'))).released).toBe(false);
  });

  test('a rule for a field that the schema lacks stops the start', () => {
    const wrong = { rules: new Map([['x', { ...rule, coordinate: 'PoliceFile.unheardOf' }]]) } as unknown as Contract;
    expect(() => buildRuleMap(schema, wrong)).toThrow('PoliceFile.unheardOf');
  });
});
