/** I28: what an operation is for is the server's to say; nothing that a caller puts beside or around it changes that. */
import { expect } from '@jest/globals';
import { type DocumentNode, parse } from 'graphql';
import { questionKey, readRecord, requestIn } from './decisions.js';
import { type Answered, HERE, REGISTERED } from './stage.js';
import type { Told } from './stream.js';

const WORD = 'NUISANCE_REDUCTION';
const NAMES = ['NuisanceReduction', WORD, 'purpose', 'PlanAndDirection'] as const;

/** What a caller may try. */
const HEADERS = new Map([
  ['purpose', WORD],
  ['x-purpose', WORD],
  ['x-regietafel-purpose', WORD],
]);
const ASIDE = {
  extensions: { purpose: WORD, regietafel: { purpose: WORD } },
  http: { method: 'POST', headers: HEADERS, search: `?purpose=${WORD}` },
};
const ASIDE_OF_CONTEXT = { purpose: WORD, purposeOf: () => WORD, headers: HEADERS };

export async function checkPurpose({ scene, ask, ...told }: Told): Promise<boolean> {
  const { pair } = scene.question;
  const isRegistered = pair % 5 === 0;
  const name = NAMES[pair % NAMES.length] ?? 'purpose';
  const plain: Answered = isRegistered ? await ask(scene, { document: REGISTERED, variables: { id: HERE } }) : told;
  const document = isRegistered ? REGISTERED : named(scene.way.query, name);
  const disguised = await ask(scene, {
    document,
    variables: { id: HERE, purpose: WORD, purposes: [WORD] },
    aside: { ...ASIDE, operationName: isRegistered ? 'NuisanceReduction' : name },
    asideOfContext: ASIDE_OF_CONTEXT,
  });
  expect(seen(disguised)).toEqual(seen(plain));
  const purpose = isRegistered ? WORD : 'PLAN_AND_DIRECTION';
  const purposes = [
    ...disguised.lines.map((line) => requestIn(line).purpose),
    ...disguised.sent.map(({ body }) => JSON.parse(body).extensions.regietafel.purpose),
  ];
  expect(purposes.filter((each) => each !== purpose)).toEqual([]);
  return disguised.lines.length > 0;
}

const documents = new Map<string, DocumentNode>();

/** The same operation under a name of the caller's. */
function named(query: string, name: string): DocumentNode {
  const text = query.replace(/^query/, `query ${name}`);
  const known = documents.get(text) ?? parse(text, { noLocation: true });
  documents.set(text, known);
  return known;
}

function seen({ data, extensions, lines, sent }: Answered) {
  return {
    data,
    extensions,
    decisions: lines.flatMap(readRecord).map((each) => [questionKey(each), each.decision, each.code, each.records]),
    purposes: lines.map((line) => requestIn(line).purpose),
    asked: sent.map(({ name, body }) => [name, JSON.parse(body).extensions.regietafel.cases]),
  };
}
