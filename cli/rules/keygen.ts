/** `regietafel rules keygen`: a key pair made where its owner is; the private half stays in a file that only he can read. */
import { writeFile } from 'node:fs/promises';
import { makeKeyPair } from '../../schema/signing/key-pair.js';
import { CommandProblem, systemCode } from '../problem.js';
import { readOrganisation } from './organisation.js';

export async function makeKey(organisation: string, file: string): Promise<void> {
  const name = readOrganisation(organisation);
  const { privateJwk, publicJwk } = await makeKeyPair();
  await writeFile(file, `${JSON.stringify(privateJwk)}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    const why =
      systemCode(error) === 'EEXIST'
        ? 'is there already, and a key is never written over: give another name'
        : `cannot be written (${systemCode(error)})`;
    throw new CommandProblem(`${file} ${why}.`);
  });
  process.stdout.write(`${JSON.stringify({ [name]: { keys: [publicJwk] } })}\n`);
  process.stderr.write(
    `The private key of ${name} is in ${file}; keep it secret. The line above is for the register of the college.\n`,
  );
}
