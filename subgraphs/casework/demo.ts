/** The demo rows of casework: the registry of facts whole, the process dossier where the covenant has one. */
import type { World } from '../kit/index.js';
import { coreRows } from './demo/core-rows.js';
import { partyRows } from './demo/party-rows.js';
import { caseRows, factRows, professionalRows } from './demo/registry-rows.js';

/** Parents before children. */
export function caseworkRows(world: World): readonly object[] {
  return [
    ...professionalRows(world),
    ...caseRows(world),
    ...world.cases.flatMap((one) => partyRows(world, one)),
    ...world.cases.flatMap(factRows),
    ...world.cases.flatMap(coreRows),
  ];
}
