import { describe, expect, test } from '@jest/globals';
import type { ResponsePath } from 'graphql';
import { Presence } from './presence.js';

const TYPES = { standing: new Set(['Case', 'TeamEntry']), carriers: new Set(['Origin', 'About', 'Recipient']) };

/** `Case:case`, `Case:persons`, `0`, `Person:police`, … as graphql-js builds its paths. */
function path(...steps: readonly string[]): ResponsePath {
  return steps.reduce<ResponsePath | undefined>((prev, step) => {
    const [typename, key] = step.split(':');
    return key === undefined ? { prev, key: Number(typename), typename: undefined } : { prev, key, typename };
  }, undefined) as ResponsePath;
}

describe('what stays', () => {
  const data = {
    case: {
      id: 'c1',
      persons: [
        { police: { personIds: ['a'], known: true, incidents: [{ kind: null }, { kind: 'THREAT' }] } },
        { police: { personIds: ['b'], known: null, incidents: [{ kind: null }] } },
      ],
    },
  };

  test('is the way to each released datum, and its handles', () => {
    const presence = new Presence(TYPES);
    const police = (at: string, ...rest: readonly string[]) =>
      path('Query:case', 'Case:persons', at, 'Person:police', ...rest);
    for (const at of ['0', '1']) presence.keepHandle(police(at, 'PoliceFile:personIds'));
    presence.keep(police('0', 'PoliceFile:known'));
    presence.keep(police('0', 'PoliceFile:incidents', '1', 'PoliceIncident:kind'));
    expect(presence.prune(data)).toEqual({
      case: { id: 'c1', persons: [{ police: { personIds: ['a'], known: true, incidents: [{ kind: 'THREAT' }] } }] },
    });
  });

  test('is nothing with handles alone', () => {
    const presence = new Presence(TYPES);
    presence.keepHandle(path('Query:case', 'Case:persons', '0', 'Person:police', 'PoliceFile:personIds'));
    expect(presence.prune(data)).toEqual({ case: null });
  });

  test('is a case by its own handles, with null for a list in which nothing stays', () => {
    const presence = new Presence(TYPES);
    presence.keepHandle(path('Query:case', 'Case:id'));
    expect(presence.prune(data)).toEqual({ case: { id: 'c1', persons: null } });
  });

  test('is where a record came from, with the record and not without', () => {
    const record = { origin: { controller: 'talis' }, about: { recipients: [{ organisation: 'talis' }] }, text: 'x' };
    const answer = { case: { plan: record, notes: record } };
    const presence = new Presence(TYPES);
    for (const type of ['Case:plan', 'Case:notes']) {
      presence.keepHandle(path('Query:case', type, 'Record:origin'));
      presence.keepHandle(path('Query:case', type, 'Record:origin', 'Origin:controller'));
      presence.keepHandle(path('Query:case', type, 'Record:about', 'About:recipients'));
      presence.keepHandle(path('Query:case', type, 'Record:about', 'About:recipients', '0', 'Recipient:organisation'));
    }
    presence.keep(path('Query:case', 'Case:plan', 'Record:text'));
    expect(presence.prune(answer)).toEqual({ case: { plan: record, notes: null } });
  });

  test('keeps the places of entities', () => {
    const presence = new Presence(TYPES);
    presence.keep(path('Query:_entities', '1', 'Person:police', 'PoliceFile:known'));
    const entities = [{ police: { known: null } }, { police: { known: true } }, null];
    expect(presence.prune({ _entities: entities })).toEqual({ _entities: [null, { police: { known: true } }, null] });
  });

  test('has no prototype to poison', () => {
    const presence = new Presence(TYPES);
    presence.keep(path('Query:__proto__'));
    const pruned = presence.prune(JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'));
    expect(Object.getPrototypeOf(pruned)).toBeNull();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('is a released empty list of words, as it is', () => {
    const presence = new Presence(TYPES);
    presence.keep(path('Query:case', 'Case:plan', 'Plan:words'));
    expect(presence.prune({ case: { plan: { words: [] } } })).toEqual({ case: { plan: { words: [] } } });
  });
});
