/** A household being written down: its persons, its team and the ids and times that belong to it. */
import type { Domain, Organisation, Phase } from '../../../policy/vocabulary.js';
import type { DemoClock } from './clock.js';
import type {
  Activation,
  ConsentFacts,
  ContributionFacts,
  Facts,
  LimitFacts,
  NoticeFacts,
  OnwardUseFacts,
  TeamEntry,
} from './facts.js';
import { demoActor, demoId } from './ids.js';
import { type DemoAccount, seatOf } from './professionals.js';

type HouseholdRole = 'ADULT' | 'CHILD';

export interface DemoPerson {
  readonly id: string;
  /** `a`, `b`, … within the case. */
  readonly key: string;
  readonly name: string;
  readonly role: HouseholdRole;
  readonly birthDate: string | null;
  readonly represented: boolean;
  /** The corporations this person rents from. */
  readonly tenantOf: readonly Organisation[];
}

export interface DemoCase {
  /** Readable: `h01`. For people and tests; never stored. */
  readonly key: string;
  readonly id: string;
  readonly ward: string;
  /** A fictional address in the ward. */
  readonly address: string;
  readonly facts: Facts;
  readonly persons: readonly DemoPerson[];
  /** What this household is there to show. */
  readonly scenario: string;
}

interface HouseholdSpec {
  readonly ward: 'hatert' | 'dukenburg' | 'lindenholt';
  readonly address: string;
  readonly scenario: string;
  readonly phase: Phase;
  /** Days after the anchor (negative) on which the phase began. */
  readonly since: number;
  readonly persons: readonly DemoPerson[];
  readonly team?: readonly TeamEntry[];
  readonly caseManager?: DemoAccount;
  readonly activated?: readonly Activation[];
  readonly needs?: readonly Domain[];
  readonly referrals?: readonly Domain[];
  readonly monitoring?: { readonly until: string; readonly reasonGiven: boolean };
  readonly contributions?: readonly ContributionFacts[];
  readonly consents?: readonly ConsentFacts[];
  readonly notices?: readonly NoticeFacts[];
  readonly limits?: readonly LimitFacts[];
  readonly onwardUse?: readonly OnwardUseFacts[];
}

export type Household = (clock: DemoClock) => DemoCase;

interface PersonSpec {
  readonly name: string;
  readonly age: number;
  readonly role?: HouseholdRole;
  readonly tenantOf?: readonly Organisation[];
  readonly represented?: boolean;
}

export class Draft {
  readonly key: string;
  readonly clock: DemoClock;

  constructor(key: string, clock: DemoClock) {
    this.key = key;
    this.clock = clock;
  }

  id(name: string): string {
    return demoId(`${this.key}/${name}`);
  }

  at(days: number, hours = 0): string {
    return this.clock.at(days, hours);
  }

  person(key: string, spec: PersonSpec): DemoPerson {
    return {
      id: this.id(`person/${key}`),
      key,
      name: spec.name,
      role: spec.role ?? (spec.age < 18 ? 'CHILD' : 'ADULT'),
      birthDate: this.clock.born(spec.age),
      represented: spec.represented ?? false,
      tenantOf: spec.tenantOf ?? [],
    };
  }

  /** A place in the case team, accepted on the day it began. */
  member(account: DemoAccount, from: number, until: number | null = null): TeamEntry {
    return {
      id: this.id(`team/${account}`),
      actor: demoActor(account),
      ...seatOf(account),
      from: this.at(from),
      until: until === null ? null : this.at(until),
      acceptedAt: this.at(from),
    };
  }

  finish(spec: HouseholdSpec): DemoCase {
    const id = this.id('case');
    return {
      key: this.key,
      id,
      ward: spec.ward,
      address: spec.address,
      scenario: spec.scenario,
      persons: spec.persons,
      facts: {
        case: {
          id,
          ward: spec.ward,
          phase: spec.phase,
          phaseSince: this.at(spec.since),
          team: spec.team ?? [],
          caseManager: spec.caseManager === undefined ? null : demoActor(spec.caseManager),
          activated: spec.activated ?? [],
          needs: spec.needs ?? [],
          referrals: spec.referrals ?? [],
          monitoring: spec.monitoring ?? null,
        },
        persons: spec.persons.map(({ id: person, birthDate, represented }) => ({
          id: person,
          birthDate,
          represented,
        })),
        contributions: spec.contributions ?? [],
        consents: spec.consents ?? [],
        notices: spec.notices ?? [],
        limits: spec.limits ?? [],
        onwardUse: spec.onwardUse ?? [],
      },
    };
  }
}
