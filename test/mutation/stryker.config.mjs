/**
 * Mutation testing of policy/: each mutant is one small wrong turn in the law, and a unit test beside the code must notice it. Read README.md
 * for why each choice is what it is.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Outside the repository, so that no other tool walks through copies of the code. */
export const SCRATCH = join(tmpdir(), 'regietafel-mutation');
export const REPORT = join(SCRATCH, 'report.json');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
// biome-ignore lint/style/noDefaultExport: Stryker reads its configuration so.
export default {
  mutate: ['policy/**/*.ts', '!policy/**/*.test.ts', '!policy/testing/**'],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.mjs', enableFindRelatedTests: false },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Node keeps the modules of every run of jest on ES modules: a process is replaced before that grows to gigabytes.
  maxTestRunnerReuse: 60,
  thresholds: { high: 98, low: 95, break: 95 },
  // What the policy tests need, and nothing else. Without a tsconfig.json in the sandbox Stryker has no use for TypeScript's API.
  ignorePatterns: ['/*', '!/policy', '!/jest.config.js', '!/package.json', '!/test', '/test/*', '!/test/mutation'],
  disableTypeChecks: false,
  tempDirName: SCRATCH,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: REPORT },
  htmlReporter: { fileName: join(SCRATCH, 'report.html') },
};
