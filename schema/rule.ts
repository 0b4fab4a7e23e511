/** The rule of a field as read from its directive: every word known, or a problem and no rule. */
import { type ConstArgumentNode, Kind, type ValueNode } from 'graphql';
import {
  CLASSES,
  CORE_DATA,
  type CoreDatum,
  type DataClass,
  DETAILS,
  type Detail,
  DOMAINS,
  type Domain,
  PHASES,
  type Phase,
  ROUTES,
  type Route,
  SECRECIES,
  SECTIONS,
  type Secrecy,
  type Section,
} from '../policy/vocabulary.js';
import type { AppliedRule } from './model/model.js';
import { type ContractProblem, describeProblem } from './problems.js';

export interface ReleaseRule {
  readonly kind: 'release';
  readonly coordinate: string;
  readonly category: string;
  readonly domain: Domain;
  readonly detail: Detail;
  readonly phases: readonly Phase[];
  readonly classes: readonly DataClass[];
  readonly secrecy: Secrecy;
  readonly route: Route | null;
}

export interface ProcessRule {
  readonly kind: 'process';
  readonly coordinate: string;
  readonly section: Section;
  readonly recordAs: CoreDatum | null;
}

export interface WithholdRule {
  readonly kind: 'withhold';
  readonly coordinate: string;
  readonly why: string;
}

/** A field that leads to an object and holds no datum of its own. */
export interface EdgeRule {
  readonly kind: 'edge';
  readonly coordinate: string;
  readonly type: string;
  readonly list: boolean;
}

export type FieldRule = ReleaseRule | ProcessRule | WithholdRule | EdgeRule;

type Owner = { readonly coordinate: string; readonly subgraph: string | null };

/** Reads one applied directive. Problems are pushed; with one the answer is undefined. */
export function readRule(applied: AppliedRule, at: Owner, problems: ContractProblem[]): FieldRule | undefined {
  const before = problems.length;
  const words = new WordReader(applied.node.arguments ?? [], at, problems);
  const rule = readByDirective(applied.directive, words, at.coordinate);
  words.refuseUnread();
  return problems.length === before ? rule : undefined;
}

function readByDirective(
  directive: AppliedRule['directive'],
  words: WordReader,
  coordinate: string,
): FieldRule | undefined {
  switch (directive) {
    case 'release': {
      const category = words.text('category');
      const domain = words.word('domain', DOMAINS);
      const detail = words.word('detail', DETAILS);
      const phases = words.words('phases', PHASES);
      const classes = words.words('classes', CLASSES, []);
      const secrecy = words.word('secrecy', SECRECIES, 'NONE');
      const route = words.word('route', ROUTES, null);
      if (category === undefined || domain === undefined || detail === undefined || phases === undefined)
        return undefined;
      if (classes === undefined || secrecy === undefined || secrecy === null || route === undefined) return undefined;
      if (domain === null || detail === null) return undefined;
      return { kind: 'release', coordinate, category, domain, detail, phases, classes, secrecy, route };
    }
    case 'process': {
      const section = words.word('section', SECTIONS);
      const recordAs = words.word('recordAs', CORE_DATA, null);
      if (section === undefined || section === null || recordAs === undefined) return undefined;
      return { kind: 'process', coordinate, section, recordAs };
    }
    case 'withhold': {
      const why = words.text('why');
      return why === undefined ? undefined : { kind: 'withhold', coordinate, why };
    }
  }
}

/** Reads arguments by name; what is missing, misspelt, of the wrong kind or left over is a problem. */
class WordReader {
  readonly #values: ReadonlyMap<string, ValueNode>;
  readonly #unread: Set<string>;

  constructor(
    given: readonly ConstArgumentNode[],
    private readonly at: Owner,
    private readonly problems: ContractProblem[],
  ) {
    this.#values = new Map(given.map((argument) => [argument.name.value, argument.value]));
    this.#unread = new Set(this.#values.keys());
  }

  text(name: string): string | undefined {
    const value = this.#take(name);
    if (value?.kind === Kind.STRING) return value.value;
    this.problems.push(
      value === undefined
        ? describeProblem('MISSING_WORD', this.at, this.at.coordinate, name)
        : describeProblem('UNKNOWN_WORD', this.at, this.at.coordinate, name, printWord(value), 'a text between quotes'),
    );
    return undefined;
  }

  word<Word extends string, Default extends Word | null = never>(
    name: string,
    known: readonly Word[],
    preset?: Default,
  ): Word | Default | undefined {
    const value = this.#take(name);
    if (value !== undefined && !(value.kind === Kind.NULL && preset === null)) return this.#resolve(name, value, known);
    if (preset === undefined) this.problems.push(describeProblem('MISSING_WORD', this.at, this.at.coordinate, name));
    return preset;
  }

  words<Word extends string>(
    name: string,
    known: readonly Word[],
    preset?: readonly Word[],
  ): readonly Word[] | undefined {
    const value = this.#take(name);
    if (value === undefined) {
      if (preset === undefined) this.problems.push(describeProblem('MISSING_WORD', this.at, this.at.coordinate, name));
      return preset;
    }
    // GraphQL reads a single value as a list of one.
    const items = value.kind === Kind.LIST ? value.values : [value];
    const words = items.map((item) => this.#resolve(name, item, known)).filter((word) => word !== undefined);
    return words.length === items.length ? words : undefined;
  }

  /** An argument nobody asked for is a word nobody weighed. */
  refuseUnread(): void {
    for (const name of this.#unread) {
      const value = this.#values.get(name);
      const word = value === undefined ? '' : printWord(value);
      this.problems.push(
        describeProblem(
          'UNKNOWN_WORD',
          this.at,
          this.at.coordinate,
          name,
          word,
          'the arguments of schema/release.graphql',
        ),
      );
    }
  }

  #take(name: string): ValueNode | undefined {
    this.#unread.delete(name);
    return this.#values.get(name);
  }

  #resolve<Word extends string>(name: string, value: ValueNode, known: readonly Word[]): Word | undefined {
    if (value.kind === Kind.ENUM) {
      const word = known.find((candidate) => candidate === value.value);
      if (word !== undefined) return word;
    }
    this.problems.push(
      value.kind === Kind.STRING
        ? describeProblem('ENUM_AS_STRING', this.at, this.at.coordinate, name, value.value)
        : describeProblem('UNKNOWN_WORD', this.at, this.at.coordinate, name, printWord(value), known.join(', ')),
    );
    return undefined;
  }
}

function printWord(value: ValueNode): string {
  if (value.kind === Kind.ENUM || value.kind === Kind.INT || value.kind === Kind.FLOAT) return value.value;
  if (value.kind === Kind.STRING) return `"${value.value}"`;
  if (value.kind === Kind.BOOLEAN) return String(value.value);
  return value.kind === Kind.NULL ? 'null' : 'a value of another shape';
}
