/** Mistakes by which a partner would reach for another's field, or send its own where no rule follows it (threats A6, A22). */
import type { Mistake } from './mistakes.cases.js';

const ARREARS = 'detail: WHAT, phases: [INQUIRY, APPROACH])';

/** The sentence for a datum that federation would hand to another partner. */
function asInput(coordinate: string, feature: string): string {
  return `"${coordinate}" is a classified datum used in @${feature}: it would reach another partner without its own rule, take it out.`;
}

/** The sentence for a feature that no field may use. */
function asFeature(coordinate: string, feature: string): string {
  return `"${coordinate}" uses @${feature}, by which one partner takes over or reads another's field: remove it, each field has one owner.`;
}

export const TAKEOVER: readonly Mistake[] = [
  {
    code: 'TAKEOVER',
    subgraph: 'police',
    instead: 'police: PoliceFile',
    write: 'police: PoliceFile\n  mentalHealth: PoliceFile',
    coordinate: 'Person.mentalHealth',
    message: '"Person.mentalHealth" is defined by subgraph "police" but belongs to "mental-health": remove it there.',
  },
  {
    code: 'TAKEOVER',
    subgraph: 'casework',
    instead: 'contact: Contact',
    write: 'contact: Contact\n  police: Contact',
    coordinate: 'Person.police',
    message: '"Person.police" is defined by subgraph "casework" but belongs to "police": remove it there.',
  },
  {
    code: 'TAKEOVER',
    subgraph: 'police',
    instead: 'type PoliceFile {',
    write: 'type Query {\n  case(id: ID!): PoliceFile\n}\n\ntype PoliceFile {',
    coordinate: 'Query.case',
    message: '"Query.case" is defined by subgraph "police" but belongs to "casework": remove it there.',
  },
  {
    code: 'NOT_OWN_EDGE',
    subgraph: 'police',
    instead: 'police: PoliceFile',
    write: 'police: PoliceFile\n  contact: PoliceSignal',
    coordinate: 'Person.contact',
    message:
      '"Person.contact" is not for subgraph "police" to define: it extends casework\'s entities by Person.police only, put the data beneath it.',
  },
  {
    code: 'KEY',
    subgraph: 'police',
    instead: 'type Person @key(fields: "id") {',
    write: 'type Person @key(fields: "id police { __typename }") {',
    coordinate: 'Person',
    message:
      '"Person" has the key "id police { __typename }": entities are Case and Person, and their only key is the random "id" (design §5).',
  },
  {
    code: 'KEY',
    subgraph: 'police',
    instead: 'type PoliceFile {',
    write: 'type PoliceFile @key(fields: "controller") {',
    coordinate: 'PoliceFile',
    message:
      '"PoliceFile" has the key "controller": entities are Case and Person, and their only key is the random "id" (design §5).',
  },
  {
    code: 'RELEASED_AS_INPUT',
    subgraph: 'casework',
    instead: 'id: ID! @process(section: HANDLE)\n  contact',
    write: 'id: ID @withhold(why: "A key that is a datum.")\n  contact',
    coordinate: 'Person.id',
    message: asInput('Person.id', 'key'),
  },
  {
    code: 'RELEASED_AS_INPUT',
    subgraph: 'housing',
    instead: ARREARS,
    write: `${ARREARS} @federation__override(from: "municipality")`,
    coordinate: 'HousingFile.arrearsInCents',
    message: asInput('HousingFile.arrearsInCents', 'override'),
  },
  {
    code: 'RELEASED_AS_INPUT',
    subgraph: 'housing',
    instead: ARREARS,
    write: `${ARREARS}\n  reminders: Int @withhold(why: "Not yet.") @federation__requires(fields: "controller")`,
    coordinate: 'HousingFile.reminders',
    message: asInput('HousingFile.reminders', 'requires'),
  },
  {
    code: 'RELEASED_AS_INPUT',
    subgraph: 'police',
    instead: 'signal: PoliceSignal',
    write: 'signal: PoliceSignal @federation__requires(fields: "incidents { ... on PoliceIncident { account } }")',
    coordinate: 'PoliceIncident.account',
    message: asInput('PoliceIncident.account', 'requires'),
  },
  {
    code: 'RELEASED_AS_INPUT',
    subgraph: 'police',
    instead: 'signal: PoliceSignal',
    write: 'signal: PoliceSignal @federation__provides(fields: "name")',
    coordinate: 'PoliceSignal.name',
    message: asInput('PoliceSignal.name', 'provides'),
  },
  {
    code: 'RELEASED_AS_INPUT',
    subgraph: 'police',
    instead: 'signal: PoliceSignal\n  incidents: [PoliceIncident!]\n}\n\ntype PoliceSignal {',
    write:
      'signal: PoliceSignal\n  incidents(name: String @federation__fromContext(field: "$file { name }")): [PoliceIncident!]\n}\n\ntype PoliceSignal @federation__context(name: "file") {',
    coordinate: 'PoliceSignal.name',
    message: asInput('PoliceSignal.name', 'fromContext'),
  },
  {
    code: 'FEATURE',
    subgraph: 'police',
    instead: 'police: PoliceFile',
    write: 'police: PoliceFile @federation__shareable',
    coordinate: 'Person.police',
    message: asFeature('Person.police', 'shareable'),
  },
  {
    code: 'FEATURE',
    subgraph: 'police',
    instead: 'type Person @key(fields: "id") {',
    write: 'type Person @key(fields: "id") @federation__interfaceObject {',
    coordinate: 'Person',
    message: asFeature('Person', 'interfaceObject'),
  },
];

