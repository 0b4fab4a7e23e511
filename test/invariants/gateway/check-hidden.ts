/**
 * I26 and I27 as non-interference: whatever a reader may not see, changing it or taking it away changes no byte of his
 * answer, and nothing of what partners are asked. Where nobody is asked anything, there is nothing to take it from.
 */
import { expect } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import type { Heed } from '../../leak/careless-partners.js';
import type { DemoRows, Row } from '../../leak/demo-rows.js';
import { withoutHidden } from '../../leak/without-hidden.js';
import { cellOf, type Makings } from './made-rows.js';
import { type Answered, contract, type Scene, schema } from './stage.js';
import type { Told } from './stream.js';

/** I26: other values in every cell that the law hides. */
export async function checkHiddenValues(told: Told): Promise<boolean> {
  const { scene, ask } = told;
  if (told.sent.length === 0) return false;
  const changed = changeHidden(scene);
  const answer = await ask(scene, { rows: changed.rows });
  expect(seen(answer)).toBe(seen(told));
  return changed.count() > 0;
}

/** The controllers whose data are special, criminal or under secrecy (AVG 9, 10; P 2). */
const SPECIAL: readonly SubgraphName[] = [
  'mental-health',
  'public-health',
  'social-work',
  'youth-protection',
  'police',
];

/** I27: no hidden rows at those partners, and nothing written as one partner writes it or as another does. */
export async function checkAbsence(told: Told): Promise<boolean> {
  const { scene, ask } = told;
  if (told.sent.length === 0) return false;
  const { lawful, reader, question } = scene;
  let taken = 0;
  const isSpecial = (type: string) => SPECIAL.some((name) => contract.subgraphOf(type, 'personIds') === name);
  const bare = withoutHidden(lawful, reader, isSpecial);
  const rows: DemoRows = {
    ...bare,
    of(type, caseId) {
      const left = bare.of(type, caseId);
      taken += lawful.rows.of(type, caseId).length - left.length;
      return left;
    },
  };
  const heed = (name: SubgraphName) => (question.rows % 2 === 0 && SPECIAL.includes(name) ? NULLS_FOR_NONE : undefined);
  const answer = await ask(scene, { rows, heed });
  expect(seen(answer)).toBe(seen(told));
  return taken > 0;
}

const NULLS_FOR_NONE: Heed = {
  leaf: (_type, _row, value) => value,
  finish: (data) => nullsForNone(data) as Record<string, unknown>,
};

function nullsForNone(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(nullsForNone);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nullsForNone(inner)]));
}

function seen({ data, extensions, error, sent }: Answered): string {
  const asked = sent.map(({ name, body }) => {
    const { query, variables, extensions: said } = JSON.parse(body);
    return JSON.stringify([name, query, variables, said.regietafel.cases]);
  });
  return JSON.stringify([data, extensions, error, asked.sort()]);
}

function changeHidden(scene: Scene): { readonly rows: DemoRows; readonly count: () => number } {
  const { lawful, makings } = scene;
  const otherwise: Makings = { ...makings, values: 2 };
  const made = new Map<string, readonly Row[]>();
  let count = 0;
  const change = (type: string, row: Row): Row => {
    const other: Record<string, unknown> = { ...row };
    for (const field of cellsOf(type)) {
      if (!(field in row) || !isHidden(scene, type, field, row)) continue;
      other[field] = cellOf(otherwise, type, field, row.id);
      count += 1;
    }
    return other as Row;
  };
  const of: DemoRows['of'] = (type, caseId) => {
    const key = `${type} ${caseId}`;
    const known = made.get(key) ?? lawful.rows.of(type, caseId).map((row) => change(type, row));
    made.set(key, known);
    return known;
  };
  return { rows: { ...lawful.rows, of }, count: () => count };
}

function isHidden({ lawful, reader, cases }: Scene, type: string, field: string, row: Row): boolean {
  const one = cases.find(({ id }) => id === row.caseId);
  return one === undefined || !lawful.law.isReleased(reader, one, type, field, row);
}

const cells = new Map<string, readonly string[]>();

/** The columns that hold data of their own: what a row is about, and whose it is, decide what is hidden. */
function cellsOf(type: string): readonly string[] {
  const known = cells.get(type);
  if (known !== undefined) return known;
  const object = schema.getType(type);
  const found = isObjectType(object)
    ? Object.values(object.getFields())
        .filter((field) => isLeafType(getNamedType(field.type)))
        .map(({ name }) => name)
        .filter((name) => !CARRIED.includes(name) && isDatum(type, name))
    : [];
  cells.set(type, found);
  return found;
}

const CARRIED: readonly string[] = ['id', 'personIds', 'controller', 'recordedBy'];

function isDatum(type: string, field: string): boolean {
  const rule = contract.rule(type, field);
  return rule !== undefined && rule.kind !== 'edge' && !(rule.kind === 'process' && rule.section === 'HANDLE');
}
