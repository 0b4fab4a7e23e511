/** A file that several processes may want to make at once: whoever puts a whole one there first has made it for all. */
import { randomUUID } from 'node:crypto';
import { link, unlink, writeFile } from 'node:fs/promises';

/** For its owner alone (mode 600). One that is there already stays as it is. Errors: those of the file system. */
export async function makeOnce(file: string, text: string): Promise<void> {
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, text, { mode: 0o600, flag: 'wx' });
  try {
    await link(half, file);
  } catch (error) {
    if (!isThere(error)) throw error;
  } finally {
    await unlink(half);
  }
}

/** Not `instanceof Error`: under jest the errors of Node come from another realm. */
function isThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
