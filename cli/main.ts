/** The `regietafel` command: what there is, and the import of each part only when it is asked for. */
import { Command, CommanderError } from 'commander';
import type { KeyMove } from '../schema/grants/change-keys.js';
import { collect, command, oneOf, wholeNumber } from './command.js';
import { exitCodeOf, systemCode } from './problem.js';
import { addRuleSets } from './rules/program.js';

const SUBGRAPHS =
  'casework, municipality, housing, police, youth-protection, mental-health, social-work or public-health';

/** Runs one command line and sets the exit code: 0, or 2 for usage and settings, or 1 for what failed while running. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader who has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error) => process.exit(systemCode(error) === 'EPIPE' ? 0 : 1));
  try {
    await makeProgram().parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said it already; its own exit code for bad usage is 1, ours is 2.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    report(error);
    // Not exitCode: what is half started must not keep the process alive.
    process.exit(exitCodeOf(error));
  }
}

/** One sentence. The stack trace is for the developer who asks for it. */
function report(error: unknown): void {
  const isVerbose = ['debug', 'trace'].includes(process.env.LOG_LEVEL ?? '');
  const text = error instanceof Error ? ((isVerbose ? error.stack : undefined) ?? error.message) : String(error);
  process.stderr.write(`${text}\n`);
}

export function makeProgram(): Command {
  const program = new Command('regietafel')
    .description('A federated case view: every field released by its controller, under a basis, or not at all.')
    .exitOverride()
    .showHelpAfterError('Run regietafel --help for what there is.');
  addServers(program);
  addKeys(program);
  addDemo(program);
  addRules(program);
  addDocuments(program);
  addRuleSets(program);
  return program;
}

function addServers(program: Command): void {
  command(
    program,
    'start',
    'Start everything: PostgreSQL, the issuer, eight subgraphs and the gateway, with demo data.',
    ['npm start', 'PORT=4100 REGIETAFEL_HOME=/tmp/second npx regietafel start'],
  ).action(async () => {
    const { startCommand } = await import('./start.js');
    await startCommand(process.env);
  });
  command(program, 'subgraph', 'Run one subgraph as its partner would host it; settings are environment variables.', [
    'DATABASE_URL=postgres://police:secret@db:5432/police GATEWAY_JWKS_URL=https://gateway.example/.well-known/jwks.json DELIVERY_KEY_FILE=delivery-key.json PEER_URL_CASEWORK=https://casework.example npx regietafel subgraph police',
    'npx regietafel subgraph housing --print-schema',
  ])
    .argument('<name>', SUBGRAPHS)
    .option('--print-schema', 'print the SDL and end')
    .action(async (name: string, { printSchema }: { printSchema?: true }) => {
      const { subgraphCommand } = await import('./subgraph.js');
      await subgraphCommand(name, printSchema === true, process.env);
    });
  command(program, 'gateway', 'Run the gateway; settings are environment variables.', [
    'DATABASE_URL=… OIDC_ISSUER=… SUBGRAPH_URL_POLICE=… npx regietafel gateway',
  ]).action(async () => {
    const { gatewayCommand } = await import('./gateway.js');
    await gatewayCommand(process.env);
  });
  command(program, 'issuer', 'Run the identity provider of the demo; production has its own.', [
    'ISSUER_URL=… ISSUER_ACCOUNTS_FILE=.regietafel/accounts.json npx regietafel issuer',
  ]).action(async () => {
    const { issuerCommand } = await import('./issuer.js');
    await issuerCommand(process.env);
  });
}

function addKeys(program: Command): void {
  command(program, 'keys', 'Change the key by which a running gateway or subgraph signs, without a restart.', [
    'npx regietafel keys announce --file .regietafel/grant-key.json',
    'npx regietafel keys promote --file .regietafel/grant-key.json   # 10 seconds later',
    'npx regietafel keys retire --file .regietafel/grant-key.json    # a minute later',
  ])
    .argument('<move>', 'announce, promote or retire', oneOf('announce', 'promote', 'retire'))
    .requiredOption('--file <file>', 'what GRANT_KEY_FILE or DELIVERY_KEY_FILE names')
    .action(async (move: KeyMove, { file }: { file: string }) => {
      const { keysCommand } = await import('./keys.js');
      await keysCommand(move, file);
    });
  command(program, 'dev-ca', 'Make a CA for development and a certificate for each process, or renew them.', [
    'npx regietafel dev-ca',
    'npx regietafel dev-ca --folder /tmp/tls --days 7',
  ])
    .option('--folder <folder>', 'where they stand; without one, where MUTUAL_TLS=1 npm start has them')
    .option('--days <days>', 'how long a certificate lives', wholeNumber(1, 365), 30)
    .action(async (options: { folder?: string; days: number }) => {
      const { devCaCommand } = await import('./dev-ca.js');
      await devCaCommand(options, process.env);
    });
}

function addDemo(program: Command): void {
  command(program, 'demo', 'Print the accounts, cases and example operations of the stack that runs, as JSON.', [
    'npx regietafel demo',
    "npx regietafel demo | jq '.operations[0]'",
  ]).action(async () => {
    const { demoCommand } = await import('./demo.js');
    demoCommand(process.env, (text) => process.stdout.write(text));
  });
  command(program, 'token', 'Print a bearer token for an account of the demo.', [
    'npx regietafel token police-member',
    'curl -H "authorization: Bearer $(npx regietafel token police-member)" …',
  ])
    .argument('<account>', 'an account of `regietafel demo`')
    .action(async (account: string) => {
      const { tokenCommand } = await import('./token.js');
      await tokenCommand(account);
    });
}

