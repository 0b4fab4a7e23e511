import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createWorld } from '../demo/world.js';
import { controllerIn, MESSAGES } from './messages.js';

const { cases } = createWorld(new Date('2026-11-23T00:00:00Z'));
const contributions = cases.flatMap(({ facts }) => facts.contributions);
const consents = cases.flatMap(({ facts }) => facts.consents);
const notices = cases.flatMap(({ facts }) => facts.notices);
const onwardUse = cases.flatMap(({ facts }) => facts.onwardUse);

/** Every place in the shape where a text may stand, by its path. */
function textsOf(schema: unknown, path: string): readonly (readonly [path: string, schema: object])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'type' in schema && schema.type === 'string' ? [[path, schema] as const] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, part]) => textsOf(part, `${path}.${key}`))];
}

describe('a message holds no free text (P 1, P 3; obligations 26, 31)', () => {
  const shapes = Object.entries(MESSAGES).map(([kind, { body }]) => [kind, z.toJSONSchema(body)] as const);

  test.each(shapes)('%s: every text is an id, a word or a moment', (_kind, schema) => {
    for (const [, text] of textsOf(schema, '')) {
      const { pattern, enum: words, const: word } = text as { pattern?: string; enum?: string[]; const?: string };
      if (words === undefined && word === undefined) expect(new RegExp(pattern ?? '').test('Jan de Vries')).toBe(false);
    }
  });

  test.each(shapes)('%s: nothing may stand in it that is not named', (_kind, schema) => {
    expect(schema.additionalProperties).toBe(false);
  });

  test('a shape with free text would be found', () => {
    const [[, text] = []] = textsOf(z.toJSONSchema(z.strictObject({ note: z.string() })), '');
    expect(new RegExp((text as { pattern?: string }).pattern ?? '').test('Jan de Vries')).toBe(true);
  });
});

describe('the facts of the law travel as they are', () => {
  test.each(contributions.map((one) => [one.id, one] as const))('contribution %s', (_id, contribution) => {
    expect(MESSAGES.CONTRIBUTED.body.parse({ contribution })).toEqual({ contribution });
  });

  test.each(consents.map((one) => [one.id, one] as const))('consent %s', (_id, consent) => {
    expect(MESSAGES.CONSENT.body.parse({ consent })).toEqual({ consent });
  });

  test.each(notices.map((one) => [one.id, one] as const))('notice %s', (_id, notice) => {
    expect(MESSAGES.NOTICE.body.parse({ notice })).toEqual({ notice });
  });

  test.each(onwardUse.map((one) => [one.id, one] as const))('onward use %s', (_id, record) => {
    const answer = { request: 'r-1', approved: true, record, at: record.recordedAt };
    expect(MESSAGES.ONWARD_USE_ANSWERED.body.parse(answer)).toEqual(answer);
  });

  test('a weighing beside them is refused', () => {
    const [contribution] = contributions;
    expect(() => MESSAGES.CONTRIBUTED.body.parse({ contribution: { ...contribution, weighing: 'x' } })).toThrow();
  });
});

test.each([
  [{ contribution: { controller: 'talis' } }, 'talis'],
  [{ notice: { controller: 'politie' } }, 'politie'],
  [{ request: 'r', record: { controller: 'sterker' } }, 'sterker'],
  [{ consent: 'c', controller: 'pro-persona' }, 'pro-persona'],
  [{ record: 'r' }, undefined],
  [{ contribution: 'k' }, undefined],
])('of whom %j is', (body, controller) => {
  expect(controllerIn(body)).toBe(controller);
});
