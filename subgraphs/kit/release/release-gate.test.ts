import { describe, expect, jest, test } from '@jest/globals';
import type { ReleaseRule } from '../../../schema/contract.js';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { createWorld } from '../demo/world.js';
import type { Grant } from '../grant/grant.js';
import { ReleaseGate } from './release-gate.js';

const world = createWorld(new Date('2026-11-23T00:00:00Z'));
const one = world.cases.find(({ key }) => key === 'h01');
const [a, b] = one?.persons ?? [];
if (one === undefined || a === undefined || b === undefined)
  throw new Error('The demo world has no h01 with two adults.');
const h01 = one;
const reader = world.professionals.find(({ account }) => account === 'case-manager');

const KNOWN = {
  kind: 'release',
  coordinate: 'PoliceFile.known',
  category: 'KNOWN',
  domain: 'POLICE',
  detail: 'THAT',
  phases: ['APPROACH'],
  classes: [],
  secrecy: 'POLICE',
  route: null,
} as const satisfies ReleaseRule;

const ROW = { caseId: h01.id, personIds: [a.id], controller: 'politie' };

interface Bend {
  readonly persons?: readonly string[];
  readonly coordinates?: readonly string[];
  readonly controller?: string;
  readonly facts?: object;
  readonly subject?: Grant['subject'];
  readonly time?: string;
  readonly narrow?: () => boolean;
}

/** A gate for a grant that lets everything about the first adult out, bent where a test says. */
function makeGate(bend: Bend = {}): ReleaseGate {
  const { persons = [a?.id ?? ''], coordinates = ['PoliceFile.known'], controller = 'politie' } = bend;
  const released = persons.map((person) => ({ person, controller, coordinates: [...coordinates] }));
  return new ReleaseGate({
    grant: {
      trace: { traceId: '0'.repeat(32), spanId: '0'.repeat(16) },
      subject: bend.subject ?? { type: 'professional', id: reader?.actor, properties: reader?.authorisations[0] },
      purpose: 'PLAN_AND_DIRECTION',
      time: bend.time ?? '2026-11-23T10:00:00Z',
      cases: [{ id: h01.id, facts: {}, released }],
    },
    ruleSet: loadRuleSet(),
    controllers: ['politie'],
    facts: new Map([[h01.id, bend.facts ?? h01.facts]]),
    narrow: bend.narrow ?? (() => true),
  });
}

describe('a field of a row', () => {
  test('goes out when grant, law and own rule agree, and is noted once for each person', () => {
    const gate = makeGate();
    expect([gate.mayRelease(KNOWN, ROW), gate.mayRelease(KNOWN, { ...ROW })]).toEqual([true, true]);
    expect(gate.released).toEqual([
      {
        caseId: h01.id,
        person: a.id,
        controller: 'politie',
        coordinate: 'PoliceFile.known',
        section: null,
        isConfidential: false,
      },
    ]);
  });

  test('is noted as confidential while the notice it rests on is deferred, and only then', () => {
    const deferral = { givenAt: null, deferredUntil: '2026-11-25', reasonGiven: true };
    const notices = h01.facts.notices.map((notice) => ({
      ...notice,
      ...(notice.kind === 'SHARING' && notice.person === a.id ? { ...deferral, deferredAt: notice.givenAt } : {}),
    }));
    const isNoted = (facts: object): boolean | undefined => {
      const gate = makeGate({ facts });
      expect(gate.mayRelease(KNOWN, ROW)).toBe(true);
      return gate.released[0]?.isConfidential;
    };
    expect(isNoted({ ...h01.facts, notices })).toBe(true);
    const told = notices.map((notice) => ({ ...notice, givenAt: notice.givenAt ?? '2026-11-22T10:00:00Z' }));
    expect(isNoted({ ...h01.facts, notices: told })).toBe(false);
  });

  const withheld: readonly {
    readonly what: string;
    readonly bend?: Bend;
    readonly row?: object;
    readonly rule?: object;
  }[] = [
    { what: 'the grant names another field', bend: { coordinates: ['PoliceFile.other'] } },
    { what: 'the grant names nobody', bend: { persons: [] } },
    { what: 'the grant names another controller', bend: { controller: 'talis' } },
    { what: 'the row is also about somebody the grant does not name', row: { personIds: [a.id, b.id] } },
    {
      what: 'the law refuses for one of its persons',
      bend: { persons: [a.id, b.id] },
      row: { personIds: [a.id, b.id] },
    },
    { what: 'the row is about nobody', row: { personIds: [] } },
    { what: 'the row does not say whom it is about', row: { personIds: undefined } },
    {
      what: 'the row is of an organisation we do not serve',
      row: { controller: 'talis' },
      bend: { controller: 'talis' },
    },
    { what: 'the row stands in another case', row: { caseId: 'elsewhere' } },
    { what: 'no contribution of ours stands in the facts', bend: { facts: { ...h01.facts, contributions: [] } } },
    { what: 'the facts cannot be read', bend: { facts: { case: null } } },
    {
      what: 'the facts are of another case',
      bend: { facts: { ...h01.facts, case: { ...h01.facts.case, id: 'other' } } },
    },
    { what: 'the subject cannot be read', bend: { subject: { type: 'professional' } } },
    { what: 'the time cannot be read', bend: { time: 'today' } },
    { what: 'the phase is not one of the field', rule: { phases: ['REVIEW'] } },
    { what: 'the rule holds a word nobody knows', rule: { domain: 'WEATHER' } },
    { what: 'our own rule refuses', bend: { narrow: () => false } },
    { what: 'our own rule answers with something else', bend: { narrow: () => 'yes' as unknown as boolean } },
  ];

  test.each(withheld)('is withheld when $what', ({ bend, row, rule }) => {
    const gate = makeGate(bend);
    expect(gate.mayRelease({ ...KNOWN, ...rule } as ReleaseRule, { ...ROW, ...row })).toBe(false);
    expect(gate.released).toEqual([]);
  });

  test('our own rule is not asked about what the law withholds', () => {
    const narrow = jest.fn(() => true);
    makeGate({ coordinates: [], narrow }).mayRelease(KNOWN, ROW);
    expect(narrow).not.toHaveBeenCalled();
  });
});

describe('the process dossier', () => {
  const handle = { kind: 'process', coordinate: 'Case.phase', section: 'HANDLE', recordAs: null } as const;
  const core = { kind: 'process', coordinate: 'Plan.goals', section: 'CORE', recordAs: 'PLAN' } as const;

  test('shows the handles of a case to whoever is involved in it', () => {
    expect(makeGate().mayProcess(handle, { id: h01.id })).toBe(true);
    expect(makeGate().mayProcess(handle, { id: 'elsewhere' })).toBe(false);
  });

  test('shows core data only when the grant names them', () => {
    const row = { caseId: h01.id, personIds: [a.id] };
    expect(makeGate().mayProcess(core, row)).toBe(false);
    const gate = makeGate({ controller: 'gemeente-nijmegen', coordinates: ['Plan.goals'] });
    expect(gate.mayProcess(core, row)).toBe(true);
    expect(gate.released).toMatchObject([{ person: a.id, controller: 'gemeente-nijmegen' }]);
    expect(gate.mayProcess(core, { ...row, personIds: [a.id, b.id] })).toBe(false);
  });
});
