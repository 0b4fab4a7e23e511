/** The law of release. Everything outside `policy/` comes in through here. */

export { amsterdamDay } from './amsterdam.js';
export { decide, decideUnknown } from './decide.js';
export type { Decision, TraceStep } from './decision.js';
export { type EvaluationAnswer, evaluate, evaluateUnreadable } from './evaluate.js';
export { type Explanation, explain, type Obstacle } from './explain.js';
export { type CalendarDate, type Day, type Instant, parseDate, parseDay, parseInstant } from './instant.js';
export { ENGINE, type LawDocument, lawOn, NEWEST_EDITION, RULE_SET_VERSION } from './law/document.js';
export { GATE_TABLE } from './law/gates.js';
export { PHASE_TABLE } from './law/phases.js';
export { OTHER_BODY, REGISTER } from './law/register.js';
export type { Rule } from './law/rule.js';
export { RULE_IDS, RULES, type RuleId } from './law/rules.js';
export { DEFAULT_SETTINGS, readSettings, SETTING_NAMES, type Settings } from './law/settings.js';
export { SOURCES } from './law/sources.js';
export { isMalformed, type Malformed } from './malformed.js';
export { COLLEGE, findPartner, isRegistered } from './organisations.js';
export { PolicyProblem } from './policy-problem.js';
export type * from './question.js';
export { readFacts } from './read-facts.js';
export { readQuestion } from './read-question.js';
export { readResource } from './read-resource.js';
export { readSubject } from './read-subject.js';
export { type Retention, retentionOf } from './retention.js';
export { adoptRuleSet, compileRuleSet, type RuleSet } from './rule-set.js';
export { type StatisticalItem, selectForStatistics } from './statistics.js';
export { isDossierStep, isEarlyStep, isTeamStep, stepOf } from './steps.js';
export * from './vocabulary.js';
