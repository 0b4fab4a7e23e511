/**
 * Stage 8, release after fetching: decides once more about every field of every row that came back, with the row's own
 * persons, controller and provenance, and builds the client's answer out of nothing but what passed. Values are read by
 * the keys that were asked, so a key nobody asked for cannot appear (threats.md 2, A10).
 *
 * An object is in the answer only where something of substance in it was released; a person too. So an absent row and a
 * withheld one look the same (I27), and the number of persons is no secret that leaks by itself.
 */
import type { Decision } from '../../policy/index.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import { isJsonObject } from '../json.js';
import { carrierKeyOf } from './alias.js';
import type { CaseInHand } from './case-in-hand.js';
import type { FieldNode } from './operation.js';
import { keyOf, type ReleaseQuestion } from './question.js';
import { bare, furthest, isHandle, type Weighing } from './weigh.js';

type Path = readonly (string | number)[];

export interface WithheldField {
  readonly path: Path;
  /** Neutral to the reader (law.md §5, obligation 15d). */
  readonly code: string;
}

export interface UnavailableField {
  readonly path: Path;
  readonly partner: SubgraphName;
}

export interface Shaped {
  readonly value: unknown;
  readonly withheld: readonly WithheldField[];
  readonly unavailable: readonly UnavailableField[];
  /** The questions (`keyOf`) whose answer is a value in here. */
  readonly answered: ReadonlySet<string>;
}

/** Finds the decision on a question; undefined on the first walk, which only gathers the questions. */
export type Lookup = (question: ReleaseQuestion) => Decision | undefined;

interface Row {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The person whose branch this is, null outside `Person`. */
  readonly person: string | null;
  readonly path: Path;
}

interface Built {
  readonly value: unknown;
  readonly hasSubstance: boolean;
  /** Everyone the data released here and beneath are about. */
  readonly persons: readonly string[];
  /** True of a datum, false of what leads to one. */
  readonly isDatum?: boolean;
}

/** Whoever a partner names beside the household: withheld by the law, and no text of a partner in the decision log. */
const STRANGER = 'stranger';

const NOTHING: Built = { value: null, hasSubstance: false, persons: [] };

export class Shaper {
  private readonly withheld: WithheldField[] = [];
  private readonly unavailable: UnavailableField[] = [];
  private readonly answered = new Set<string>();

  constructor(
    private readonly weighing: Weighing,
    private readonly hand: CaseInHand,
    private readonly kept: ReadonlySet<FieldNode>,
    private readonly failed: ReadonlySet<SubgraphName>,
    private readonly lookup: Lookup,
  ) {}

  /** Shapes the answer of one root field, from what the inner gateway answered under its inner key. */
  shapeRoot(node: FieldNode, data: unknown): Shaped {
    const built = this.shapeEdge(node, data, null, [node.responseKey]);
    return { value: built.value, withheld: this.withheld, unavailable: this.unavailable, answered: this.answered };
  }

  private shapeEdge(node: FieldNode, data: unknown, person: string | null, path: Path): Built {
    const mark = this.mark();
    const built = this.kept.has(node) ? this.buildEdge(node, data, person, path) : NOTHING;
    if (built.hasSubstance) return built;
    this.forgetSince(mark);
    this.explainAbsent(node, person, path);
    return built;
  }

  private buildEdge(node: FieldNode, data: unknown, person: string | null, path: Path): Built {
    if (!node.isList) return this.shapeObject(node, data, person, path);
    if (!Array.isArray(data)) return NOTHING;
    const items: unknown[] = [];
    const persons: string[] = [];
    const missed = new Set<SubgraphName>();
    for (const item of data) {
      const mark = this.mark();
      const built = this.shapeObject(node, item, person, [...path, items.length]);
      if (built.hasSubstance) {
        items.push(built.value);
        persons.push(...built.persons);
      } else {
        for (const { partner } of this.unavailable.slice(mark[1])) missed.add(partner);
        this.forgetSince(mark);
      }
    }
    // Who is not in the list because his partner could not be asked: that someone is missing, not who or how many.
    for (const partner of missed) this.unavailable.push({ path, partner });
    // No rows and no rows that may be shown are the same: null, whatever a partner writes for none.
    return items.length > 0 ? { value: items, hasSubstance: true, persons } : NOTHING;
  }

