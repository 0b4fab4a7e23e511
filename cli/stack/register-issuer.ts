/**
 * The demonstration's issuer answers on another port after each start, and casework knows a professional by issuer and
 * subject. So the demo accounts are registered anew under today's address. Real accounts are never touched: they have
 * other subjects.
 */
import { createWorld } from '../../subgraphs/kit/demo/index.js';
import { withClient } from '../postgres/databases.js';

export async function registerIssuer(caseworkUrl: string, issuer: string, anchor: Date): Promise<void> {
  const subjects = createWorld(anchor).professionals.map(({ subject }) => subject);
  await withClient(caseworkUrl, (client) =>
    client.query('update professional set issuer = $1 where issuer <> $1 and subject = any($2)', [issuer, subjects]),
  );
}
