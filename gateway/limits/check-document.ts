/**
 * One walk over a parsed document, before validation and planning (threats A10–A15). Every fragment is measured once and
 * its measure added at each spread, so the time is linear in the document however far it would expand.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { RegietafelError } from '../errors/index.js';
import { refuseAbove } from './exceeded.js';
import type { LimitName, LimitSettings } from './settings.js';

/** What a selection set amounts to when every fragment in it is written out. */
interface Measure {
  depth: number;
  aliases: number;
  cost: number;
  /** Fragments spread inside each other. */
  nesting: number;
  /** How often each response name is selected at this level: the pairs that validation will compare. */
  readonly repeats: Map<string, number>;
  fields: number;
}

const COST_OF_LEAF = 1;
/** A field with fields may be an entity of another partner: a fetch, an object, a decision per person. */
const COST_OF_OBJECT = 3;
/** graphql-js' own introspection query is 15 deep; graphql-js itself bounds how far it may go round in circles. */
const DEEPEST_INTROSPECTION = 20;

// The names that turn into an object's prototype when written as a key (GHSA-pfjj-6f4p-rvmh, threats A10).
const REFUSED_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const INCREMENTAL: ReadonlySet<string> = new Set(['defer', 'stream']);
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Refuses a document that passes a limit; returns when the document may be validated. */
export function checkDocument(document: DocumentNode, settings: LimitSettings): void {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  let fragmentCount = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragmentCount++;
      fragments.set(definition.name.value, definition);
    }
  }
  refuseAbove(settings, 'LIMIT_OPERATIONS', operations.length);
  refuseAbove(settings, 'LIMIT_FRAGMENTS', fragmentCount);
  new DocumentWalk(fragments, settings).check(document, operations);
}

class DocumentWalk {
  readonly #measured = new Map<string, Measure | 'being measured'>();
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #settings: LimitSettings;
  #directives = 0;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, settings: LimitSettings) {
    this.#fragments = fragments;
    this.#settings = settings;
  }

  check(document: DocumentNode, operations: readonly OperationDefinitionNode[]): void {
    let variables = 0;
    for (const operation of operations) {
      variables += operation.variableDefinitions?.length ?? 0;
      this.#refuseAbove('LIMIT_VARIABLES', variables);
      this.#checkOperation(operation);
    }
    // Fragments that no operation spreads, and a second one of the same name, are validated too: measure them as well.
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      if (this.#fragments.get(definition.name.value) === definition) this.#measureFragment(definition.name.value);
      else this.#measureDefinition(definition);
    }
  }

  #checkOperation(operation: OperationDefinitionNode): void {
    refuseName(operation.name?.value);
    this.#countDirectives(operation.directives);
    for (const variable of operation.variableDefinitions ?? []) {
      refuseName(variable.variable.name.value);
      this.#countDirectives(variable.directives);
    }
    const measure = this.#measure(operation.selectionSet);
    this.#refuseAbove('LIMIT_ROOT_FIELDS', measure.fields);
    this.#refuseAbove('LIMIT_DEPTH', measure.depth);
  }

  #measure(selectionSet: SelectionSetNode): Measure {
    const measure: Measure = { depth: 0, aliases: 0, cost: 0, nesting: 0, repeats: new Map(), fields: 0 };
    this.#addSelections(measure, selectionSet);
    return measure;
  }

  #addSelections(measure: Measure, selectionSet: SelectionSetNode): void {
    for (const selection of selectionSet.selections) {
      this.#countDirectives(selection.directives);
      if (selection.kind === Kind.FIELD) this.#addField(measure, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.#addSelections(measure, selection.selectionSet);
      else this.#addFragment(measure, this.#measureFragment(selection.name.value));
      // Stop at the first limit passed: sums stay small, so nothing here can overflow (threats A14).
      this.#refuseAbove('LIMIT_ALIASES', measure.aliases);
      this.#refuseAbove('LIMIT_COST', measure.cost);
      this.#refuseAbove('LIMIT_FRAGMENT_NESTING', measure.nesting);
    }
  }

  #addField(measure: Measure, field: FieldNode): void {
    refuseName(field.alias?.value);
    measure.fields++;
    const times = this.#addRepeats(measure, field.alias?.value ?? field.name.value, 1);
    if (field.alias) measure.aliases++;
    const below = field.selectionSet && this.#measure(field.selectionSet);
    // Validation compares a repeated field with all before it, and so on below: each repetition costs its rank.
    measure.cost += times * (below ? COST_OF_OBJECT + below.cost : COST_OF_LEAF);
    measure.aliases += below?.aliases ?? 0;
    measure.nesting = Math.max(measure.nesting, below?.nesting ?? 0);
    measure.depth = Math.max(measure.depth, 1 + this.#depthBelow(field, below));
  }

  #depthBelow(field: FieldNode, below: Measure | undefined): number {
    if (!INTROSPECTION.has(field.name.value)) return below?.depth ?? 0;
    if (!this.#settings.introspection) throw new RegietafelError('INTROSPECTION_DISABLED');
    // The schema's own types nest deeper than any case; they hold no case data, so they do not count as levels of it.
    const depth = below?.depth ?? 0;
    return depth > DEEPEST_INTROSPECTION ? depth : 0;
  }

  #addFragment(measure: Measure, fragment: Measure): void {
    measure.depth = Math.max(measure.depth, fragment.depth);
    measure.nesting = Math.max(measure.nesting, fragment.nesting + 1);
    measure.aliases += fragment.aliases;
    measure.cost += fragment.cost;
    measure.fields += fragment.fields;
    for (const [name, times] of fragment.repeats) this.#addRepeats(measure, name, times);
  }

  #addRepeats(measure: Measure, responseName: string, times: number): number {
    const repeats = (measure.repeats.get(responseName) ?? 0) + times;
    this.#refuseAbove('LIMIT_REPEATS', repeats);
    measure.repeats.set(responseName, repeats);
    return repeats;
  }

  #measureFragment(name: string): Measure {
    const known = this.#measured.get(name);
    if (known === 'being measured') throw new RegietafelError('FRAGMENT_CYCLE');
    if (known) return known;
    const definition = this.#fragments.get(name);
    // An unknown fragment is a mistake that validation explains better; it adds nothing.
    if (!definition) return { depth: 0, aliases: 0, cost: 0, nesting: 0, repeats: new Map(), fields: 0 };
    this.#measured.set(name, 'being measured');
    const measure = this.#measureDefinition(definition);
    this.#measured.set(name, measure);
    return measure;
  }

  #measureDefinition(definition: FragmentDefinitionNode): Measure {
    refuseName(definition.name.value);
    this.#countDirectives(definition.directives);
    return this.#measure(definition.selectionSet);
  }

  #countDirectives(directives: FieldNode['directives']): void {
    for (const directive of directives ?? []) {
      if (INCREMENTAL.has(directive.name.value)) throw new RegietafelError('INCREMENTAL_DELIVERY_REFUSED');
      this.#directives++;
    }
    this.#refuseAbove('LIMIT_DIRECTIVES', this.#directives);
  }

  #refuseAbove(name: LimitName, counted: number): void {
    refuseAbove(this.#settings, name, counted);
  }
}

function refuseName(name: string | undefined): void {
  if (name !== undefined && REFUSED_NAMES.has(name)) throw new RegietafelError('NAME_REFUSED');
}
