/** A demonstration issuer of its own for a test: real HTTP, real keys, a folder that goes when it closes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type DemoAccount,
  type IssuerSettings,
  type RunningIssuer,
  startIssuer,
} from '../../gateway/identity/issuer/index.js';

export const TEST_ACCOUNTS = [
  { account: 'police-member', subject: 'sub-police-1', organisation: 'politie', note: 'lid <casusteam>' },
  { account: 'outsider', subject: 'sub-outsider-1', organisation: 'talis', note: 'on no case' },
] as const;

export interface TestIssuer extends RunningIssuer {
  readonly settings: IssuerSettings;
}

/** Starts an issuer on a free port; `changes` are settings a test needs otherwise, such as a short life of tokens. */
export async function startTestIssuer(
  changes: Partial<IssuerSettings> = {},
  accounts: readonly DemoAccount[] = TEST_ACCOUNTS,
): Promise<TestIssuer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'regietafel-issuer-'));
  const settings: IssuerSettings = {
    host: '127.0.0.1',
    port: 0,
    accountsFile: path.join(folder, 'accounts.json'),
    keyFile: path.join(folder, 'keys', 'issuer.jwk'),
    audience: 'regietafel',
    accessTokenSeconds: 900,
    ...changes,
  };
  await writeFile(settings.accountsFile, JSON.stringify(accounts));
  const issuer = await startIssuer(settings);
  return {
    ...issuer,
    settings,
    async close() {
      await issuer.close();
      await rm(folder, { recursive: true });
    },
  };
}
