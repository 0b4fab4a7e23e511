/** `regietafel rules …`: what there is to do with a rule set; each part is imported only when it is asked for. */
import type { Command } from 'commander';
import { command, oneOf } from '../command.js';

const WHICH =
  'a kept rule set by its hash or its file, or `current`; vary it by `current,as-of=2019-06-01` or `current,strictCrossDomainConsent=true`';
const CURRENT = 'current';

export function addRuleSets(program: Command): void {
  const rules = command(program, 'rules', 'The rule set as a document: check, keep, compare, sign and verify it.', [
    'npx regietafel rules check',
    'npx regietafel rules diff 2.0.0-1a2b3c4d5e6f current',
    'npx regietafel rules verify --keys keys.json',
  ]);
  addReading(rules);
  addSigning(rules);
}

function addReading(rules: Command): void {
  command(rules, 'check', 'Check every table of the law, and that the present rule set is kept.', [
    'npx regietafel rules check',
  ]).action(async () => {
    const { checkRules } = await import('./check.js');
    process.exitCode = await checkRules();
  });
  command(rules, 'show', 'Print what a rule set is: version, edition, hash, settings, and how much it holds.', [
    'npx regietafel rules show',
    'npx regietafel rules show --rule-set current,as-of=2019-06-01 --format json',
  ])
    .option('--rule-set <which>', WHICH, CURRENT)
    .option('--format <format>', 'text or json', oneOf('text', 'json'), 'text')
    .action(async ({ ruleSet, format }: { ruleSet: string; format: 'text' | 'json' }) => {
      const { showRuleSet } = await import('./show.js');
      await showRuleSet(ruleSet, format);
    });
  command(rules, 'archive', 'Keep a rule set in schema/rule-sets/, as it is signed and can be decided under again.', [
    'npx regietafel rules archive',
    'npx regietafel rules archive --rule-set current,strictCrossDomainConsent=true',
  ])
    .option('--rule-set <which>', WHICH, CURRENT)
    .action(async ({ ruleSet }: { ruleSet: string }) => {
      const { archiveRuleSet } = await import('./archive.js');
      await archiveRuleSet(ruleSet);
    });
  command(rules, 'diff', 'Print what changes from one rule set to another: row by row, and in who sees what.', [
    'npx regietafel rules diff 2.0.0-1a2b3c4d5e6f current',
    'npx regietafel rules diff current current,strictCrossDomainConsent=true --format markdown',
    'npx regietafel rules diff current,as-of=2019-06-01 current',
  ])
    .argument('<from>', WHICH)
    .argument('<to>', 'likewise')
    .option('--format <format>', 'text, markdown or json', oneOf('text', 'markdown', 'json'), 'text')
    .action(async (from: string, to: string, { format }: { format: 'text' | 'markdown' | 'json' }) => {
      const { diffRuleSets } = await import('./diff.js');
      await diffRuleSets(from, to, format);
    });
}

interface SignOptions {
  readonly organisation: string;
  readonly key: string;
  readonly reject?: true;
  readonly revoke?: true;
  readonly ruleSet: string;
  readonly signatures?: string;
}

interface VerifyOptions {
  readonly ruleSet: string;
  readonly keys?: string;
  readonly signatures?: string;
  readonly format: 'text' | 'json';
}

const SIGNATURES =
  'where the signatures stand: a file, or a folder with one for each rule set (RULE_SET_SIGNATURES_FILE)';

function addSigning(rules: Command): void {
  command(
    rules,
    'keygen',
    'Make the key pair of an organisation; print the public half, which the college registers.',
    [
      'npx regietafel rules keygen --organisation talis --key talis.key.json > talis.public.json',
      "jq -s 'add' *.public.json > keys.json",
    ],
  )
    .requiredOption('--organisation <name>', 'an organisation of the covenant')
    .requiredOption('--key <file>', 'where to write the private key, for its owner only (mode 600)')
    .action(async ({ organisation, key }: { organisation: string; key: string }) => {
      const { makeKey } = await import('./keygen.js');
      await makeKey(organisation, key);
    });
  command(
    rules,
    'sign',
    'Accept a rule set in the name of an organisation, or reject it, or revoke what it accepted.',
    [
      'npx regietafel rules sign --organisation talis --key talis.key.json',
      'npx regietafel rules sign --organisation talis --key talis.key.json --rule-set 2.0.0-1a2b3c4d5e6f --revoke',
    ],
  )
    .requiredOption('--organisation <name>', 'an organisation of the covenant')
    .requiredOption('--key <file>', 'its private key, of `regietafel rules keygen`')
    .option('--reject', 'do not accept it')
    .option('--revoke', 'accept it no longer')
    .option('--rule-set <which>', WHICH, CURRENT)
    .option('--signatures <place>', SIGNATURES)
    .action(async (options: SignOptions) => {
      const { signCommand } = await import('./sign.js');
      await signCommand(options);
    });
  command(rules, 'verify', 'Print who has accepted a rule set and who has not; exit code 1 when it is not in force.', [
    'npx regietafel rules verify --keys keys.json',
    'npx regietafel rules verify --keys keys.json --signatures signatures/ --rule-set 2.0.0-1a2b3c4d5e6f',
  ])
    .option('--rule-set <which>', WHICH, CURRENT)
    .option('--keys <file>', 'the public keys the college registered (RULE_SET_KEYS_FILE)')
    .option('--signatures <place>', SIGNATURES)
    .option('--format <format>', 'text or json', oneOf('text', 'json'), 'text')
    .action(async (options: VerifyOptions) => {
      const { verifyCommand } = await import('./verify.js');
      process.exitCode = await verifyCommand(options);
    });
}
