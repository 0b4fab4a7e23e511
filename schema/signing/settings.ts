/** Where a server finds the registered keys and the signatures, and whether it may start without them. */
export interface SigningSettings {
  /** NODE_ENV=production: nothing starts under a rule set that is not in force. */
  readonly isProduction: boolean;
  /** RULE_SET_KEYS_FILE: the public keys the college registered. */
  readonly keysFile: string | null;
  /** RULE_SET_SIGNATURES_FILE: a file, or a folder with one for each rule set; null for the archive of the package. */
  readonly signaturesFile: string | null;
}

export function readSigningSettings(environment: Readonly<Record<string, string | undefined>>): SigningSettings {
  return {
    isProduction: environment.NODE_ENV === 'production',
    keysFile: environment.RULE_SET_KEYS_FILE || null,
    signaturesFile: environment.RULE_SET_SIGNATURES_FILE || null,
  };
}
