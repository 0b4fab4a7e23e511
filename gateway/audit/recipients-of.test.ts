import { describe, expect, test } from '@jest/globals';
import type { DecisionLine } from './decision-log.js';
import { recipientsOf } from './recipients-of.js';

const TALIS = { organisation: 'talis', domain: 'HOUSING' };
const POLICE = { organisation: 'politie', domain: 'POLICE' };

const KNOWN = {
  fields: ['PoliceFile.known'],
  controller: 'politie',
  persons: ['p'],
  decision: true,
  answered: true,
  code: 'RELEASED',
  gate: 'ACTION',
  article: 'P 3; P 5; A slot',
  contribution: 'k1',
  records: ['k1', 't1'],
};

interface Bend {
  readonly decision?: object;
  readonly recipient?: object;
  readonly line?: Partial<DecisionLine>;
}

function line({ decision, recipient = TALIS, line: change }: Bend = {}): DecisionLine {
  return {
    trace_id: '1'.repeat(32),
    span_id: '2'.repeat(16),
    event_name: 'adl.access_evaluation',
    timestamp: 1_000,
    status: 'Unset',
    body: {
      'adl.core.request': { actor: 'p-1', action: 'read', purpose: 'PLAN_AND_DIRECTION', cases: ['c1'] },
      'adl.core.policies': { rule_set: 'sha256:r' },
      'adl.core.response': [
        {
          case: 'c1',
          subject: { type: 'professional', id: 'p-1', properties: recipient },
          decisions: [{ ...KNOWN, ...decision }],
        },
      ],
    },
    ...change,
  };
}

describe('to whom data of one person went (obligation 88)', () => {
  test('says what, to whom, of whom, when, for what, by which article and rule set', () => {
    expect(recipientsOf('p', [line()])).toEqual([
      {
        time: 1_000,
        recipient: TALIS,
        controller: 'politie',
        origin: null,
        field: 'PoliceFile.known',
        purpose: 'PLAN_AND_DIRECTION',
        article: 'P 3; P 5; A slot',
        contribution: 'k1',
        ruleSet: 'sha256:r',
      },
    ]);
  });

  test('names the source of what the college had from another', () => {
    const origin = { controller: 'politie', domain: 'POLICE', category: 'KNOWN', basis: 'PUBLIC_TASK' };
    const core = { controller: 'gemeente-nijmegen', fields: ['Contact.name'], contribution: null, origin };
    expect(recipientsOf('p', [line({ decision: core })])).toMatchObject([
      { controller: 'gemeente-nijmegen', origin: 'politie', contribution: null },
    ]);
  });

  test('is in the order of time, whatever the order of the records', () => {
    const at = (timestamp: number, recipient: object) => line({ recipient, line: { timestamp } });
    const lines = [at(3, TALIS), at(1, POLICE), at(2, TALIS), at(2, POLICE)];
    const order = recipientsOf('p', lines).map(({ time, recipient }) => [time, recipient.organisation]);
    expect(order).toEqual([
      [1, 'politie'],
      [2, 'politie'],
      [2, 'talis'],
      [3, 'talis'],
    ]);
    expect(recipientsOf('p', lines.toReversed())).toEqual(recipientsOf('p', lines));
  });

  // biome-ignore format: a table
  const nothing: readonly { readonly what: string; readonly bend: Bend }[] = [
    { what: 'what was withheld',                          bend: { decision: { decision: false, answered: undefined } } },
    { what: 'what could have gone and was not there',     bend: { decision: { answered: undefined } } },
    { what: 'what a controller’s own professional read',  bend: { decision: { gate: 'OWN_DATA' }, recipient: POLICE } },
    { what: 'what is about somebody else',                bend: { decision: { persons: ['q'] } } },
    { what: 'an operation that failed',                   bend: { line: { status: 'Error' } } },
  ];
  test.each(nothing)('leaves out $what', ({ bend }) => {
    expect(recipientsOf('p', [line(bend)])).toEqual([]);
  });
});

describe('nothing about anybody else (obligation 92)', () => {
  test('a datum about two is told to each without the other, and once, however many rows there were', () => {
    const both = { persons: ['p', 'q'] };
    const lines = [line({ decision: both })];
    expect(recipientsOf('p', lines)).toEqual(recipientsOf('p', [line()]));
    expect(JSON.stringify(recipientsOf('p', lines))).not.toContain('"q"');
    const [alone] = line().body['adl.core.response'] as { readonly decisions: readonly object[] }[];
    const twice = { ...alone, decisions: [KNOWN, { ...KNOWN, ...both }] };
    expect(recipientsOf('p', [{ ...line(), body: { ...line().body, 'adl.core.response': [twice] } }])).toHaveLength(1);
  });

  test('no record it rested on and no professional is named: a consent may be another’s', () => {
    expect(JSON.stringify(recipientsOf('p', [line()]))).not.toMatch(/t1|p-1/);
  });
});

test('a record that cannot be read stops the report', () => {
  const broken = line({ line: { body: { 'adl.core.request': {} } } });
  expect(() => recipientsOf('p', [line(), broken])).toThrow(`trace ${'1'.repeat(32)} cannot be read`);
  expect(() => recipientsOf('p', [line({ decision: { persons: 'p' } })])).toThrow('cannot be read');
});
