/**
 * The rule set a server starts under: the edition of the day, in force by the signatures of all twelve organisations. In production
 * nothing starts without them, and what starts stops releasing when its edition ends or a signature is revoked.
 */
import { amsterdamDay, parseDay, type RuleSet, type Settings } from '../../policy/index.js';
import { archiveName } from '../rule-set/archive.js';
import { loadRuleSet } from '../rule-set/index.js';
import { readRegisteredKeys } from './registered-keys.js';
import type { SigningSettings } from './settings.js';
import { findSignaturesFile, readSignatures } from './signatures-file.js';
import { SigningProblem } from './signing-problem.js';
import { explainIgnored, explainVerdict, judgeSignatures, type Verdict } from './verdict.js';
import { verifySignatures } from './verify-signatures.js';

export interface OpenRuleSet {
  readonly ruleSet: RuleSet;
  /** May anything be released under it at this moment (milliseconds since 1970)? */
  isInForceAt(time: number): boolean;
  close(): void;
}

export interface OpenOptions {
  readonly ruleSettings: Partial<Settings>;
  readonly signing: SigningSettings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told each thing worth knowing once, in a sentence. */
  readonly warn: (sentence: string) => void;
  /** Milliseconds until the signatures are read again. @default 60,000 */
  readonly interval?: number;
}

/** How long a revocation may take to be noticed by a server that runs. */
const INTERVAL = 60_000;

/** Throws a SigningProblem for one that is not in force where it must be, a PolicyProblem or a RuleSetError for one that is wrong. */
export async function openRuleSet(options: OpenOptions): Promise<OpenRuleSet> {
  const { signing, now, warn } = options;
  const ruleSet = loadRuleSet(options.ruleSettings, dayOf(now()));
  requireEdition(ruleSet, now());
  const name = describeRuleSet(ruleSet);
  const refusal = await findRefusal(ruleSet, signing, now(), warn);
  if (refusal !== null && signing.isProduction) {
    throw new SigningProblem(`${name} is not in force, and NODE_ENV=production starts under nothing else: ${refusal}`);
  }
  if (refusal !== null) warn(`${name} is not in force: ${refusal}`);
  let isRevoked = false;
  const watch = async (): Promise<void> => {
    const found = await findRefusal(ruleSet, signing, now(), () => undefined).catch(describeError);
    if ((found !== null) === isRevoked) return;
    isRevoked = found !== null;
    warn(isRevoked ? `${name} is no longer in force, and nothing is released: ${found}` : `${name} is in force again.`);
  };
  const timer = signing.isProduction
    ? setInterval(() => void watch(), options.interval ?? INTERVAL).unref()
    : undefined;
  let isEnded = false;
  return {
    ruleSet,
    isInForceAt(time) {
      const holds = isInEdition(ruleSet, time);
      if (!holds && !isEnded) warn(`${name} has ended, and nothing is released: ${explainEdition(ruleSet, time)}`);
      isEnded = !holds;
      return holds && !isRevoked;
    },
    close: () => clearInterval(timer),
  };
}

/** "Rule set 2.0.0-1a2b3c4d5e6f". */
export function describeRuleSet({ document, hash }: RuleSet): string {
  return `Rule set ${archiveName(document, hash)}`;
}

/** What the signatures in these files say of the rule set. Throws a SigningProblem for a file that cannot be read. */
export async function verifyRuleSet(
  ruleSet: RuleSet,
  files: { readonly keysFile: string; readonly signaturesFile: string | null },
  now: number,
): Promise<Verdict> {
  const keys = await readRegisteredKeys(files.keysFile);
  const texts = await readSignatures(await findSignaturesFile(ruleSet, files.signaturesFile));
  return judgeSignatures(await verifySignatures(texts, ruleSet, keys, now));
}

/** Why it is not in force, in a sentence that says what to do; null when it is. */
async function findRefusal(
  ruleSet: RuleSet,
  { keysFile, signaturesFile }: SigningSettings,
  now: number,
  warn: (sentence: string) => void,
): Promise<string | null> {
  if (keysFile === null) {
    return 'nobody is known to have signed it. Set RULE_SET_KEYS_FILE to the public keys the college registered (docs/rule-set.md).';
  }
  const verdict = await verifyRuleSet(ruleSet, { keysFile, signaturesFile }, now);
  for (const ignored of verdict.ignored) warn(explainIgnored(ignored));
  const why = explainVerdict(verdict);
  return why === null
    ? null
    : `${why}. Collect what is missing with \`regietafel rules sign\`, and look with \`regietafel rules verify\`.`;
}

/** Throws a SigningProblem where the edition has not begun or has ended. */
export function requireEdition(ruleSet: RuleSet, time: number): void {
  if (isInEdition(ruleSet, time)) return;
  throw new SigningProblem(
    `${describeRuleSet(ruleSet)} decides nothing today: ${explainEdition(ruleSet, time)} Start the release that has the edition of today.`,
  );
}

function isInEdition({ document }: RuleSet, time: number): boolean {
  const { from, until } = document.edition;
  const today = dayOf(time);
  return today >= readDay(from) && (until === null || today < readDay(until));
}

function explainEdition({ document }: RuleSet, time: number): string {
  const { from, until } = document.edition;
  return dayOf(time) < readDay(from) ? `its edition begins on ${from}.` : `its edition ended on ${until}.`;
}

function dayOf(time: number): number {
  return amsterdamDay({ seconds: Math.floor(time / 1_000), nanos: 0 });
}

/** The reader of documents has seen to it that it is one. */
function readDay(text: string): number {
  return parseDay(text) ?? Number.NaN;
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
