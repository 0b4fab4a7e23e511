/** The invariant of replay: I22. */
import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../policy/index.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { worlds } from './arbitrary/world.js';
import { ask } from './ask.js';
import { prove } from './prove.js';

describe('replay', () => {
  test('I22: the same request under the same rule set has the same decision, byte for byte, over JSON and in any order of facts (C 7, P 2; obligations 21, 59)', () => {
    prove({
      seed: 122,
      over: fc.record({ world: worlds({ further: 3 }), turns: fc.nat(9999) }),
      atLeast: {
        released: 2800,
        refused: 3100,
        'tried in another order': 3000,
      },
      violation: ({ world, turns }, count) => {
        const { request, settings } = world;
        const sent = JSON.stringify(request);
        const answer = ask(world);
        const said = JSON.stringify(answer);
        count(answer.decision ? 'released' : 'refused');
        if (JSON.stringify(ask(world)) !== said) return 'asked twice, it answers twice';
        if (JSON.stringify(request) !== sent) return 'asking changes the request';
        if (JSON.stringify(evaluate(JSON.parse(sent), loadAnew(settings))) !== said)
          return 'over JSON and a rule set loaded anew it differs';
        const { facts } = request.context;
        const turned = turn({ ...request, context: { ...request.context, facts: turn(facts, turns) } }, 0);
        if (facts.contributions.length > 1 && turns % facts.contributions.length !== 0) count('tried in another order');
        const other = JSON.stringify(ask({ request: turned, settings }));
        return other === said ? null : `in another order of facts it says ${other}`;
      },
    });
  });
});

const loaded = new Map<string, ReturnType<typeof loadRuleSet>>();

/** The rule set once more from its settings, as another process would load it. */
function loadAnew(settings: { readonly strictCrossDomainConsent: boolean; readonly externalCaseManagers: boolean }) {
  const key = `${settings.strictCrossDomainConsent} ${settings.externalCaseManagers}`;
  const ruleSet = loaded.get(key) ?? loadRuleSet({ ...settings });
  loaded.set(key, ruleSet);
  return ruleSet;
}

/** The same value with every object's keys backwards and, unless by 0, every list turned round. */
function turn<T>(value: T, by: number): T {
  if (typeof value !== 'object' || value === null) return value;
  if (isArray(value)) {
    const list = value.map((entry) => turn(entry, by));
    if (by === 0 || list.length < 2) return list as T;
    const at = by % list.length;
    const rotated = [...list.slice(at), ...list.slice(0, at)];
    return (by % 2 === 0 ? rotated : rotated.reverse()) as T;
  }
  return fromEntries(
    entries(value)
      .reverse()
      .map(([key, part]) => [key, turn(part, by)]),
  ) as T;
}

/** Taken out once: Jest looks up the globals of its sandbox slowly. */
const { isArray } = Array;
const { entries, fromEntries } = Object;
