/**
 * The demo world: fictional households, their professionals and what each of them may know. Deterministic and pure: the
 * same anchor gives the same world, so that every process can make its own rows from it without asking another.
 */
import { DemoClock } from './clock.js';
import type { DemoCase } from './draft.js';
import { HOUSEHOLDS } from './households/index.js';
import { createProfessionals, type DemoProfessional } from './professionals.js';
import { createRecords, type DemoRecord } from './records.js';

export interface World {
  /** Start of the UTC day the world is seeded on; every time in it is relative to this. */
  readonly anchor: Date;
  readonly professionals: readonly DemoProfessional[];
  readonly cases: readonly DemoCase[];
  /** What each controller holds outside any case. */
  readonly records: readonly DemoRecord[];
}

export function createWorld(anchor: Date): World {
  const clock = new DemoClock(anchor);
  return {
    anchor: clock.anchor,
    professionals: createProfessionals(clock),
    cases: HOUSEHOLDS.map((household) => household(clock)),
    records: createRecords(clock),
  };
}

/** A case by its readable key (`h01`); throws when the world has none. */
export function getCase(world: World, key: string): DemoCase {
  const found = world.cases.find((one) => one.key === key);
  if (found === undefined) throw new Error(`The demo world has no case ${key}.`);
  return found;
}

/** An own record by its controller and readable key (`r01`); throws when the world has none. */
export function getRecord(world: World, controller: string, key: string): DemoRecord {
  const found = world.records.find((one) => one.controller === controller && one.key === key);
  if (found === undefined) throw new Error(`The demo world has no record ${key} of ${controller}.`);
  return found;
}
