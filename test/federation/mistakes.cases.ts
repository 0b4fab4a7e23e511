/**
 * Every mistake an author can make in the SDL of a subgraph, each as one change to the sound mini federation: in this
 * subgraph, instead of that, the author writes this; and the contract answers this code at this coordinate with this sentence.
 */
import type { ProblemCode } from '../../schema/contract.js';
import type { SubgraphName } from '../../schema/subgraphs.js';

export interface Mistake {
  readonly code: ProblemCode;
  readonly subgraph: SubgraphName;
  readonly instead: string;
  readonly write: string;
  readonly coordinate: string;
  readonly message: string;
}

const INCIDENT =
  '@release(category: "INCIDENTS", domain: POLICE, detail: WHAT, phases: [APPROACH], classes: [CRIMINAL], secrecy: POLICE)';
const ARREARS = '@release(category: "RENT_ARREARS", domain: HOUSING, detail: WHAT, phases: [INQUIRY, APPROACH])';
const ACCOUNT = `account: String\n    ${INCIDENT}`;
const HANDLE = '@process(section: HANDLE)';

export const PRESENCE: readonly Mistake[] = [
  {
    code: 'NO_RULE',
    subgraph: 'police',
    instead: ACCOUNT,
    write: 'account: String',
    coordinate: 'PoliceIncident.account',
    message: '"PoliceIncident.account" has no rule: say @release(…), @process(…) or @withhold(why: …) on the field.',
  },
  {
    code: 'TWO_RULES',
    subgraph: 'police',
    instead: INCIDENT,
    write: `${INCIDENT} @withhold(why: "Not now.")`,
    coordinate: 'PoliceIncident.account',
    message: '"PoliceIncident.account" carries @release and @withhold: keep exactly one rule on a field.',
  },
  {
    code: 'LOOKALIKE',
    subgraph: 'police',
    instead: 'import: ["@release", "@process", "@withhold"]',
    write: 'import: [{ name: "@release", as: "@classify" }, "@process", "@withhold"]',
    coordinate: 'PoliceFile.known',
    message:
      '"PoliceFile.known" carries @release, but this document does not import it from https://regietafel.example/release: import it through @link.',
  },
  {
    code: 'RULE_ON_EDGE',
    subgraph: 'police',
    instead: 'signal: PoliceSignal',
    write: `signal: PoliceSignal ${INCIDENT}`,
    coordinate: 'PoliceFile.signal',
    message:
      '"PoliceFile.signal" leads to "PoliceSignal" and carries @release: an object holds no datum of its own, put the rule on the fields of "PoliceSignal".',
  },
  {
    code: 'RULE_ON_INTERFACE',
    subgraph: 'police',
    instead: 'type PoliceSignal {',
    write: `interface Named {\n  name: String ${INCIDENT}\n}\n\ntype PoliceSignal implements Named {`,
    coordinate: 'Named.name',
    message:
      '"Named.name" is a field of an interface and carries a rule: rules are read per object type only, put it on every implementation.',
  },
  {
    code: 'INTERFACE_FIELD',
    subgraph: 'police',
    instead: 'type PoliceSignal {',
    write:
      'interface Named {\n  name: String\n}\n\ntype PoliceAlias implements Named {\n  name: String @withhold(why: "A cover name.")\n}\n\ntype PoliceSignal implements Named {',
    coordinate: 'PoliceSignal.name',
    message:
      '"Named.name" is not classified alike on every implementation ("PoliceSignal" differs): give it the same kind of rule on each, or take it off the interface.',
  },
];

