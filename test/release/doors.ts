/** The two doors of the running system over HTTP: the partner's own subgraph, and the gateway before it. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { loadGrantKey } from '../../gateway/fetch/grant-key.js';
import { grantSigner } from '../../gateway/fetch/sign-grant.js';
import type { RuleSet } from '../../policy/index.js';
import type { Stack } from '../support/stack.js';
import type { DoorCase } from './door-cases.js';
import type { DoorReader } from './door-readers.js';
import type { RealFields } from './real-fields.js';
import { subjectOf } from './request.js';
import type { Calendar } from './world.js';

/** What came out: `person coordinate` of every value. */
export type Seen = ReadonlySet<string>;

export type Door = (one: DoorCase, reader: DoorReader) => Promise<Seen>;

type Json = Readonly<Record<string, unknown>>;

/** The gateway, as the reader himself: with the token of his account, and nothing else. */
export function openGatewayDoor(stack: Stack): Door {
  return async (one, { account }) => {
    const { edge, entity } = one.real;
    const beneath = `${edge} { ${selectionOf(one.real)} }`;
    const inner = entity === 'Case' ? beneath : `household { persons { id ${beneath} } }`;
    const answer = await stack.graphql(account, `query ($id: ID!) { case(id: $id) { ${inner} } }`, { id: one.id });
    if (answer.errors.length > 0 || answer.extensions.unavailable !== undefined) throw new Error(answer.text);
    const found: Json | null = answer.data.case;
    if (entity === 'Case') return seenIn(one.real, listed(found?.[edge]));
    const persons = listed((found?.household as Json | null | undefined)?.persons);
    return seenIn(
      one.real,
      persons.flatMap((person) => listed(person[edge]).map((file) => ({ ...file, personIds: [person.id] }))),
    );
  };
}

/**
 * The partner's subgraph, as a gateway that lets everything through: its signed grant names every field of every person.
 * What does not come out, the partner withheld by itself.
 */
export async function openSubgraphDoor(stack: Stack, ruleSet: RuleSet, calendar: Calendar): Promise<Door> {
  const sign = grantSigner(await loadGrantKey(path.join(stack.home, 'grant-key.json')), 'regietafel-gateway');
  return async (one, reader) => {
    const { edge, entity, definition } = one.real;
    const { id: actor, type, properties } = subjectOf(calendar, reader, reader.actor);
    const ids = entity === 'Case' ? [one.id] : one.persons.map(({ id }) => id);
    const coordinates = Object.keys(one.real.fields);
    const { controller } = one.real.table;
    const released = one.persons.map(({ id: person }) => ({ person, controller, coordinates }));
    const body = JSON.stringify({
      query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${entity} { ${edge} { ${selectionOf(one.real)} } } } }`,
      variables: { of: ids.map((id) => ({ __typename: entity, id })) },
      extensions: {
        regietafel: {
          trace: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
          subject: { type, id: actor, properties },
          purpose: 'PLAN_AND_DIRECTION',
          time: new Date().toISOString(),
          // Its own contributions it reads itself.
          cases: [{ id: one.id, facts: { ...one.facts, contributions: [] }, released }],
        },
      },
    });
    const grant = await sign({
      audience: definition.name,
      body,
      ruleSet: ruleSet.hash,
      actor,
      organisation: properties.organisation,
    });
    const answer = await post(`${stack.addresses.subgraphs[definition.name]}/graphql`, body, grant);
    const entities = answer._entities as readonly (Json | null)[];
    const files = entities.flatMap((found, at) =>
      listed(found?.[edge]).map((file) => (entity === 'Case' ? file : { ...file, personIds: [ids[at]] })),
    );
    return seenIn(one.real, files);
  };
}

async function post(url: string, body: string, grant: string): Promise<Json> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${grant}` };
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (!response.ok || errors !== undefined)
    throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
  return data;
}

/** The fields of a file as one selection; every object says about whom it is. */
function selectionOf({ fields }: RealFields): string {
  const beneath = Map.groupBy(
    Object.values(fields).map((place) => place.split('.')),
    ([first = '', second]) => (second === undefined ? '' : first),
  );
  const parts = [...beneath].map(([first, places]) => {
    const names = places.map((place) => place.at(-1)).join(' ');
    return first === '' ? names : `${first} { personIds ${names} }`;
  });
  return ['personIds', ...parts].join(' ');
}

function seenIn({ fields }: RealFields, files: readonly Json[]): Seen {
  const seen = new Set<string>();
  for (const file of files) {
    for (const [coordinate, place] of Object.entries(fields)) {
      const steps = place.split('.');
      const name = steps.at(-1) ?? '';
      const rows = steps.length === 1 ? [file] : listed(file[steps[0] ?? '']);
      for (const row of rows) {
        if (row[name] === null || row[name] === undefined) continue;
        for (const person of row.personIds as readonly string[]) seen.add(`${person} ${coordinate}`);
      }
    }
  }
  return seen;
}

/** The objects there, whether one or many. */
function listed(value: unknown): readonly Json[] {
  return [value ?? []].flat() as unknown as readonly Json[];
}
