/**
 * The gateway with one partner that answers as it likes over real HTTP, asked by the product's own client; the others answer
 * whatever they are asked (test/leak/careless-partners.ts).
 */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parse } from 'graphql';
import { PartnerClient } from '../../gateway/fetch/partner-client.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import { createWorld } from '../../subgraphs/kit/demo/index.js';
import { type CarelessAnswer, openCarelessPartners } from '../leak/careless-partners.js';
import { readDemoRows } from '../leak/demo-rows.js';

/** What an honest partner would answer. */
export type Honest = { readonly data: { readonly _entities: readonly Row[] } };
export type Row = Readonly<Record<string, unknown>>;

/** Answers one request. */
export type Respond = (response: ServerResponse, honest: Honest) => void;

export interface Answered extends Omit<CarelessAnswer, 'sent'> {
  /** What the gateway logged of its partners meanwhile. */
  readonly logged: readonly object[];
  readonly asked: number;
}

/** Milliseconds the partner has for its answer. */
export const PATIENCE = 1_500;
export const MOST_BYTES = 200_000;

export async function openHostilePartner(name: SubgraphName) {
  const world = createWorld(new Date());
  const everything = readDemoRows(world);
  let respond: Respond = (response) => void response.end();
  let answer: (body: string) => object = () => ({});
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    respond(response, answer(await text(request)) as Honest);
  }).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const client = new PartnerClient(name, url, { timeout: PATIENCE, maxResponseBytes: MOST_BYTES });
  let logged: object[] = [];
  const gateway = await openCarelessPartners({
    world,
    ruleSet: loadRuleSet(),
    rows: () => everything,
    warn: (fields) => void logged.push(fields),
    clientOf(asking, honest) {
      if (asking !== name) return undefined;
      answer = honest;
      return client;
    },
  });
  return {
    world,
    url,
    async ask(account: string, query: string, variables: Row, how: Respond): Promise<Answered> {
      const reader = world.professionals.find((one) => one.account === account);
      if (reader === undefined) throw new Error(`There is no account ${account}.`);
      [respond, logged, asked] = [how, [], 0];
      const { data, extensions, line } = await gateway.ask(reader, { document: parse(query), variables });
      return { data, extensions, line, logged, asked };
    },
    async close() {
      await gateway.stop();
      await client.close();
      server.closeAllConnections();
    },
  };
}

export function honestly(response: ServerResponse, honest: object): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(honest));
}