function addRules(program: Command): void {
  command(program, 'evaluate', 'Read AuthZEN requests on stdin, one JSON a line, and answer each with its decision.', [
    'npx regietafel evaluate < requests.ndjson > decisions.ndjson',
    'npx regietafel evaluate --setting strictCrossDomainConsent=true < requests.ndjson',
    'npx regietafel evaluate --as-of 2019-06-01 < requests.ndjson',
    'npx regietafel evaluate --rule-set schema/rule-sets/2.0.0-1a2b3c4d5e6f.json < requests.ndjson',
  ])
    .option('--setting <name=value>', 'a setting of the rule set, again for each', collect, [])
    .option('--as-of <YYYY-MM-DD>', 'decide under the law as it stood on that day')
    .option('--rule-set <which>', 'decide under a kept rule set: its hash, or the first 12 digits of it, or its file')
    .action(async ({ setting, asOf, ruleSet }: { setting: string[]; asOf?: string; ruleSet?: string }) => {
      const { evaluateCommand } = await import('./evaluate.js');
      process.exitCode = await evaluateCommand(setting, process, { asOf: asOf ?? null, ruleSet: ruleSet ?? null });
    });
  command(program, 'explain', 'Say why a request is decided as it is: every gate, and what would be needed.', [
    'npx regietafel explain request.json',
    'npx regietafel explain --as-of 2019-06-01 request.json',
    'npx regietafel explain --format json < request.json',
  ])
    .argument('[file]', 'a file with one AuthZEN request; without one, stdin')
    .option('--setting <name=value>', 'a setting of the rule set, again for each', collect, [])
    .option('--as-of <YYYY-MM-DD>', 'explain under the law as it stood on that day')
    .option('--rule-set <which>', 'explain under a kept rule set: its hash, or the first 12 digits of it, or its file')
    .option('--format <format>', 'text or json', oneOf('text', 'json'), 'text')
    .action(
      async (
        file: string | undefined,
        given: { setting: string[]; asOf?: string; ruleSet?: string; format: 'text' | 'json' },
      ) => {
        const { explainCommand } = await import('./explain.js');
        const { setting: settings, asOf = null, ruleSet = null, format } = given;
        await explainCommand(file, { settings, asOf, ruleSet, format });
      },
    );
  command(program, 'matrix', 'Print the rule matrix: every field with its rule.', [
    'npx regietafel matrix',
    'npx regietafel matrix --format csv > matrix.csv',
    'npx regietafel matrix --format csv --action record',
  ])
    .option('--format <format>', 'markdown, csv or json', oneOf('markdown', 'csv', 'json'), 'markdown')
    .option('--action <action>', 'of csv and json: read, use or record', oneOf('read', 'use', 'record'), 'read')
    .action(async (options: { format: 'markdown' | 'csv' | 'json'; action: 'read' | 'use' | 'record' }) => {
      const { runMatrix } = await import('./matrix.js');
      process.exitCode = await runMatrix(options);
    });
  command(program, 'schema', 'Check the contract of the subgraphs, or compose it anew.', [
    'npx regietafel schema check',
    'npx regietafel schema compose',
  ])
    .argument('<action>', 'check or compose', oneOf('check', 'compose'))
    .action(async (action: 'check' | 'compose') => {
      const { runSchema } = await import('./schema.js');
      process.exitCode = await runSchema(action);
    });
}

function addDocuments(program: Command): void {
  command(program, 'notice', 'Print what a person is told before a controller shares data about him.', [
    'npx regietafel notice --controller politie --phase APPROACH --recipient talis --category INCIDENTS',
    'npx regietafel notice --kind eviction --controller talis --phase SIGNAL --recipient sterker --category EVICTION',
    'npx regietafel notice --kind consent --controller pro-persona --phase APPROACH --recipient sterker --category OUTREACH --format json',
  ])
    .requiredOption('--controller <organisation>', 'who shares, such as politie or talis')
    .requiredOption('--phase <phase>', 'the phase of the case, SIGNAL to CLOSURE')
    .requiredOption('--recipient <organisation>', 'who receives, again for each', collect, [])
    .requiredOption('--category <category>', 'what is shared, again for each', collect, [])
    .option('--kind <kind>', 'sharing, taken-up, eviction or consent', 'sharing')
    .option('--format <format>', 'text or json', oneOf('text', 'json'), 'text')
    .action(async (options: import('./notice.js').NoticeOptions) => {
      const { noticeCommand } = await import('./notice.js');
      noticeCommand(options);
    });
  command(program, 'dpia', 'Print the facts for a DPIA (part A of the model), of all controllers or of one.', [
    'npx regietafel dpia --controller politie > dpia-bijlage.md',
  ])
    .option('--controller <organisation>', 'only what this controller needs for its own')
    .action(async ({ controller }: { controller?: string }) => {
      const { dpiaCommand } = await import('./dpia.js');
      dpiaCommand(controller);
    });
  command(program, 'docs', 'Check the generated pages of docs/, or write them anew.', ['npx regietafel docs check'])
    .argument('<action>', 'check or write', oneOf('check', 'write'))
    .action(async (action: 'check' | 'write') => {
      const { docsCommand } = await import('./docs.js');
      docsCommand(action);
    });
}

if (import.meta.main) await main(process.argv.slice(2));
