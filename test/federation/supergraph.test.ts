/** What only composition or a finished supergraph can show: names by identity, owners by routing, nothing lost on the way. */
import { describe, expect, test } from '@jest/globals';
import { composeSubgraphs } from '../../schema/compose.js';
import { readSubgraphContract, readSupergraphContract } from '../../schema/contract.js';
import { SUBGRAPH_NAMES } from '../../schema/subgraphs.js';
import { change, miniFederation } from './mini.js';

const SOUND = composeSubgraphs(miniFederation()).supergraph ?? '';
const LINK = 'import: ["@release", "@process", "@withhold"]';

/** Renames a directive wherever it is printed, in the definitions too. */
function rename(sdl: string, from: string, to: string): string {
  return sdl.replaceAll(`@${from}(`, `@${to}(`);
}

describe('a directive renamed on import (A7)', () => {
  const renamed = Object.fromEntries(
    Object.entries(miniFederation()).map(([name, sdl]) => {
      const imported = change(sdl, LINK, 'import: [{ name: "@release", as: "@classify" }, "@process", "@withhold"]');
      return [name, rename(imported, 'release', 'classify').replace('name: "@release")', 'name: "@classify")')];
    }),
  );

  test('keeps its rule in a subgraph', () => {
    const contract = readSubgraphContract(renamed.police ?? '', 'police');
    expect(contract.problems).toEqual([]);
    expect(contract.rule('PoliceFile', 'known')).toMatchObject({ kind: 'release', secrecy: 'POLICE' });
  });

  test('keeps its rule through composition', () => {
    const { supergraph, problems } = composeSubgraphs(renamed);
    expect(problems).toEqual([]);
    expect(supergraph).toContain('@classify(');
    expect(readSupergraphContract(supergraph ?? '').rule('PoliceFile', 'known')).toMatchObject({ kind: 'release' });
  });

  test('keeps its rule under a namespace', () => {
    const sdl = change(miniFederation().police, LINK, 'as: "regie"');
    const prefixed = rename(
      rename(rename(sdl, 'release', 'regie'), 'process', 'regie__process'),
      'withhold',
      'regie__withhold',
    )
      .replace('name: "@release")', 'name: "@regie")')
      .replace('name: "@process")', 'name: "@regie__process")')
      .replace('name: "@withhold")', 'name: "@regie__withhold")');
    // The specification is called "release": its directive of that name bears the bare namespace.
    const contract = readSubgraphContract(prefixed, 'police');
    expect(contract.problems).toEqual([]);
    expect(contract.rule('PoliceIncident', 'account')).toMatchObject({ kind: 'release', classes: ['CRIMINAL'] });
  });

  test('loses its rule, and is reported, where another specification lends the name', () => {
    const forged = change(SOUND, 'https://regietafel.example/release/v1.0', 'https://elsewhere.example/release/v1.0');
    const contract = readSupergraphContract(forged);
    expect(contract.rules.has('PoliceFile.known')).toBe(false);
    expect(contract.problems).toContainEqual({
      code: 'LOOKALIKE',
      coordinate: 'PoliceFile.known',
      subgraph: 'police',
      message:
        '"PoliceFile.known" carries @release, but this document does not import it from https://regietafel.example/release: import it through @link.',
    });
  });
});

