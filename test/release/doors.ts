/** The two doors of the running system over HTTP: a subgraph, and the gateway before it. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { RuleSet } from '../../policy/index.js';
import { loadGrantKey } from '../../schema/grants/grant-key.js';
import { grantSigner } from '../../schema/grants/sign-grant.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import type { Stack } from '../support/stack.js';
import type { DoorReader } from './door-readers.js';
import { subjectOf } from './request.js';
import type { Calendar } from './world.js';

export type Json = Readonly<Record<string, unknown>>;

export interface SubgraphQuestion {
  readonly name: SubgraphName;
  readonly query: string;
  readonly variables: Json;
  readonly reader: DoorReader;
  readonly caseId: string;
  readonly facts: object;
  /** What the grant lets it answer. A test lets it answer everything, so that what is missing it withheld by itself. */
  readonly released: readonly object[];
}

export class Doors {
  private constructor(
    private readonly stack: Stack,
    private readonly ruleSet: RuleSet,
    private readonly calendar: Calendar,
    private readonly sign: ReturnType<typeof grantSigner>,
  ) {}

  static async open(stack: Stack, ruleSet: RuleSet, calendar: Calendar): Promise<Doors> {
    const key = await loadGrantKey(path.join(stack.home, 'grant-key.json'));
    return new Doors(stack, ruleSet, calendar, grantSigner(key, 'regietafel-gateway'));
  }

  /** As the reader himself, with the token of his account: what stands beneath the case, null where there is none for him. */
  async askGateway(account: string, caseId: string, selection: string): Promise<Json | null> {
    const query = `query ($id: ID!) { case(id: $id) { ${selection} } }`;
    const { data, errors, extensions, text } = await this.stack.graphql(account, query, { id: caseId });
    if (errors.length > 0 || extensions.unavailable !== undefined) throw new Error(text);
    return data.case;
  }

  /** As the gateway, with a grant that it signed. */
  async askSubgraph({ name, query, variables, reader, caseId, facts, released }: SubgraphQuestion): Promise<Json> {
    const subject = subjectOf(this.calendar, reader, reader.actor);
    const { organisation } = subject.properties;
    const regietafel = {
      trace: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
      subject,
      purpose: 'PLAN_AND_DIRECTION',
      time: new Date().toISOString(),
      // Contributions are those of the partner, who reads them itself.
      cases: [{ id: caseId, facts: { ...facts, contributions: [] }, released }],
    };
    const body = JSON.stringify({ query, variables, extensions: { regietafel } });
    const grant = await this.sign({
      audience: name,
      body,
      ruleSet: this.ruleSet.hash,
      actor: reader.actor,
      organisation,
    });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${grant}` };
    const response = await fetch(`${this.stack.addresses.subgraphs[name]}/graphql`, { method: 'POST', headers, body });
    const text = await response.text();
    const { data, errors } = JSON.parse(text);
    if (!response.ok || errors !== undefined)
      throw new Error(`${name} answered ${response.status}: ${text.slice(0, 500)}`);
    return data;
  }
}

/** The objects there, whether one or many. */
export function listed(value: unknown): readonly Json[] {
  return [value ?? []].flat() as unknown as readonly Json[];
}
