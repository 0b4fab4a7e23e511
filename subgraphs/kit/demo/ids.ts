/**
 * Ids of the demo world: they look random, carry no meaning and are the same at every seeding. A person in two cases has
 * two ids (obligation 15f), because the case is part of the name an id is made from.
 */
import { createHash } from 'node:crypto';

/** A version-4-shaped uuid made from a name. */
export function demoId(name: string): string {
  const hex = digest(name).slice(0, 32).split('');
  hex[12] = '4';
  hex[16] = '89ab'.charAt(Number.parseInt(hex[16] ?? '0', 16) % 4);
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

/** The pseudonym of a professional: all that the stores know of him (obligation 16). */
export function demoActor(account: string): string {
  return `p-${digest(`actor/${account}`).slice(0, 12)}`;
}

function digest(name: string): string {
  return createHash('sha256').update(`regietafel/demo/${name}`).digest('hex');
}
