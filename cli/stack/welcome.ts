/** What a person reads when the stack is ready: where it answers, who can log in, and a first question to ask. */
import { createWorld } from '../../subgraphs/kit/demo/index.js';
import { describeDemo } from '../demo.js';
import type { Addresses } from './home.js';
import type { StackSettings } from './settings.js';

interface Running {
  readonly addresses: Addresses;
  readonly anchor: Date;
}

export function renderWelcome({ addresses, anchor }: Running, { home }: StackSettings): string {
  const demo = describeDemo(addresses.gateway, createWorld(anchor), new Date().toISOString());
  const first = demo.operations[0];
  const elsewhere = home.endsWith('/.regietafel') && process.cwd() === home.slice(0, -'/.regietafel'.length);
  const command = `${elsewhere ? '' : `REGIETAFEL_HOME=${home} `}npx regietafel`;
  return [
    '',
    'Regietafel is ready.',
    '',
    ...table([
      ['gateway', `${addresses.gateway}/graphql`],
      ['issuer', addresses.issuer],
      ...Object.entries(addresses.subgraphs).map(([name, url]) => [name, `${url}/graphql`]),
    ]),
    '',
    'Accounts:',
    '',
    ...table(demo.accounts.map(({ name, capacity, note }) => [name, capacity, note])),
    '',
    ...(first === undefined ? [] : firstQuery(demo.gateway, command, first)),
    `All cases and example operations:  ${command} demo`,
    `What is released when:             ${command} matrix`,
    'How it works:                      docs/architecture.md',
    'Stop with Ctrl-C; the data stays in the folder below, which is safe to delete.',
    home,
    '',
    '',
  ].join('\n');
}

function firstQuery(
  gateway: string,
  command: string,
  { account, variables }: { account: string; variables: object },
): readonly string[] {
  const query =
    'query ($id: ID!) { case(id: $id) { phase housing { controller known rentArrears { monthsInArrears } } household { persons { contact { name } police { known } socialWork { known } } } } }';
  const body = JSON.stringify({ query, variables }).replaceAll("'", "'\\''");
  return [
    `A first query, as ${account}:`,
    '',
    `  curl -s ${gateway}/graphql \\`,
    `    -H "authorization: Bearer $(${command} token ${account})" \\`,
    "    -H 'content-type: application/json' \\",
    `    -d '${body}'`,
    '',
  ];
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}
