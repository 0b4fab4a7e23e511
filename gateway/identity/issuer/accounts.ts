/** The accounts that can sign in to the demonstration issuer, read from the file the supervisor writes. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { SettingsProblem } from '../../errors/index.js';

const accountShape = z.object({
  account: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is a lower-case name with hyphens'),
  subject: z.string().min(1).max(255),
  organisation: z.string().min(1),
  /** What the account is for, as the form shows it. */
  note: z.string().default(''),
});

/** The supervisor writes `{ "accounts": [...] }`; a file made by hand may be the list alone. */
const fileShape = z.preprocess(
  (content) => (typeof content === 'object' && content !== null && 'accounts' in content ? content.accounts : content),
  z.array(accountShape).min(1),
);

/** One demonstration account: the name to sign in with and the pseudonymous subject that its tokens carry. */
export type DemoAccount = Readonly<z.infer<typeof accountShape>>;

/** Reads and checks the file. Errors: SettingsProblem naming the file and the first mistake. */
export async function readAccounts(file: string): Promise<readonly DemoAccount[]> {
  const parsed = fileShape.safeParse(await readJson(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SettingsProblem(
      `ISSUER_ACCOUNTS_FILE ${file}: ${issue?.path.join('.')} ${issue?.message}. Correct the file.`,
    );
  }
  const accounts = parsed.data;
  if (new Set(accounts.map(({ account }) => account)).size !== accounts.length) {
    throw new SettingsProblem(`ISSUER_ACCOUNTS_FILE ${file} names an account twice. Give every account its own name.`);
  }
  return Object.freeze(accounts);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const cause = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new SettingsProblem(`ISSUER_ACCOUNTS_FILE ${file} ${cause}. Write a list of accounts there.`, {
      cause: error,
    });
  }
}
