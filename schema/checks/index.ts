/** Every check of the contract, in the order in which an author would mend them. */
import type { SchemaModel } from '../model/model.js';
import type { ContractProblem } from '../problems.js';
import { checkArguments } from './arguments.js';
import { checkCarriers } from './carriers.js';
import type { Check, Rules } from './check.js';
import { checkFeatures } from './features.js';
import { checkInterfaces } from './interfaces.js';
import { checkNullability } from './nullability.js';
import { checkOwnership } from './ownership.js';
import { checkPresence } from './presence.js';
import { checkProcess } from './process.js';
import { checkRelease } from './release.js';
import { checkWork } from './work.js';

const CHECKS: readonly Check[] = [
  checkPresence,
  checkRelease,
  checkProcess,
  checkNullability,
  checkCarriers,
  checkInterfaces,
  checkArguments,
  checkFeatures,
  checkOwnership,
  checkWork,
];

export function findMistakes(model: SchemaModel, rules: Rules): readonly ContractProblem[] {
  return CHECKS.flatMap((check) => check(model, rules));
}
