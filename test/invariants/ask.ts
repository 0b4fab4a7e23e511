/** Asks the engine by its one door, under the rule set of the world. */
import {
  decide,
  type EvaluationAnswer,
  evaluate,
  isMalformed,
  type RuleSet,
  readQuestion,
  readSubject,
} from '../../policy/index.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import type { World } from './arbitrary/world.js';
import type { Contribution, EvaluationRequest, ReleaseField, Subject } from './oracle/request.js';

const RULE_SETS = new Map<string, RuleSet>();

export function ruleSetOf({ settings }: Pick<World, 'settings'>): RuleSet {
  const key = `${settings.strictCrossDomainConsent} ${settings.externalCaseManagers}`;
  const ruleSet = RULE_SETS.get(key) ?? loadRuleSet(settings);
  RULE_SETS.set(key, ruleSet);
  return ruleSet;
}

export function ask(world: Pick<World, 'settings' | 'request'>, request = world.request): EvaluationAnswer {
  return evaluate(request, ruleSetOf(world));
}

export function isReleased(world: Pick<World, 'settings' | 'request'>, request = world.request): boolean {
  return ask(world, request).decision;
}

/** The partner's field asked for, or null when the question is about the process dossier. */
export function releaseFieldOf({ resource }: EvaluationRequest): ReleaseField | null {
  return resource.properties.kind === 'release' ? resource.properties : null;
}

/** The contribution a release names, as it lies in the facts; null when it names none. */
export function namedIn(request: EvaluationRequest, { context }: EvaluationAnswer): Contribution | null {
  return findContribution(request, context.reason_admin.contribution);
}

export function findContribution(request: EvaluationRequest, id: string | null): Contribution | null {
  return request.context.facts.contributions.find((contribution) => contribution.id === id) ?? null;
}

/** The same request with other facts. */
export function withFacts(
  request: EvaluationRequest,
  facts: Partial<EvaluationRequest['context']['facts']>,
): EvaluationRequest {
  return { ...request, context: { ...request.context, facts: { ...request.context.facts, ...facts } } };
}

export function withCase(
  request: EvaluationRequest,
  parts: Partial<EvaluationRequest['context']['facts']['case']>,
): EvaluationRequest {
  return withFacts(request, { case: { ...request.context.facts.case, ...parts } });
}

/** What of a decision the properties look at. */
export interface Decided {
  readonly released: boolean;
  readonly code: string;
  readonly contribution: string | null;
}

export const UNREADABLE: Decided = { released: false, code: 'UNKNOWN', contribution: null };

/** The question as each of these would ask it, with the facts read once, as the gateway does. */
export function decideFor(
  request: EvaluationRequest,
  subjects: readonly Subject[],
  world: Pick<World, 'settings'>,
): readonly Decided[] {
  const ruleSet = ruleSetOf(world);
  const question = readQuestion(request);
  return subjects.map((who) => {
    const subject = readSubject(who);
    return isMalformed(question) || isMalformed(subject) ? UNREADABLE : decide({ ...question, subject }, ruleSet);
  });
}

/** Everybody who may ask the same: the reader, the others of the team, its case manager, the director. */
export function panelOf({ request, others }: World): readonly Subject[] {
  return [request.subject, ...others];
}
