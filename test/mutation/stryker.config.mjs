/**
 * Mutation testing of policy/: each mutant is one small wrong turn in the law, and a unit test beside the code must notice it. Read README.md
 * for why each choice is what it is. Paths are those of the copy that prepare-project.mjs makes.
 */

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
  disableTypeChecks: false,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: 'report.json' },
  htmlReporter: { fileName: 'report.html' },
};
