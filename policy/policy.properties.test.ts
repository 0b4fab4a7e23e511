/** The algebra of release (§1, I14): whatever happens to a request, it never releases more. Seeds are fixed, so failures replay. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from './evaluate.js';
import { compileRuleSet } from './rule-set.js';
import {
  all,
  asCaseManager,
  asDirector,
  inEarlyPhase,
  inPhase,
  limited,
  ofController,
  onBasis,
  onVitalInterest,
  withOnwardUse,
  withSecondPerson,
} from './testing/facts-builder.js';
import { buildRequest, type Change, IN_CONFLICT, IN_DANGER, type Raw } from './testing/question-builder.js';
import { CODES, GATES } from './vocabulary.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const run = (numRuns: number, seed: number) => ({ numRuns, seed });

/** Changes that move the example about, released or not. */
const changes: readonly Change[] = [
  () => {},
  withSecondPerson(),
  inPhase('ASSIGNMENT'),
  inPhase('REVIEW'),
  inEarlyPhase('SIGNAL'),
  inEarlyPhase('INQUIRY'),
  ofController('gemeente-nijmegen', 'WMO'),
  ofController('portaal', 'HOUSING'),
  ofController('talis', 'HOUSING'),
  ofController('sterker', 'SOCIAL_WORK'),
  asDirector(),
  asCaseManager(),
  onBasis({ kind: 'CONSENT' }),
  onBasis({
    kind: 'PUBLIC_TASK',
    taskHolder: 'MUNICIPALITY',
    law: 'WMO_2_3_1',
    serves: 'WMO',
    decisionReference: null,
  }),
  onVitalInterest(IN_DANGER),
  limited('RESTRICTION'),
  limited('OBJECTION'),
  withOnwardUse(),
  (d) => {
    d.action.name = 'use';
  },
  (d) => {
    d.field.secrecy = 'MEDICAL';
    d.contribution.secrecyLift = { kind: 'CONFLICT_OF_DUTIES', answers: IN_CONFLICT };
  },
  (d) => {
    d.facts.contributions.push({ ...d.contribution, id: 'k2' });
  },
  (d) => {
    d.facts.contributions.push({
      ...d.contribution,
      id: 'k0',
      basis: { kind: 'VITAL_INTEREST', answers: IN_DANGER },
      from: '2026-11-22T00:00:00Z',
      until: '2026-11-24T00:00:00Z',
    });
  },
  (d) => {
    d.facts.consents.push({
      ...d.consent,
      id: 't0',
      covers: ['PROCESSING'],
      refusedAt: '2026-10-10T00:00:00Z',
      givenAt: null,
    });
  },
  (d) => {
    Object.assign(d.resource, {
      properties: {
        kind: 'process',
        section: 'CORE',
        persons: ['c1-a'],
        origin: {
          controller: 'politie',
          domain: 'POLICE',
          category: 'INCIDENTS',
          basis: 'PUBLIC_TASK',
          secrecy: 'POLICE',
          classes: [],
        },
        owner: null,
        recordedBy: null,
        about: null,
        recordAs: null,
      },
    });
  },
];
const requests = fc
  .array(fc.constantFrom(...changes), { maxLength: 5 })
  .map((chosen) => unique(buildRequest(all(...chosen))));

/** The same change twice may double an id; then there is nothing to learn. */
function unique(request: Raw): Raw {
  const facts = factsOf(request);
  for (const [name, list] of Object.entries(facts)) {
    if (!Array.isArray(list)) continue;
    facts[name] = list.filter((entry, at) => list.findIndex((other) => other.id === entry.id) === at);
  }
  const { team } = facts.case as Raw;
  (facts.case as Raw).team = (team as Raw[]).filter(
    (entry, at) => (team as Raw[]).findIndex((other) => other.id === entry.id) === at,
  );
  return request;
}

function factsOf(request: Raw): Raw {
  return (request.context as Raw).facts as Raw;
}

function withFacts(request: Raw, parts: Raw): Raw {
  return { ...request, context: { ...(request.context as Raw), facts: { ...factsOf(request), ...parts } } };
}

