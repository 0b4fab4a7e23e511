/** What compliance may ask: why a decision falls as it does, and what the rules are. The words are those of the law. */
import {
  ACTIONS,
  BASES,
  CAPACITIES,
  CODES,
  CORE_DATA,
  DOMAINS,
  GATES,
  RULE_IDS,
  STEPS,
  USER_CODES,
} from '../../policy/index.js';

export const TYPE_DEFS = `
"""Any JSON value."""
scalar JSON

type Query {
  """
  Why the law decides as it does on a question, over facts that the question brings along. The classification of the field
  is that of the contract. The answer is that of \`regietafel evaluate\`, with its reasons.
  """
  explain(request: ExplainRequest!): Explanation!

  """The rule set that this gateway decides by."""
  ruleSet: RuleSet!

  """The rule matrix of one phase: what must hold before each field reaches each recipient."""
  matrix(phase: Step!): Matrix!
}

enum Action { ${ACTIONS.join(' ')} }
"""The bases of AVG 6, as the covenant has them."""
enum Basis { ${BASES.join(' ')} }
enum Capacity { ${CAPACITIES.join(' ')} }
enum Code { ${CODES.join(' ')} }
enum CoreDatum { ${CORE_DATA.join(' ')} }
enum Domain { ${DOMAINS.join(' ')} }
enum Gate { ${GATES.join(' ')} }
"""A rule of the law, by its name; its article and text stand in the document of the rule set."""
enum Rule { ${RULE_IDS.join(' ')} }
"""The eight steps of A 1–8."""
enum Step { ${STEPS.join(' ')} }
enum UserCode { ${USER_CODES.join(' ')} }

input ExplainRequest {
  actor: ActorInput!
  action: Action!
  """The coordinate of a classified field, such as PoliceFile.incidents."""
  field: String!
  """Whose datum it is; may be left out where the field has one controller, and for the process dossier."""
  controller: ID
  """Everyone the datum is about."""
  persons: [ID!]!
  """RFC 3339."""
  time: String!
  """One of the two purposes of P 1."""
  purpose: String!
  """The facts of law §1: case, persons, contributions, consents, notices, limits, onwardUse."""
  facts: JSON!
  """Asked by \`record\`: what it would be recorded as."""
  recordAs: CoreDatum
  """Asked of the process dossier: where a core datum came from."""
  origin: JSON
  owner: ID
  recordedBy: ID
  about: JSON
}

"""The professional of the question."""
input ActorInput {
  id: ID!
  organisation: ID!
  capacity: Capacity!
  domain: Domain!
  wards: [String!]!
  """The last valid day of the screening (VOG)."""
  screenedUntil: String
  """Asked of AD_HOC."""
  professionBound: Boolean! = false
  """Asked of AD_HOC."""
  secrecyDeclaredOn: String
}

type Explanation {
  decision: Boolean!
  reasonAdmin: AdminReason!
  reasonUser: UserReason!
  """
  Every rule that is not met, not only the one that refused first; none when it is released. Of several contributions it is
  enough that one meets all.
  """
  obstacles: [Obstacle!]!
  """The question as it was put to the law, with the classification filled in: \`regietafel evaluate\` answers it alike."""
  request: JSON!
  ruleSet: ID!
}

"""For the decision log and for compliance."""
type AdminReason {
  code: Code!
  """The gate that refused, or that released."""
  gate: Gate!
  """The rule that refused, or that admitted where another would have refused."""
  rule: Rule
  article: String!
  """The contribution that released, or that came furthest."""
  contribution: ID
  """The basis of that contribution."""
  basis: Basis
  """The records the decision rests on."""
  records: [ID!]!
  """Every gate asked, in order."""
  trace: [TraceStep!]!
}

type TraceStep {
  gate: Gate!
  passed: Boolean!
  code: Code
  rule: Rule
  contribution: ID
  records: [ID!]
  """Where the question could not be read."""
  malformed: String
}

"""A rule that is not met, and what would meet it; in Dutch, in the covenant's own words where it has them."""
type Obstacle {
  rule: Rule!
  gate: Gate!
  article: String!
  text: String!
  needed: String!
  """The contribution it stands in the way of; null where it concerns the question itself."""
  contribution: ID
}

"""What the asking professional may hear."""
type UserReason {
  code: UserCode!
}

type RuleSet {
  version: String!
  """YYYY-MM-DD: the first day of the edition, since which no statute of it has changed."""
  date: String!
  """sha256 over the canonical JSON of the document."""
  hash: ID!
  """The document as it is hashed and signed: the law, its settings and the classified fields."""
  document: JSON!
}

type Matrix {
  phase: Step!
  recipients: [String!]!
  rows: [MatrixRow!]!
}

type MatrixRow {
  field: String!
  category: String!
  domain: Domain!
  controllers: [ID!]!
  """One for each recipient, in their order."""
  cells: [String!]!
}
`;
