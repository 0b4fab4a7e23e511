import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, execute, parse } from 'graphql';
import type { Contract, FieldRule } from '../../../schema/contract.js';
import { applyShield, withoutDenials } from './shield-rules.js';
import { testShield } from './shield-self-test.js';

const SCHEMA = `type Query { case: Case  leak: String }
type Case { known: String  plan: String  secret: String  unlisted: String  broken: String }`;

const RULES: Readonly<Record<string, FieldRule['kind']>> = {
  'Query.case': 'edge',
  'Case.known': 'release',
  'Case.plan': 'process',
  'Case.secret': 'withhold',
  'Case.broken': 'release',
};

const contract = {
  rule: (type: string, field: string) => {
    const coordinate = `${type}.${field}`;
    const kind = RULES[coordinate];
    return kind === undefined ? undefined : { kind, coordinate, section: 'CORE' };
  },
} as unknown as Contract;

const ROOT = {
  leak: 'LEAK',
  case: {
    known: 'KNOWN',
    plan: 'PLAN',
    secret: 'SECRET',
    unlisted: 'UNLISTED',
    broken: () => {
      throw new Error('row 7 says SECRET');
    },
  },
};

async function ask(gate: object) {
  const federated = buildASTSchema(
    parse(`${SCHEMA} extend type Query { _entities: String _service: _Service } type _Service { sdl: String }`),
  );
  const handles = { standing: new Set<string>(), carriers: new Set<string>() };
  const kept: string[] = [];
  const presence = { keep: ({ key }: { key: string }) => kept.push(key), keepHandle: () => undefined };
  const result = await execute({
    schema: applyShield(federated, contract, handles),
    document: parse('{ leak case { known plan secret unlisted broken } }'),
    rootValue: ROOT,
    contextValue: { gate, presence },
  });
  return { ...withoutDenials(result), kept };
}

describe('the shield', () => {
  test('asks the gate, and denies what has no rule', async () => {
    const answer = await ask({ mayRelease: () => true, mayProcess: () => false });
    expect(answer.data).toEqual({
      leak: null,
      case: { known: 'KNOWN', plan: null, secret: null, unlisted: null, broken: null },
    });
    expect(answer.kept).toEqual(['known', 'broken']);
  });

  test('says nothing of a denial, and keeps a fault of a resolver apart from it', async () => {
    const { errors = [] } = await ask({ mayRelease: () => true, mayProcess: () => false });
    expect(errors.map(({ path }) => path)).toEqual([['case', 'broken']]);
  });

  test('denies when the gate throws or answers anything but true', async () => {
    const throwing = () => {
      throw new Error('gone');
    };
    for (const answer of [throwing, () => undefined, () => 0, () => 'yes', () => ({})]) {
      const { data } = await ask({ mayRelease: answer, mayProcess: answer });
      expect(data).toEqual({
        leak: null,
        case: { known: null, plan: null, secret: null, unlisted: null, broken: null },
      });
    }
  });

  test('answers each field for itself: no answer is kept for another', async () => {
    const asked: string[] = [];
    const mayRelease = ({ coordinate }: { coordinate: string }) => {
      asked.push(coordinate);
      return coordinate === 'Case.known';
    };
    expect((await ask({ mayRelease, mayProcess: () => false })).data).toMatchObject({ case: { known: 'KNOWN' } });
    expect(asked).toEqual(['Case.known', 'Case.broken']);
  });

  test('has logic that answers rightly on this Node', async () => {
    await expect(testShield()).resolves.toBeUndefined();
  });
});
