/**
 * Holds the signal of one partner against the law itself: after it is brought, a recipient who is named reads every field
 * that was said, by `decide` on what the partner told the college, and one who is not named reads none (A 1; obligation 23).
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decide, isMalformed, parseInstant, readFacts, readResource, readSubject } from '../../../policy/index.js';
import type { Domain } from '../../../policy/vocabulary.js';
import type { PreconditionId } from '../../../policy/work/index.js';
import { readSubgraphContract } from '../../../schema/contract.js';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { Contribution } from '../contribution.entity.js';
import type { SubgraphDefinition } from '../definition.js';
import { getRecord } from '../demo/index.js';
import { Duty } from '../purge/duty.entity.js';
import { printSubgraphSdl } from '../sdl.js';
import type { SubjectRow } from '../subject-row.entity.js';
import { type OpenSubgraph, openSubgraph } from './open-subgraph.js';
import { consentsOf, type SignalTerms, signalInput } from './signal-input.js';

export interface SignalCase extends SignalTerms {
  readonly account: string;
  /** Beside what `signalInput` makes. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** The persons, by key, who consented explicitly. */
  readonly consenting?: readonly string[];
  /** Fields of the signal that must be readable afterwards. */
  readonly said: readonly string[];
  /** A shell partner is heard only where it is called in (C 4.2). */
  readonly isShell?: boolean;
}

type Body = Readonly<Record<string, unknown>>;

const NAMED = { organisation: 'portaal', capacity: 'TEAM_MEMBER', domain: 'HOUSING' } as const;
const UNNAMED = { organisation: 'woongenoot', capacity: 'TEAM_MEMBER', domain: 'HOUSING' } as const;
const NO_SCREEN = { wards: ['hatert'], screenedUntil: '2099-01-01', professionBound: true, secrecyDeclaredOn: null };