const LINK = '  @link(url: "https://regietafel.example/release/v1.0", import: ["@release", "@process", "@withhold"])';

export const LINKS: readonly Mistake[] = [
  {
    code: 'LINK_MISSING',
    subgraph: 'police',
    instead: LINK,
    write: '',
    coordinate: 'schema',
    message:
      'the schema does not link the rules: add @link(url: "https://regietafel.example/release/v1.0", …) to "extend schema", else nothing on its fields can be resolved.',
  },
  {
    code: 'LINK_MISSING',
    subgraph: 'police',
    instead: 'https://specs.apollo.dev/federation/v2.11',
    write: 'https://federation.example/federation/v2.11',
    coordinate: 'schema',
    message:
      'the schema does not link federation: add @link(url: "https://specs.apollo.dev/federation/v2.11", …) to "extend schema", else nothing on its fields can be resolved.',
  },
  {
    code: 'LINK_UNKNOWN',
    subgraph: 'police',
    instead: LINK,
    write: `${LINK}\n  @link(url: "https://specs.apollo.dev/connect/v0.2")`,
    coordinate: 'schema',
    message:
      'the schema links "https://specs.apollo.dev/connect/v0.2", which nobody here has weighed: remove the link, or admit it by ADR.',
  },
  {
    code: 'LINK_VERSION',
    subgraph: 'police',
    instead: 'release/v1.0',
    write: 'release/v2.0',
    coordinate: 'schema',
    message: 'the schema links "https://regietafel.example/release/v2.0", but only v1.0 is known: link that version.',
  },
  {
    code: 'NOT_COMPOSED',
    subgraph: 'police',
    instead: '  @composeDirective(name: "@withhold")\n',
    write: '',
    coordinate: '@withhold',
    message:
      '@withhold is not carried into the supergraph: add @composeDirective(name: "@withhold") to "extend schema", else every rule is lost there.',
  },
  {
    code: 'UNREADABLE',
    subgraph: 'police',
    instead: 'type PoliceFile {',
    write: 'type PoliceFile',
    coordinate: 'schema',
    message:
      'the SDL of "police" cannot be read: Syntax Error: Unexpected Name "personIds". Print it again with "npm run schema:compose".',
  },
];
