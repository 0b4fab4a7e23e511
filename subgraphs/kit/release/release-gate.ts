/**
 * The one function every rule of the shield asks: may this field of this row go out in this request? Yes only when the
 * grant names it for every person of the row, the law releases it on our own contributions, and our own rule agrees.
 */
import {
  COLLEGE,
  type Decision,
  decide,
  type Facts,
  type Instant,
  isMalformed,
  parseInstant,
  type RuleSet,
  readFacts,
  readResource,
  readSubject,
  type Section,
  type Subject,
} from '../../../policy/index.js';
import type { ProcessRule, ReleaseRule } from '../../../schema/contract.js';
import type { Narrower } from '../definition.js';
import type { Grant } from '../grant/grant.js';
import { isConfidentialFor } from './confidential.js';

/** What the gate has to know of a row; all of it is optional, and what is missing withholds. */
export interface Governed {
  /** Asked of a case only, which is its own case. */
  readonly id?: unknown;
  readonly caseId?: unknown;
  readonly personIds?: unknown;
  readonly controller?: unknown;
  readonly origin?: unknown;
  readonly owner?: unknown;
  readonly recordedBy?: unknown;
  readonly about?: unknown;
}

export interface GateOptions {
  readonly grant: Grant;
  readonly ruleSet: RuleSet;
  /** The organisations whose data this subgraph serves. */
  readonly controllers: readonly string[];
  /** The facts by case id, our own contributions in them. */
  readonly facts: ReadonlyMap<string, object>;
  /** The controller's own rule, asked last. */
  readonly narrow: (row: object, coordinate: string) => ReturnType<Narrower>;
}

/** A coordinate that went out, for the logbook. */
export interface ReleasedField {
  readonly caseId: string;
  readonly person: string;
  readonly controller: string;
  readonly coordinate: string;
  /** Of the process dossier; null for what a partner shares. */
  readonly section: Section | null;
  readonly isConfidential: boolean;
}

/** The person of the grant that stands for the process dossier. */
const DOSSIER = '';

export class ReleaseGate {
  readonly #options: GateOptions;
  readonly #time: Instant | undefined;
  readonly #subject: Subject | null;
  readonly #facts = new Map<string, Facts>();
  readonly #granted = new Set<string>();
  readonly #decided = new Map<string, Decision | null>();
  readonly #released = new Map<string, ReleasedField>();

  constructor(options: GateOptions) {
    this.#options = options;
    this.#time = parseInstant(options.grant.time);
    const subject = readSubject(options.grant.subject);
    this.#subject = isMalformed(subject) ? null : subject;
    for (const { id, released } of options.grant.cases) {
      const facts = readFacts(options.facts.get(id));
      if (!isMalformed(facts) && facts.case.id === id) this.#facts.set(id, facts);
      for (const { person, controller, coordinates } of released) {
        for (const coordinate of coordinates) this.#granted.add(keyOf(id, controller, person ?? DOSSIER, coordinate));
      }
    }
  }

  /** Everything that was let through so far, once per person, controller and coordinate. */
  get released(): readonly ReleasedField[] {
    return [...this.#released.values()];
  }

  /** The phase of a case that could be read, for the logbook. */
  phaseOf(caseId: string): string {
    return this.#facts.get(caseId)?.case.phase ?? 'UNKNOWN';
  }

  mayRelease(rule: ReleaseRule, row: Governed): boolean {
    const { caseId, controller } = row;
    const persons = readIds(row.personIds);
    if (typeof caseId !== 'string' || typeof controller !== 'string' || persons.length === 0) return false;
    if (!this.#options.controllers.includes(controller)) return false;
    const { coordinate } = rule;
    if (!persons.every((person) => this.#granted.has(keyOf(caseId, controller, person, coordinate)))) return false;
    const key = keyOf(caseId, controller, coordinate, JSON.stringify(persons));
    const asked = { ...rule, controller, persons, recordAs: null };
    const decision = this.#remember(key, () => this.#decide(caseId, coordinate, asked));
    if (decision === null || this.#options.narrow(row, coordinate) !== true) return false;
    for (const person of persons) {
      const isConfidential = this.#isConfidential(caseId, person, controller, decision);
      this.#log({ caseId, person, controller, coordinate, section: null, isConfidential });
    }
    return true;
  }

  /** The process dossier (casework). Its handles need no word in the grant: ids, ward and phase are what it is asked with. */
  mayProcess(rule: ProcessRule, row: Governed): boolean {
    const { coordinate, section, recordAs } = rule;
    const caseId = coordinate.startsWith('Case.') ? row.id : row.caseId;
    if (typeof caseId !== 'string') return false;
    const persons = readIds(row.personIds);
    if (section !== 'HANDLE' && !this.#isGrantedDossier(caseId, coordinate, persons)) return false;
    const { origin = null, owner = null, recordedBy = null, about = null } = row;
    const asked = { kind: 'process', section, persons, origin, owner, recordedBy, about, recordAs };
    const key = keyOf(caseId, coordinate, JSON.stringify(asked), DOSSIER);
    if (this.#remember(key, () => this.#decide(caseId, coordinate, asked)) === null) return false;
    if (section === 'HANDLE') return true;
    for (const person of persons) {
      this.#log({ caseId, person, controller: COLLEGE, coordinate, section, isConfidential: false });
    }
    return true;
  }

  #isGrantedDossier(caseId: string, coordinate: string, persons: readonly string[]): boolean {
    if (this.#granted.has(keyOf(caseId, COLLEGE, DOSSIER, coordinate))) return true;
    return (
      persons.length > 0 && persons.every((person) => this.#granted.has(keyOf(caseId, COLLEGE, person, coordinate)))
    );
  }

  /** The decision that released it, or null. */
  #decide(caseId: string, coordinate: string, properties: object): Decision | null {
    const facts = this.#facts.get(caseId);
    const subject = this.#subject;
    const time = this.#time;
    const resource = readResource({ type: 'field', id: coordinate, properties });
    if (facts === undefined || subject === null || time === undefined || isMalformed(resource)) return null;
    const { purpose } = this.#options.grant;
    const decision = decide({ subject, action: 'read', resource, time, purpose, facts }, this.#options.ruleSet);
    return decision.released ? decision : null;
  }

  /** A decision holds for the whole request and no longer. */
  #remember(key: string, judge: () => Decision | null): Decision | null {
    const known = this.#decided.get(key);
    if (known !== undefined) return known;
    const decided = judge();
    this.#decided.set(key, decided);
    return decided;
  }

  #isConfidential(caseId: string, person: string, controller: string, decision: Decision): boolean {
    const facts = this.#facts.get(caseId);
    return (
      facts === undefined ||
      this.#time === undefined ||
      isConfidentialFor(person, controller, decision, facts, this.#time)
    );
  }

  #log(field: ReleasedField): void {
    this.#released.set(keyOf(field.caseId, field.person, field.controller, field.coordinate), field);
  }
}

function readIds(value: unknown): readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : [];
}

/** No id of a grant holds a line feed, so that no two lists of parts make one key. */
function keyOf(...parts: readonly string[]): string {
  return parts.join('\n');
}
