/** The invariant of monotony: I14. */
import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { at } from './arbitrary/clock.js';
import { plans } from './arbitrary/plan.js';
import { buildWorld, worlds } from './arbitrary/world.js';
import { type Decided, decideFor, findContribution, panelOf, releaseFieldOf, UNREADABLE, withFacts } from './ask.js';
import type { EvaluationRequest, Limit, Subject } from './oracle/request.js';
import { prove } from './prove.js';

const GRANTS = ['contributions', 'consents', 'notices', 'onwardUse'] as const;
type Grant = (typeof GRANTS)[number];

/** A world, and another from the same plan in which records say other things about the same. */
const alike = fc.tuple(plans(), plans()).map(([plan, other]) => {
  const { disturbances, further, covers, notice, audience, refusal, basis, ground, lift } = other;
  return {
    world: buildWorld(plan),
    like: buildWorld({ ...plan, disturbances, further, covers, notice, audience, refusal, basis, ground, lift }),
  };
});

describe('less never gives, more never takes', () => {
  test('I14: a contribution, a consent, a notice or an onward use more takes access from nobody (P 2, P 3, P 4, P 5; obligations 4, 60, 77)', () => {
    prove({
      seed: 1141,
      over: fc.record({ alike, list: fc.constantFrom(...GRANTS), which: fc.nat(9) }),
      atLeast: {
        'gained by one more of the consents': 35,
        'gained by one more of the contributions': 65,
        'gained by one more of the notices': 25,
        'gained by one more of the onwardUse': 7,
        'kept with one more of the consents': 1500,
        'kept with one more of the contributions': 1700,
        'kept with one more of the notices': 1700,
        'kept with one more of the onwardUse': 810,
      },
      violation: ({ alike: { world, like }, list, which }, count) => {
        const more = add(world.request, list, like.request.context.facts[list], which);
        if (more === null) return null;
        const subjects = panelOf(world);
        const before = decideFor(world.request, subjects, world);
        const lost = decideFor(more, subjects, world).findIndex(({ released: has }, index) => {
          const had = before[index]?.released === true;
          if (had) count(`kept with one more of the ${list}`);
          else if (has) count(`gained by one more of the ${list}`);
          return had && !has;
        });
        return lost < 0 ? null : `one of the ${list} more, and ${subjects[lost]?.id} lost access`;
      },
    });
  });

  test('I14: a contribution, a consent, a notice or an onward use less gives access to nobody (P 2, P 3, P 4, P 5; obligations 4, 60, 77)', () => {
    prove({
      seed: 1142,
      over: fc.record({ world: worlds({ further: 3 }), list: fc.constantFrom(...GRANTS), which: fc.nat(9) }),
      atLeast: {
        'kept with one less of the consents': 640,
        'kept with one less of the contributions': 1300,
        'kept with one less of the notices': 880,
        'kept with one less of the onwardUse': 640,
        'lost with one of the consents': 770,
        'lost with one of the contributions': 500,
        'lost with one of the notices': 980,
        'lost with one of the onwardUse': 130,
      },
      violation: ({ world, list, which }, count) => {
        const less = remove(world.request, list, which);
        if (less === null) return null;
        const subjects = panelOf(world);
        const before = decideFor(world.request, subjects, world);
        const gained = decideFor(less, subjects, world).findIndex(({ released: has }, index) => {
          const { released: had, code } = before[index] ?? UNREADABLE;
          // What cannot be read at all, as two records under one id, may be mended by taking one away.
          if (code === 'UNKNOWN') return false;
          if (had) count(has ? `kept with one less of the ${list}` : `lost with one of the ${list}`);
          else count(`still refused with one less of the ${list}`);
          return !had && has;
        });
        return gained < 0 ? null : `one of the ${list} less, and ${subjects[gained]?.id} gained access`;
      },
    });
  });

  test('I14: refusals and limits only take (A 4, P 5, R Rechten; obligations 41, 87, 93)', () => {
    prove({
      seed: 1143,
      over: fc.record({
        world: worlds({ topics: ['limits', 'consents', 'basis', 'contribution'] }),
        kind: fc.constantFrom('RESTRICTION', 'OBJECTION', 'REFUSAL'),
        days: fc.constantFrom(0, -1, -6),
      }),
      atLeast: {
        'stays over OBJECTION': 1500,
        'stays over REFUSAL': 1000,
        'stays over RESTRICTION': 630,
        'taken by OBJECTION': 760,
        'taken by REFUSAL': 1200,
        'taken by RESTRICTION': 1600,
      },
      violation: ({ world, kind, days }, count) => {
        const { request } = world;
        const subjects = panelOf(world);
        const { consents } = request.context.facts;
        const objected = object(request, kind, at(world.clock, days), subjects);
        const free = withFacts(request, {
          limits: [],
          consents: consents.filter(({ refusedAt }) => refusedAt === null),
        });
        const [before, after, without] = [request, objected, free].map((asked) => decideFor(asked, subjects, world));
        for (const [index, { id }] of subjects.entries()) {
          const [had, has, would] = [before, after, without].map((decisions) => decisions?.[index] ?? UNREADABLE);
          if (had === undefined || has === undefined || would === undefined) return 'somebody was not answered';
          if (has.released && !had.released) return `${kind} gives access to ${id}`;
          if (had.released && !would.released) return `without limits and refusals ${id} has no access`;
          if (had.released) count(has.released ? `stays over ${kind}` : `taken by ${kind}`);
          const wrong = has.released ? staysDespite(objected, has, kind) : null;
          if (wrong !== null) return `${id}: ${wrong}`;
        }
        return null;
      },
    });
  });
});

