/** Demo rows of social work: for everyone, and one trajectory of the adults together where there are two. All of it fictional. */
import { DemoClock } from '../kit/demo/clock.js';
import type { DemoCase, DemoPerson } from '../kit/demo/index.js';
import { demoId, makeRow, type World } from '../kit/index.js';
import { SocialWorkContact } from './social-work-contact.entity.js';
import { SocialWorkFile } from './social-work-file.entity.js';
import { SocialWorkGoal } from './social-work-goal.entity.js';
import { SocialWorkSignal } from './social-work-signal.entity.js';
import { SocialWorkTrajectory } from './social-work-trajectory.entity.js';
import { GoalLifeDomain, TrajectoryKind } from './words.js';

const CONTROLLER = 'sterker';

export function demo(world: World): readonly object[] {
  const clock = new DemoClock(world.anchor);
  return world.cases.flatMap((one) => [
    ...one.persons.flatMap((person) => demoRows(clock, one, person)),
    ...sharedTrajectories(clock, one),
  ]);
}

function demoRows(clock: DemoClock, one: DemoCase, person: DemoPerson): readonly object[] {
  const mark = (number: number) => markOf(one, person.key, number);
  const base = (name: string) => baseOf(one, person, name);
  return [
    makeRow(SocialWorkFile, { ...base('file'), known: true, workingNotes: `Huisbezoek verliep rustig; ${mark(1)}` }),
    makeRow(SocialWorkSignal, {
      ...base('signal'),
      name: `${person.name} ${mark(2)}`,
      selfDirectionTooLow: true,
      ownHelpInsufficient: true,
    }),
    makeRow(SocialWorkContact, {
      ...base('contact'),
      name: `${person.name} ${mark(3)}`,
      phone: `06-00000000 ${mark(4)}`,
    }),
    makeRow(SocialWorkTrajectory, {
      ...base('trajectory/1'),
      kind: person.role === 'CHILD' ? TrajectoryKind.PARENTING_SUPPORT : TrajectoryKind.BUDGET_COACHING,
      since: clock.day(-300),
      until: null,
      reports: `Gesprek over de weekplanning; ${mark(5)}`,
    }),
    makeRow(SocialWorkGoal, {
      ...base('goal/1'),
      lifeDomain: person.role === 'CHILD' ? GoalLifeDomain.DAYTIME : GoalLifeDomain.INCOME,
      text: `Elke week de post openen en ordenen; ${mark(6)}`,
      reachedOn: null,
    }),
    makeRow(SocialWorkGoal, {
      ...base('goal/2'),
      lifeDomain: GoalLifeDomain.SOCIAL_NETWORK,
      text: `Een keer per week iemand opzoeken; ${mark(7)}`,
      reachedOn: clock.day(-20),
    }),
  ];
}

/** Family coaching with both adults is about both: it stands under the first and needs the law's yes for each (X4). */
function sharedTrajectories(clock: DemoClock, one: DemoCase): readonly object[] {
  const adults = one.persons.filter(({ role }) => role === 'ADULT');
  const [first] = adults;
  if (first === undefined || adults.length < 2) return [];
  return [
    makeRow(SocialWorkTrajectory, {
      ...baseOf(one, first, 'trajectory/shared'),
      personIds: adults.map(({ id }) => id),
      kind: TrajectoryKind.FAMILY_COACHING,
      since: clock.day(-120),
      until: null,
      reports: `Gezamenlijk gesprek; ${markOf(one, adults.map(({ key }) => key).join(''), 8)}`,
    }),
  ];
}

function baseOf(one: DemoCase, person: DemoPerson, name: string) {
  return {
    id: demoId(`social-work/${one.key}/${person.key}/${name}`),
    caseId: one.id,
    personId: person.id,
    personIds: [person.id],
    controller: CONTROLLER,
  };
}

function markOf(one: DemoCase, persons: string, number: number): string {
  return `MARK-MWK-${one.key}-${persons}-${number}`;
}
