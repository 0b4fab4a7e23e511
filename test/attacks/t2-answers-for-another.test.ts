/** threats.md 2 and A2, A10: a partner that answers too much, for others, or about others. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type DemoCase, getCase } from '../../subgraphs/kit/demo/index.js';
import { type Stack, startStack } from '../support/stack.js';

const INJECTED = 'INJECTED-BY-A-PARTNER';
const QUERY = `
  query ($id: ID!) {
    case(id: $id) {
      problemOutline { text }
      housing { controller known rentArrears { agreement } }
      household { persons { id contact { name } municipality { known debtCounselling { known } } police { known incidents { summary } } } }
    }
  }`;

let stack: Stack;
let h01: DemoCase;
beforeAll(async () => {
  stack = await startStack();
  h01 = getCase(stack.world, 'h01');
}, 120_000);
afterEach(async () => {
  for (const name of ['municipality', 'housing', 'police']) await stack.replaceAnswer(name, null);
});
afterAll(() => stack.close());

const ask = () => stack.graphql('talis-member', QUERY, { id: h01.id });
const idOf = (letter: string) => h01.persons.find(({ key }) => key === letter)?.id;

async function answerOf(subgraph: string, entity: object) {
  const body = { data: { _entities: [entity], ...entity }, extensions: { injected: INJECTED } };
  await stack.replaceAnswer(subgraph, { status: 200, body });
  return ask();
}

describe('what a partner says of its own is all that it can say', () => {
  test('fields of another partner, of casework and of no one are left behind', async () => {
    const whole = await ask();
    const answer = await answerOf('municipality', {
      __typename: 'Person',
      _k_id: idOf('b'),
      id: idOf('b'),
      municipality: { _k_personIds: [idOf('a')], _k_controller: 'gemeente-nijmegen', known: true, injected: INJECTED },
      police: { _k_personIds: [idOf('a')], _k_controller: 'politie', known: false, incidents: [{ summary: INJECTED }] },
      contact: { name: INJECTED },
      problemOutline: [{ text: INJECTED }],
    });
    expect(answer.text).not.toContain(INJECTED);
    const [b, a, c] = whole.data.case.household.persons;
    expect(answer.data.case.household.persons).toEqual([
      b,
      { ...a, municipality: { known: true, debtCounselling: null } },
      c,
    ]);
  });

  test.each(['politie', 'portaal', 'gemeente-nijmegen', '', null, 42, ['talis']])(
    'a file of %p from housing is not shown: the controller comes from routing and release',
    async (controller) => {
      const { data, text } = await answerOf('housing', {
        housing: [{ _k_personIds: [idOf('a')], _k_controller: controller, controller, known: true, rentArrears: null }],
      });
      expect(data.case.housing).toBeNull();
      expect(text).not.toContain('portaal');
    },
  );

  test.each(['b', 'c'])(
    'a datum that names person %s beside her is withheld, whatever branch it stands in',
    async (letter) => {
      const { data } = await answerOf('municipality', {
        municipality: { _k_personIds: [idOf('a'), idOf(letter)], _k_controller: 'gemeente-nijmegen', known: true },
      });
      for (const person of data.case.household.persons) expect(person.municipality).toBeNull();
    },
  );

  test('a datum about somebody outside the household is withheld', async () => {
    const { data } = await answerOf('municipality', {
      municipality: {
        _k_personIds: [idOf('a'), '11111111-1111-4111-8111-111111111111'],
        _k_controller: 'gemeente-nijmegen',
        known: true,
      },
    });
    for (const person of data.case.household.persons) expect(person.municipality).toBeNull();
  });

  test('an answer for more persons than were sent goes to nobody', async () => {
    const file = (known: boolean) => ({
      municipality: { _k_personIds: [idOf('a')], _k_controller: 'gemeente-nijmegen', known },
    });
    const body = { data: { _entities: [file(true), file(false), file(false)] } };
    await stack.replaceAnswer('municipality', { status: 200, body });
    const { data } = await ask();
    const shown = data.case.household.persons.filter(
      (person: { municipality: unknown }) => person.municipality !== null,
    );
    expect(shown).toHaveLength(1);
  });

  test('an object where a word was asked, and __proto__, do no harm', async () => {
    const body = JSON.parse(
      `{"data": {"_entities": [{"municipality": {"_k_personIds": ["${idOf('a')}"], "_k_controller": "gemeente-nijmegen",
        "known": {"nested": "${INJECTED}"}, "__proto__": {"known": "${INJECTED}"}}}], "__proto__": {"polluted": true}}}`,
    );
    await stack.replaceAnswer('municipality', { status: 200, body });
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(INJECTED);
    expect((await ask()).status).toBe(200);
  });
});
