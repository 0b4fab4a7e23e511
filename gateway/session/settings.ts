/** Settings of signing in through the gateway. Without a key for its sessions it takes tokens only, and has no such doors. */
import { SettingsProblem } from '../errors/index.js';

export interface SessionSettings {
  /** The key under which tokens lie in the database; made at the first start. */
  readonly keyFile: string;
  /** The key by which the gateway proves to an issuer that it is the client it says (`private_key_jwt`). */
  readonly clientKeyFile: string;
  /** What the gateway is called at its issuers, where OIDC_ISSUERS does not say otherwise. */
  readonly clientId: string;
  /** A session that is not used ends after this. */
  readonly idleMinutes: number;
  /** A session ends after this, used or not. NL GOV OAuth: a refresh token counts for 24 hours at most. */
  readonly hours: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const MOST_IDLE_MINUTES = 8 * 60;
const MOST_HOURS = 24;

/** Errors: SettingsProblem for a key file without the other, or a number out of its range. */
export function readSessionSettings(environment: Environment): SessionSettings | undefined {
  const { SESSION_KEY_FILE: keyFile, OIDC_CLIENT_KEY_FILE: clientKeyFile, OIDC_CLIENT_ID: clientId } = environment;
  if (!keyFile && !clientKeyFile) return undefined;
  if (!keyFile || !clientKeyFile) {
    throw new SettingsProblem(
      `${keyFile ? 'OIDC_CLIENT_KEY_FILE' : 'SESSION_KEY_FILE'} is missing: set both to let people sign in in a browser, or neither.`,
    );
  }
  return {
    keyFile,
    clientKeyFile,
    clientId: clientId || 'regietafel-gateway',
    idleMinutes: readWhole(environment, 'SESSION_IDLE_MINUTES', 30, [1, MOST_IDLE_MINUTES]),
    hours: readWhole(environment, 'SESSION_HOURS', 10, [1, MOST_HOURS]),
  };
}

/** Seconds that a sign-in may lie back when somebody vouches for an emergency: STEP_UP_SECONDS, five minutes by default. */
export function readStepUpSeconds(environment: Environment): number {
  return readWhole(environment, 'STEP_UP_SECONDS', 300, [30, 3_600]);
}

function readWhole(
  environment: Environment,
  name: string,
  byDefault: number,
  [least, most]: readonly [number, number],
): number {
  const text = environment[name];
  if (text === undefined || text === '') return byDefault;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new SettingsProblem(
    `${name} must be a whole number from ${least} to ${most}; it is "${text}". Leave it out for ${byDefault}.`,
  );
}
