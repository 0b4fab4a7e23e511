/**
 * `npm run check:licences`: what is installed comes under licences that a municipality can accept. With a file as
 * argument (`npm run sbom`) it also leaves the bill of materials there, CycloneDX as npm makes it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import satisfies from 'spdx-satisfies';

/** Nothing that asks for the source of what stands beside it. CC-BY is of tables of data that only the tools read. */
const ACCEPTED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
];
/** Not open source: nobody may offer the gateway itself to others as a service. Asked for by name, so accepted by name. */
const BY_NAME = {
  'Elastic-2.0': [
    '@apollo/composition',
    '@apollo/federation-internals',
    '@apollo/gateway',
    '@apollo/query-graphs',
    '@apollo/query-planner',
  ],
};

const [file] = process.argv.slice(2);
// npm runs this script, so the npm that made the tree is the one that reads it.
const npm = process.env.npm_execpath;
if (npm === undefined) fail('Run this as npm run check:licences, or npm run sbom.');
const text = execFileSync(process.execPath, [npm, 'sbom', '--sbom-format', 'cyclonedx'], {
  maxBuffer: 2 ** 26,
}).toString();
const { components } = JSON.parse(text);
if (components.length === 0) fail('Nothing is installed: npm ci first.');

// A name in the list that SPDX does not know is a mistake of the list, and not of every package.
satisfies('MIT', ACCEPTED);
const refused = components.filter((component) => !isAccepted(component)).map(describe);
if (refused.length > 0) {
  fail(`licences: ${refused.join(', ')}.\nReplace it, or accept the licence in .ci/licences.js and say why.`);
}
if (file !== undefined) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
process.stdout.write(`licences: ${components.length} packages in order${file === undefined ? '' : `; ${file}`}.\n`);

function isAccepted({ group, name, licenses = [] }) {
  const expressions = licenses.map(({ license, expression }) => expression ?? license?.id);
  const full = group === undefined ? name : `${group}/${name}`;
  return expressions.length > 0 && expressions.every((each) => BY_NAME[each]?.includes(full) || isOpen(each));
}

/** A name that SPDX does not know is not accepted. */
function isOpen(expression) {
  try {
    return satisfies(expression, ACCEPTED);
  } catch {
    return false;
  }
}

function describe({ name, version, licenses }) {
  return `${name}@${version} is under ${JSON.stringify(licenses ?? 'no licence')}`;
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
