/**
 * What the law says of one field of one row to one reader: `policy/` asked directly, with the facts and authorisations
 * of the demo world and the classification out of the composed schema. Nothing of gateway or kit takes part.
 */
import {
  type Decision,
  decide,
  type Facts,
  isMalformed,
  parseInstant,
  type RuleSet,
  readFacts,
  readResource,
  readSubject,
} from '../../policy/index.js';
import type { Contract, FieldRule } from '../../schema/contract.js';
import type { DemoCase, World } from '../../subgraphs/kit/demo/index.js';
import type { Row } from './demo-rows.js';

export type Professional = World['professionals'][number];
type Rule = Exclude<FieldRule, { kind: 'edge' }>;

/** What a row says of itself that the law asks about. */
export interface RowFacts {
  readonly persons: readonly string[];
  readonly controller?: unknown;
  readonly origin?: unknown;
  readonly recordedBy?: unknown;
  readonly about?: unknown;
}

const PURPOSE = 'PLAN_AND_DIRECTION';

export class Law {
  readonly #facts = new Map<string, Facts>();
  readonly #decided = new Map<string, Decision>();

  constructor(
    readonly contract: Contract,
    readonly ruleSet: RuleSet,
    readonly time: Date = new Date(),
  ) {}

  /** May he know that the case is there? The handle of §4. */
  isOpen(reader: Professional, one: DemoCase): boolean {
    return this.decide(reader, one, this.ruleOf('Case', 'id'), { persons: [] }).released;
  }

  isReleased(reader: Professional, one: DemoCase, type: string, field: string, row: Row): boolean {
    return this.decide(reader, one, this.ruleOf(type, field), rowFactsOf(row)).released;
  }

  decide(reader: Professional, one: DemoCase, rule: Rule, row: RowFacts): Decision {
    const key = JSON.stringify([reader.account, one.key, rule.coordinate, row]);
    const known = this.#decided.get(key);
    if (known !== undefined) return known;
    const resource = readResource(resourceOf(rule, row));
    const subject = readSubject(subjectOf(reader));
    const time = parseInstant(this.time.toISOString());
    if (isMalformed(resource) || isMalformed(subject) || time === undefined || time === null) {
      throw new Error(`The law cannot read ${key}.`);
    }
    const facts = this.#factsOf(one);
    const decision = decide({ subject, action: 'read', resource, time, purpose: PURPOSE, facts }, this.ruleSet);
    this.#decided.set(key, decision);
    return decision;
  }

  ruleOf(type: string, field: string): Rule {
    const rule = this.contract.rule(type, field);
    if (rule === undefined || rule.kind === 'edge') throw new Error(`${type}.${field} has no rule of its own.`);
    return rule;
  }

  #factsOf(one: DemoCase): Facts {
    const known = this.#facts.get(one.key);
    if (known !== undefined) return known;
    const facts = readFacts(one.facts);
    if (isMalformed(facts)) throw new Error(`The facts of ${one.key} are malformed.`);
    this.#facts.set(one.key, facts);
    return facts;
  }
}

export function rowFactsOf(row: Row): RowFacts {
  const persons = [...((row.personIds as readonly string[] | undefined) ?? [])].sort();
  const { controller = null, origin = null, recordedBy = null, about = null } = row;
  return { persons, controller, origin, recordedBy, about };
}

export function subjectOf({ actor, authorisations: [properties] }: Professional) {
  return { type: 'professional', id: actor, properties };
}

/** AuthZEN resource of law.md §1. */
export function resourceOf(rule: Rule, row: RowFacts) {
  const { persons, controller = null, origin = null, recordedBy = null, about = null } = row;
  const { coordinate, ...words } = rule;
  const own =
    rule.kind === 'process'
      ? { persons, origin, owner: null, recordedBy, about, recordAs: null }
      : { persons, controller: controller ?? 'gemeente-nijmegen', recordAs: null };
  return { type: 'field', id: coordinate, properties: { ...words, ...own } };
}

/** The whole AuthZEN request, as the door of the command line takes it. */
export function requestOf(law: Law, reader: Professional, one: DemoCase, rule: Rule, row: RowFacts) {
  return {
    subject: subjectOf(reader),
    action: { name: 'read' },
    resource: resourceOf(rule, row),
    context: { time: law.time.toISOString(), purpose: PURPOSE, facts: one.facts },
  };
}
