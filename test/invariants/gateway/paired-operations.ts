/**
 * Small operations in pairs: the same fields asked straight, and by a way round (I24): aliases that are names of other
 * fields, inline and named fragments, conditions, duplicates, type names in between, and fields that a condition takes
 * out again. `straighten` names the answer of the second as the first would. All chance comes from fast-check.
 */
import fc from 'fast-check';
import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
} from 'graphql';

/** A field of a tree that is asked; null children for a leaf. */
interface Asked {
  readonly name: string;
  readonly type: string;
  readonly children: readonly Asked[] | null;
}

/** One root field: the case it asks, by its place in the variables. */
interface Root {
  readonly variable: 'here' | 'there';
  readonly children: readonly Asked[];
}

export interface Way {
  readonly query: string;
  readonly document: DocumentNode;
  /** What is answered under each key. */
  readonly keys: Keys;
}

export interface Keys {
  readonly [key: string]: {
    /** Its key in the straight operation. */
    readonly straight: string;
    readonly coordinate: string;
    /** Null for a leaf. */
    readonly beneath: Keys | null;
  };
}

export type Path = readonly (string | number)[];

interface Leaf {
  readonly path: Path;
  readonly coordinate: string;
  readonly value: unknown;
}

export interface OperationPair {
  readonly straight: Way;
  readonly round: Way;
  readonly roots: readonly Root['variable'][];
  /** Coordinates of all that is asked. */
  readonly coordinates: readonly string[];
}

const ROOT_KEYS = { here: 'case', there: 'there' } as const;

/** `isUsual` says which leaves are asked most. */
export function operationPairs(
  schema: GraphQLSchema,
  isUsual: (coordinate: string) => boolean,
): fc.Arbitrary<OperationPair> {
  const type = getNamedType(schema.getQueryType()?.getFields().case?.type);
  if (!isObjectType(type)) throw new Error('Query.case is no object.');
  return fc.gen().map((draw) => {
    const chooser = new Chooser(draw, isUsual);
    const roots: Root[] = [{ variable: 'here', children: chooser.choose(type) }];
    if (chooser.chance(15)) roots.push({ variable: 'there', children: chooser.choose(type) });
    const straight = wayOf(new StraightWriter(), roots);
    const round = wayOf(new RoundWriter(chooser, schema), roots);
    const coordinates = new Set<string>();
    for (const root of roots) gather(root.children, coordinates);
    return { straight, round, roots: roots.map(({ variable }) => variable), coordinates: [...coordinates] };
  });
}

/** The answer to the way round, under the keys of the straight one; what is not under a known key is left out. */
export function straighten(value: unknown, keys: Keys): unknown {
  if (Array.isArray(value)) return value.map((item) => straighten(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  const found: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const known = find(keys, key);
    if (known !== undefined) found[known.straight] = known.beneath === null ? inner : straighten(inner, known.beneath);
  }
  return found;
}

export function straightenPath(path: Path, keys: Keys): Path {
  const known = followed(path, keys);
  return path.map((step, at) => (typeof step === 'number' ? step : (known[at]?.straight ?? step)));
}

/** What is asked where a path of an answer ends. */
export function coordinateAt(path: Path, keys: Keys): string {
  const last = followed(path, keys).findLast((known) => known !== undefined);
  if (last === undefined) throw new Error(`Nobody asked ${path.join('.')}.`);
  return last.coordinate;
}

/** The leaves of an answer, with what they are. */
export function* leavesIn(value: unknown, keys: Keys, path: Path = []): Generator<Leaf> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* leavesIn(item, keys, [...path, at]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const known = find(keys, key);
      if (known === undefined) continue;
      if (known.beneath === null) yield { path: [...path, key], coordinate: known.coordinate, value: inner };
      else yield* leavesIn(inner, known.beneath, [...path, key]);
    }
  }
}

/** The coordinates of the leaves beneath. */
export function* leavesAsked(keys: Keys): Generator<string> {
  for (const { coordinate, beneath } of Object.values(keys)) {
    if (beneath === null) yield coordinate;
    else yield* leavesAsked(beneath);
  }
}

