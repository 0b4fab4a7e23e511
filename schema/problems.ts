/**
 * Every mistake an author of a subgraph can make, once: its code and the sentence that quotes the offender and says what
 * to do. Codes are stable: they are printed by `regietafel schema check` and looked for in test/federation/mistakes/.
 */

export const PROBLEMS = {
  UNREADABLE: (what, why) => `${what} cannot be read: ${why} Print it again with "npm run schema:compose".`,
  UNKNOWN_SUBGRAPH: (graph) =>
    `the supergraph routes to "${graph}", which is no subgraph of this covenant: add it to schema/subgraphs.ts, by ADR, or compose without it.`,
  MISSING_SUBGRAPH: (name) =>
    `the SDL of subgraph "${name}" is missing: compose all eight, an absent one hides its mistakes.`,
  LINK_MISSING: (what, url) =>
    `the schema does not link ${what}: add @link(url: "${url}", …) to "extend schema", else nothing on its fields can be resolved.`,
  LINK_VERSION: (url, known) => `the schema links "${url}", but only ${known} is known: link that version.`,
  LINK_UNKNOWN: (url) =>
    `the schema links "${url}", which nobody here has weighed: remove the link, or admit it by ADR.`,
  NOT_COMPOSED: (directive) =>
    `${directive} is not carried into the supergraph: add @composeDirective(name: "${directive}") to "extend schema", else every rule is lost there.`,
  LOOKALIKE: (at, directive) =>
    `"${at}" carries ${directive}, but this document does not import it from https://regietafel.example/release: import it through @link.`,

  NO_RULE: (at) => `"${at}" has no rule: say @release(…), @process(…) or @withhold(why: …) on the field.`,
  TWO_RULES: (at, directives) => `"${at}" carries ${directives}: keep exactly one rule on a field.`,
  RULE_ON_EDGE: (at, directive, type) =>
    `"${at}" leads to "${type}" and carries ${directive}: an object holds no datum of its own, put the rule on the fields of "${type}".`,
  RULE_ON_INTERFACE: (at) =>
    `"${at}" is a field of an interface and carries a rule: rules are read per object type only, put it on every implementation.`,
  INTERFACE_FIELD: (at, type) =>
    `"${at}" is not classified alike on every implementation ("${type}" differs): give it the same kind of rule on each, or take it off the interface.`,

  UNKNOWN_WORD: (at, argument, word, known) =>
    `"${at}" says ${argument}: ${word}, a word the contract does not know: use ${known}.`,
  ENUM_AS_STRING: (at, argument, word) =>
    `"${at}" prints ${argument} as the string "${word}": register the directive's definition with the schema, so that it prints as the word ${word}.`,
  MISSING_WORD: (at, argument) => `"${at}" does not say ${argument}: add it to the rule.`,
  CATEGORY: (at, category) =>
    `"${at}" names the category "${category}": write it in capitals with underscores, as contributions and consents do.`,
  NO_PHASE: (at) => `"${at}" names no phase: list the phases in which it may be asked, or write @withhold(why: …).`,
  PHASE_TWICE: (at, phase) => `"${at}" names the phase ${phase} twice: name it once.`,
  END_PHASE: (at, phase) =>
    `"${at}" names ${phase}, an end of the case: no field is released there, name phases from SIGNAL to CLOSURE only.`,
  WHAT_TOO_EARLY: (at, phase) =>
    `"${at}" is detail WHAT in phase ${phase}: SIGNAL and ASSESSMENT admit THAT only (A 1, A 2), leave the phase out or split off a THAT field.`,
  THAT_IS_TEXT: (at, type) =>
    `"${at}" is detail THAT but of type ${type}: a THAT datum is a Boolean, an enumeration, or a NAME; say detail WHAT (law G5).`,
  EMPTY_REASON: (at) =>
    `"${at}" is withheld without a reason: write the reason in @withhold(why: …), compliance reads it.`,

  SECRECY_ELSEWHERE: (at, subgraph) =>
    `"${at}" claims secrecy POLICE in subgraph "${subgraph}": only the police hold data under the Wpg, use the secrecy of your own profession.`,
  SECRECY_MISSING: (at, domain, secrecy) =>
    `"${at}" is of domain ${domain} without its secrecy: say secrecy: ${secrecy} (P 2, P 5).`,
  DOMAIN_ELSEWHERE: (at, domain, subgraph, known) =>
    `"${at}" claims domain ${domain}, in which no controller of subgraph "${subgraph}" acts: use ${known} (register, C 4.2).`,
  ROUTE_ELSEWHERE: (at, domain) =>
    `"${at}" is of domain ${domain} on the route EVICTION: that route is of HOUSING only (C 4.2), leave route out.`,
  PROCESS_ELSEWHERE: (at, subgraph) =>
    `"${at}" is marked @process in subgraph "${subgraph}": the process dossier is casework's, classify the field with @release or @withhold.`,
  HANDLE_NOT_LISTED: (at) =>
    `"${at}" is marked HANDLE, which everyone on the case may read: only ids, versions, ward, phase and provenance are (law §4), use CORE or ACCOUNTABILITY.`,

  NOT_NULLABLE: (at) =>
    `"${at}" may be withheld but is not nullable: drop the "!", else withholding it fails the whole answer.`,
  EDGE_NOT_NULLABLE: (at) =>
    `"${at}" leads to data that may be withheld but is not nullable: drop the outer "!" (items of a list may keep theirs).`,
  CARRIER: (at, needed, because) => `"${at}" is missing or different: declare ${needed}, because ${because}.`,
  ARGUMENTS: (at, given) =>
    `"${at}" takes arguments (${given}): a filter on hidden fields tells what they hold (I26), only Query.case(id: ID!) takes one.`,
  OPERATION: (at) =>
    `"${at}" is an operation beside Query.case: the case view has one entry only, reach the data by an edge.`,

  MUTATION_UNKNOWN: (at) => `"${at}" is no act of the work: name it as policy/work/acts.ts and schema/acts.ts do.`,
  MUTATION_ELSEWHERE: (at, subgraph, owner) =>
    `"${at}" is defined by subgraph "${subgraph}" but is an act of "${owner}": each controller carries out its own.`,
  MUTATION_SHAPE: (at) =>
    `"${at}" has another shape than (input: …Input!): ActOutcome!: a mutation takes one input and answers a receipt.`,
  WORK_LEADS_ON: (at, type) =>
    `"${at}" leads to "${type}": what is done and to do carries ids, codes and days only, data are asked by Query.case.`,

  KEY: (at, selection) =>
    `"${at}" has the key "${selection}": entities are Case and Person, and their only key is the random "id" (design §5).`,
  RELEASED_AS_INPUT: (at, feature) =>
    `"${at}" is a classified datum used in @${feature}: it would reach another partner without its own rule, take it out.`,
  FEATURE: (at, feature) =>
    `"${at}" uses @${feature}, by which one partner takes over or reads another's field: remove it, each field has one owner.`,
  TAKEOVER: (at, subgraph, owner) =>
    `"${at}" is defined by subgraph "${subgraph}" but belongs to "${owner}": remove it there.`,
  SHARED_TYPE: (at, subgraphs) =>
    `"${at}" is defined by ${subgraphs}: each type has one owner, rename it in all but one.`,
  NOT_OWN_EDGE: (at, subgraph, edge) =>
    `"${at}" is not for subgraph "${subgraph}" to define: it extends casework's entities by ${edge} only, put the data beneath it.`,

  RULE_LOST: (at, subgraph) =>
    `"${at}" has another rule in the supergraph than in subgraph "${subgraph}": do not edit the supergraph, run "npm run schema:compose".`,
  NOT_COMPOSABLE: (why) =>
    `the subgraphs do not compose: ${why} Mend the SDL of the subgraph it names and compose again.`,
  STALE: (file) => `"${file}" is not what the code generates: run "npm run schema:compose" and commit the result.`,
} as const satisfies Record<string, (...offender: string[]) => string>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One mistake: `coordinate` is `Type.field`, `Type`, `@directive`, `schema` or a file. */
export interface ContractProblem {
  readonly code: ProblemCode;
  readonly coordinate: string;
  readonly subgraph: string | null;
  readonly message: string;
}

export function describeProblem<Code extends ProblemCode>(
  code: Code,
  at: { readonly coordinate: string; readonly subgraph: string | null },
  ...offender: Parameters<(typeof PROBLEMS)[Code]>
): ContractProblem {
  const template: (...offender: string[]) => string = PROBLEMS[code];
  return { code, coordinate: at.coordinate, subgraph: at.subgraph, message: template(...offender) };
}

/** A contract with a mistake in it starts nothing: no subgraph, no gateway. */
export class ContractError extends Error {
  override readonly name = 'ContractError';

  constructor(readonly problems: readonly ContractProblem[]) {
    super(problems.map(printProblem).join('\n'));
  }
}

export function printProblem({ code, subgraph, message }: ContractProblem): string {
  return `${code}${subgraph === null ? '' : ` in ${subgraph}`}: ${message}`;
}