describe('whatever comes', () => {
  test('it never throws, and answers in known words', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { decision, context } = evaluate(value, ruleSet);
        expect(decision).toBe(false);
        expect(context.reason_admin).toMatchObject({ code: 'UNKNOWN', gate: 'UNKNOWN' });
      }),
      run(500, 11),
    );
  });

  test('any value in any place is answered', () => {
    fc.assert(
      fc.property(requests, fc.nat(), fc.jsonValue(), (request, pick, value) => {
        const places = placesIn(request);
        const place = places[pick % places.length];
        if (place !== undefined) place.holder[place.key] = value;
        const { decision, context } = evaluate(request, ruleSet);
        const { code, gate, records } = context.reason_admin;
        expect(CODES).toContain(code);
        expect(GATES).toContain(gate);
        expect(decision).toBe(code === 'RELEASED');
        expect(records).toEqual([...new Set(records)].sort());
      }),
      run(3000, 12),
    );
  });

  test('unread keys change nothing', () => {
    fc.assert(
      fc.property(requests, fc.nat(), fc.jsonValue(), (request, pick, value) => {
        const before = evaluate(request, ruleSet);
        const holders = placesIn(request)
          .map(({ holder }) => holder)
          .filter((holder) => !Array.isArray(holder) && !isMap(holder));
        const holder = holders[pick % holders.length];
        if (holder !== undefined) holder['x-unread'] = value;
        expect(evaluate(request, ruleSet)).toEqual(before);
      }),
      run(2000, 13),
    );
  });

  test('the order of facts does not show', () => {
    fc.assert(
      fc.property(requests, fc.integer(), (request, seed) => {
        const lists = Object.entries(factsOf(request)).filter(([, list]) => Array.isArray(list)) as [
          string,
          unknown[],
        ][];
        const turned = Object.fromEntries(lists.map(([name, list]) => [name, turn(list, seed)]));
        const team = turn((factsOf(request).case as Raw).team as unknown[], seed);
        const moved = withFacts(request, { ...turned, case: { ...(factsOf(request).case as Raw), team } });
        expect(evaluate(moved, ruleSet)).toEqual(evaluate(request, ruleSet));
      }),
      run(1000, 14),
    );
  });
});

describe('less never releases more', () => {
  test('without contributions only own data and the process dossier', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { decision, context } = evaluate(withFacts(request, { contributions: [] }), ruleSet);
        if (decision) expect(['OWN_DATA', 'PHASE']).toContain(context.reason_admin.gate);
      }),
      run(1000, 15),
    );
  });

  test.each(['contributions', 'notices', 'onwardUse', 'consents'] as const)('without one of the %s', (name) => {
    fc.assert(
      fc.property(requests, fc.nat(), (request, pick) => {
        const list = (factsOf(request)[name] as Raw[]).filter(
          (entry) => name !== 'consents' || entry.refusedAt === null,
        );
        const gone = list[pick % Math.max(list.length, 1)];
        const less = withFacts(request, {
          [name]: (factsOf(request)[name] as Raw[]).filter((entry) => entry !== gone),
        });
        if (!evaluate(request, ruleSet).decision) expect(evaluate(less, ruleSet).decision).toBe(false);
      }),
      run(1000, 16),
    );
  });

  test('with a limit more', () => {
    fc.assert(
      fc.property(requests, fc.constantFrom('RESTRICTION', 'OBJECTION'), (request, kind) => {
        const limit = {
          id: 'l9',
          recordedAt: '2026-11-01T00:00:00Z',
          person: 'c1-a',
          kind,
          controller: null,
          from: '2026-11-01T00:00:00Z',
          until: null,
        };
        const more = withFacts(request, { limits: [...(factsOf(request).limits as Raw[]), limit] });
        if (!evaluate(request, ruleSet).decision) expect(evaluate(more, ruleSet).decision).toBe(false);
      }),
      run(1000, 17),
    );
  });

  test('with the strict setting', () => {
    const strict = compileRuleSet({ strictCrossDomainConsent: true }, () => 'sha256:strict');
    fc.assert(
      fc.property(requests, (request) => {
        if (!evaluate(request, ruleSet).decision) expect(evaluate(request, strict).decision).toBe(false);
      }),
      run(1000, 18),
    );
  });
});

interface Place {
  readonly holder: Raw;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Raw;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** Objects whose keys are words themselves: classGround, and the factors of a weighing. */
function isMap(holder: Raw): boolean {
  return 'CRIMINAL' in holder || 'SPECIAL' in holder || 'a' in holder;
}

function turn<T>(list: readonly T[], by: number): T[] {
  if (list.length === 0) return [];
  const at = Math.abs(by) % list.length;
  return [...list.slice(at), ...list.slice(0, at)].reverse();
}
