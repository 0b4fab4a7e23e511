/**
 * Own records of the demo world: what each controller already holds about two households that are in no case yet, so that
 * a signal can be brought and followed. The same people stand at several controllers, under ids that have nothing in common.
 */
import { findPartner } from '../../../policy/index.js';
import type { Organisation } from '../../../policy/vocabulary.js';
import type { DemoClock } from './clock.js';
import type { DemoCase, DemoPerson } from './draft.js';
import { demoId } from './ids.js';

/** Shaped as a case, with nothing in it that a case has beside its people: so each partner makes its rows of it as ever. */
export interface DemoRecord extends DemoCase {
  readonly controller: Organisation;
  /** What the controller calls it. */
  readonly label: string;
}

type Spec = readonly [key: string, name: string, age: number];

interface Household {
  readonly key: string;
  readonly address: string;
  readonly persons: readonly Spec[];
  readonly controllers: readonly Organisation[];
}

const HOUSEHOLDS: readonly Household[] = [
  {
    key: 'r01',
    address: 'Fictieve Vlierbesweg 8',
    persons: [
      ['a', 'Noortje Verzonnen-Appelboom', 38],
      ['b', 'Ruben Verzonnen-Appelboom', 41],
      ['c', 'Pip Verzonnen-Appelboom', 9],
    ],
    controllers: [
      'talis',
      'politie',
      'sterker',
      'gemeente-nijmegen',
      'jeugdbescherming-gelderland',
      'pro-persona',
      'ggd-gelderland-zuid',
    ],
  },
  {
    key: 'r02',
    address: 'Fictieve Kamperfoelie 55',
    persons: [['a', 'Casper Bedacht-Wilgenroos', 57]],
    controllers: ['talis', 'portaal', 'politie', 'sterker', 'pro-persona'],
  },
];

export function createRecords(clock: DemoClock): readonly DemoRecord[] {
  return HOUSEHOLDS.flatMap((household) =>
    household.controllers.map((controller) => createRecord(clock, household, controller)),
  );
}

function createRecord(clock: DemoClock, { key, address, persons }: Household, controller: Organisation): DemoRecord {
  const id = demoId(`record/${controller}/${key}`);
  const people = persons.map((spec) => createPerson(clock, key, spec, controller));
  return {
    key,
    id,
    controller,
    label: `Dossier ${key} (fictief)`,
    ward: 'hatert',
    address,
    scenario: 'An own record that is in no case yet.',
    persons: people,
    facts: {
      case: {
        id,
        ward: 'hatert',
        phase: 'SIGNAL',
        phaseSince: clock.at(0),
        team: [],
        caseManager: null,
        activated: [],
        needs: [],
        referrals: [],
        monitoring: null,
      },
      persons: [],
      contributions: [],
      consents: [],
      notices: [],
      limits: [],
      onwardUse: [],
    },
  };
}

function createPerson(clock: DemoClock, record: string, [key, name, age]: Spec, controller: Organisation): DemoPerson {
  const isAdult = age >= 18;
  return {
    id: demoId(`record/${controller}/${record}/${key}`),
    key,
    name,
    role: isAdult ? 'ADULT' : 'CHILD',
    birthDate: clock.born(age),
    represented: false,
    // Adults rent; a child is in the file of nobody's tenancy.
    tenantOf: isAdult && findPartner(controller) === 'HOUSING' ? [controller] : [],
  };
}
