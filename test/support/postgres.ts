/** Fresh databases on one real PostgreSQL, started by the first test of the run that asks. */
import { askHost } from './host-client.js';

/**
 * The URL of an empty database of its own role: call it once in a test file's `beforeAll`. It goes with the server when
 * jest ends, so nothing has to be dropped.
 */
export async function createTestDatabase(): Promise<string> {
  const { url } = await askHost<{ url: string }>('databases');
  return url;
}
