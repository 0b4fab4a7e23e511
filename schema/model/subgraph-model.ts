/** The SDL of one subgraph as a model: it owns all it defines, and its federation directives are resolved by identity. */
import { type ConstDirectiveNode, type DocumentNode, parse } from 'graphql';
import { describeProblem } from '../problems.js';
import type { SubgraphName } from '../subgraphs.js';
import { checkLinks, findFederationLink } from './check-links.js';
import { findText, nameInDocument } from './link.js';
import { FEATURES, type FeatureUse, type SchemaModel } from './model.js';
import { type Routing, readEnums, readTypes, readUnions, readWork } from './read-types.js';

export function readSubgraphModel(sdl: string, subgraph: SubgraphName): SchemaModel {
  const document = parse(sdl, { noLocation: true });
  return {
    subgraph,
    types: readTypes(document, makeRouting(document, subgraph)),
    work: readWork(document, makeRouting(document, subgraph)),
    unions: readUnions(document),
    enums: readEnums(document),
    problems: checkLinks(document, subgraph),
  };
}

function makeRouting(document: DocumentNode, subgraph: SubgraphName): Routing {
  const link = findFederationLink(document);
  const resolve = (directive: string): string => (link === undefined ? directive : nameInDocument(link, directive));
  const features = new Map(FEATURES.map((feature) => [resolve(feature), feature]));
  const key = resolve('key');
  const uses = (directive: ConstDirectiveNode): readonly FeatureUse[] => {
    const feature = features.get(directive.name.value);
    return feature === undefined ? [] : [{ feature, subgraph, selection: readSelection(directive) }];
  };
  return {
    ownersOfType: () => [subgraph],
    ownersOfField: () => [subgraph],
    keys: (directives) =>
      directives
        .filter((directive) => directive.name.value === key)
        .map((directive) => ({ subgraph, selection: findText(directive, 'fields') ?? '' })),
    uses: (directives) => directives.flatMap(uses),
  };
}

/** What the feature names: `fields` of @requires and @provides, `field` of @fromContext, `name` of @context. */
function readSelection(directive: ConstDirectiveNode): string | null {
  return findText(directive, 'fields') ?? findText(directive, 'field') ?? findText(directive, 'name') ?? null;
}

/** A document that does not parse is one problem, and everything in it is withheld. */
export function refuseUnreadable(what: string, subgraph: SubgraphName | null, error: unknown): SchemaModel {
  const why =
    error instanceof Error ? error.message.replaceAll('\n', ' ').replace(/\.?$/, '.') : 'it is no GraphQL document.';
  return {
    subgraph,
    types: new Map(),
    work: new Map(),
    unions: new Set(),
    enums: new Set(),
    problems: [describeProblem('UNREADABLE', { coordinate: 'schema', subgraph }, what, why)],
  };
}
