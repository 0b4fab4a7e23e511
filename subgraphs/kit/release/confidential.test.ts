import { describe, expect, test } from '@jest/globals';
import { type Decision, isMalformed, parseInstant, readFacts } from '../../../policy/index.js';
import { createWorld } from '../demo/world.js';
import { isConfidentialFor } from './confidential.js';

const world = createWorld(new Date('2026-11-23T00:00:00Z'));
const h01 = world.cases.find(({ key }) => key === 'h01');
const person = h01?.persons[0]?.id ?? '';
const now = parseInstant('2026-11-23T10:00:00Z');
const told = h01?.facts.notices.find((notice) => notice.person === person && notice.kind === 'SHARING');
if (h01 === undefined || told === undefined || now === undefined)
  throw new Error('The demo world has no h01 that was told.');
const { facts, time, notice } = { facts: h01.facts, time: now, notice: told };

const DEFERRED = { givenAt: null, deferredAt: notice.givenAt, deferredUntil: '2026-11-23', reasonGiven: true };
const shared = { contribution: 'k1', records: [notice.id] } as unknown as Decision;
const own = { contribution: null, records: [] } as unknown as Decision;

function ask(bend: object, decision: Decision, controller: string = notice.controller): boolean {
  const read = readFacts({ ...facts, notices: [{ ...notice, ...bend }] });
  if (isMalformed(read)) throw new Error(`Malformed: ${read.malformed}`);
  return isConfidentialFor(person, controller, decision, read, time);
}

describe('confidential is what goes out while informing is deferred (P 4; obligation 83)', () => {
  const cases: readonly { readonly what: string; readonly bend: object; readonly is: boolean }[] = [
    { what: 'told', bend: {}, is: false },
    { what: 'deferred until today', bend: DEFERRED, is: true },
    { what: 'deferred until yesterday', bend: { ...DEFERRED, deferredUntil: '2026-11-22' }, is: false },
    { what: 'deferred, and told since', bend: { ...DEFERRED, givenAt: '2026-11-23T09:00:00Z' }, is: false },
    { what: 'deferred, to be told tomorrow', bend: { ...DEFERRED, givenAt: '2026-11-24T09:00:00Z' }, is: true },
  ];
  test.each(cases)('$what: $is, shared and in one’s own file alike', ({ bend, is }) => {
    expect(ask(bend, shared)).toBe(is);
    expect(ask(bend, own)).toBe(is);
  });

  test('a deferral the release does not rest on is another matter', () => {
    expect(ask(DEFERRED, { ...shared, records: [] })).toBe(false);
    expect(ask(DEFERRED, own, 'mooiland')).toBe(false);
  });
});
