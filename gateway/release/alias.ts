/**
 * Response keys inside the gateway. The planner reads `@key` and `@requires` fields by their own name, so a client alias
 * equal to such a name would receive the needed field's value (threats.md 1, router #6222). Every alias therefore
 * becomes a name that no field of the schema can have, before planning, and is mapped back in the answer.
 */

/** Before every client alias. The contract refuses fields that begin with it. */
const ALIAS_PREFIX = '_r_';
/** Before the fields the gateway adds for its own second decision. */
const CARRIER_PREFIX = '_k_';

/** The key under which the inner gateway answers for a client's `alias: name`. */
export function innerKeyOf(name: string, alias: string | undefined): string {
  return alias === undefined || alias === name ? name : `${ALIAS_PREFIX}${alias}`;
}

/** The key under which the gateway asks a carrier field for itself. */
export function carrierKeyOf(name: string): string {
  return `${CARRIER_PREFIX}${name}`;
}

/** True of names that belong to the gateway; a field of the supergraph may not have one. */
export function isReservedName(name: string): boolean {
  return name.startsWith(ALIAS_PREFIX) || name.startsWith(CARRIER_PREFIX);
}
