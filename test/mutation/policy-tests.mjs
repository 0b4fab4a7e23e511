/**
 * All unit tests of policy/ as one file, so that a mutant costs one start of jest. The properties are left out: they run thousands of cases
 * for every mutant, and would only raise the score.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const POLICY = new URL('../../policy/', import.meta.url);

for (const name of readdirSync(POLICY, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!name.endsWith('.test.ts') || name.endsWith('.properties.test.ts')) continue;
  await import(fileURLToPath(new URL(name, POLICY)));
}
