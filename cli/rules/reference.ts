/** Which rule set is meant: a kept one by its hash or its file, or that of this release with another day or other settings. */
import { readFile } from 'node:fs/promises';
import { PolicyProblem, parseDay, SETTING_NAMES, type Settings } from '../../policy/index.js';
import { findArchived, listArchived } from '../../schema/rule-set/archive.js';
import { type CompleteRuleSet, keepRuleSet, loadRuleSet } from '../../schema/rule-set/index.js';
import { readDocument } from '../../schema/rule-set/read-document.js';
import { CommandProblem, systemCode } from '../problem.js';
import { readSwitches } from './switches.js';

const KEPT = /^(?:sha256:|\d+\.\d+\.\d+-)?([0-9a-f]{12,64})$/;
const CURRENT = 'current';
const AS_OF = 'as-of';

/** Throws a CommandProblem for a reference that means nothing, and a RuleSetError for a rule set with a mistake in it. */
export async function findRuleSet(reference: string): Promise<CompleteRuleSet> {
  if (reference === CURRENT || reference.startsWith(`${CURRENT},`)) return varyCurrent(reference);
  const [, digits] = KEPT.exec(reference) ?? [];
  return digits === undefined ? readFileOf(reference) : findKept(digits);
}

/** The rule set of this release as of a day, with these settings. */
export function loadAsOf(asOf: string | null, settings: Partial<Settings>): CompleteRuleSet {
  if (asOf === null) return loadRuleSet(settings);
  const day = parseDay(asOf);
  if (day === undefined) throw new PolicyProblem(`"${asOf}" is no day of the calendar; write YYYY-MM-DD.`);
  return loadRuleSet(settings, day);
}

function varyCurrent(reference: string): CompleteRuleSet {
  const variations = reference.split(',').slice(1);
  const days = variations.filter((one) => one.startsWith(`${AS_OF}=`));
  if (days.length > 1) throw new CommandProblem(`"${reference}" names two days; name one.`);
  const settings = variations.filter((one) => !one.startsWith(`${AS_OF}=`));
  try {
    return loadAsOf(days[0]?.slice(AS_OF.length + 1) ?? null, readSwitches(settings));
  } catch (problem) {
    if (!(problem instanceof PolicyProblem)) throw problem;
    throw new CommandProblem(
      `${problem.message} Vary \`current\` by ${AS_OF}=YYYY-MM-DD and ${SETTING_NAMES.join(', ')}.`,
    );
  }
}

async function findKept(digits: string): Promise<CompleteRuleSet> {
  const document = await findArchived(digits);
  if (document !== undefined) return keepRuleSet(document);
  const current = loadRuleSet();
  if (current.hash.startsWith(`sha256:${digits}`)) return current;
  const kept = await listArchived();
  throw new CommandProblem(
    `No rule set whose hash begins with ${digits} is kept. Kept are ${kept.length === 0 ? 'none' : kept.join(', ')}.`,
  );
}

async function readFileOf(file: string): Promise<CompleteRuleSet> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandProblem(
      `"${file}" is no hash of a rule set and no file that can be read (${systemCode(error)}). Give the first 12 digits of a hash or more, a file, or \`current\`.`,
    );
  });
  return keepRuleSet(readDocument(text, file));
}