/** With a record of the list from elsewhere, under an id of its own; null when there is none. */
function add(
  request: EvaluationRequest,
  list: Grant,
  records: readonly { readonly id: string }[],
  which: number,
): EvaluationRequest | null {
  const grants = records.filter((record) => !('refusedAt' in record) || record.refusedAt === null);
  const added = grants[which % Math.max(grants.length, 1)];
  if (added === undefined) return null;
  const id = which % 2 === 0 ? 'a-more' : 'z-more';
  return withFacts(request, { [list]: [...request.context.facts[list], { ...added, id }] });
}

function remove(request: EvaluationRequest, list: Grant, which: number): EvaluationRequest | null {
  const records: readonly { readonly id: string }[] = request.context.facts[list];
  const grants = records.filter((record) => !('refusedAt' in record) || record.refusedAt === null);
  const gone = grants[which % Math.max(grants.length, 1)];
  return gone === undefined ? null : withFacts(request, { [list]: records.filter((record) => record !== gone) });
}

/** The first person asked about restricts, objects, or refuses what is asked. */
function object(
  request: EvaluationRequest,
  kind: string,
  since: string,
  subjects: readonly Subject[],
): EvaluationRequest {
  const { limits, consents } = request.context.facts;
  const { properties } = request.resource;
  const person = 'c1-0';
  if (kind !== 'REFUSAL') {
    const limit: Limit = { id: 'l-more', recordedAt: since, person, kind, controller: null, from: since, until: null };
    return withFacts(request, { limits: [...limits, limit] });
  }
  const item = properties.kind === 'release' ? properties : properties.kind === 'process' ? properties.origin : null;
  const items = item === null ? [] : [{ controller: item.controller, domain: item.domain, category: item.category }];
  const refusal = {
    id: 't-more',
    recordedAt: since,
    person,
    covers: ['PROCESSING'],
    items,
    recipients: subjects.map(({ properties: { organisation, domain } }) => ({ organisation, domain })),
    purposes: ['PLAN_AND_DIRECTION'],
    informed: false,
    free: false,
    explicit: false,
    givenBy: [],
    confirmedBy: [],
    givenAt: null,
    refusedAt: since,
    expiresAt: null,
    withdrawnAt: null,
  };
  return withFacts(request, { consents: [...consents, refusal] });
}

/** What may stay released over a new restriction, objection or refusal: not much. */
function staysDespite(request: EvaluationRequest, { contribution }: Decided, kind: string): string | null {
  const field = releaseFieldOf(request);
  if (field === null || !field.persons.includes('c1-0')) return null;
  const basis = findContribution(request, contribution)?.basis.kind;
  switch (kind) {
    case 'RESTRICTION':
      return basis === 'VITAL_INTEREST' ? null : `over a restriction it is released on ${basis ?? 'own data'}`;
    case 'OBJECTION':
      return basis === 'PUBLIC_TASK' ? 'over an objection it is released on a public task' : null;
    default:
      return basis === undefined || basis === 'VITAL_INTEREST' ? null : `over a refusal it is released on ${basis}`;
  }
}
