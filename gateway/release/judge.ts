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

/** What a shield rule is asked with, and where it leaves its decision. */
interface Asked {
  readonly decide: () => Decision;
  decision: Decision | undefined;
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
      asked.decision = asked.decide();
      return asked.decision.released;
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
  private readonly asked = new Map<string, Promise<Decision>>();
  private readonly verdicts = new Map<string, Verdict>();
  private readonly decided = new Map<string, Decision>();

  constructor(
    private readonly map: RuleMap,
    private readonly bench: Bench,
  ) {}

  /** The decision on one question; withheld when anything at all goes wrong. */
  ask(question: ReleaseQuestion): Promise<Decision> {
    const key = keyOf(question);
    let answer = this.asked.get(key);
    if (answer === undefined) {
      answer = this.put(question).then((decision) => {
        this.verdicts.set(key, { question, decision });
        return decision;
      });
      this.asked.set(key, answer);
    }
    return answer;
  }

  /** The decision on a question that was asked before; undefined when it was not. */
  find(question: ReleaseQuestion): Decision | undefined {
    return this.verdicts.get(keyOf(question))?.decision;
  }

  /** Every question asked so far with its decision, for the decision record. */
  all(): readonly Verdict[] {
    return [...this.verdicts.values()];
  }

  private async put(question: ReleaseQuestion): Promise<Decision> {
    const [type = '', field = ''] = question.rule.coordinate.split('.');
    const asked: Asked = { decide: () => this.decide(question), decision: undefined };
    const passed = await passes(this.map, type, field, asked);
    const decision = asked.decision ?? this.decide(question);
    return passed === decision.released ? decision : decideUnknown('shield');
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
