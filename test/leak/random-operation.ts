/**
 * Random valid operations of the API schema, as clients write them and as attackers do: aliases that are names of other
 * fields, of keys and of the gateway's own, duplicates, fragments in fragments, conditions on everything. All chance
 * comes from fast-check, so that a seed replays a run.
 */
import fc from 'fast-check';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What stands under each response key of one object: two selections under one key must be of one field. */
interface Scope {
  readonly fields: Map<string, { readonly name: string; readonly under: Scope }>;
}

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly body: string;
  readonly scope: Scope;
  readonly fields: number;
  readonly aliases: number;
}

interface Part {
  readonly text: string;
  readonly key: string;
}

// Within the limits of the gateway (gateway/limits/settings.ts).
const MOST = { fields: 250, aliases: 14, conditions: 18, fragments: 12, inline: 12, roots: 4 };

const AWKWARD = [
  'id',
  '__typename',
  '_k_id',
  '_k_personIds',
  '_k_controller',
  '_r_known',
  'a',
  'x',
  'known',
  'controller',
  'personIds',
];

export function randomOperations(schema: GraphQLSchema, caseIds: readonly string[]): fc.Arbitrary<RandomOperation> {
  return fc.gen().map((draw) => new OperationWriter(schema, caseIds, draw).write());
}

