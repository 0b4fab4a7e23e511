/** The jest of the repository on the tests of policy/ alone: without the real stack, and done with a mutant at the first test that fails. */
import { fileURLToPath } from 'node:url';
import base from '../../jest.config.js';

const { globalSetup, globalTeardown, maxWorkers, ...rest } = base;

// biome-ignore lint/style/noDefaultExport: jest reads its configuration so.
export default {
  ...rest,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/mutation/policy-tests.mjs'],
  testEnvironment: fileURLToPath(new URL('bail-environment.mjs', import.meta.url)),
};
