/** The generated pages, and the register's promise to the logbook: no line points at an activity that nobody registered (obligation 88). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { docsCommand } from '../../cli/docs.js';
import { STEPS } from '../../policy/index.js';
import { readCommittedSources } from '../../schema/register/committed.js';
import { listActivities } from '../../schema/register/register.js';
import { SUBGRAPHS } from '../../schema/subgraphs.js';
import { writeLines } from '../../subgraphs/kit/record/logbook.js';
import type { ReleasedField } from '../../subgraphs/kit/release/release-gate.js';

const folder = mkdtempSync(join(tmpdir(), 'regietafel-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const silent = { write: () => true };

// docs:check: when it fails, run npm run docs:write and commit the pages with the change that they follow from.
test('the committed pages say what the tables say', () => {
  expect(() => docsCommand('check', undefined, silent)).not.toThrow();
});

test('a page that is missing, changed or of no controller is named', () => {
  expect(() => docsCommand('check', folder, silent)).toThrow(
    'docs/register/gemeente-nijmegen.md, docs/register/talis.md',
  );
  docsCommand('write', folder, silent);
  expect(() => docsCommand('check', folder, silent)).not.toThrow();
  writeFileSync(join(folder, 'register/talis.md'), 'Talis deelt niets.');
  writeFileSync(join(folder, 'register/iriszorg.md'), '# Register');
  expect(() => docsCommand('check', folder, silent)).toThrow(
    'docs/register/talis.md, docs/register/iriszorg.md: not what the code says.',
  );
});

const known = new Set(listActivities(readCommittedSources()).map(({ id }) => id));

function writtenBy(field: Omit<ReleasedField, 'caseId' | 'person' | 'coordinate'>, phase: string): readonly string[] {
  const lines = writeLines([{ caseId: 'c1', person: 'a', coordinate: 'Type.field', ...field }], {
    trace: { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) },
    subgraph: 'any',
    recipient: 'talis',
    purpose: 'PLAN_AND_DIRECTION',
    ruleSet: 'sha256:aa',
    status: 'Ok',
    startTime: 0,
    endTime: 1,
    phaseOf: () => phase,
    newSpanId: () => '0'.repeat(16),
  });
  return lines.map(({ processingActivityId }) => processingActivityId);
}

test.each(SUBGRAPHS.filter(({ partner }) => partner !== null))('every id that $name can write', ({ controllers }) => {
  for (const controller of controllers) {
    for (const phase of STEPS) {
      for (const isConfidential of [false, true]) {
        const [id] = writtenBy({ controller, section: null, isConfidential }, phase);
        expect(known).toContain(id);
      }
    }
  }
});

test.each(['CORE', 'ACCOUNTABILITY'] as const)('the id that casework writes of %s', (section) => {
  const [id] = writtenBy({ controller: 'gemeente-nijmegen', section, isConfidential: false }, 'CLOSED');
  expect(known).toContain(id);
});