export const WORDS: readonly Mistake[] = [
  {
    code: 'UNKNOWN_WORD',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('INQUIRY', 'RESEARCH'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" says phases: RESEARCH, a word the contract does not know: use SIGNAL, ASSESSMENT, INQUIRY, ASSIGNMENT, APPROACH, REVIEW, MONITORING, CLOSURE, DECLINED, CLOSED.',
  },
  {
    code: 'UNKNOWN_WORD',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace(')', ', audience: EVERYONE)'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" says audience: EVERYONE, a word the contract does not know: use the arguments of schema/release.graphql.',
  },
  {
    code: 'ENUM_AS_STRING',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('HOUSING', '"HOUSING"'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" prints domain as the string "HOUSING": register the directive\'s definition with the schema, so that it prints as the word HOUSING.',
  },
  {
    code: 'MISSING_WORD',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('detail: WHAT, ', ''),
    coordinate: 'HousingFile.arrearsInCents',
    message: '"HousingFile.arrearsInCents" does not say detail: add it to the rule.',
  },
  {
    code: 'CATEGORY',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('RENT_ARREARS', 'rent arrears'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" names the category "rent arrears": write it in capitals with underscores, as contributions and consents do.',
  },
  {
    code: 'NO_PHASE',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('[INQUIRY, APPROACH]', '[]'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" names no phase: list the phases in which it may be asked, or write @withhold(why: …).',
  },
  {
    code: 'PHASE_TWICE',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('[INQUIRY, APPROACH]', '[INQUIRY, INQUIRY]'),
    coordinate: 'HousingFile.arrearsInCents',
    message: '"HousingFile.arrearsInCents" names the phase INQUIRY twice: name it once.',
  },
  {
    code: 'END_PHASE',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('[INQUIRY, APPROACH]', '[APPROACH, CLOSED]'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" names CLOSED, an end of the case: no field is released there, name phases from SIGNAL to CLOSURE only.',
  },
  {
    code: 'WHAT_TOO_EARLY',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('INQUIRY', 'SIGNAL'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" is detail WHAT in phase SIGNAL: SIGNAL and ASSESSMENT admit THAT only (A 1, A 2), leave the phase out or split off a THAT field.',
  },
  {
    code: 'THAT_IS_TEXT',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('WHAT', 'THAT'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" is detail THAT but of type Int: a THAT datum is a Boolean, an enumeration, or a NAME; say detail WHAT (law G5).',
  },
  {
    code: 'EMPTY_REASON',
    subgraph: 'mental-health',
    instead: 'A diagnosis never leaves the treating body (WGBO).',
    write: ' ',
    coordinate: 'MentalHealthFile.diagnosis',
    message:
      '"MentalHealthFile.diagnosis" is withheld without a reason: write the reason in @withhold(why: …), compliance reads it.',
  },
];

export const LAW: readonly Mistake[] = [
  {
    code: 'SECRECY_ELSEWHERE',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace(')', ', secrecy: POLICE)'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" claims secrecy POLICE in subgraph "housing": only the police hold data under the Wpg, use the secrecy of your own profession.',
  },
  {
    code: 'SECRECY_MISSING',
    subgraph: 'police',
    instead: INCIDENT,
    write: INCIDENT.replace(', secrecy: POLICE', ''),
    coordinate: 'PoliceIncident.account',
    message: '"PoliceIncident.account" is of domain POLICE without its secrecy: say secrecy: POLICE (P 2, P 5).',
  },
  {
    code: 'DOMAIN_ELSEWHERE',
    subgraph: 'housing',
    instead: ARREARS,
    write: ARREARS.replace('HOUSING', 'DEBT_COUNSELLING'),
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" claims domain DEBT_COUNSELLING, in which no controller of subgraph "housing" acts: use HOUSING (register, C 4.2).',
  },
  {
    code: 'ROUTE_ELSEWHERE',
    subgraph: 'police',
    instead: INCIDENT,
    write: INCIDENT.replace(')', ', route: EVICTION)'),
    coordinate: 'PoliceIncident.account',
    message:
      '"PoliceIncident.account" is of domain POLICE on the route EVICTION: that route is of HOUSING only (C 4.2), leave route out.',
  },
  {
    code: 'PROCESS_ELSEWHERE',
    subgraph: 'housing',
    instead: ARREARS,
    write: HANDLE,
    coordinate: 'HousingFile.arrearsInCents',
    message:
      '"HousingFile.arrearsInCents" is marked @process in subgraph "housing": the process dossier is casework\'s, classify the field with @release or @withhold.',
  },
  {
    code: 'HANDLE_NOT_LISTED',
    subgraph: 'casework',
    instead: 'text: String @process(section: CORE, recordAs: PROBLEM_OUTLINE)',
    write: `text: String ${HANDLE}`,
    coordinate: 'ProblemOutline.text',
    message:
      '"ProblemOutline.text" is marked HANDLE, which everyone on the case may read: only ids, versions, ward, phase and provenance are (law §4), use CORE or ACCOUNTABILITY.',
  },
];

export const SHAPE: readonly Mistake[] = [
  {
    code: 'NOT_NULLABLE',
    subgraph: 'police',
    instead: ACCOUNT,
    write: ACCOUNT.replace('String', 'String!'),
    coordinate: 'PoliceIncident.account',
    message:
      '"PoliceIncident.account" may be withheld but is not nullable: drop the "!", else withholding it fails the whole answer.',
  },
  {
    code: 'NOT_NULLABLE',
    subgraph: 'casework',
    instead: 'text: String',
    write: 'text: String!',
    coordinate: 'ProblemOutline.text',
    message:
      '"ProblemOutline.text" may be withheld but is not nullable: drop the "!", else withholding it fails the whole answer.',
  },
  {
    code: 'EDGE_NOT_NULLABLE',
    subgraph: 'housing',
    instead: 'housing: [HousingFile!]',
    write: 'housing: [HousingFile!]!',
    coordinate: 'Case.housing',
    message:
      '"Case.housing" leads to data that may be withheld but is not nullable: drop the outer "!" (items of a list may keep theirs).',
  },
  {
    code: 'CARRIER',
    subgraph: 'police',
    instead: `type PoliceSignal {\n  personIds: [ID!]! ${HANDLE}`,
    write: 'type PoliceSignal {',
    coordinate: 'PoliceSignal.personIds',
    message:
      '"PoliceSignal.personIds" is missing or different: declare personIds: [ID!]! @process(section: HANDLE), because the type has released fields, and a decision asks whom a datum is about and whose it is.',
  },
  {
    code: 'CARRIER',
    subgraph: 'police',
    instead: `controller: ID! ${HANDLE}\n  name`,
    write: `controller: String! ${HANDLE}\n  name`,
    coordinate: 'PoliceSignal.controller',
    message:
      '"PoliceSignal.controller" is missing or different: declare controller: ID! @process(section: HANDLE), because the type has released fields, and a decision asks whom a datum is about and whose it is.',
  },
  {
    code: 'CARRIER',
    subgraph: 'casework',
    instead: `origin: Origin ${HANDLE}\n  text`,
    write: 'text',
    coordinate: 'ProblemOutline.origin',
    message:
      '"ProblemOutline.origin" is missing or different: declare origin: Origin @process(section: HANDLE), because the type has core data, and what was recorded keeps its origin for ever (law G14).',
  },
  {
    code: 'CARRIER',
    subgraph: 'casework',
    instead: `recordedBy: ID ${HANDLE}\n`,
    write: '',
    coordinate: 'ConsentReference.recordedBy',
    message:
      '"ConsentReference.recordedBy" is missing or different: declare recordedBy: ID @process(section: HANDLE), because the type accounts for sharing, and its readers depend on who wrote it about what (law §4).',
  },
  {
    code: 'CARRIER',
    subgraph: 'casework',
    instead: `type AboutRecipient {\n  organisation: ID! ${HANDLE}`,
    write: 'type AboutRecipient {\n  organisation: ID @withhold(why: "Nobody asks.")',
    coordinate: 'AboutRecipient.organisation',
    message:
      '"AboutRecipient.organisation" is missing or different: declare organisation @process(section: HANDLE), because the gateway reads it to decide again after fetching.',
  },
  {
    code: 'ARGUMENTS',
    subgraph: 'police',
    instead: 'incidents: [PoliceIncident!]',
    write: 'incidents(after: String): [PoliceIncident!]',
    coordinate: 'PoliceFile.incidents',
    message:
      '"PoliceFile.incidents" takes arguments (after: String): a filter on hidden fields tells what they hold (I26), only Query.case(id: ID!) takes one.',
  },
  {
    code: 'ARGUMENTS',
    subgraph: 'casework',
    instead: 'case(id: ID!): Case',
    write: 'case(id: ID!, ward: String): Case',
    coordinate: 'Query.case',
    message:
      '"Query.case" takes arguments (id: ID!, ward: String): a filter on hidden fields tells what they hold (I26), only Query.case(id: ID!) takes one.',
  },
  {
    code: 'OPERATION',
    subgraph: 'casework',
    instead: 'case(id: ID!): Case',
    write: 'case(id: ID!): Case\n  cases: [Case!]',
    coordinate: 'Query.cases',
    message:
      '"Query.cases" is an operation beside Query.case: the case view has one entry only, reach the data by an edge.',
  },
];
