import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readSupergraphContract } from '../../schema/contract.js';
import { ENTITIES } from '../../schema/subgraphs.js';
import { readAnatomy } from './anatomy.js';

const sdl = readFileSync('schema/supergraph.graphql', 'utf8');
const contract = readSupergraphContract(sdl);
const anatomy = readAnatomy(buildSchema(sdl, { assumeValid: true, assumeValidSDL: true }), contract, ENTITIES);
const names = (type: string) => anatomy.of(type).carriers.map(({ name }) => name);

describe('readAnatomy', () => {
  test('knows what each kind of row says of itself', () => {
    expect(names('PoliceIncident')).toEqual(['personIds', 'controller']);
    expect(names('Contact')).toEqual(['personIds', 'origin']);
    expect(names('ConsentRecord')).toEqual(expect.arrayContaining(['personIds', 'recordedBy', 'about']));
    expect(names('Case')).toEqual(['id']);
    expect(names('Person')).toEqual(['id']);
  });

  test('takes no accountability for a handle: a controller that is a datum of its own is fetched only where asked', () => {
    for (const type of ['ContributionReference', 'NoticeRecord', 'LimitRecord']) {
      expect([type, contract.rule(type, 'controller')?.kind, names(type)]).toEqual([
        type,
        'process',
        expect.not.arrayContaining(['controller']),
      ]);
    }
  });

  test('knows which types stand or fall with the object that holds them', () => {
    expect(['Origin', 'About', 'TeamEntry'].map((type) => anatomy.of(type).isHandle)).toEqual([true, true, true]);
    expect(['Case', 'Person', 'PoliceFile', 'Contact'].map((type) => anatomy.of(type).isHandle)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('asks one handle of what is nothing but handles, so that it is there whatever the client asks of it', () => {
    const asked = ['Origin', 'About', 'AboutRecipient', 'TeamEntry'].map((type) => names(type));
    expect(asked).toEqual([['controller'], ['controller'], ['organisation'], ['id']]);
  });

  test('every type with a released field says whom its rows are about, and whose they are', () => {
    const types = new Set(
      [...contract.rules.values()]
        .filter(({ kind }) => kind === 'release')
        .map(({ coordinate }) => coordinate.split('.')[0] ?? ''),
    );
    expect(types.size).toBeGreaterThan(20);
    for (const type of types) expect([type, names(type)]).toEqual([type, ['personIds', 'controller']]);
  });

  test.each(['_r_secret', '_k_personIds'])('refuses a field of the name %s', (field) => {
    const schema = buildSchema(`type Query { a: A } type A { ${field}: String }`);
    expect(() => readAnatomy(schema, contract, ENTITIES)).toThrow(`A.${field} has a name the gateway keeps for itself`);
  });
});
