/** `regietafel demo`: what the running stack has to show, as JSON (design §8). */
import { createWorld, type DemoCase, demoOperations, type World } from '../subgraphs/kit/demo/index.js';
import { getAddresses, readAnchor } from './stack/home.js';
import { type Environment, readHome } from './stack/settings.js';

export interface Demo {
  readonly gateway: string;
  readonly accounts: readonly { name: string; capacity: string; organisation: string; note: string }[];
  readonly cases: readonly { id: string; phase: string; ward: string; team: readonly string[] }[];
  readonly records: readonly {
    controller: string;
    id: string;
    persons: readonly { id: string; name: string }[];
    note: string;
  }[];
  readonly operations: readonly { name: string; account: string; query: string; variables: object }[];
}

export function demoCommand(environment: Environment, write: (text: string) => void): void {
  const home = readHome(environment);
  const { gateway } = getAddresses(home);
  const now = new Date();
  const demo = describeDemo(gateway, createWorld(readAnchor(home, now)), now.toISOString());
  write(`${JSON.stringify(demo, null, 2)}\n`);
}

export function describeDemo(gateway: string, world: World, now: string): Demo {
  return {
    gateway,
    accounts: world.professionals.map(({ account, capacity, organisation, note }) => ({
      name: account,
      capacity,
      organisation,
      note,
    })),
    cases: world.cases.map((one) => ({
      id: one.id,
      phase: one.facts.case.phase,
      ward: one.ward,
      team: teamOf(one, world, now),
    })),
    records: world.records.map(({ controller, id, persons, scenario }) => ({
      controller,
      id,
      persons: persons.map(({ id: person, name }) => ({ id: person, name })),
      note: scenario,
    })),
    operations: demoOperations(world).map(({ name, account, query, variables }) => ({
      name,
      account,
      query,
      variables,
    })),
  };
}

/** The accounts that are in the case team at this moment. */
function teamOf({ facts }: DemoCase, { professionals }: World, now: string): readonly string[] {
  const present = facts.case.team.filter(({ from, until }) => from <= now && (until === null || now < until));
  return professionals
    .filter(({ actor }) => present.some((entry) => entry.actor === actor))
    .map(({ account }) => account);
}
