/** Demo rows of social work: for everyone, and one trajectory of the adults together where there are two. All of it fictional. */
import { type DemoSubject, demoSubjects } from '../kit/demo/subjects.js';
import { makeRow, type World } from '../kit/index.js';
import { SocialWorkContact } from './social-work-contact.entity.js';
import { SocialWorkFile } from './social-work-file.entity.js';
import { SocialWorkGoal } from './social-work-goal.entity.js';
import { SocialWorkSignal } from './social-work-signal.entity.js';
import { SocialWorkTrajectory } from './social-work-trajectory.entity.js';
import { GoalLifeDomain, TrajectoryKind } from './words.js';

const HOLDER = { subgraph: 'social-work', controller: 'sterker', marker: 'MARK-MWK' } as const;

export function demo(world: World): readonly object[] {
  return demoSubjects(world, HOLDER).flatMap(demoRows);
}

function demoRows(subject: DemoSubject): readonly object[] {
  const { clock, person, base, mark } = subject;
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
    ...sharedTrajectory(subject),
  ];
}

/** Family coaching with both adults is about both: it stands under the first and needs the law's yes for each (X4). */
function sharedTrajectory({ clock, one, person, base, mark }: DemoSubject): readonly object[] {
  const adults = one.persons.filter(({ role }) => role === 'ADULT');
  if (adults.length < 2 || adults[0] !== person) return [];
  return [
    makeRow(SocialWorkTrajectory, {
      ...base('trajectory/shared'),
      personIds: adults.map(({ id }) => id),
      kind: TrajectoryKind.FAMILY_COACHING,
      since: clock.day(-120),
      until: null,
      reports: `Gezamenlijk gesprek; ${mark(8)}`,
    }),
  ];
}
