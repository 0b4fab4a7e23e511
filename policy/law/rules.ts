/** Every rule of the law by its name: what can refuse, and the few that admit where another would refuse. */
import { CONTRIBUTION_RULES } from './contribution-rules.js';
import { QUESTION_RULES } from './question-rules.js';
import type { Rule } from './rule.js';

export const RULES = { ...QUESTION_RULES, ...CONTRIBUTION_RULES } as const;
export type RuleId = keyof typeof RULES;
export type Rules = Readonly<Record<RuleId, Rule>>;

export const RULE_IDS = Object.freeze(Object.keys(RULES)) as readonly RuleId[];
