import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { endTeamEntry } from '../../subgraphs/casework/registry/end-team-entry.js';
import { setPhase } from '../../subgraphs/casework/registry/set-phase.js';
import { withdrawConsent } from '../../subgraphs/casework/registry/withdraw-consent.js';
import { subgraph } from '../../subgraphs/casework/subgraph.js';
import { type DemoCase, getCase } from '../../subgraphs/kit/demo/index.js';
import { openDatabase } from '../../subgraphs/kit/store/database.js';
import { type Stack, startStack } from '../support/stack.js';
import { CASE_QUERY, releasedIn } from './case-query.js';

let stack: Stack;
let orm: MikroORM;
let h01: DemoCase;
beforeAll(async () => {
  stack = await startStack({ fresh: true });
  orm = await openDatabase(subgraph, stack.databaseUrl('casework'));
  h01 = getCase(stack.world, 'h01');
}, 120_000);
afterAll(async () => {
  await orm?.close();
  await stack?.close();
});

const now = () => new Date().toISOString();
const letterOf = (id: string) => h01.persons.find((person) => person.id === id)?.key ?? '?';
const change = (work: (em: EntityManager) => Promise<boolean>) => orm.em.fork().transactional(work);

async function releasedTo(account: string): Promise<readonly string[]> {
  const { data } = await stack.graphql(account, CASE_QUERY, { id: h01.id });
  return releasedIn(data, letterOf);
}

/** In order: each change is one that a case goes through only once. */
describe('what is recorded counts from the next request on', () => {
  test('a consent that is withdrawn (obligation 58)', async () => {
    const consent = h01.facts.consents.find(({ covers }) => covers.includes('SECRECY'));
    const care = (paths: readonly string[]) => paths.filter((path) => path.includes('mentalHealth'));
    expect(care(await releasedTo('case-manager'))).not.toEqual([]);
    const asked = await stack.countRequests('mental-health');
    expect(await change((em) => withdrawConsent(em, consent?.id ?? '', now()))).toBe(true);
    expect(care(await releasedTo('case-manager'))).toEqual([]);
    expect(await stack.countRequests('mental-health')).toBe(asked);
  });

  test('a place in the team that ends (obligation 39)', async () => {
    const police = stack.world.professionals.find(({ account }) => account === 'police-member');
    const seat = h01.facts.case.team.find(({ actor }) => actor === police?.actor);
    expect(await releasedTo('police-member')).not.toEqual([]);
    expect(await change((em) => endTeamEntry(em, seat?.id ?? '', now()))).toBe(true);
    expect(await releasedTo('police-member')).toEqual([]);
    const asked = await stack.countRequests('police');
    // The police left the team: what they contributed left with them (G3).
    expect((await releasedTo('talis-member')).filter((path) => path.includes('police'))).toEqual([]);
    expect(await stack.countRequests('police')).toBe(asked);
  });

  test('a phase that moves on: what was contributed for the one before is silent (obligation 76)', async () => {
    const others = (paths: readonly string[]) => paths.filter((path) => !path.startsWith('housing.talis'));
    expect(others(await releasedTo('talis-member'))).not.toEqual([]);
    const director = stack.world.professionals.find(({ account }) => account === 'process-director-hatert');
    const to = { phase: 'REVIEW', since: now(), by: director?.actor ?? '' } as const;
    expect(await change((em) => setPhase(em, h01.id, to))).toBe(true);
    expect(others(await releasedTo('talis-member'))).toEqual([]);
    expect(await releasedTo('talis-member')).toContain('housing.talis.known');
  });
});
