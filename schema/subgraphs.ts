/** The eight subgraphs, once: names are folders, databases and roles; graphs are what federation makes of the names. */
import { REGISTER } from '../policy/law/register.js';
import { findPartner } from '../policy/organisations.js';
import { type Domain, ORGANISATIONS, type Organisation, type Partner, type Secrecy } from '../policy/vocabulary.js';

export const SUBGRAPH_NAMES = [
  'casework',
  'municipality',
  'housing',
  'police',
  'youth-protection',
  'mental-health',
  'social-work',
  'public-health',
] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

/** The entities of casework that other subgraphs extend, each by its own edge. */
export const ENTITIES = ['Case', 'Person'] as const;
export type EntityName = (typeof ENTITIES)[number];

export function isEntity(type: string): type is EntityName {
  return ENTITIES.some((entity) => entity === type);
}

export interface Subgraph {
  readonly name: SubgraphName;
  /** The join graph: `youth-protection` is YOUTH_PROTECTION in the supergraph. */
  readonly graph: string;
  /** Null for casework: the process dossier belongs to the college, not to a partner's files. */
  readonly partner: Partner | null;
  /** The bodies whose data it serves: housing serves six, strangers to each other (design §4). */
  readonly controllers: readonly Organisation[];
  /** The domains its controllers act in (register, C 4.2): a datum of another domain is another's. */
  readonly domains: readonly Domain[];
  /** The one coordinate by which it extends casework's entities; null for casework, which defines them. */
  readonly edge: `${EntityName}.${string}` | null;
}

interface Row {
  readonly partner: Partner | null;
  readonly edge: Subgraph['edge'];
}

// biome-ignore format: a table
const ROWS = {
  casework:           { partner: null,               edge: null },
  municipality:       { partner: 'MUNICIPALITY',     edge: 'Person.municipality' },
  housing:            { partner: 'HOUSING',          edge: 'Case.housing' },
  police:             { partner: 'POLICE',           edge: 'Person.police' },
  'youth-protection': { partner: 'YOUTH_PROTECTION', edge: 'Person.youthProtection' },
  'mental-health':    { partner: 'MENTAL_HEALTH',    edge: 'Person.mentalHealth' },
  'social-work':      { partner: 'SOCIAL_WORK',      edge: 'Person.socialWork' },
  'public-health':    { partner: 'PUBLIC_HEALTH',    edge: 'Person.publicHealth' },
} as const satisfies Record<SubgraphName, Row>;

/** The secrecy a datum of the domain carries at the least (P 2, P 5; Wpg): a field that claims none is misread. */
export const DOMAIN_SECRECY: { readonly [domain in Domain]?: Secrecy } = {
  POLICE: 'POLICE',
  CHILD_PROTECTION: 'YOUTH',
  MENTAL_HEALTH_CARE: 'MEDICAL',
  PUBLIC_HEALTH: 'MEDICAL',
  SOCIAL_WORK: 'SOCIAL_WORK',
};

export const SUBGRAPHS: readonly Subgraph[] = Object.freeze(SUBGRAPH_NAMES.map(makeSubgraph));

const BY_NAME: ReadonlyMap<string, Subgraph> = new Map(SUBGRAPHS.map((subgraph) => [subgraph.name, subgraph]));

export function findSubgraph(name: string): Subgraph | undefined {
  return BY_NAME.get(name);
}

export function getSubgraph(name: SubgraphName): Subgraph {
  const subgraph = BY_NAME.get(name);
  if (subgraph === undefined) throw new Error(`"${name}" is no subgraph; it is one of ${SUBGRAPH_NAMES.join(', ')}.`);
  return subgraph;
}

function makeSubgraph(name: SubgraphName): Subgraph {
  const { partner, edge } = ROWS[name];
  const college = partner ?? 'MUNICIPALITY';
  const controllers = ORGANISATIONS.filter((organisation) => findPartner(organisation) === college);
  const domains = new Set<Domain>();
  for (const controller of controllers) {
    for (const seat of REGISTER[controller].seats) {
      for (const domain of seat.domains) domains.add(domain);
    }
  }
  return Object.freeze({
    name,
    graph: name.toUpperCase().replaceAll('-', '_'),
    partner,
    controllers: Object.freeze(controllers),
    domains: Object.freeze([...domains]),
    edge,
  });
}
