/** Twelve organisations with a key each, and a thirteenth key that nobody registered. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORGANISATIONS, type Organisation } from '../../../policy/index.js';
import { loadRuleSet } from '../../rule-set/index.js';
import { makeKeyPair, type PublicJwk, readPrivateKey } from '../key-pair.js';
import { type RegisteredKeys, readRegisteredKeys } from '../registered-keys.js';
import { type SignaturePayload, type SigningKey, signRuleSet } from '../signature.js';

type Signer = SigningKey & { readonly publicJwk: PublicJwk };

export interface Signers {
  readonly folder: string;
  readonly keysFile: string;
  readonly registered: RegisteredKeys;
  readonly of: (organisation: Organisation) => Signer;
  readonly stranger: Signer;
  /** A signature of this organisation over the present rule set, an accept unless said otherwise, by its own key. */
  sign(organisation: Organisation, changes?: Partial<SignaturePayload>, key?: SigningKey): Promise<string>;
  /** An accept of each. */
  signAll(): Promise<readonly string[]>;
  write(name: string, content: unknown): Promise<string>;
  close(): Promise<void>;
}

/** The time of every signature, long before any test asks. */
export const SIGNED_AT = '2026-11-20T09:00:00Z';
export const LATER = Date.parse('2026-11-23T10:00:00Z');

export async function makeSigners(): Promise<Signers> {
  const folder = await mkdtemp(join(tmpdir(), 'regietafel-signers-'));
  const signers = new Map<Organisation, Signer>();
  for (const organisation of ORGANISATIONS) signers.set(organisation, await makeSigner());
  const of = (organisation: Organisation): Signer => {
    const signer = signers.get(organisation);
    if (signer === undefined) throw new Error(`${organisation} has no key.`);
    return signer;
  };
  const write = async (name: string, content: unknown): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const { hash, version } = loadRuleSet();
  const sign: Signers['sign'] = (organisation, changes = {}, key = of(organisation)) => {
    const payload = { contentHash: hash, ruleSetVersion: version, type: 'accept', organisation, signedAt: SIGNED_AT };
    return signRuleSet({ ...(payload as SignaturePayload), ...changes }, key);
  };
  const sets = ORGANISATIONS.map((organisation) => [organisation, { keys: [of(organisation).publicJwk] }]);
  const keysFile = await write('keys.json', Object.fromEntries(sets));
  return {
    folder,
    keysFile,
    registered: await readRegisteredKeys(keysFile),
    of,
    stranger: await makeSigner(),
    sign,
    signAll: () => Promise.all(ORGANISATIONS.map((organisation) => sign(organisation))),
    write,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function makeSigner(): Promise<Signer> {
  const { privateJwk } = await makeKeyPair();
  return readPrivateKey(JSON.stringify(privateJwk), 'a key');
}
