/** Settings of the demonstration issuer. It has no passwords, so it refuses to run where real people's data could be. */
import { z } from 'zod';
import { SettingsProblem } from '../../errors/index.js';

export interface IssuerSettings {
  readonly host: string;
  readonly port: number;
  /** The `iss` of every token; by default the address the process listens on. */
  readonly issuerUrl?: string | undefined;
  readonly accountsFile: string;
  readonly keyFile: string;
  readonly audience: string;
  /** The address of the gateway at which people sign in; without it the issuer knows no such client. */
  readonly webClientUrl?: string | undefined;
  /** Life of an access token. NL GOV OAuth allows a public client 15 minutes at most. */
  readonly accessTokenSeconds: number;
}

const LONGEST_ACCESS_TOKEN_SECONDS = 15 * 60;

const environmentShape = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  ISSUER_URL: z.url({ protocol: /^https?$/ }).optional(),
  ISSUER_ACCOUNTS_FILE: z.string().min(1),
  ISSUER_KEY_FILE: z.string().min(1),
  ISSUER_WEB_CLIENT_URL: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_AUDIENCE: z.string().min(1).default('regietafel'),
  ACCESS_TOKEN_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(LONGEST_ACCESS_TOKEN_SECONDS)
    .default(LONGEST_ACCESS_TOKEN_SECONDS),
});

/** Reads the settings. Errors: SettingsProblem naming every variable that is missing or wrong, and production itself. */
export function readIssuerSettings(environment: Readonly<Record<string, string | undefined>>): IssuerSettings {
  if (environment.NODE_ENV === 'production') {
    throw new SettingsProblem(
      'The demonstration issuer does not run with NODE_ENV=production, because anyone can sign in to it as anyone. ' +
        'Set OIDC_ISSUER of the gateway to the issuer of your organisation instead.',
    );
  }
  const parsed = environmentShape.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return environment[name] === undefined ? `${name} is missing` : `${name} is not usable: ${message}`;
    });
    throw new SettingsProblem(`The issuer cannot start. ${lines.join('; ')}. Set the environment and start again.`);
  }
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    issuerUrl: values.ISSUER_URL,
    accountsFile: values.ISSUER_ACCOUNTS_FILE,
    keyFile: values.ISSUER_KEY_FILE,
    audience: values.OIDC_AUDIENCE,
    webClientUrl: values.ISSUER_WEB_CLIENT_URL?.replace(/\/$/, ''),
    accessTokenSeconds: values.ACCESS_TOKEN_SECONDS,
  };
}
