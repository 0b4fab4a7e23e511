export { SettingsProblem } from '../../schema/settings-problem.js';
export { createErrorMask, type ErrorMask, type ErrorMaskOptions } from './mask-error.js';
export { PROBLEM_JSON, type Problem, toGraphQLBody, toProblem } from './problem.js';
export { type LimitReport, RegietafelError, type RegietafelErrorOptions, type Violation } from './regietafel-error.js';
export { ERRORS, type ErrorCode, type ErrorDefinition, isErrorCode } from './registry.js';
