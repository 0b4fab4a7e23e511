/** The story a scenario tells: who, what and what was recorded. It puts the question to the law in the words of an evaluation request. */
import {
  type Action,
  type BasisKind,
  type CoreDatum,
  type DataClass,
  type Domain,
  type EvaluationAnswer,
  evaluate,
  type Organisation,
  type Phase,
  type Secrecy,
  type Section,
  type Settings,
} from '../../../policy/index.js';
import type { ReleaseRule } from '../../../schema/contract.js';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { PERSONS, type PersonName, type Professional } from './cast.js';
import type { Datum } from './data.js';
import { toInstant } from './dates.js';
import type { Deed } from './parameters.js';
import type * as Draft from './records.js';
import { PHASE_SINCE } from './records.js';

export interface DossierDraft {
  origin: (Draft.Item & { basis: BasisKind; secrecy: Secrecy; classes: DataClass[] }) | null;
  about: {
    controller: Organisation;
    domain: Domain;
    secrecy: Secrecy;
    classes: DataClass[];
    recipients: Draft.Recipient[];
  } | null;
  owner: Organisation | null;
  recordedBy: string | null;
}

/** Of a resource of `kind: process`. */
export interface DossierProperties extends DossierDraft {
  section: Section;
  persons: string[];
  recordAs: CoreDatum | null;
}

export interface Asked {
  readonly action: Action;
  readonly request: unknown;
  readonly answer: EvaluationAnswer;
}

export class Story {
  readonly case: Draft.CaseDraft = {
    id: 'casus-1',
    ward: 'Hatert',
    phase: 'APPROACH',
    phaseSince: PHASE_SINCE,
    team: [],
    caseManager: null,
    activated: [],
    needs: [],
    referrals: [],
    monitoring: null,
  };
  readonly persons = new Map<string, Draft.PersonDraft>();
  readonly contributions: Draft.ContributionDraft[] = [];
  readonly consents: Draft.ConsentDraft[] = [];
  readonly notices: Draft.NoticeDraft[] = [];
  readonly limits: Draft.LimitDraft[] = [];
  readonly onwardUse: Draft.OnwardUseDraft[] = [];
  /** By the name of a datum: a phase the schema does not open it in, for what holds though the schema erred. */
  readonly openedPhases = new Map<string, Phase>();
  settings: Partial<Settings> = {};
  purpose = 'PLAN_AND_DIRECTION';
  /** What a step says of a record in the process dossier. */
  readonly dossier: DossierDraft = { origin: null, about: null, owner: null, recordedBy: null };
  #asked: Asked | null = null;
  readonly #subjects = new Map<string, Draft.SubjectDraft>();

  /** Screened, and of the ward of the case, until a step says otherwise. */
  subject({ id, organisation, capacity, domain }: Professional): Draft.SubjectDraft {
    const known = this.#subjects.get(id);
    if (known !== undefined) return known;
    const subject: Draft.SubjectDraft = {
      organisation,
      capacity,
      domain,
      wards: ['Hatert'],
      screenedUntil: '2027-06-30',
      professionBound: false,
      secrecyDeclaredOn: null,
    };
    this.#subjects.set(id, subject);
    return subject;
  }

  /** The ids of these persons, who by being named are in the story; a stranger to the household stays out of its facts. */
  name(names: readonly PersonName[]): string[] {
    for (const name of names) {
      const { id, birthDate, isOfHousehold } = PERSONS[name];
      if (!isOfHousehold || this.persons.has(id)) continue;
      if (birthDate === null) throw new Error(`Zeg eerst hoe oud ${name} is.`);
      this.persons.set(id, { id, birthDate, represented: false });
    }
    return names.map((name) => PERSONS[name].id);
  }

  /** The next free id of a list: "inbreng-1". */
  nextId(what: string, list: readonly unknown[]): string {
    return `${what}-${list.length + 1}`;
  }

  /** What a consent speaks of: the datum the core datum came from, or else the datum last contributed. */
  subjectOfConsent(): { readonly item: Draft.Item; readonly recipients: readonly Draft.Recipient[] } {
    const { origin } = this.dossier;
    if (origin === null) {
      const { controller, domain, category, recipients } = getLast(this.contributions, 'inbreng');
      return { item: { controller, domain, category }, recipients };
    }
    const { controller, domain, category } = origin;
    return { item: { controller, domain, category }, recipients: [] };
  }

  askDatum(who: Professional, datum: Datum, persons: readonly PersonName[], deed: Deed, at: string): void {
    const { rule, controller } = datum;
    const ids = this.name(persons);
    const properties =
      rule.kind === 'withhold'
        ? { kind: rule.kind, controller }
        : { ...this.#toReleaseProperties(datum.name, rule, controller), persons: ids, recordAs: deed.recordAs };
    this.#ask(who, deed.action, rule.coordinate, properties, at);
  }

  askDossier(who: Professional, action: Action, coordinate: string, properties: DossierProperties, at: string): void {
    this.#ask(who, action, coordinate, { kind: 'process', ...properties }, at);
  }

  #toReleaseProperties(name: string, rule: ReleaseRule, controller: Organisation): object {
    const { kind, domain, category, detail, phases, classes, secrecy, route } = rule;
    const opened = this.openedPhases.get(name);
    const open = opened === undefined ? phases : [...phases, opened];
    return { kind, controller, domain, category, detail, phases: open, classes, secrecy, route };
  }

  /** Errors: when no question was asked. */
  getAsked(): Asked {
    if (this.#asked === null) throw new Error('Er is nog niets gevraagd.');
    return this.#asked;
  }

  #ask(who: Professional, name: Action, id: string, properties: object, at: string): void {
    if (this.#asked !== null) throw new Error('Een scenario stelt één vraag.');
    const { contributions, consents, notices, limits, onwardUse } = this;
    const facts = {
      case: this.case,
      persons: [...this.persons.values()],
      contributions,
      consents,
      notices,
      limits,
      onwardUse,
    };
    const request = structuredClone({
      subject: { type: 'professional', id: who.id, properties: this.subject(who) },
      action: { name },
      resource: { type: 'field', id, properties },
      context: { time: toInstant(at), purpose: this.purpose, facts },
    });
    this.#asked = { action: name, request, answer: evaluate(request, loadRuleSet(this.settings)) };
  }
}

/** The record a step speaks of is the last of its kind. Errors: when there is none. */
export function getLast<Record>(list: readonly Record[], what: string): Record {
  const last = list.at(-1);
  if (last === undefined) throw new Error(`Er is nog geen ${what} waarover deze zin iets zegt.`);
  return last;
}
