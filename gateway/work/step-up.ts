/**
 * Who vouches for an emergency has just proved who he is. A vital interest or a conflict of duties opens what consent would
 * have had to (P 2), on the word of one professional; a desk left unlocked must not be able to give it (obligations 61, 70).
 */
import type { Basis, SecrecyLift } from '../../policy/index.js';
import { RegietafelError } from '../errors/index.js';
import type { Identity } from '../identity/index.js';
import { asJsonObject, type JsonObject } from '../json.js';

const EMERGENCY_BASIS: Basis['kind'] = 'VITAL_INTEREST';
const EMERGENCY_LIFT: SecrecyLift['kind'] = 'CONFLICT_OF_DUTIES';

/** True of the input of any act that attests an emergency, a signal as much as a contribution. */
export function attestsEmergency({ basis, secrecyLift }: JsonObject): boolean {
  return asJsonObject(basis).kind === EMERGENCY_BASIS || asJsonObject(secrecyLift).kind === EMERGENCY_LIFT;
}

/**
 * Asked before anybody else is, so that a refusal tells nothing of a case. A token that does not say when its holder
 * signed in, or says a time to come, was not signed in for recently. Errors: STEP_UP_NEEDED, as RFC 9470 has it.
 */
export function requireRecentSignIn(input: JsonObject, identity: Identity, now: Date, maxSeconds: number): void {
  if (!attestsEmergency(input)) return;
  const { authenticatedAt } = identity;
  const age = authenticatedAt === undefined ? Number.POSITIVE_INFINITY : now.getTime() - authenticatedAt.getTime();
  if (age <= maxSeconds * 1_000 && age >= -CLOCKS_DIFFER_MS) return;
  const challenge = 'Bearer realm="regietafel", error="insufficient_user_authentication"';
  throw new RegietafelError('STEP_UP_NEEDED', {
    headers: { 'www-authenticate': `${challenge}, max_age="${maxSeconds}"` },
  });
}

/** The clocks of issuer and gateway. */
const CLOCKS_DIFFER_MS = 5_000;