function find(keys: Keys, key: string): Keys[string] | undefined {
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** Step by step what a path leads through; undefined for a place in a list. */
function followed(path: Path, keys: Keys): readonly (Keys[string] | undefined)[] {
  let at: Keys | null = keys;
  return path.map((step) => {
    if (typeof step === 'number') return undefined;
    const known: Keys[string] | undefined = at === null ? undefined : find(at, step);
    if (known === undefined) throw new Error(`Nobody asked ${step} of ${path.join('.')}.`);
    at = known.beneath;
    return known;
  });
}

function gather(nodes: readonly Asked[], into: Set<string>): void {
  for (const { type, name, children } of nodes) {
    into.add(`${type}.${name}`);
    if (children !== null) gather(children, into);
  }
}

class Chooser {
  constructor(
    private readonly draw: fc.GeneratorValue,
    private readonly isUsual: (coordinate: string) => boolean,
  ) {}

  /** One or two ways down from the case, each ending in one to three leaves of one object. */
  choose(type: GraphQLObjectType): readonly Asked[] {
    const tree: Asked[] = [];
    for (let ways = this.number(1, 2); ways > 0; ways--) this.descend(type, tree);
    return tree;
  }

  chance(percent: number): boolean {
    return this.number(1, 100) <= percent;
  }

  number(min: number, max: number): number {
    return this.draw(fc.integer, { min, max });
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.number(0, values.length - 1)];
    if (value === undefined) throw new Error('Nothing to pick from.');
    return value;
  }

  private descend(type: GraphQLObjectType, into: Asked[]): void {
    const fields = Object.values(type.getFields());
    const edges = fields.filter((field) => isObjectType(getNamedType(field.type)));
    const leaves = fields.filter((field) => !isObjectType(getNamedType(field.type)));
    const goesOn =
      leaves.length === 0 || (edges.length > 0 && this.chance(type.name === 'Case' || leaves.length < 2 ? 93 : 45));
    if (!goesOn) {
      const usual = leaves.filter(({ name }) => this.isUsual(`${type.name}.${name}`));
      for (let count = this.number(1, 3); count > 0; count--) {
        const { name } = this.pick(usual.length > 0 && this.chance(75) ? usual : leaves);
        if (!into.some((each) => each.name === name)) into.push({ name, type: type.name, children: null });
      }
      return;
    }
    // The household is where most partners' data hang.
    const edge = this.pick(type.name === 'Case' && this.chance(60) ? edges.filter(isHousehold) : edges);
    const inner = getNamedType(edge.type);
    if (!isObjectType(inner)) return;
    const known = into.find(({ name }) => name === edge.name);
    const children = (known?.children ?? []) as Asked[];
    if (known === undefined) into.push({ name: edge.name, type: type.name, children });
    this.descend(inner, children);
  }
}

const isHousehold = ({ name }: { readonly name: string }) => name === 'household';

interface Writer {
  /** Selections, and the keys that they are answered under. */
  write(nodes: readonly Asked[]): { readonly text: string; readonly keys: Keys };
  rootKey(root: Root): string;
  /** What is asked beside the cases: of the schema, so of nobody. */
  besides(): readonly string[];
  readonly fragments: readonly string[];
  /** The variables of its conditions. */
  readonly conditions: ReadonlySet<string>;
}

function wayOf(writer: Writer, roots: readonly Root[]): Way {
  const keys: Record<string, Keys[string]> = {};
  const parts = roots.map((root) => {
    const { text, keys: beneath } = writer.write(root.children);
    const key = writer.rootKey(root);
    keys[key] = { straight: ROOT_KEYS[root.variable], coordinate: 'Query.case', beneath };
    return `${key === 'case' ? '' : `${key}: `}case(id: $${root.variable}) { ${text} }`;
  });
  parts.push(...writer.besides());
  const variables = roots.map(({ variable }) => `$${variable}: ID!`);
  for (const name of writer.conditions) variables.push(`$${name}: Boolean!`);
  const query = [`query (${variables.join(', ')}) { ${parts.join(' ')} }`, ...writer.fragments].join('\n');
  return { query, document: parse(query, { noLocation: true }), keys };
}

class StraightWriter implements Writer {
  readonly fragments: readonly string[] = [];
  readonly conditions: ReadonlySet<string> = new Set();

  rootKey({ variable }: Root): string {
    return ROOT_KEYS[variable];
  }

  besides(): readonly string[] {
    return [];
  }

  write(nodes: readonly Asked[]): { text: string; keys: Keys } {
    const keys: Record<string, Keys[string]> = {};
    const parts = nodes.map(({ name, type, children }) => {
      const inner = children === null ? null : this.write(children);
      keys[name] = { straight: name, coordinate: `${type}.${name}`, beneath: inner?.keys ?? null };
      return inner === null ? name : `${name} { ${inner.text} }`;
    });
    return { text: parts.join(' '), keys };
  }
}

const AWKWARD = ['id', '__typename', '_k_id', '_k_personIds', '_k_controller', '_r_known', 'a', 'known', 'controller'];

const META = [
  '__typename',
  '... on Query { __typename }',
  '__schema { queryType { name fields { name args { name } } } }',
  'known: __type(name: "PoliceFile") { name fields { name type { name } } }',
  '__type(name: "MentalHealthFile") { fields { name description } }',
  '... { __type(name: "Nothing") { name } }',
] as const;