/** `refused`: what is changed in the first of the cases, and what alone is said of it then. */
export function describeSignal(
  definition: SubgraphDefinition,
  cases: readonly (readonly [string, SignalCase])[],
  refused: readonly (readonly [string, Partial<SignalCase>, PreconditionId])[] = [],
): void {
  const { signal } = definition;
  if (signal === undefined) throw new Error(`${definition.name} brings no signal.`);
  const contract = readSubgraphContract(printSubgraphSdl(definition), definition.name);
  const ruleSet = loadRuleSet({});
  let open: OpenSubgraph;

  describe(`the signal of ${definition.name}`, () => {
    beforeAll(async () => {
      open = await openSubgraph(definition);
    }, 60_000);
    afterAll(() => open?.close());

    test('knows every flag of its entity, and no field that is none', () => {
      const fields = [...contract.rules.values()].filter(({ coordinate }) =>
        coordinate.startsWith(`${signal.entity.name}.`),
      );
      const released = fields.filter((rule) => rule.kind === 'release');
      const names = released.map(({ coordinate }) => coordinate.split('.')[1] ?? '');
      const ofRoute = Object.keys(signal.route?.columns({}) ?? {});
      expect([...signal.flags.values(), ...ofRoute, 'name'].sort()).toEqual([...names].sort());
      for (const rule of released) expect(rule.kind === 'release' && rule.detail).toBe('THAT');
    });

    test.each(cases)('%s: is read by a recipient it names, and by nobody else', async (_what, one) => {
      const { caseId, facts, rows } = await bring(one);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const said = Object.keys(row).filter(
          (field) => one.said.includes(field) && row[field as keyof SubjectRow] !== null,
        );
        expect(said.sort()).toEqual([...one.said].sort());
        for (const field of said) {
          expect([field, read(field, row, facts, NAMED), read(field, row, facts, UNNAMED)]).toEqual([
            field,
            true,
            false,
          ]);
        }
      }
      expect(rows.every((row) => row.caseId === caseId)).toBe(true);
    });

    test.each(cases)('%s: a colleague is to review it, if it was an emergency (obligation 70)', async (_what, one) => {
      const { caseId } = await bring(one);
      const lift = one.more?.secrecyLift as { readonly kind?: string } | undefined;
      const isEmergency = lift?.kind === 'CONFLICT_OF_DUTIES';
      const [reviews = 0, contributions = 0] = await Promise.all([
        open.orm.em.fork().count(Duty, { caseId, kind: 'REVIEW_EMERGENCY' }),
        open.orm.em.fork().count(Contribution, { caseId }),
      ]);
      expect(reviews).toBe(isEmergency ? contributions : 0);
    });

    for (const [what, change, code] of refused) {
      test(`is not brought ${what}`, async () => {
        const [first] = cases;
        if (first === undefined) throw new Error('There is nothing to change.');
        expect((await ask({ ...first[1], ...change })).codes).toEqual([code]);
      });
    }
  });

  function ask(one: SignalCase) {
    const now = Date.now();
    const own = getRecord(open.world, one.controller, one.record ?? 'r01');
    const consents = one.consenting && { consents: consentsOf(own, one.consenting, now) };
    const input = { ...signalInput(open.world, now, one), ...one.more, ...consents };
    return open.act({ act: 'BRING_SIGNAL', account: one.account, input });
  }

  async function bring(one: SignalCase) {
    const outcome = await ask(one);
    expect(outcome).toMatchObject({ done: true, codes: [] });
    const caseId = outcome.caseId ?? '';
    const em = open.orm.em.fork();
    const told = await em.execute<{ kind: string; body: Body }[]>(
      'select kind, body from outbox where case_id = ? order by seq',
      [caseId],
    );
    expect(told[0]?.kind).toBe('CASE_BROUGHT');
    const rows = await em.find(signal?.entity as new () => SubjectRow, { caseId });
    return { caseId, facts: factsOf(caseId, told, one.isShell === true), rows };
  }

  /** As casework would have them of what it was told, a day after nothing else happened. */
  function factsOf(id: string, told: readonly { kind: string; body: Body }[], isShell: boolean) {
    const of = (kind: string, part: string) => told.filter((each) => each.kind === kind).map(({ body }) => body[part]);
    const [brought] = told;
    if (brought === undefined) throw new Error('The college was told of no case.');
    const { ward, persons, at } = brought.body as { ward: string; persons: string[]; at: string };
    const activated = isShell ? [{ id: 'a', partner: 'PUBLIC_HEALTH', from: at, until: null, necessity: true }] : [];
    const nothing = { team: [], caseManager: null, needs: [], referrals: [], monitoring: null };
    const read = readFacts({
      case: { id, ward, phase: 'SIGNAL', phaseSince: at, activated, ...nothing },
      persons: persons.map((person) => ({ id: person, birthDate: null, represented: false })),
      contributions: of('CONTRIBUTED', 'contribution'),
      consents: of('CONSENT', 'consent'),
      notices: of('NOTICE', 'notice'),
      limits: [],
      onwardUse: [],
    });
    if (isMalformed(read)) throw new Error(read.malformed);
    return read;
  }

  function read(
    field: string,
    { personIds, controller }: SubjectRow,
    facts: ReturnType<typeof factsOf>,
    reader: { readonly organisation: string; readonly domain: Domain; readonly capacity: string },
  ): boolean {
    const rule = contract.rule(signal?.entity.name ?? '', field);
    const properties = { ...rule, controller, persons: personIds, recordAs: null };
    const resource = readResource({ type: 'field', id: rule?.coordinate, properties });
    const subject = readSubject({ type: 'professional', id: 'p-reader', properties: { ...reader, ...NO_SCREEN } });
    const time = parseInstant(new Date().toISOString());
    if (isMalformed(resource) || isMalformed(subject) || time === undefined)
      throw new Error('The question is malformed.');
    const question = { subject, action: 'read', resource, time, purpose: 'PLAN_AND_DIRECTION', facts } as const;
    return decide(question, ruleSet).released;
  }
}
