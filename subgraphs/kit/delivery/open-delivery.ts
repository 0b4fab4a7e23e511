/** Puts the delivery of one subgraph together: what it serves to the others, and the jobs that speak to them. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { GrantKey } from '../../../schema/grants/grant-key.js';
import { messageSigner } from '../../../schema/grants/sign-grant.js';
import type { SubgraphDefinition } from '../definition.js';
import { jobsFor } from '../jobs.js';
import { receiversFor } from '../receivers.js';
import type { MutualTls } from '../tls/mutual-tls.js';
import type { DeliveryRoutes } from './delivery.routes.js';
import { createInbox } from './inbox.js';
import { PeerClient } from './peer-client.js';
import type { PeerUrls } from './peers.js';
import { startJobs } from './start-jobs.js';
import { countWaiting } from './sweep.js';

export interface DeliveryOptions {
  readonly definition: SubgraphDefinition;
  readonly settings: { readonly databaseUrl: string; readonly peers: PeerUrls; readonly sweepSeconds: number };
  readonly key: GrantKey;
  /** Null where subgraphs speak without certificates of their own. */
  readonly tls: MutualTls | null;
  /** A fresh entity manager. */
  readonly fork: () => EntityManager;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Delivery {
  readonly routes: DeliveryRoutes;
  /** Begins to deliver, and resolves with how to stop. */
  readonly start: () => Promise<() => Promise<void>>;
}

export function openDelivery({ definition, settings, key, tls, fork, log, now }: DeliveryOptions): Delivery {
  const { name } = definition;
  const jobs = jobsFor(definition);
  const { databaseUrl, peers, sweepSeconds } = settings;
  return {
    routes: {
      name,
      publicJwks: () => key.published,
      hear: createInbox({ name, peers, receivers: receiversFor(definition), fork, fetchKeys: tls?.fetchPeerKeys, now }),
      countWaiting: () => countWaiting(fork()),
    },
    async start() {
      const client = new PeerClient(peers, tls?.connect);
      const sign = messageSigner(key, name);
      const running = await startJobs({ databaseUrl, jobs, sweepSeconds, client, sign, fork, log, now });
      return async () => {
        await running.close();
        await client.close();
      };
    },
  };
}
