/** Skips what is left once a test has failed: the mutant is killed, and jest's own `bail` does not stop within one file. */
import { TestEnvironment } from 'jest-environment-node';

// biome-ignore lint/style/noDefaultExport: jest loads its environment so.
export default class BailEnvironment extends TestEnvironment {
  #hasFailed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.#hasFailed = true;
    if (name === 'test_start' && this.#hasFailed) test.mode = 'skip';
  }
}
