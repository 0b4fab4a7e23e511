/** Composition: the rules of eight subgraphs reach the supergraph, each with its owner from routing. */
import { describe, expect, test } from '@jest/globals';
import { composeSubgraphs } from '../../schema/compose.js';
import { type Contract, readSupergraphContract, requireSound } from '../../schema/contract.js';
import { miniFederation } from './mini.js';

const composed = composeSubgraphs(miniFederation());

function readComposed(): Contract {
  return requireSound(readSupergraphContract(composed.supergraph ?? ''));
}

describe('eight sound subgraphs', () => {
  test('compose without a problem', () => {
    expect(composed.problems).toEqual([]);
    expect(composed.supergraph).toContain('@join__graph(name: "youth-protection"');
  });

  test('carry a release rule with every word of it', () => {
    expect(readComposed().rule('PoliceIncident', 'account')).toEqual({
      kind: 'release',
      coordinate: 'PoliceIncident.account',
      category: 'INCIDENTS',
      domain: 'POLICE',
      detail: 'WHAT',
      phases: ['APPROACH'],
      classes: ['CRIMINAL'],
      secrecy: 'POLICE',
      route: null,
    });
    expect(readComposed().rule('HousingFile', 'evictionAnnounced')).toMatchObject({ route: 'EVICTION', classes: [] });
  });

  test('carry process, withhold and edges', () => {
    const contract = readComposed();
    expect(contract.rule('Contact', 'name')).toEqual({
      kind: 'process',
      coordinate: 'Contact.name',
      section: 'CORE',
      recordAs: 'CONTACT',
    });
    expect(contract.rule('MentalHealthFile', 'diagnosis')).toMatchObject({ kind: 'withhold' });
    expect(contract.rule('Case', 'housing')).toEqual({
      kind: 'edge',
      coordinate: 'Case.housing',
      type: 'HousingFile',
      list: true,
    });
    expect(contract.rule('Query', 'case')).toMatchObject({ kind: 'edge', type: 'Case', list: false });
  });

  test('know who serves a field from routing', () => {
    const contract = readComposed();
    expect(contract.subgraphOf('PoliceFile', 'known')).toBe('police');
    expect(contract.subgraphOf('Case', 'housing')).toBe('housing');
    expect(contract.subgraphOf('Person', 'id')).toBe('casework');
    expect(contract.subgraphOf('Query', 'case')).toBe('casework');
    expect(contract.subgraphOf('PoliceFile', 'nowhere')).toBeUndefined();
  });

  test('know no rule for what they do not define', () => {
    expect(readComposed().rule('PoliceFile', 'nowhere')).toBeUndefined();
    expect(readComposed().rule('Query', '_entities')).toBeUndefined();
  });
});
