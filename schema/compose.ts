/**
 * Eight SDL texts in, one supergraph out, or the mistakes. Composition knows nothing of `@release` (threats A6), so each
 * subgraph is read by the contract first, and the supergraph is compared with what its subgraphs said.
 */
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { describeSharedType } from './checks/ownership.js';
import { type Contract, type ContractProblem, readSubgraphContract, readSupergraphContract } from './contract.js';
import { describeProblem } from './problems.js';
import { isEntity, SUBGRAPH_NAMES, type SubgraphName } from './subgraphs.js';

export type SubgraphSdls = { readonly [name in SubgraphName]?: string };

export interface Composition {
  /** Null where there is any problem: half a contract is none. */
  readonly supergraph: string | null;
  readonly problems: readonly ContractProblem[];
}

export function composeSubgraphs(sdls: SubgraphSdls): Composition {
  const contracts = new Map<SubgraphName, Contract>();
  const problems: ContractProblem[] = [];
  for (const name of SUBGRAPH_NAMES) {
    const sdl = sdls[name];
    if (sdl === undefined) {
      problems.push(describeProblem('MISSING_SUBGRAPH', { coordinate: name, subgraph: name }, name));
      continue;
    }
    const contract = readSubgraphContract(sdl, name);
    contracts.set(name, contract);
    problems.push(...contract.problems);
  }
  problems.push(...findSharedTypes(contracts));
  if (problems.length > 0) return { supergraph: null, problems };

  const { supergraph, problems: refusals } = compose(sdls);
  if (supergraph === null) return { supergraph, problems: refusals };
  const mistakes = compareWithSubgraphs(readSupergraphContract(supergraph), contracts);
  return { supergraph: mistakes.length === 0 ? supergraph : null, problems: mistakes };
}

function compose(sdls: SubgraphSdls): Composition {
  const services = SUBGRAPH_NAMES.map((name) => ({
    name,
    // The gateway knows its partners by settings; an address in the contract would be one to trust.
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(sdls[name] ?? ''),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl !== undefined) return { supergraph: `${supergraphSdl.trimEnd()}\n`, problems: [] };
  return {
    supergraph: null,
    problems: (errors ?? []).map((error) => {
      const named = /^\[(?<subgraph>[\w-]+)\]/.exec(error.message)?.groups?.subgraph ?? null;
      const why = error.message.replaceAll('\n', ' ').replace(/\.?$/, '.');
      return describeProblem('NOT_COMPOSABLE', { coordinate: 'schema', subgraph: named }, why);
    }),
  };
}

/** Composition would merge two types of one name where their fields agree; nobody would own what comes of it. */
function findSharedTypes(contracts: ReadonlyMap<SubgraphName, Contract>): readonly ContractProblem[] {
  const owners = new Map<string, Set<SubgraphName>>();
  for (const [name, contract] of contracts) {
    for (const coordinate of contract.rules.keys()) {
      const [type = ''] = coordinate.split('.');
      if (type !== 'Query' && !isEntity(type)) owners.set(type, (owners.get(type) ?? new Set()).add(name));
    }
  }
  return [...owners].filter(([, names]) => names.size > 1).map(([type, names]) => describeSharedType(type, [...names]));
}

function compareWithSubgraphs(
  supergraph: Contract,
  contracts: ReadonlyMap<SubgraphName, Contract>,
): readonly ContractProblem[] {
  const problems: ContractProblem[] = [...supergraph.problems];
  for (const [name, contract] of contracts) {
    for (const [coordinate, rule] of contract.rules) {
      if (JSON.stringify(supergraph.rules.get(coordinate)) === JSON.stringify(rule)) continue;
      problems.push(describeProblem('RULE_LOST', { coordinate, subgraph: name }, coordinate, name));
    }
  }
  return problems;
}