  private shapeObject(node: FieldNode, data: unknown, person: string | null, path: Path): Built {
    if (!isJsonObject(data) || node.children === null) return NOTHING;
    const type = typeOf(node, data);
    const fields = type === undefined ? undefined : node.children.get(type);
    if (type === undefined || fields === undefined) return NOTHING;
    // Beside rows of another type: of this one nothing was asked.
    if (node.isAbstract && !fields.some((field) => this.kept.has(field))) return NOTHING;
    const own = type === 'Person' ? this.personOf(data) : person;
    if (type === 'Person' && own === null) return NOTHING;
    const row: Row = { type, data, person: own, path };
    const { isHandle: isOfHandles, isEntity } = this.weighing.anatomy.of(type);
    const built = fields.map((field) => [field, this.shapeField(field, row)] as const);
    const persons = built.flatMap(([, { persons: each }]) => each);
    const isWhole = isOfHandles || isEntity || built.some(([, { isDatum }]) => isDatum === true);
    const value: Record<string, unknown> = {};
    for (const [field, { value: found }] of built) {
      const isPartial = !isWhole && isHandle(this.weighing.contract.rule(type, field.name));
      Object.defineProperty(value, field.responseKey, {
        value: isPartial ? partOf(field, found, persons) : found,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    const hasSubstance = type === 'Case' || isOfHandles || built.some(([, each]) => each.hasSubstance);
    return { value: hasSubstance ? value : null, hasSubstance, persons };
  }

  private shapeField(node: FieldNode, row: Row): Built {
    const path = [...row.path, node.responseKey];
    if (node.name === '__typename') return { ...NOTHING, value: row.type };
    const rule = this.weighing.contract.rule(row.type, node.name);
    if (rule === undefined) return NOTHING;
    const data = Object.hasOwn(row.data, node.innerKey) ? row.data[node.innerKey] : null;
    if (rule.kind === 'edge') return this.shapeEdge(node, data, row.person, path);
    if (isHandle(rule)) return this.shapeHandle(node, data, row, path);
    const question = this.questionOf(rule, row);
    const decision = question === undefined ? undefined : this.lookup(question);
    if (question === undefined || !this.kept.has(node) || decision?.released !== true) {
      this.explainAbsent(node, row.person, path, decision);
      return NOTHING;
    }
    const { persons } = question;
    if (node.children === null) {
      if (data !== null && data !== undefined) this.answered.add(keyOf(question));
      return { value: data ?? null, hasSubstance: true, persons, isDatum: true };
    }
    return this.shapeEdge(node, data, row.person, path);
  }

  private shapeHandle(node: FieldNode, data: unknown, row: Row, path: Path): Built {
    const rule = this.weighing.contract.rule(row.type, node.name);
    if (rule === undefined || rule.kind === 'edge' || !this.kept.has(node)) return NOTHING;
    const decision = this.lookup(bare(rule, [], ''));
    if (decision?.released !== true) return NOTHING;
    if (node.children === null) return { ...NOTHING, value: data ?? null };
    return { ...NOTHING, value: this.buildEdge(node, data, row.person, path).value };
  }

  /** The question about a row, with what the row says of itself; undefined where it claims another's data. */
  private questionOf(rule: Parameters<typeof bare>[0], row: Row): ReleaseQuestion | undefined {
    const carried = (name: string) => row.data[carrierKeyOf(name)] ?? null;
    const persons = this.personsOf(row, carried('personIds'));
    const hosted = this.weighing.subgraphs.controllersOf(rule.coordinate);
    if (rule.kind !== 'release') {
      return {
        rule,
        persons,
        controller: hosted[0] ?? '',
        origin: carried('origin'),
        recordedBy: carried('recordedBy'),
        about: carried('about'),
      };
    }
    const controller = carried('controller');
    if (typeof controller !== 'string' || !hosted.includes(controller) || persons.length === 0) return undefined;
    return bare(rule, persons, controller);
  }

  private personsOf(row: Row, personIds: unknown): readonly string[] {
    const known = (id: unknown) => (this.hand.personIds.some((each) => each === id) ? String(id) : STRANGER);
    const named = Array.isArray(personIds) ? personIds.map(known) : [];
    const all = row.person === null ? named : [...named, row.person];
    return [...new Set(all)].sort();
  }

  private personOf(data: Readonly<Record<string, unknown>>): string | null {
    const id = data[carrierKeyOf('id')];
    return typeof id === 'string' && this.hand.personIds.includes(id) ? id : null;
  }

  private mark(): readonly [number, number] {
    return [this.withheld.length, this.unavailable.length];
  }

  /** What was noted about rows that are not in the answer would tell that they exist. */
  private forgetSince([withheld, unavailable]: readonly [number, number]): void {
    this.withheld.length = withheld;
    this.unavailable.length = unavailable;
  }

  /**
   * Says why a requested field is not in the answer: one entry per leaf that nobody here may see. A leaf that may be
   * seen and is simply not there gets none, save where its partner could not be reached.
   */
  private explainAbsent(node: FieldNode, person: string | null, path: Path, decided?: Decision): void {
    const rule = this.weighing.contract.rule(node.parentType, node.name);
    if (rule === undefined || isHandle(rule) || node.name === '__typename') return;
    if (rule.kind !== 'edge') {
      const refusal = decided === undefined ? this.refusalOf(rule, person) : decided.released ? undefined : decided;
      if (refusal !== undefined) this.withheld.push({ path, code: refusal.reasonUser.code });
      return;
    }
    const subgraph = this.weighing.subgraphs.of(rule.coordinate);
    const isReported = this.unavailable.some((entry) => entry.path.every((step, at) => step === path[at]));
    if (subgraph !== undefined && this.failed.has(subgraph) && !isReported && this.isOpen(node, person)) {
      this.unavailable.push({ path, partner: subgraph });
    }
    const seen = new Set<string>();
    for (const children of node.children?.values() ?? []) {
      for (const child of children) {
        if (seen.has(child.responseKey)) continue;
        seen.add(child.responseKey);
        this.explainAbsent(child, person, [...path, child.responseKey]);
      }
    }
  }

  /** True where at least one leaf beneath `node` is released to the reader for this person, or for any. */
  private isOpen(node: FieldNode, person: string | null): boolean {
    const rule = this.weighing.contract.rule(node.parentType, node.name);
    if (rule === undefined || isHandle(rule)) return false;
    if (rule.kind !== 'edge') return this.refusalOf(rule, person) === undefined;
    return [...(node.children?.values() ?? [])].some((children) =>
      children.some((child) => this.isOpen(child, person)),
    );
  }

  private refusalOf(rule: Parameters<typeof bare>[0], person: string | null): Decision | undefined {
    const decisions = this.questionsWithoutRow(rule, person).map(this.lookup);
    if (decisions.some((decision) => decision?.released === true)) return undefined;
    return furthest(decisions.filter((decision) => decision !== undefined));
  }

  private questionsWithoutRow(rule: Parameters<typeof bare>[0], person: string | null): readonly ReleaseQuestion[] {
    const hosted = this.weighing.subgraphs.controllersOf(rule.coordinate);
    if (rule.kind === 'process') return [bare(rule, [], '')];
    if (rule.kind === 'withhold') return [bare(rule, [], hosted[0] ?? '')];
    const persons = person === null ? this.hand.personIds : [person];
    return persons.flatMap((each) => hosted.map((controller) => bare(rule, [each], controller)));
  }
}

/**
 * A handle of a row that is there for what hangs under it alone: of whom the row itself is about it tells nothing, since
 * no datum of the row was released (I27). Its id, a random one, says no more than that it is there.
 */
function partOf(handle: FieldNode, value: unknown, persons: readonly string[]): unknown {
  if (handle.name === 'controller' || handle.name === 'id') return value;
  return handle.name === 'personIds' && Array.isArray(value)
    ? value.filter((id) => persons.includes(String(id)))
    : null;
}

function typeOf(node: FieldNode, data: Readonly<Record<string, unknown>>): string | undefined {
  if (!node.isAbstract) return node.children?.keys().next().value;
  const name = data.__typename;
  return typeof name === 'string' ? name : undefined;
}