class OperationWriter {
  private readonly left = { ...MOST };
  private readonly variables = new Map<string, { readonly type: string; readonly value: unknown }>();
  private readonly fragments: Fragment[] = [];
  private readonly names: readonly string[];
  /** How many of the fields of an object are asked. */
  private readonly density: number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly caseIds: readonly string[],
    private readonly draw: fc.GeneratorValue,
  ) {
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('_'));
    this.names = [...new Set(types.flatMap((type) => Object.keys((type as GraphQLObjectType).getFields())))];
    this.density = this.number(25, 95);
  }

  write(): RandomOperation {
    const query = this.schema.getQueryType();
    if (query === null || query === undefined) throw new Error('The schema has no queries.');
    const scope = newScope();
    const roots: string[] = [];
    const count = this.chance(60) ? 1 : this.number(2, MOST.roots);
    for (let place = 0; place < count; place++) roots.push(this.root(query, scope, place));
    if (this.chance(15)) roots.push(this.typename(scope).text);
    const inFragment = roots.filter(() => this.chance(12));
    const body = roots.map((root) => (inFragment.includes(root) ? `... on Query { ${root} }` : root)).join(' ');
    const declared = [...this.variables].map(([name, { type }]) => `$${name}: ${type}`);
    const head = declared.length === 0 ? 'query' : `query Q(${declared.join(', ')})`;
    const fragments = this.fragments.map(({ name, type, body: inner }) => `fragment ${name} on ${type} { ${inner} }`);
    return {
      query: [`${head} { ${body} }`, ...fragments].join('\n'),
      variables: Object.fromEntries([...this.variables].map(([name, { value }]) => [name, value])),
    };
  }

  private root(query: GraphQLObjectType, scope: Scope, place: number): string {
    const id = this.pick(this.caseIds);
    const written = this.chance(15) ? id.toUpperCase() : id;
    const argument = this.chance(70) ? `$${this.variable(`id${place}`, 'ID!', written)}` : JSON.stringify(written);
    const key = place === 0 && this.chance(60) ? 'case' : `${this.pick(['id', 'household', 'c', '_r_case'])}${place}`;
    const under = newScope();
    scope.fields.set(key, { name: `case ${place}`, under });
    const type = getNamedType(query.getFields().case?.type);
    if (!isObjectType(type)) throw new Error('Query.case is no object.');
    if (key !== 'case') this.left.aliases -= 1;
    const head = key === 'case' ? 'case' : `${key}: case`;
    return `${head}(id: ${argument})${this.condition(8)} { ${this.selections(type, under)} }`;
  }

  /** Never empty: GraphQL has no empty selection. */
  private selections(type: GraphQLObjectType, scope: Scope): string {
    const parts: string[] = [];
    for (const name of Object.keys(type.getFields())) {
      if (this.left.fields <= 0) break;
      const isEdge = isCompositeType(getNamedType(type.getFields()[name]?.type));
      if (!this.chance(isEdge ? Math.max(this.density, 55) : this.density)) continue;
      parts.push(this.wrapped(type, name, scope));
      if (this.chance(8)) parts.push(this.field(type, name, scope).text);
    }
    if (this.chance(12) || parts.length === 0) parts.push(this.typename(scope).text);
    return [...parts, ...this.spreadAgain(type, scope)].join(' ');
  }

  private typename(scope: Scope): Part {
    const key = this.key('__typename', scope);
    return { key, text: key === '__typename' ? key : `${key}: __typename` };
  }

  private field(type: GraphQLObjectType, name: string, scope: Scope): Part {
    this.left.fields -= 1;
    const key = this.key(name, scope);
    const head = (key === name ? name : `${key}: ${name}`) + this.condition(4);
    const inner = getNamedType(type.getFields()[name]?.type);
    if (!isObjectType(inner)) return { key, text: head };
    return { key, text: `${head} { ${this.selections(inner, scope.fields.get(key)?.under ?? newScope())} }` };
  }

  /** A response key under which nothing stands, or the same field. */
  private key(name: string, scope: Scope): string {
    const candidates = [name];
    if (this.left.aliases > 0 && this.chance(14)) candidates.unshift(this.pick(this.chance(50) ? AWKWARD : this.names));
    for (let spare = 0; ; spare++) {
      const key = candidates.shift() ?? `${name.replace(/^_+/, '')}${spare}`;
      const known = scope.fields.get(key);
      if (known !== undefined && known.name !== name) continue;
      if (key !== name) this.left.aliases -= 1;
      if (known === undefined) scope.fields.set(key, { name, under: newScope() });
      return key;
    }
  }

  /** A field as it is, in an inline fragment, or in a named one. */
  private wrapped(type: GraphQLObjectType, name: string, scope: Scope): string {
    const before = { ...this.left };
    const { text, key } = this.field(type, name, scope);
    if (this.left.inline > 0 && this.chance(6)) {
      this.left.inline -= 1;
      return `...${this.chance(50) ? ` on ${type.name}` : ''}${this.condition(40)} { ${text} }`;
    }
    if (this.left.fragments <= 0 || !this.chance(8)) return text;
    this.left.fragments -= 1;
    const known = scope.fields.get(key);
    const own = newScope();
    if (known !== undefined) own.fields.set(key, known);
    const fragment: Fragment = {
      name: `F${this.fragments.length}`,
      type: type.name,
      body: text,
      scope: own,
      fields: before.fields - this.left.fields,
      aliases: before.aliases - this.left.aliases,
    };
    this.fragments.push(fragment);
    return `...${fragment.name}${this.condition(10)}`;
  }

  private spreadAgain(type: GraphQLObjectType, scope: Scope): readonly string[] {
    const fragment = this.fragments.find((each) => each.type === type.name && fits(each.scope, scope));
    if (fragment === undefined || fragment.fields > this.left.fields || fragment.aliases > this.left.aliases) return [];
    if (!this.chance(40)) return [];
    this.left.fields -= fragment.fields;
    this.left.aliases -= fragment.aliases;
    merge(fragment.scope, scope);
    return [`...${fragment.name}`];
  }

  private condition(percent: number): string {
    if (this.left.conditions <= 0 || !this.chance(percent)) return '';
    this.left.conditions -= 1;
    const directive = this.pick(['include', 'skip']);
    const isKept = this.chance(75);
    const value = directive === 'include' ? isKept : !isKept;
    return this.chance(50)
      ? ` @${directive}(if: ${value})`
      : ` @${directive}(if: $${this.variable(`is${value ? 'True' : 'False'}`, 'Boolean!', value)})`;
  }

  private variable(name: string, type: string, value: unknown): string {
    this.variables.set(name, { type, value });
    return name;
  }

  private chance(percent: number): boolean {
    return this.number(1, 100) <= percent;
  }

  private number(min: number, max: number): number {
    return this.draw(fc.integer, { min, max });
  }

  private pick<T>(values: readonly T[]): T {
    const value = values[this.number(0, values.length - 1)];
    if (value === undefined) throw new Error('Nothing to pick from.');
    return value;
  }
}

function newScope(): Scope {
  return { fields: new Map() };
}

function fits(one: Scope, other: Scope): boolean {
  return [...one.fields].every(([key, { name, under }]) => {
    const there = other.fields.get(key);
    return there === undefined || (there.name === name && fits(under, there.under));
  });
}

function merge(from: Scope, into: Scope): void {
  for (const [key, { name, under }] of from.fields) {
    const there = into.fields.get(key) ?? { name, under: newScope() };
    into.fields.set(key, there);
    if (there.under !== under) merge(under, there.under);
  }
}
