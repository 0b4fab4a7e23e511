/** A partner's subgraph in which its professionals share: acts, what they tell the college, and what the law makes of it. */
import { randomUUID } from 'node:crypto';
import {
  type Decision,
  decide,
  isMalformed,
  parseInstant,
  readFacts,
  readResource,
  readSubject,
} from '../../../policy/index.js';
import type { ActName } from '../../../policy/work/index.js';
import { readSubgraphContract } from '../../../schema/contract.js';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { getSubgraph } from '../../../schema/subgraphs.js';
import type { SubgraphDefinition } from '../definition.js';
import type { MessageBody, MessageKind } from '../delivery/messages.js';
import { createWorld, getCase } from '../demo/world.js';
import { printSubgraphSdl } from '../sdl.js';
import { GivenNotice } from '../share/given-notice.entity.js';
import { toNoticeFacts } from '../share/notice-row.js';
import { loadOwnFacts } from '../store/contribution-facts.js';
import type { ActAnswered } from './act.js';
import { type OpenSubgraph, openSubgraph } from './open-subgraph.js';

const HOUR = 3_600_000;

export interface Sharing {
  readonly subgraph: OpenSubgraph;
  /** Milliseconds since 1970; a test may move it on. */
  readonly clock: { now: number };
  /** By the readable key of its case; an input may name others than the demo world knows. */
  readonly act: (act: ActName, account: string, key: string | null, input: object, bend?: Bend) => Promise<ActAnswered>;
  /** What it told the college of this kind in this case, in order, and each once. */
  readonly told: <Kind extends MessageKind>(kind: Kind) => Promise<readonly MessageBody<Kind>[]>;
  /** May he read (or use) this now, on the partner's own contributions, notices and approvals? */
  readonly may: (asked: MayAsked) => Promise<Decision>;
  readonly personOf: (key: string, person: string) => string;
  readonly caseOf: (key: string) => string;
  readonly close: () => Promise<void>;
}

/** Changes the facts of the case: its phase, its consents. */
export type Bend = (facts: WorldFacts) => object;
type WorldFacts = ReturnType<typeof getCase>['facts'];

export interface MayAsked {
  readonly account: string;
  readonly key: string;
  readonly coordinate: string;
  readonly persons: readonly string[];
  readonly controller: string;
  readonly action?: 'read' | 'use' | 'record';
  readonly recordAs?: string | null;
  readonly bend?: Bend;
}

/** Ten in the morning of the day of the demo world. */
export async function openSharing(definition: SubgraphDefinition): Promise<Sharing> {
  const world = createWorld(new Date('2026-11-23T00:00:00Z'));
  const clock = { now: world.anchor.getTime() + 10 * HOUR };
  const subgraph = await openSubgraph(definition, { world, now: () => clock.now });
  const contract = readSubgraphContract(printSubgraphSdl(definition), definition.name);
  const ruleSet = loadRuleSet();
  const { controllers } = getSubgraph(definition.name);
  const seen = new Set<string>();
  const factsOf = (key: string, bend: Bend = (facts) => facts) => bend(getCase(world, key).facts);
  return {
    subgraph,
    clock,
    act: (act, account, key, input, bend) =>
      subgraph.act({
        act,
        account,
        input: { key: randomUUID(), ...(key !== null && { caseId: getCase(world, key).id }), ...input },
        ...(key !== null && bend !== undefined && { facts: factsOf(key, bend) }),
      }),
    async told<Kind extends MessageKind>(kind: Kind) {
      const rows = await subgraph.orm.em
        .fork()
        .execute<{ id: string; body: MessageBody<Kind> }[]>('select id, body from outbox where kind = ? order by seq', [
          kind,
        ]);
      const fresh = rows.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      return fresh.map(({ body }) => body);
    },
    async may({ account, key, coordinate, persons, controller, action = 'read', recordAs = null, bend }: MayAsked) {
      const em = subgraph.orm.em.fork();
      const { id } = getCase(world, key);
      const facts = factsOf(key, bend) as WorldFacts;
      const given = await em.find(GivenNotice, { caseId: id });
      const notices = [...facts.notices.filter(({ kind }) => kind === 'TAKEN_UP'), ...given.map(toNoticeFacts)];
      const own = await loadOwnFacts(em, [{ id, facts: { ...facts, notices }, released: [] }], controllers);
      const read = readFacts(own.get(id));
      const [type = '', field = ''] = coordinate.split('.');
      const rule = contract.rule(type, field);
      const properties = { ...rule, controller, persons, recordAs };
      const resource = readResource({ type: 'field', id: coordinate, properties });
      const professional = world.professionals.find((one) => one.account === account);
      const subject = readSubject({
        type: 'professional',
        id: professional?.actor,
        properties: professional?.authorisations[0],
      });
      const time = parseInstant(new Date(clock.now).toISOString());
      if (isMalformed(read) || isMalformed(resource) || isMalformed(subject) || time === undefined)
        throw new Error(`Nothing can be decided on ${coordinate} in ${key}.`);
      return decide({ subject, action, resource, time, purpose: 'PLAN_AND_DIRECTION', facts: read }, ruleSet);
    },
    personOf: (key, person) => subgraph.idOf(key, person),
    caseOf: (key) => getCase(world, key).id,
    close: () => subgraph.close(),
  };
}
