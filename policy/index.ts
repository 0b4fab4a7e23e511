/** The law of release. Everything outside `policy/` comes in through here. */

export { amsterdamDay } from './amsterdam.js';
export { CITATIONS, type Citation } from './articles.js';
export { decide, decideUnknown } from './decide.js';
export type { Decision, TraceStep } from './decision.js';
export { type EvaluationAnswer, evaluate, evaluateUnreadable, toAnswer } from './evaluate.js';
export { type Day, type Instant, parseDay, parseInstant } from './instant.js';
export { isMalformed, type Malformed } from './malformed.js';
export { isDossierStep, isEarlyStep, isTeamStep, PHASE_TABLE } from './phases.js';
export { PolicyProblem } from './policy-problem.js';
export type * from './question.js';
export { readFacts } from './read-facts.js';
export { readQuestion } from './read-question.js';
export { readResource } from './read-resource.js';
export { readSubject } from './read-subject.js';
export { findPartner, isRegistered, REGISTER } from './register.js';
export { compileRuleSet, RULE_SET_DATE, RULE_SET_VERSION, type RuleSet, ruleSetDocument } from './rule-set.js';
export { DEFAULT_SETTINGS, readSettings, SETTING_NAMES, type Settings } from './settings.js';
export { SOURCES } from './sources.js';
export { type StatisticalItem, selectForStatistics } from './statistics.js';
export * from './vocabulary.js';
