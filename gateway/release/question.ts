/** One question of release as the gateway asks it: a classified field, about whom, of whom, with its provenance. */
import type { FieldRule } from '../../schema/contract.js';

export interface ReleaseQuestion {
  readonly rule: Exclude<FieldRule, { kind: 'edge' }>;
  /** Everyone the datum is about, sorted. May be empty for the process dossier only. */
  readonly persons: readonly string[];
  /** The organisation whose datum it is; asked of released and withheld fields. */
  readonly controller: string;
  /** Where a core datum came from, as its row says; null where it came from the person or the team. */
  readonly origin: unknown;
  readonly recordedBy: unknown;
  /** What an accountability record is about, as its row says. */
  readonly about: unknown;
}

/** Equal for the same question. */
export function keyOf(question: ReleaseQuestion): string {
  return `${question.rule.coordinate}|${aboutOf(question)}`;
}

/**
 * Equal for questions that have the same answer: all that the law asks of a field when it is read is its class. (Its
 * coordinate is asked by `record` alone, G14.)
 */
export function classKeyOf(question: ReleaseQuestion): string {
  return `${classOf(question.rule)}|${aboutOf(question)}`;
}

const classes = new WeakMap<ReleaseQuestion['rule'], string>();

function classOf(rule: ReleaseQuestion['rule']): string {
  const known = classes.get(rule);
  if (known !== undefined) return known;
  const { coordinate: _, ...properties } = rule;
  const made = JSON.stringify(properties);
  classes.set(rule, made);
  return made;
}

function aboutOf({ controller, persons, origin, recordedBy, about }: ReleaseQuestion): string {
  const provenance = origin ?? recordedBy ?? about ?? null;
  const tail = provenance === null ? '' : JSON.stringify([origin, recordedBy, about]);
  return `${controller}|${persons.join(',')}|${tail}`;
}

/** What is asked besides when something is recorded; nothing of it when the question is to read. */
export interface Recording {
  readonly owner?: unknown;
  readonly recordAs?: unknown;
}

/** The resource of law.md §1 (AuthZEN `resource`), to be read by the policy like any other. */
export function resourceOf(question: ReleaseQuestion, { owner = null, recordAs = null }: Recording = {}): unknown {
  const { rule, persons, controller } = question;
  const field = { type: 'field', id: rule.coordinate };
  switch (rule.kind) {
    case 'release':
      return {
        ...field,
        properties: {
          kind: 'release',
          controller,
          domain: rule.domain,
          category: rule.category,
          detail: rule.detail,
          phases: rule.phases,
          classes: rule.classes,
          secrecy: rule.secrecy,
          route: rule.route,
          persons,
          recordAs,
        },
      };
    case 'process':
      return {
        ...field,
        properties: {
          kind: 'process',
          section: rule.section,
          persons,
          origin: question.origin,
          owner,
          recordedBy: question.recordedBy,
          about: question.about,
          recordAs,
        },
      };
    case 'withhold':
      return { ...field, properties: { kind: 'withhold', controller } };
  }
}
