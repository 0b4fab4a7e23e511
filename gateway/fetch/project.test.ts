import { describe, expect, test } from '@jest/globals';
import { project } from './project.js';

describe('project', () => {
  test('leaves behind what was not asked, at every depth (threats 2)', () => {
    const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Person { housing { arrears } } } }';
    const answer = { _entities: [{ housing: { arrears: 5, police: 'x' }, police: { incidents: ['x'] } }], police: 'x' };
    expect(project(query, answer)).toEqual({ _entities: [{ housing: { arrears: 5 } }] });
  });

  test('reads aliases by their own key and fragments through their spread', () => {
    const query = '{ a: b { ...F } } fragment F on T { c d: e }';
    expect(project(query, { a: { c: 1, d: 2, e: 3 }, b: { c: 4 } })).toEqual({ a: { c: 1, d: 2 } });
  });

  test('is not moved by __proto__, constructor or an inherited key', () => {
    const answer: unknown = JSON.parse('{"a": 1, "__proto__": {"polluted": true}, "constructor": {"x": 1}}');
    expect(project('{ a polluted }', answer)).toEqual({ a: 1 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(project('{ toString }', {})).toEqual({});
  });

  test.each([[null], ['text'], [42], [[1]], [undefined]])('has nothing where the answer is %p', (answer) => {
    expect(project('{ a }', answer)).toBeNull();
  });

  test('takes no object where a scalar was asked, and no scalar where an object was', () => {
    expect(project('{ a b { c } }', { a: { secret: 1 }, b: 'text' })).toEqual({ a: null, b: null });
  });
});
