/**
 * Puts every question of one case and one moment to the law, through the shield map: the rule of a coordinate stands in
 * graphql-shield with `fallbackRule: deny`, and its rule function asks `policy/`. A coordinate the map does not know, a
 * question the policy cannot read and a rule that fails are all withheld.
 */
import type { GraphQLSchema } from 'graphql';
import {
  type Decision,
  decide,
  decideUnknown,
  type Facts,
  type Instant,
  isMalformed,
  type RuleSet,
  readResource,
  type Subject,
} from '../../policy/index.js';
import type { Contract } from '../../schema/contract.js';
import { deny, passes, type RuleMap, rule, shield } from '../../schema/shield.js';
import { classKeyOf, keyOf, type ReleaseQuestion, resourceOf } from './question.js';

/** What a shield rule is asked with, about one field of several persons or controllers, and where it leaves its decisions. */
interface Asked {
  readonly decide: () => readonly Decision[];
  decisions: readonly Decision[] | undefined;
}

/**
 * The shield map of a supergraph, made once at the start. An unknown coordinate in the rule tree stops the start, since
 * graphql-shield validates the tree against the schema.
 */
export function buildRuleMap(schema: GraphQLSchema, contract: Contract): RuleMap {
  const tree: Record<string, Record<string, ReturnType<ReturnType<typeof rule>>>> = {};
  for (const { coordinate, kind } of contract.rules.values()) {
    if (kind === 'edge') continue;
    const [type = '', field = ''] = coordinate.split('.');
    // A field the API schema hides (@inaccessible) cannot be asked, so it needs no rule here.
    if (!(type in schema.getTypeMap())) continue;
    tree[type] ??= {};
    tree[type][field] = rule(coordinate, { cache: 'no_cache' })((_parent, _args, asked: Asked) => {
      asked.decisions = asked.decide();
      return asked.decisions.some(({ released }) => released);
    });
  }
  return shield(tree, { fallbackRule: deny }).generate(schema) as unknown as RuleMap;
}

/** What is known of one case at one moment of a request. */
export interface Bench {
  readonly subject: Subject;
  readonly facts: Facts;
  readonly time: Instant;
  readonly purpose: string;
  readonly ruleSet: RuleSet;
}

export interface Verdict {
  readonly question: ReleaseQuestion;
  readonly decision: Decision;
}

/** Decides each distinct question once. Nothing is kept beyond the request (no decision outlives its request). */
export class Judge {
  private readonly asked = new Map<string, Promise<void>>();
  private readonly verdicts = new Map<string, Verdict>();
  private readonly decided = new Map<string, Decision>();

  constructor(
    private readonly map: RuleMap,
    private readonly bench: Bench,
  ) {}

  /** The decision on one question; withheld when anything at all goes wrong. */
  async ask(question: ReleaseQuestion): Promise<Decision> {
    const [decision = decideUnknown('shield')] = await this.askAll(question.rule, [question]);
    return decision;
  }

  /** The decisions on questions about one field, in their order. The shield is asked once for all that are new. */
  async askAll(rule: ReleaseQuestion['rule'], questions: readonly ReleaseQuestion[]): Promise<readonly Decision[]> {
    const keys = questions.map(keyOf);
    const open = questions.filter((_, at) => !this.asked.has(keys[at] ?? ''));
    if (open.length > 0) {
      const put = this.put(rule, open);
      for (const question of open) this.asked.set(keyOf(question), put);
    }
    await Promise.all(new Set(keys.map((key) => this.asked.get(key))));
    return questions.map((question) => this.find(question) ?? decideUnknown('shield'));
  }

  /** The decision on a question that was asked before; undefined when it was not. */
  find(question: ReleaseQuestion): Decision | undefined {
    return this.verdicts.get(keyOf(question))?.decision;
  }

  /** Every question asked so far with its decision, for the decision record. */
  all(): readonly Verdict[] {
    return [...this.verdicts.values()];
  }

  private async put(rule: ReleaseQuestion['rule'], questions: readonly ReleaseQuestion[]): Promise<void> {
    const [type = '', field = ''] = rule.coordinate.split('.');
    const asked: Asked = { decide: () => questions.map((question) => this.decide(question)), decisions: undefined };
    const passed = await passes(this.map, type, field, asked);
    const decisions = asked.decisions ?? asked.decide();
    for (const [at, question] of questions.entries()) {
      const decided = decisions[at] ?? decideUnknown('shield');
      const decision = decided.released && !passed ? decideUnknown('shield') : decided;
      this.verdicts.set(keyOf(question), { question, decision });
    }
  }

  /** Fields of one class, about the same persons of the same controller, have one decision: the law asks no more. */
  private decide(question: ReleaseQuestion): Decision {
    const key = classKeyOf(question);
    let decision = this.decided.get(key);
    if (decision === undefined) {
      decision = this.decideClass(question);
      this.decided.set(key, decision);
    }
    return decision;
  }

  private decideClass(question: ReleaseQuestion): Decision {
    const { subject, facts, time, purpose, ruleSet } = this.bench;
    const resource = readResource(resourceOf(question));
    if (isMalformed(resource)) return decideUnknown('resource');
    return decide({ subject, action: 'read', resource, time, purpose, facts }, ruleSet);
  }
}
