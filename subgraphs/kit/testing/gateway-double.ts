/** Stands in for the gateway before one subgraph: its keys over HTTP, and grants signed for exactly one body. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { getSubgraph, type SubgraphName } from '../../../schema/subgraphs.js';
import { getCase, type World } from '../demo/world.js';

const KID = 'double';
export const ISSUER = 'regietafel-gateway';

export interface Wanted {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly account: string;
  readonly time: string;
  readonly cases: readonly object[];
  /** What the grant is for, where it is for no question. */
  readonly act?: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { readonly data?: unknown; readonly errors?: unknown; readonly code?: string };
}

export class GatewayDouble {
  private constructor(
    readonly jwksUrl: string,
    readonly close: () => void,
    private readonly key: CryptoKey,
    private readonly world: World,
    private readonly now: () => number,
  ) {}

  /** `now`: the clock of its grants, in milliseconds since 1970. */
  static async start(world: World, now: () => number = Date.now): Promise<GatewayDouble> {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: KID, alg: 'EdDSA', use: 'sig' }] });
    const server = createServer((_request, response) => response.end(keys));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/.well-known/jwks.json`;
    return new GatewayDouble(url, () => server.close(), privateKey, world, now);
  }

  /** The body the gateway would send for this professional. */
  body({ query, variables = {}, account, time, cases, act }: Wanted): string {
    const { actor, properties } = this.professional(account);
    const subject = { type: 'professional', id: actor, properties };
    const trace = { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') };
    const regietafel = { trace, subject, purpose: 'PLAN_AND_DIRECTION', time, cases, ...(act && { act }) };
    return JSON.stringify({ query, variables, extensions: { regietafel } });
  }

  /** A grant for this body; `claims` overwrite, undefined leaves out. */
  async grant(
    subgraph: SubgraphName,
    account: string,
    body: string,
    claims: JWTPayload = {},
    key = this.key,
  ): Promise<string> {
    const { actor, properties } = this.professional(account);
    const now = Math.floor(this.now() / 1000);
    return new SignJWT({
      iss: ISSUER,
      aud: subgraph,
      iat: now,
      exp: now + 20,
      jti: randomUUID(),
      body_sha256: createHash('sha256').update(body).digest('base64url'),
      rule_set: loadRuleSet().hash,
      actor,
      organisation: properties.organisation,
      ...claims,
    })
      .setProtectedHeader({ alg: 'EdDSA', kid: KID })
      .sign(key);
  }

  /** Asks as the gateway does. */
  async ask(url: string, subgraph: SubgraphName, wanted: Wanted): Promise<Reply> {
    const body = this.body(wanted);
    return post(url, body, await this.grant(subgraph, wanted.account, body));
  }

  private professional(account: string) {
    const found = this.world.professionals.find((one) => one.account === account);
    const [properties] = found?.authorisations ?? [];
    if (found === undefined || properties === undefined) throw new Error(`The demo world has no account ${account}.`);
    return { actor: found.actor, properties };
  }
}

/** A case as it stands in a grant: its facts without contributions, and these coordinates for these persons. */
export function grantedCase(
  world: World,
  key: string,
  subgraph: SubgraphName,
  persons: readonly string[],
  coordinates: readonly string[],
): object {
  const one = getCase(world, key);
  const ids = one.persons.filter((person) => persons.includes(person.key)).map(({ id }) => id);
  const released = ids.flatMap((person) =>
    getSubgraph(subgraph).controllers.map((controller) => ({ person, controller, coordinates })),
  );
  return { id: one.id, facts: { ...one.facts, contributions: [] }, released };
}

export async function post(url: string, body: string, token?: string, path = '/graphql'): Promise<Reply> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}
