/**
 * Asks graphql-shield five questions whose answers are known, before the first request: on a runtime where its logic is
 * broken (`chain` and `race` deny everything on Node ≥ 23 without the repair of schema/shield.ts) nothing may start.
 */
import { buildASTSchema, parse } from 'graphql';
import type { IRules } from 'graphql-shield';
import { allow, and, chain, deny, not, or, passes, type RuleMap, race, shield } from '../../../schema/shield.js';

// biome-ignore format: a table
const QUESTIONS = {
  both:      { rule: and(allow, allow),   passes: true },
  oneOfBoth: { rule: and(allow, deny),    passes: false },
  either:    { rule: or(deny, allow),     passes: true },
  neither:   { rule: or(deny, deny),      passes: false },
  negated:   { rule: not(deny),           passes: true },
  negatedNo: { rule: not(allow),          passes: false },
  chained:   { rule: chain(allow, allow), passes: true },
  chainedNo: { rule: chain(allow, deny),  passes: false },
  raced:     { rule: race(deny, allow),   passes: true },
  racedNo:   { rule: race(deny, deny),    passes: false },
} as const;

/** Throws when one answer is wrong, or when a field without a rule passes. */
export async function testShield(): Promise<void> {
  const names = Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[];
  const schema = buildASTSchema(
    parse(`type Query { ${[...names, 'unlisted'].map((name) => `${name}: Int`).join(' ')} }`),
  );
  const tree = Object.fromEntries(names.map((name) => [name, QUESTIONS[name].rule]));
  const map = shield({ Query: tree } as IRules, { fallbackRule: deny }).generate(schema) as unknown as RuleMap;
  for (const name of names) {
    if ((await passes(map, 'Query', name, {})) !== QUESTIONS[name].passes) {
      throw new Error(`graphql-shield answers "${name}" wrongly on Node ${process.versions.node}: refusing to start.`);
    }
  }
  if (await passes(map, 'Query', 'unlisted', {}))
    throw new Error('graphql-shield lets an unlisted field pass: refusing to start.');
}
