/**
 * The demo world with other facts: each record of it kept, or no longer there, or no longer as the law asks. Stores are
 * filled from it as from the demo world, so that gateway, partners and the law asked directly read the same.
 */
import fc from 'fast-check';
import { PHASES, type Phase } from '../../policy/index.js';
import { DemoClock } from '../../subgraphs/kit/demo/clock.js';
import type { DemoCase } from '../../subgraphs/kit/demo/draft.js';
import type {
  ConsentFacts,
  ContributionFacts,
  Facts,
  LimitFacts,
  NoticeFacts,
  TeamEntry,
} from '../../subgraphs/kit/demo/facts.js';
import { demoId } from '../../subgraphs/kit/demo/ids.js';
import type { World } from '../../subgraphs/kit/demo/index.js';

type Change<Fact> = Partial<Fact> | 'GONE';
type Case = Facts['case'];

/** How a record may come to be otherwise; none of it turns within the day. */
function changesOf(clock: DemoClock) {
  const [before, after] = [clock.at(-2), clock.at(2)];
  const contribution: readonly Change<ContributionFacts>[] = [
    'GONE',
    { withdrawnAt: before },
    { until: before },
    { from: after },
    { recipients: [] },
    { purposes: ['NUISANCE_REDUCTION'] },
    { necessity: { proportionate: false, leastIntrusive: true } },
    { secrecyLift: null },
    { classGround: {} },
    { basis: { kind: 'CONSENT' } },
    { basis: { kind: 'LEGITIMATE_INTEREST' } },
  ];
  const consent: readonly Change<ConsentFacts>[] = [
    'GONE',
    { withdrawnAt: before },
    { givenAt: null, refusedAt: before },
    { givenAt: null },
    { expiresAt: before },
    { informed: false },
    { free: false },
    { explicit: false },
    { covers: ['PROCESSING'] },
    { confirmedBy: [] },
    { recipients: [] },
    { givenBy: [{ role: 'REPRESENTATIVE', organisation: null }] },
  ];
  const deferred = { givenAt: null, deferredAt: clock.at(-25), reasonGiven: true };
  const notice: readonly Change<NoticeFacts>[] = [
    'GONE',
    { givenAt: after },
    { ...deferred, deferredUntil: clock.day(-2) },
    { ...deferred, deferredUntil: clock.day(2) },
  ];
  const seat: readonly Change<TeamEntry>[] = [
    'GONE',
    { until: before },
    { acceptedAt: null },
    { from: after, until: null },
  ];
  return { contribution, consent, notice, seat };
}

/** Most records stay as they are, or nothing would be released any more. */
function perhaps<Fact extends object>(fact: Fact, changes: readonly Change<Fact>[], kept: number) {
  return fc.oneof(
    { weight: kept, arbitrary: fc.constant([fact]) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...changes).map((change) => (change === 'GONE' ? [] : [{ ...fact, ...change }])),
    },
  );
}

function eachPerhaps<Fact extends object>(facts: readonly Fact[], changes: readonly Change<Fact>[], kept: number) {
  return fc.tuple(...facts.map((fact) => perhaps(fact, changes, kept))).map((found) => found.flat());
}

/** A person's limit on everyone, or on one who contributed about him. */
function limits({ key, persons, facts }: DemoCase, clock: DemoClock): fc.Arbitrary<readonly LimitFacts[]> {
  const controllers = [null, ...new Set(facts.contributions.map(({ controller }) => controller))];
  const [first] = persons;
  if (first === undefined) return fc.constant(facts.limits);
  const another = fc.record({
    id: fc.constant(demoId(`${key}/limit/drawn`)),
    recordedAt: fc.constant(clock.at(-3)),
    person: fc.constantFrom(...persons.map(({ id }) => id)),
    kind: fc.constantFrom('RESTRICTION' as const, 'OBJECTION' as const),
    controller: fc.constantFrom(...controllers),
    from: fc.constantFrom(clock.at(-2), clock.at(2)),
    until: fc.constantFrom(null, null, clock.at(-1)),
  });
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(facts.limits) },
    { weight: 1, arbitrary: another.map((limit) => [...facts.limits.filter(isSound), limit].filter(isSound)) },
  );
}

const isSound = ({ from, until }: LimitFacts) => until === null || until >= from;

function handles(one: Case, clock: DemoClock): fc.Arbitrary<Omit<Case, 'team'>> {
  const seldom = <T>(usual: T, odd: readonly T[], kept: number) =>
    fc.oneof({ weight: kept, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
  return fc
    .record({
      phase: seldom<Phase>(one.phase, PHASES, 4),
      ward: seldom(one.ward, ['hatert', 'dukenburg', 'lindenholt'], 9),
      caseManager: seldom(one.caseManager, [null], 9),
      needs: seldom(one.needs, [[]], 6),
      referrals: seldom(one.referrals, [[]], 6),
      activated: seldom(one.activated, [[]], 6),
      monitoring: seldom(one.monitoring, [null, { until: clock.day(-1), reasonGiven: true }], 6),
    })
    .map((drawn) => ({ ...one, ...drawn }));
}

/** A child of today who has come of age, or of whom nobody knows; an adult who is represented. */
function persons(facts: Facts, clock: DemoClock) {
  return eachPerhaps(
    facts.persons,
    [{ birthDate: null }, { represented: true }, { birthDate: clock.born(14) }, { birthDate: clock.born(17) }],
    8,
  );
}

function drawnCase(one: DemoCase, clock: DemoClock): fc.Arbitrary<DemoCase> {
  const { facts } = one;
  const changes = changesOf(clock);
  return fc
    .record({
      handle: handles(facts.case, clock),
      team: eachPerhaps(facts.case.team, changes.seat, 12),
      persons: persons(facts, clock),
      contributions: eachPerhaps(facts.contributions, changes.contribution, 5),
      consents: eachPerhaps(facts.consents, changes.consent, 4),
      notices: eachPerhaps(facts.notices, changes.notice, 10),
      limits: limits(one, clock),
    })
    .map(({ handle, team, ...drawn }) => ({
      ...one,
      ward: handle.ward,
      facts: { ...facts, ...drawn, case: { ...handle, team } },
    }));
}

/** Worlds of the same households and rows, with facts that are drawn; as many professionals are no longer screened. */
export function randomWorlds(world: World): fc.Arbitrary<World> {
  const clock = new DemoClock(world.anchor);
  const professionals = world.professionals.map((one) =>
    perhaps(
      one,
      one.authorisations.map((each) => ({ authorisations: [{ ...each, screenedUntil: clock.day(-1) }] })),
      14,
    ),
  );
  return fc
    .record({
      cases: fc.tuple(...world.cases.map((one) => drawnCase(one, clock))),
      professionals: fc.tuple(...professionals),
    })
    .map((drawn) => ({ ...world, cases: drawn.cases, professionals: drawn.professionals.flat() }));
}
