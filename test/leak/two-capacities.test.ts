/**
 * One professional in two capacities: case manager of one case, member for a corporation of another. One operation over
 * both cases gives him in each what that capacity gives, and nothing that only the other would.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type DocumentNode, parse } from 'graphql';
import { readSupergraphContract, requireSound } from '../../schema/contract.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { createWorld, type DemoCase, getCase, type World } from '../../subgraphs/kit/demo/index.js';
import { openCarelessPartners } from './careless-partners.js';
import { readDemoRows } from './demo-rows.js';
import { expectAnswer, type LawfulWorld } from './expected-answer.js';
import { Law, type Professional } from './expected-release.js';
import { getReader } from './random-readers.js';
import { wholeView } from './whole-view.js';

const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
const demo = createWorld(new Date());
const law = new Law(requireSound(readSupergraphContract(supergraphSdl)), loadRuleSet());
const manager = getReader({ schema, law, world: demo, rows: readDemoRows(demo) }, 'case-manager');
const member = getReader({ schema, law, world: demo, rows: readDemoRows(demo) }, 'talis-member');

/** The case manager, who is a member for Talis as well. */
const both: Professional = { ...manager, authorisations: [...manager.authorisations, ...member.authorisations] };
const world: World = {
  ...demo,
  professionals: demo.professionals.map((each) => (each.account === manager.account ? both : each)),
};
const lawful: LawfulWorld = { schema, world, rows: readDemoRows(world), law };
const asManager: Professional = { ...both, account: manager.account, authorisations: manager.authorisations };
const asMember: Professional = { ...both, account: member.account, authorisations: member.authorisations };

let gateway: Awaited<ReturnType<typeof openCarelessPartners>>;
beforeAll(async () => {
  gateway = await openCarelessPartners({ world, ruleSet: law.ruleSet, rows: () => lawful.rows });
});
afterAll(() => gateway.stop());

const fields = wholeView(schema).replace(/^.*?case\(id: \$id\)/, '');
const overBoth: DocumentNode = parse(
  `query ($one: ID!, $other: ID!) { one: case(id: $one) ${fields.replace(/}$/, '')} other: case(id: $other) ${fields}`,
);
const alone = parse(wholeView(schema));

function expected(reader: Professional, one: DemoCase) {
  const { data } = expectAnswer(lawful, reader, { document: alone, variables: { id: one.id } });
  return (data as { case: unknown }).case;
}

// biome-ignore format: a table
const CASES = [
  { one: 'h01', other: 'h02' },
  { one: 'h02', other: 'h01' },
  { one: 'h10', other: 'h04' },
  { one: 'h05', other: 'h03' },
] as const;

describe('one operation over two cases, in a capacity each', () => {
  test.each(CASES)('$one and $other', async ({ one, other }) => {
    const [first, second] = [getCase(world, one), getCase(world, other)];
    const variables = { one: first.id, other: second.id };
    const { data, sent } = await gateway.ask(both, { document: overBoth, variables });
    const capacityIn = ({ facts }: DemoCase) => (facts.case.caseManager === both.actor ? asManager : asMember);
    expect(capacityIn(first)).not.toBe(capacityIn(second));
    expect(data).toEqual({
      one: expected(capacityIn(first), first),
      other: expected(capacityIn(second), second),
    });
    for (const { body } of sent) {
      const { subject, cases } = JSON.parse(body).extensions.regietafel;
      for (const { id } of cases) {
        const asked = id === first.id ? first : second;
        expect(subject.properties).toEqual(capacityIn(asked).authorisations[0]);
      }
    }
  });
});
