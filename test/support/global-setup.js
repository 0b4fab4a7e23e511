/**
 * One host per jest run, in jest's own process: it starts what tests ask for (PostgreSQL, the stack) when the first of
 * them asks, and ends with jest however jest ends. Plain JavaScript, because jest loads it without our transform.
 */
import { openTestHost } from './host.js';

export default async function globalSetup() {
  const host = await openTestHost();
  // Workers are forked after this and inherit it.
  process.env.REGIETAFEL_TEST_HOST = host.url;
  process.env.TMPDIR = host.temporary;
  globalThis.regietafelTestHost = host;
}