class RoundWriter implements Writer {
  readonly fragments: string[] = [];
  readonly conditions = new Set<string>();
  /** Objects whose type name is asked as such. */
  private readonly named = new WeakSet<Keys>();
  private gone = 0;

  constructor(
    private readonly chooser: Chooser,
    private readonly schema: GraphQLSchema,
  ) {}

  rootKey({ variable }: Root): string {
    return this.chooser.chance(50) ? ROOT_KEYS[variable] : `${this.chooser.pick(['household', '_r_case'])}_${variable}`;
  }

  besides(): readonly string[] {
    return this.chooser.chance(15) ? [this.chooser.pick(META)] : [];
  }

  write(nodes: readonly Asked[]): { text: string; keys: Keys } {
    const { texts, keys } = this.writeParts([nodes]);
    return { text: texts.join(' '), keys };
  }

  /** Selections on one object, each for a field of its own under the same key. */
  private writeParts(parts: readonly (readonly Asked[])[]): { texts: readonly string[]; keys: Keys } {
    const keys: Record<string, Keys[string]> = {};
    return { texts: parts.map((nodes) => this.writeSelection(nodes, parts.flat(), keys)), keys };
  }

  private writeSelection(nodes: readonly Asked[], all: readonly Asked[], keys: Record<string, Keys[string]>): string {
    const [first] = nodes;
    const type = this.schema.getType(first?.type ?? '');
    const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const parts: string[] = [];
    for (const { name, type: parent, children } of this.shuffled(nodes)) {
      const inner = children === null ? null : this.writeParts(this.halved(children));
      const key = this.keyFor(name, names, keys, all);
      keys[key] = { straight: name, coordinate: `${parent}.${name}`, beneath: inner?.keys ?? null };
      for (const text of inner?.texts ?? [null]) {
        const field = (key === name ? name : `${key}: ${name}`) + this.condition(20);
        const whole = text === null ? field : `${field} { ${text} }`;
        parts.push(this.wrap(parent, whole));
        if (this.chooser.chance(12)) parts.push(whole);
      }
    }
    if (this.chooser.chance(15) && !('__typename' in keys)) {
      this.named.add(keys);
      parts.push('__typename');
    }
    if (isObjectType(type) && this.chooser.chance(15)) parts.push(this.takenOut(type));
    return parts.join(' ');
  }

  /** At times in two, so that the field has to be put together again. */
  private halved(nodes: readonly Asked[]): readonly (readonly Asked[])[] {
    if (nodes.length < 2 || !this.chooser.chance(35)) return [nodes];
    const middle = Math.floor(nodes.length / 2);
    return [nodes.slice(0, middle), nodes.slice(middle)];
  }

  private shuffled(nodes: readonly Asked[]): readonly Asked[] {
    return this.chooser.chance(50) ? nodes : nodes.toReversed();
  }

  /** Its own name, or one that means something else: of another field, of a key, of the gateway's own. */
  private keyFor(name: string, names: readonly string[], taken: Keys, nodes: readonly Asked[]): string {
    if (this.chooser.chance(55)) return name in taken ? `${name}_again` : name;
    const key = this.chooser.pick(this.chooser.chance(50) ? AWKWARD : names);
    const isTypeName = key === '__typename' && this.named.has(taken);
    const isFree = !(key in taken) && !isTypeName && !nodes.some((each) => each.name === key);
    return isFree ? key : name in taken ? `${name}_again` : name;
  }

  private wrap(type: string, text: string): string {
    if (this.chooser.chance(25)) {
      return `...${this.chooser.chance(50) ? ` on ${type}` : ''}${this.condition(40)} { ${text} }`;
    }
    if (!this.chooser.chance(25)) return text;
    const name = `F${this.fragments.length}`;
    const within = this.chooser.chance(30) ? `... on ${type} { ${text} }` : text;
    this.fragments.push(`fragment ${name} on ${type} { ${within} }`);
    return `...${name}${this.condition(30)}`;
  }

  /** A condition that changes nothing. */
  private condition(percent: number): string {
    if (!this.chooser.chance(percent)) return '';
    if (this.chooser.chance(50)) return this.chooser.pick([' @include(if: true)', ' @skip(if: false)']);
    const isKept = this.chooser.chance(50);
    this.conditions.add(isKept ? 'yes' : 'no');
    return isKept ? ' @include(if: $yes)' : ' @skip(if: $no)';
  }

  /** A field of the same object that a condition takes out: nothing of it may be asked of anyone. */
  private takenOut(type: GraphQLObjectType): string {
    const leaves = Object.values(type.getFields()).filter((field) => !isObjectType(getNamedType(field.type)));
    const name = leaves.length === 0 ? '__typename' : this.chooser.pick(leaves).name;
    this.gone += 1;
    return `gone${this.gone}: ${name} ${this.chooser.pick(['@skip(if: true)', '@include(if: false)'])}`;
  }
}
