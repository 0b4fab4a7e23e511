/** `regietafel rules sign`: an organisation accepts a rule set, rejects it, or revokes what it accepted. */
import { readFile } from 'node:fs/promises';
import { archiveName, listArchived } from '../../schema/rule-set/archive.js';
import type { CompleteRuleSet } from '../../schema/rule-set/index.js';
import { readPrivateKey } from '../../schema/signing/key-pair.js';
import { type SignatureType, signRuleSet } from '../../schema/signing/signature.js';
import { addSignature, findSignaturesFile } from '../../schema/signing/signatures-file.js';
import { CommandProblem, systemCode } from '../problem.js';
import { readOrganisation } from './organisation.js';
import { findRuleSet } from './reference.js';

export interface SignOptions {
  readonly organisation: string;
  readonly key: string;
  readonly reject?: true;
  readonly revoke?: true;
  readonly ruleSet: string;
  readonly signatures?: string;
}

const SAID = { accept: 'accepts', reject: 'rejects', revoke: 'revokes' } as const satisfies Record<
  SignatureType,
  string
>;

/** Signs at this moment, and adds the signature to those that are there. */
export async function signCommand(options: SignOptions, environment = process.env): Promise<void> {
  const organisation = readOrganisation(options.organisation);
  const type = readType(options);
  const key = await readPrivateKey(await readKeyFile(options.key), options.key);
  const ruleSet = await findRuleSet(options.ruleSet);
  const name = await requireKept(ruleSet, options.ruleSet);
  const { hash, version } = ruleSet;
  const signedAt = new Date().toISOString();
  const signature = await signRuleSet(
    { contentHash: hash, ruleSetVersion: version, type, organisation, signedAt },
    key,
  );
  const file = await findSignaturesFile(ruleSet, options.signatures ?? (environment.RULE_SET_SIGNATURES_FILE || null));
  await addSignature(file, signature);
  process.stdout.write(`${organisation} ${SAID[type]} rule set ${name}, ${hash}.\nIts signature stands in ${file}\n`);
}

function readType({ reject, revoke }: SignOptions): SignatureType {
  if (reject === true && revoke === true) throw new CommandProblem('Say --reject or --revoke, not both.');
  if (reject === true) return 'reject';
  return revoke === true ? 'revoke' : 'accept';
}

/** What is signed must be there to be read by the others, and to be decided under again: in the archive, or in the file given. */
async function requireKept(ruleSet: CompleteRuleSet, reference: string): Promise<string> {
  const name = archiveName(ruleSet.document, ruleSet.hash);
  if (!reference.startsWith('current') || (await listArchived()).includes(name)) return name;
  throw new CommandProblem(
    `Rule set ${name} is not kept, so the others could not read what is signed: run \`regietafel rules archive --rule-set ${reference}\` and commit the file first.`,
  );
}

async function readKeyFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandProblem(
      `${file} cannot be read (${systemCode(error)}). Give the private key that \`regietafel rules keygen\` made.`,
    );
  });
}
