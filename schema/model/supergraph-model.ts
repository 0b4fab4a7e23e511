/** A composed supergraph as a model: owners come from routing (`@join__…`), never from what a partner says of itself. */
import { type ConstDirectiveNode, type DocumentNode, Kind, parse } from 'graphql';
import { type ContractProblem, describeProblem } from '../problems.js';
import { findSubgraph, type SubgraphName } from '../subgraphs.js';
import { findText, hasTrue, nameInDocument, readLinks } from './link.js';
import type { Feature, FeatureUse, SchemaModel } from './model.js';
import { type Routing, readEnums, readTypes, readUnions, readWork } from './read-types.js';

const JOIN_SPEC = 'https://specs.apollo.dev/join';

export function readSupergraphModel(sdl: string): SchemaModel {
  const document = parse(sdl, { noLocation: true });
  const { graphs, problems } = readGraphs(document);
  return {
    subgraph: null,
    types: readTypes(document, makeRouting(document, graphs)),
    work: readWork(document, makeRouting(document, graphs)),
    unions: readUnions(document),
    enums: readEnums(document),
    problems,
  };
}

function resolveJoin(document: DocumentNode): (element: string) => string {
  const link = readLinks(document).find((known) => known.identity === JOIN_SPEC);
  return (element) => (link === undefined ? `join__${element}` : nameInDocument(link, element));
}

/** From join graph to subgraph, by the name the graph itself declares: `@join__graph(name: "police")`. */
function readGraphs(document: DocumentNode): {
  graphs: ReadonlyMap<string, SubgraphName>;
  problems: readonly ContractProblem[];
} {
  const join = resolveJoin(document);
  const graphs = new Map<string, SubgraphName>();
  const problems: ContractProblem[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== join('Graph')) continue;
    for (const value of definition.values ?? []) {
      const directive = value.directives?.find((known) => known.name.value === join('graph'));
      const name = directive === undefined ? undefined : findText(directive, 'name');
      const subgraph = findSubgraph(name ?? '');
      if (subgraph === undefined) {
        const graph = name ?? value.name.value;
        problems.push(describeProblem('UNKNOWN_SUBGRAPH', { coordinate: `@join__graph`, subgraph: graph }, graph));
      } else graphs.set(value.name.value, subgraph.name);
    }
  }
  return { graphs, problems };
}

function makeRouting(document: DocumentNode, graphs: ReadonlyMap<string, SubgraphName>): Routing {
  const join = resolveJoin(document);
  const select = (directives: readonly ConstDirectiveNode[], element: string): readonly ConstDirectiveNode[] =>
    directives.filter((directive) => directive.name.value === join(element));
  const graphOf = (directive: ConstDirectiveNode): SubgraphName | undefined =>
    graphs.get(findText(directive, 'graph') ?? '');

  return {
    ownersOfType: (directives) => distinct(select(directives, 'type').map(graphOf)),
    // A field with no @join__field is served by every graph of its type; an external one is only read there.
    ownersOfField: (directives, type) => {
      const fields = select(directives, 'field').filter((directive) => findText(directive, 'graph') !== undefined);
      return fields.length === 0
        ? type
        : distinct(fields.filter((directive) => !hasTrue(directive, 'external')).map(graphOf));
    },
    keys: (directives) =>
      select(directives, 'type').flatMap((directive) => {
        const subgraph = graphOf(directive);
        const selection = findText(directive, 'key');
        return subgraph === undefined || selection === undefined ? [] : [{ subgraph, selection }];
      }),
    uses: (directives) =>
      [...select(directives, 'type'), ...select(directives, 'field')].flatMap((directive) => {
        const subgraph = graphOf(directive);
        return subgraph === undefined ? [] : readUses(directive, subgraph);
      }),
  };
}

function readUses(directive: ConstDirectiveNode, subgraph: SubgraphName): readonly FeatureUse[] {
  const uses: FeatureUse[] = [];
  const add = (feature: Feature, selection: string | null): void => void uses.push({ feature, subgraph, selection });
  for (const feature of ['requires', 'provides'] as const) {
    const selection = findText(directive, feature);
    if (selection !== undefined) add(feature, selection);
  }
  if (findText(directive, 'override') !== undefined) add('override', null);
  if (hasTrue(directive, 'external')) add('external', null);
  if (hasTrue(directive, 'isInterfaceObject')) add('interfaceObject', null);
  if (directive.arguments?.some((argument) => argument.name.value === 'contextArguments')) add('fromContext', null);
  return uses;
}

function distinct(names: readonly (SubgraphName | undefined)[]): readonly SubgraphName[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}
