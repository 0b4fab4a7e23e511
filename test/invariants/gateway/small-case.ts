/**
 * Small cases out of a few drawn choices: one household, one team, at most four contributions and the records under them,
 * as good as the law asks, then spoilt where the choices say so. Everything is counted from one fixed moment.
 */
import fc from 'fast-check';
import { PHASES, type Phase } from '../../../policy/index.js';
import {
  BY_CONSENT,
  CONFLICT_OF_DUTIES,
  furtherProcessing,
  LIFTED_BY_CONSENT,
  policeTask,
  VITAL_INTEREST,
} from '../../../subgraphs/kit/demo/bases.js';
import { DemoClock } from '../../../subgraphs/kit/demo/clock.js';
import { consent, limit, refusal } from '../../../subgraphs/kit/demo/consents.js';
import { noticesFor, sharing, takenUpNotices } from '../../../subgraphs/kit/demo/contributions.js';
import { type DemoCase, Draft } from '../../../subgraphs/kit/demo/draft.js';
import type { ConsentFacts, ContributionFacts } from '../../../subgraphs/kit/demo/facts.js';
import { createProfessionals, type DemoAccount, seatOf } from '../../../subgraphs/kit/demo/professionals.js';
import type { Item } from './items.js';

export const NOW = new Date('2026-11-23T10:00:00Z');
const CLOCK = new DemoClock(NOW);
export const PROFESSIONALS = createProfessionals(CLOCK);
const ACCOUNTS = PROFESSIONALS.map(({ account }) => account);

/** Those who may sit in a case team. */
const TEAM = [
  'talis-member',
  'portaal-member',
  'police-member',
  'youth-protection-member',
  'mental-health-member',
  'social-work-member',
  'public-health-member',
  'debt-counsellor',
  'wmo-member',
  'case-manager',
] as const satisfies readonly DemoAccount[];

/** One contribution: of the item, about some of the persons, to some of the team. */
interface Share {
  /** Which of the items of the operation, counted round; the next one where `isNext`. */
  readonly item: number;
  readonly isNext: boolean;
  /** Bit by bit, the persons it is about. */
  readonly about: number;
  readonly to: 'ALL' | 'READER' | 'OTHERS';
  readonly state: 'CURRENT' | 'VITAL' | 'OF_BEFORE' | 'WITHDRAWN' | 'FOR_NUISANCE';
}

export interface SmallCase {
  readonly phase: Phase;
  readonly ward: 'hatert' | 'dukenburg';
  /** How many persons: 1 to 3. */
  readonly persons: number;
  /** Bit by bit, who of TEAM sits in it. */
  readonly team: number;
  readonly isReaderOn: boolean;
  /** Whether those who share sit in it too. */
  readonly areSharersOn: boolean;
  readonly hasLeft: boolean;
  readonly isCalledIn: boolean;
  readonly shares: readonly Share[];
  readonly consents: readonly ('GIVEN' | 'NONE' | 'REFUSED' | 'WITHDRAWN' | 'NOT_ACROSS')[];
  readonly isNoticed: boolean;
  readonly limit: null | 'RESTRICTION' | 'OBJECTION';
}

const CONSENTS = ['NONE', 'REFUSED', 'WITHDRAWN', 'NOT_ACROSS'] as const;

const SEATS = fc.nat(2 ** TEAM.length - 1);

const often = <T>(usual: T, odd: readonly T[], weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

const shares: fc.Arbitrary<Share> = fc.record({
  item: fc.nat(999),
  isNext: often(true, [false], 4),
  about: often(7, [1, 2, 3, 4, 5, 6], 2),
  to: often<Share['to']>('ALL', ['READER', 'OTHERS'], 5),
  state: often<Share['state']>('CURRENT', ['VITAL', 'OF_BEFORE', 'WITHDRAWN', 'FOR_NUISANCE'], 7),
});

/** Mostly cases in a phase where something may be seen, by somebody who is on them. */
export const smallCases: fc.Arbitrary<SmallCase> = fc.record({
  phase: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Phase>('APPROACH') },
    { weight: 4, arbitrary: fc.constantFrom<Phase>('REVIEW', 'INQUIRY', 'ASSIGNMENT') },
    { weight: 1, arbitrary: fc.constantFrom(...PHASES) },
  ),
  ward: often<SmallCase['ward']>('hatert', ['dukenburg'], 4),
  persons: fc.integer({ min: 1, max: 3 }),
  team: fc.tuple(SEATS, SEATS).map(([some, others]) => some & others),
  isReaderOn: often(true, [false], 7),
  areSharersOn: often(true, [false], 5),
  hasLeft: often(false, [true], 15),
  isCalledIn: fc.boolean(),
  shares: fc.array(shares, { minLength: 1, maxLength: 3 }),
  consents: fc.tuple(...[0, 1, 2].map(() => often<SmallCase['consents'][number]>('GIVEN', CONSENTS, 3))),
  isNoticed: often(true, [false], 12),
  limit: often<SmallCase['limit']>(null, ['RESTRICTION', 'OBJECTION'], 7),
});

export const accounts: fc.Arbitrary<DemoAccount> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<DemoAccount>(...TEAM) },
  { weight: 1, arbitrary: fc.constantFrom(...ACCOUNTS) },
);

