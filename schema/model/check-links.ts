/** What a subgraph must link, and what it may: federation and our directives, each carried into the supergraph. */
import type { DocumentNode } from 'graphql';
import { type ContractProblem, describeProblem } from '../problems.js';
import type { SubgraphName } from '../subgraphs.js';
import { findText, type Link, nameInDocument, readLinks, schemaDirectives } from './link.js';
import { RELEASE_SPEC, RELEASE_VERSION } from './model.js';
import { findReleaseLink, readRuleNames } from './read-types.js';

const FEDERATION_SPEC = 'https://specs.apollo.dev/federation';
const LINK_SPEC = 'https://specs.apollo.dev/link';
const KNOWN_SPECS: ReadonlySet<string> = new Set([FEDERATION_SPEC, LINK_SPEC, RELEASE_SPEC]);

export function findFederationLink(document: DocumentNode): Link | undefined {
  return readLinks(document).find((link) => link.identity === FEDERATION_SPEC);
}

export function checkLinks(document: DocumentNode, subgraph: SubgraphName): readonly ContractProblem[] {
  const at = { coordinate: 'schema', subgraph };
  const problems: ContractProblem[] = [];
  const links = readLinks(document);
  for (const { identity, version } of links) {
    const url = `${identity}/v${version}`;
    if (!KNOWN_SPECS.has(identity)) problems.push(describeProblem('LINK_UNKNOWN', at, url));
    else if (identity === RELEASE_SPEC && `v${version}` !== RELEASE_VERSION) {
      problems.push(describeProblem('LINK_VERSION', at, url, RELEASE_VERSION));
    }
  }
  const federation = findFederationLink(document);
  if (federation === undefined) {
    problems.push(describeProblem('LINK_MISSING', at, 'federation', `${FEDERATION_SPEC}/v2.11`));
  }
  if (!links.some((link) => link.identity === RELEASE_SPEC)) {
    problems.push(describeProblem('LINK_MISSING', at, 'the rules', `${RELEASE_SPEC}/${RELEASE_VERSION}`));
  }
  if (federation !== undefined && findReleaseLink(document) !== undefined) {
    problems.push(...checkComposed(document, federation, subgraph));
  }
  return problems;
}

/** A directive that is not composed is dropped from the supergraph, and its rules with it. */
function checkComposed(document: DocumentNode, federation: Link, subgraph: SubgraphName): readonly ContractProblem[] {
  const compose = nameInDocument(federation, 'composeDirective');
  const composed = new Set(
    schemaDirectives(document)
      .filter((directive) => directive.name.value === compose)
      .map((directive) => findText(directive, 'name')),
  );
  return [...readRuleNames(document)]
    .filter(([name]) => !composed.has(`@${name}`))
    .map(([name]) => describeProblem('NOT_COMPOSED', { coordinate: `@${name}`, subgraph }, `@${name}`));
}
