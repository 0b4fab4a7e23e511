/**
 * The same question asked the other way, by a caller who also says everywhere what it is for: in the name of the operation,
 * in variables, extensions and headers, and in whatever stands beside who he is. One more answer for I24 and I28 both.
 */
import { type DocumentNode, parse } from 'graphql';
import type { Way } from './paired-operations.js';
import type { Answered, Ask, Bend, Scene } from './stage.js';

export interface OtherWay {
  readonly way: Way;
  readonly answer: Answered;
}

const WORD = 'NUISANCE_REDUCTION';
const NAMES = ['NuisanceReduction', WORD, 'purpose', 'PlanAndDirection'] as const;
const HEADERS = new Map([
  ['purpose', WORD],
  ['x-purpose', WORD],
  ['x-regietafel-purpose', WORD],
]);

/** What a caller may try, under this name of the operation. */
export function pretence(operationName: string): Bend {
  return {
    variables: { purpose: WORD, purposes: [WORD] },
    aside: {
      operationName,
      extensions: { purpose: WORD, regietafel: { purpose: WORD } },
      http: { method: 'POST', headers: HEADERS, search: `?purpose=${WORD}` },
    },
    asideOfContext: { purpose: WORD, purposeOf: () => WORD, headers: HEADERS },
  };
}

export async function askOtherWay(scene: Scene, ask: Ask): Promise<OtherWay> {
  const way = scene.question.isRound ? scene.pair.straight : scene.pair.round;
  const name = NAMES[scene.question.pair % NAMES.length] ?? WORD;
  const answer = await ask({ ...scene, way }, { ...pretence(name), document: named(way.query, name) });
  return { way, answer };
}

const documents = new Map<string, DocumentNode>();

/** The same operation under a name of the caller's. */
function named(query: string, name: string): DocumentNode {
  const text = query.replace(/^query/, `query ${name}`);
  const known = documents.get(text) ?? parse(text, { noLocation: true });
  documents.set(text, known);
  return known;
}
