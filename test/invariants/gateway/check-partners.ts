/** I13: a field comes out where the gateway's law and the partner's own rule both let it; more rules never let more. */
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readSubgraphContract } from '../../../schema/contract.js';
import { getSubgraph, SUBGRAPH_NAMES, type SubgraphName } from '../../../schema/subgraphs.js';
import type { DemoCase } from '../../../subgraphs/kit/demo/draft.js';
import type { Grant } from '../../../subgraphs/kit/grant/grant.js';
import { findHandleTypes, type HandleTypes, Presence } from '../../../subgraphs/kit/release/presence.js';
import { ReleaseGate } from '../../../subgraphs/kit/release/release-gate.js';
import type { FetchBody, Heed } from '../../leak/careless-partners.js';
import type { Row } from '../../leak/demo-rows.js';
import { expectAnswer } from '../../leak/expected-answer.js';
import type { Professional } from '../../leak/expected-release.js';
import { hashOf } from './made-rows.js';
import { coordinateAt, type Keys, leavesIn } from './paired-operations.js';
import { NOW } from './small-case.js';
import { CONDITIONS, contract, HERE, HostedLaw, ruleSet, THERE } from './stage.js';
import type { Told } from './stream.js';

/** A partner's own rule: true where it agrees. */
type Narrow = (row: { readonly id?: unknown }, coordinate: string) => boolean;

class NarrowedLaw extends HostedLaw {
  constructor(private readonly narrow: Narrow) {
    super(contract, ruleSet, NOW);
  }

  override isReleased(reader: Professional, one: DemoCase, type: string, field: string, row: Row): boolean {
    const isNarrowed = contract.rule(type, field)?.kind === 'release' && !this.narrow(row, `${type}.${field}`);
    return !isNarrowed && super.isReleased(reader, one, type, field, row);
  }
}

export async function checkPartners(told: Told): Promise<boolean> {
  const { scene, ask } = told;
  // No partner was asked, so none had anything to agree to.
  if (told.sent.every(({ name }) => name === 'casework')) return false;
  const { reader, way, cases, lawful, question } = scene;
  const narrow = narrowBy(question.rows);
  const heed = (name: SubgraphName, body: FetchBody) =>
    name === 'casework' ? undefined : heedGate(name, body, cases, narrow);
  const narrowed = await ask(scene, { heed, down: [] });
  const variables = { here: HERE, there: THERE, ...CONDITIONS };
  const expected = expectAnswer({ ...lawful, law: new NarrowedLaw(narrow) }, reader, {
    document: way.document,
    variables,
  });
  expect(casesIn(narrowed.data, way.keys)).toEqual(casesIn(expected.data, way.keys));
  const wide = question.down === null ? told : await ask(scene, { down: [] });
  expect(subtract(valuesIn(narrowed.data, way.keys), valuesIn(wide.data, way.keys))).toEqual([]);
  return expected.released > 0;
}

/** Refuses nothing, or about one of so many cells. */
function narrowBy(seed: number): Narrow {
  const share = [0, 2, 3, 5][seed % 4] ?? 0;
  return ({ id }, coordinate) => share === 0 || hashOf(`${seed} ${coordinate} ${String(id)}`) % share !== 0;
}

/** The kit's own gate and presence, on the grant that the gateway sent and the partner's own contributions. */
function heedGate(name: SubgraphName, body: FetchBody, cases: readonly DemoCase[], narrow: Narrow): Heed {
  const grant = body.extensions.regietafel as unknown as Grant;
  const { controllers } = getSubgraph(name);
  const facts = new Map(
    grant.cases.map((granted) => {
      const all = cases.find(({ id }) => id === granted.id)?.facts.contributions ?? [];
      return [
        granted.id,
        { ...granted.facts, contributions: all.filter((each) => controllers.includes(each.controller)) },
      ];
    }),
  );
  const gate = new ReleaseGate({ grant, ruleSet, controllers, facts, narrow });
  const presence = new Presence(handlesOf(name));
  return {
    leaf(type, row, value, { fieldName, path }) {
      const rule = contract.rule(type, fieldName);
      if (rule?.kind === 'process' && rule.section === 'HANDLE') {
        presence.keepHandle(path);
        return value;
      }
      if (rule?.kind !== 'release' || !gate.mayRelease(rule, row)) return null;
      presence.keep(path);
      return value;
    },
    finish: (data) => presence.prune(data),
  };
}

const handles = new Map<SubgraphName, HandleTypes>(
  SUBGRAPH_NAMES.map((name) => {
    const sdl = readFileSync(`schema/${name}.graphql`, 'utf8');
    const schema = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
    return [name, findHandleTypes(schema, readSubgraphContract(sdl, name))];
  }),
);

function handlesOf(name: SubgraphName): HandleTypes {
  const found = handles.get(name);
  if (found === undefined) throw new Error(`${name} has no schema.`);
  return found;
}

/** The answer without what it says of the schema. */
function casesIn(data: unknown, keys: Keys): unknown {
  return Object.fromEntries(Object.entries(data ?? {}).filter(([key]) => Object.hasOwn(keys, key)));
}

/** Each value with what it is; where in a list it stands is another matter. */
function valuesIn(data: unknown, keys: Keys): readonly string[] {
  return [...leavesIn(data, keys)]
    .filter(({ value, coordinate }) => value !== null && contract.rules.get(coordinate)?.kind === 'release')
    .map(({ path, value }) =>
      JSON.stringify([coordinateAt(path, keys), path.filter((step) => typeof step === 'string'), value]),
    );
}

/** What is more often in the first than in the second. */
function subtract(from: readonly string[], these: readonly string[]): readonly string[] {
  const left = [...these];
  return from.filter((value) => {
    const at = left.indexOf(value);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
