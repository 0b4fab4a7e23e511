/** The request vectors ask as the gateway asks: facts as it narrows them, and every way in which a partner refuses. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { narrowFacts } from '../../gateway/fetch/narrow-facts.js';
import { packageFile } from '../../schema/package-file.js';
import type { RequestVector } from '../../schema/request-vectors/vector.js';
import { REFUSALS } from '../../subgraphs/kit/grant/refusal.js';

interface Grant {
  readonly subject: { readonly id: string; readonly properties: { readonly organisation: string } };
  readonly cases: readonly {
    readonly id: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly released: readonly { readonly person: string }[];
  }[];
}

interface Vectors {
  readonly controllers: readonly string[];
  readonly vectors: readonly RequestVector[];
}

const { controllers, vectors } = JSON.parse(readFileSync(packageFile('docs/request-vectors.json'), 'utf8')) as Vectors;

/** Those that are about facts as no gateway sends them say so in their name. */
const asked = vectors.filter(({ name, request, answer }) => {
  return request.path === '/graphql' && request.method === 'POST' && answer.status === 200 && !name.startsWith('facts');
});

test.each(asked)('$name: the gateway would leave nothing out of these facts', ({ request }) => {
  const { extensions } = JSON.parse(request.body ?? '') as { extensions: { regietafel: Grant } };
  const { subject, cases } = extensions.regietafel;
  for (const { facts, released } of cases) {
    const persons = new Set(released.map(({ person }) => person));
    const receiver = { controllers, persons, actor: subject.id, organisation: subject.properties.organisation };
    expect(narrowFacts(facts, receiver)).toEqual(facts);
  }
});

/** What no request can bring about by itself, and what the vectors of grants alone have. */
const ELSEWHERE = [
  'BODY_TOO_LARGE',
  'DATABASE_UNAVAILABLE',
  'INTERNAL',
  'KEYS_UNAVAILABLE',
  'NOT_RECORDED',
  'NOT_THE_GATEWAY',
  'OVERLOADED',
  'RULE_SET_ENDED',
];

test('every way in which a partner refuses is among them', () => {
  const codes = new Set(vectors.map(({ answer }) => answer.body.code).filter((code) => typeof code === 'string'));
  const all: readonly string[] = Object.keys(REFUSALS);
  expect([...codes].toSorted()).toEqual(all.filter((code) => !ELSEWHERE.includes(code)).toSorted());
});

test('each is refused by the status that its code has', () => {
  for (const { answer } of vectors) {
    const { code } = answer.body;
    if (typeof code === 'string')
      expect([code, answer.status]).toEqual([code, REFUSALS[code as keyof typeof REFUSALS].status]);
  }
});