describe('routing decides who serves', () => {
  test('UNKNOWN_SUBGRAPH: a graph outside the covenant', () => {
    const { problems } = readSupergraphContract(
      change(SOUND, '@join__graph(name: "police"', '@join__graph(name: "bank"'),
    );
    expect(problems).toContainEqual({
      code: 'UNKNOWN_SUBGRAPH',
      coordinate: '@join__graph',
      subgraph: 'bank',
      message:
        'the supergraph routes to "bank", which is no subgraph of this covenant: add it to schema/subgraphs.ts, by ADR, or compose without it.',
    });
  });

  test('SHARED_TYPE: a type served by two', () => {
    const forged = change(
      SOUND,
      'type PoliceFile\n  @join__type(graph: POLICE)',
      'type PoliceFile\n  @join__type(graph: POLICE)\n  @join__type(graph: HOUSING)',
    );
    const contract = readSupergraphContract(forged);
    expect(contract.problems.map(({ code }) => code)).toContain('SHARED_TYPE');
    expect(contract.subgraphOf('PoliceFile', 'known')).toBeUndefined();
    expect(contract.rule('PoliceFile', 'known')).toBeUndefined();
  });

  test.each([
    ['override: "housing"', 'FEATURE'],
    ['requires: "contact { name }"', 'RELEASED_AS_INPUT'],
    ['provides: "known"', 'RELEASED_AS_INPUT'],
    ['external: true', 'FEATURE'],
  ])('%s on a routed field is refused', (argument, code) => {
    const forged = SOUND.replace(
      /police: PoliceFile @join__field\(graph: POLICE\)/,
      `police: PoliceFile @join__field(graph: POLICE, ${argument})`,
    );
    expect(forged).not.toBe(SOUND);
    expect(readSupergraphContract(forged).problems.map((problem) => problem.code)).toContain(code);
  });

  test("TAKEOVER: another's edge routed elsewhere", () => {
    const forged = SOUND.replace(
      'police: PoliceFile @join__field(graph: POLICE)',
      'police: PoliceFile @join__field(graph: HOUSING)',
    );
    expect(readSupergraphContract(forged).problems).toContainEqual({
      code: 'TAKEOVER',
      coordinate: 'Person.police',
      subgraph: 'housing',
      message: '"Person.police" is defined by subgraph "housing" but belongs to "police": remove it there.',
    });
  });

  test('KEY: an entity keyed by more than its id', () => {
    const forged = SOUND.replace('@join__type(graph: POLICE, key: "id")', '@join__type(graph: POLICE, key: "id ward")');
    expect(readSupergraphContract(forged).problems.map(({ code }) => code)).toContain('KEY');
  });
});

describe('composition', () => {
  test('MISSING_SUBGRAPH', () => {
    const { housing: _housing, ...others } = miniFederation();
    expect(composeSubgraphs(others)).toEqual({
      supergraph: null,
      problems: [
        {
          code: 'MISSING_SUBGRAPH',
          coordinate: 'housing',
          subgraph: 'housing',
          message: 'the SDL of subgraph "housing" is missing: compose all eight, an absent one hides its mistakes.',
        },
      ],
    });
  });

  test('SHARED_TYPE', () => {
    const mini = miniFederation();
    mini.housing = change(mini.housing, 'type HousingFile', 'type PoliceFile').replace(
      '[HousingFile!]',
      '[PoliceFile!]',
    );
    expect(composeSubgraphs(mini).problems).toEqual([
      {
        code: 'SHARED_TYPE',
        coordinate: 'PoliceFile',
        subgraph: null,
        message:
          '"PoliceFile" is defined by "housing" and "police": each type has one owner, rename it in all but one.',
      },
    ]);
  });

  test('RULE_LOST: a key that composition would outvote', () => {
    const mini = miniFederation();
    mini.police = change(
      mini.police,
      'id: ID! @process(section: HANDLE)',
      'id: ID! @process(section: HANDLE, recordAs: CONTACT)',
    );
    expect(composeSubgraphs(mini).problems).toEqual([
      {
        code: 'RULE_LOST',
        coordinate: 'Person.id',
        subgraph: 'police',
        message:
          '"Person.id" has another rule in the supergraph than in subgraph "police": do not edit the supergraph, run "npm run schema:compose".',
      },
    ]);
  });

  test('NOT_COMPOSABLE, with our sentence around the reason', () => {
    const mini = miniFederation();
    mini.police = change(mini.police, 'account: String', 'account: Strin');
    expect(composeSubgraphs(mini).problems).toContainEqual({
      code: 'NOT_COMPOSABLE',
      coordinate: 'schema',
      subgraph: 'police',
      message:
        'the subgraphs do not compose: [police] Unknown type Strin. Mend the SDL of the subgraph it names and compose again.',
    });
  });

  test('refuses an authoring mistake before composing', () => {
    const mini = miniFederation();
    mini.police = change(mini.police, 'known: Boolean', 'known: Boolean!');
    const { supergraph, problems } = composeSubgraphs(mini);
    expect(supergraph).toBeNull();
    expect(problems.map(({ code, coordinate }) => [code, coordinate])).toEqual([['NOT_NULLABLE', 'PoliceFile.known']]);
  });

  test('every subgraph is a row', () => {
    expect(SUBGRAPH_NAMES).toHaveLength(8);
  });
});