/** Writes the case down, for this reader and about these items. */
export function buildCase(key: string, spec: SmallCase, reader: DemoAccount, items: readonly Item[]): DemoCase {
  const draft = new Draft(key, CLOCK);
  const persons = PERSONS.slice(0, spec.persons).map(({ letter, age }) =>
    draft.person(letter, { name: `Fictief-${key}-${letter}`, age, tenantOf: ['talis'] }),
  );
  const isSharing = (account: DemoAccount) =>
    items.some(({ controller }) => controller === seatOf(account).organisation);
  const isSeated = (account: DemoAccount, at: number) =>
    (spec.team >> at) % 2 === 1 || (spec.areSharersOn && isSharing(account));
  const seated = TEAM.filter((account, at) => account !== reader && isSeated(account, at));
  const members = spec.isReaderOn ? [...seated, reader] : seated;
  const team = members.map((account) =>
    draft.member(account, -10, account === 'ad-hoc-school' ? 15 : spec.hasLeft && account === reader ? -1 : null),
  );
  const recipients = { ALL: members, READER: [reader], OTHERS: seated };
  const contributions = spec.shares.flatMap((share, at): readonly ContributionFacts[] => {
    const item = items[(share.isNext ? at : share.item) % items.length];
    const about = persons.filter((_, person) => (share.about >> person) % 2 === 1);
    const to = recipients[share.to].map(seatOf);
    if (item === undefined || about.length === 0) return [];
    const made = contribute(draft, spec.phase, share.state, item, about, to);
    // Two of one item to the same people are two decisions of the controller.
    return [{ ...made, id: draft.id(`contribution/${at}`) }];
  });
  const seats = [...members, reader].map(seatOf);
  const consents = persons.flatMap((person, at): readonly ConsentFacts[] => {
    const kind = spec.consents[at] ?? 'NONE';
    if (kind === 'NONE' || contributions.length === 0) return [];
    const named = contributions.map(({ controller, domain, category }) => ({ controller, domain, category }));
    if (kind === 'REFUSED') return [refusal(draft, person, -18, named, seats)];
    return [
      consent(draft, 'given', person, -18, named, seats, {
        covers: kind === 'NOT_ACROSS' ? ['PROCESSING', 'SECRECY'] : ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'],
        purposes: ['PLAN_AND_DIRECTION', 'NUISANCE_REDUCTION'],
        givenBy: [
          { role: 'SELF', organisation: null },
          { role: 'REPRESENTATIVE', organisation: null },
        ],
        confirmedBy: [...new Set(contributions.map(({ controller }) => controller))],
        ...(kind === 'WITHDRAWN' && { withdrawnAt: draft.at(-1) }),
      }),
    ];
  });
  const [first] = persons;
  return draft.finish({
    ward: spec.ward,
    address: 'Fictieve Kersenpit 12',
    scenario: 'Drawn.',
    phase: spec.phase,
    since: -20,
    persons,
    team,
    ...(members.includes('case-manager') && { caseManager: 'case-manager' as const }),
    activated: spec.isCalledIn
      ? [{ id: draft.id('activation'), partner: 'PUBLIC_HEALTH', from: draft.at(-10), until: null, necessity: true }]
      : [],
    needs: ['WMO', 'DEBT_COUNSELLING'],
    referrals: ['WMO', 'DEBT_COUNSELLING'],
    monitoring: { until: CLOCK.day(100), reasonGiven: true },
    contributions,
    consents,
    notices: spec.isNoticed
      ? [...noticesFor(draft, contributions, -25), ...takenUpNotices(draft, persons, 'sterker', -19)]
      : [],
    limits: spec.limit === null || first === undefined ? [] : [limit(draft, spec.limit, first, null, -2)],
  });
}

const PERSONS = [
  { letter: 'a', age: 40 },
  { letter: 'b', age: 17 },
  { letter: 'c', age: 8 },
] as const;

const EARLY = ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] as const;

type Contribute = (
  draft: Draft,
  phase: Phase,
  state: Share['state'],
  item: Item,
  about: DemoCase['persons'],
  to: ContributionFacts['recipients'],
) => ContributionFacts;

const contribute: Contribute = (draft, phase, state, item, about, to) => {
  const early = EARLY.find((each) => each === phase);
  const { controller, domain, category } = item;
  const ofPolice = policeTask('WMO', 'besluit-1');
  const basis =
    state === 'VITAL'
      ? VITAL_INTEREST
      : early !== undefined
        ? furtherProcessing(early, 'besluit-1')
        : controller === 'politie'
          ? ofPolice
          : BY_CONSENT;
  const isSecret = item.secrecy !== 'NONE' && item.secrecy !== 'POLICE';
  const lift = state === 'VITAL' ? CONFLICT_OF_DUTIES : LIFTED_BY_CONSENT;
  const share = sharing(draft, phase, state === 'VITAL' ? -1 : state === 'OF_BEFORE' ? -30 : -14);
  return share({ controller, domain, category }, about, to, basis, {
    secrecyLift: isSecret ? lift : null,
    classGround: {
      SPECIAL: state === 'VITAL' ? 'A9_2_C' : 'A9_2_A',
      CRIMINAL: controller === 'politie' ? 'WPG_20' : 'UAVG_32',
    },
    until: state === 'VITAL' ? draft.at(2) : null,
    withdrawnAt: state === 'WITHDRAWN' ? draft.at(-1) : null,
    purposes: state === 'FOR_NUISANCE' ? ['NUISANCE_REDUCTION'] : ['PLAN_AND_DIRECTION', 'NUISANCE_REDUCTION'],
  });
};
