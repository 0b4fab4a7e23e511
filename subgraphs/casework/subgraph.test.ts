import { expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import type { FieldRule } from '../../schema/contract.js';
import { createWorld } from '../kit/demo/index.js';
import { buildExecutable } from '../kit/release/executable.js';
import { caseworkRows } from './demo.js';
import { CORE_TABLES } from './dossier/tables.js';
import { subgraph } from './subgraph.js';

const { contract, schema } = buildExecutable(subgraph);

test('holds the process dossier only: no field of it is a partner’s', () => {
  const kinds = new Set([...contract.rules.values()].map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['edge', 'process']);
});

test('keeps each of the seven core data and nothing beside them (P 5; obligation 100)', () => {
  const recorded = new Map<string, Set<string | null>>();
  for (const rule of contract.rules.values()) {
    if (!isCore(rule)) continue;
    const [type = ''] = rule.coordinate.split('.');
    recorded.set(type, (recorded.get(type) ?? new Set()).add(rule.recordAs));
  }
  expect(Object.fromEntries([...recorded].map(([type, data]) => [type, [...data].join()]))).toEqual({
    ProblemOutline: 'PROBLEM_OUTLINE',
    Contact: 'CONTACT',
    PlanOfApproach: 'PLAN',
    PlanLifeDomain: 'PLAN',
    ProductOrder: 'PRODUCT_ORDER',
    ProgressNote: 'PROGRESS',
    Action: 'ACTION',
    InvolvedOrganisation: 'BODIES',
  });
});

test('gives no birth date, no weighing and no verification to anyone', () => {
  // What is asked in is no answer: an input names who is designated.
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()) : [],
  );
  for (const hidden of ['birthDate', 'represented', 'verified', 'answers', 'caseManager', 'actor']) {
    expect(fields).not.toContain(hidden);
  }
});

const world = createWorld(new Date('2026-11-23T00:00:00Z'));

test('demonstrates core data from APPROACH on, each free text with its mark', () => {
  const rows = caseworkRows(world);
  const core = rows.filter((row) => CORE_TABLES.some((table) => row instanceof table)) as { caseId: string }[];
  const phases = new Set(core.map(({ caseId }) => world.cases.find(({ id }) => id === caseId)?.facts.case.phase));
  expect([...phases].sort()).toEqual(['APPROACH', 'CLOSED', 'CLOSURE', 'MONITORING', 'REVIEW']);
  const texts = core.flatMap((row) =>
    ['text', 'goal', 'necessity', 'description', 'effect', 'address', 'phone'].map((key) => Reflect.get(row, key)),
  );
  const written = texts.filter((text): text is string => typeof text === 'string');
  expect(written.length).toBeGreaterThan(50);
  for (const text of written) expect(text).toMatch(/MARK-CAS-h\d\d-/);
});

function isCore(rule: FieldRule): rule is Extract<FieldRule, { kind: 'process' }> {
  return rule.kind === 'process' && rule.section === 'CORE';
}
