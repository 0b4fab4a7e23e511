import { describe, expect, test } from '@jest/globals';
import type { Decision, RuleSet } from '../../policy/index.js';
import type { FieldRule } from '../../schema/contract.js';
import type { CaseInHand } from './case-in-hand.js';
import { type AskedOperation, decisionLine } from './decision-line.js';
import { keyOf, type ReleaseQuestion } from './question.js';

const RULE = { kind: 'process', coordinate: 'Contact.name', section: 'CORE', recordAs: 'CONTACT' } as const;
const ORIGIN = {
  controller: 'politie',
  domain: 'POLICE',
  category: 'KNOWN',
  basis: 'CONSENT',
  secrecy: 'NONE',
  classes: [],
};

const question: ReleaseQuestion = {
  rule: RULE as Exclude<FieldRule, { kind: 'edge' }>,
  persons: ['a'],
  controller: 'gemeente-nijmegen',
  origin: ORIGIN,
  recordedBy: null,
  about: null,
};

function decided(code: Decision['code']): Decision {
  const outcome = { released: code === 'RELEASED', code, gate: code === 'UNKNOWN' ? 'UNKNOWN' : 'PHASE' } as const;
  return {
    ...outcome,
    article: 'P 5',
    contribution: null,
    records: [],
    reasonUser: { code: 'NOT_AVAILABLE' },
  } as never;
}

function write(
  asked: Partial<AskedOperation> = {},
  verdicts = [{ question, decision: decided('RELEASED') }],
  answered = [question],
) {
  const hand = { id: 'c1', subject: {}, judge: { all: () => verdicts } } as unknown as CaseInHand;
  return decisionLine(
    {
      actor: 'p-1',
      purpose: 'PLAN_AND_DIRECTION',
      caseIds: ['c1'],
      known: new Set(['c1']),
      time: new Date(7),
      trace: { traceId: 't', spanId: 's' },
      ...asked,
    },
    new Map([[hand, new Set(answered.map(keyOf))]]),
    { hash: 'sha256:r' } as RuleSet,
  );
}

const decisionsIn = ({ body }: ReturnType<typeof write>) =>
  (body['adl.core.response'] as readonly { readonly decisions: readonly object[] }[])[0]?.decisions;

describe('the record of an operation', () => {
  test('holds the question whole, so that it can be asked again, and whether it was answered', () => {
    expect(decisionsIn(write())).toEqual([
      expect.objectContaining({
        fields: ['Contact.name'],
        persons: ['a'],
        origin: ORIGIN,
        decision: true,
        answered: true,
      }),
    ]);
    const [released] = decisionsIn(write({}, undefined, [])) ?? [];
    expect(released).toMatchObject({ decision: true });
    expect(released).not.toHaveProperty('answered');
    expect(released).not.toHaveProperty('recordedBy');
  });

  test('keeps two questions of one field apart that differ in where the datum came from', () => {
    const other = { ...question, origin: { ...ORIGIN, controller: 'sterker' } };
    const verdicts = [question, other].map((each) => ({ question: each, decision: decided('RELEASED') }));
    expect(decisionsIn(write({}, verdicts))).toHaveLength(2);
  });

  test('holds no text of a row that the policy could not read', () => {
    const strange = { ...question, origin: { domain: 'MARK-written-by-nobody-knows-whom' } };
    const line = write({}, [{ question: strange, decision: decided('UNKNOWN') }], []);
    expect(decisionsIn(line)).toMatchObject([{ origin: 'unreadable', decision: false }]);
    expect(JSON.stringify(line)).not.toContain('MARK-');
  });

  test('names the cases that were there, and of others a fingerprint', () => {
    const { body, status } = write({ caseIds: ['c1', 'whatever a caller typed'] });
    expect(body).toMatchObject({ 'adl.core.request': { actor: 'p-1', cases: ['c1'] } });
    expect(body['nl.regieteam.unknown_cases']).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
    expect([status, 'nl.regieteam.failure' in body]).toEqual(['Unset', false]);
  });

  test('says what it failed of', () => {
    const { body, status } = write({ failure: 'CASEWORK_UNAVAILABLE' });
    expect([status, body['nl.regieteam.failure']]).toEqual(['Error', 'CASEWORK_UNAVAILABLE']);
  });
});
