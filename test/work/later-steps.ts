/** Steps 5–8 of the story: one plan, its actions, what partners allow, a consent withdrawn, monitoring and closure. */
import { DIRECTOR, dayFromNow, MANAGER, NECESSARY, POLICE, SEATS, TALIS } from './cast.js';
import { versionOf } from './letters.js';
import type { Step, Story } from './story.js';
import { awaitTask } from './worklist.js';

const PURPOSE = 'PLAN_AND_DIRECTION';
const SHARING = { categories: ['RENT_ARREARS'], recipients: ['gemeente-nijmegen', 'sterker'] };

export function approachSteps(story: Story): readonly Step[] {
  const { stack } = story;
  return [
    {
      name: 'Talis tells both, and contributes the arrears on their consent',
      async go() {
        const own = stack.world.records.find(({ controller, key }) => controller === 'talis' && key === 'r01');
        if (own === undefined) throw new Error('Talis has no record.');
        await story.inCase(TALIS, 'housingGiveNotice', {
          persons: story.persons,
          letter: 'SHARING',
          ...SHARING,
          noticeVersion: versionOf({ kind: 'SHARING', controller: 'talis', phase: 'APPROACH', ...SHARING }),
          language: 'nl',
        });
        story.keep(
          'contribution',
          await story.inCase(TALIS, 'housingContribute', {
            phase: 'APPROACH',
            persons: story.persons,
            category: 'RENT_ARREARS',
            recipients: [SEATS.social, SEATS.direction],
            purposes: [PURPOSE],
            necessity: NECESSARY,
            basis: { kind: 'CONSENT' },
            weighing: 'Zonder de achterstand kan er geen plan zijn.',
          }),
        );
        await story.see(MANAGER, 'the arrears', ({ housing }) => housing?.[0]?.rentArrears?.monthsInArrears);
      },
    },
    {
      name: 'one plan, one area of life, one action',
      async go() {
        const { persons } = story;
        await story.inCase(MANAGER, 'startPlan', { persons, goal: 'De huur op orde' });
        const view = await story.see(DIRECTOR, 'the case', (seen) => (seen.plan ? seen : undefined));
        await story.inCase(DIRECTOR, 'setReferrals', {
          expectedVersion: view.plan.version,
          referrals: ['DEBT_COUNSELLING'],
        });
        const lifeDomain = { domain: 'FINANCES', goal: 'Een betalingsregeling', necessity: 'De huur loopt op' };
        await story.inCase(MANAGER, 'addLifeDomain', { persons, lifeDomain });
        const action = { description: 'Een regeling voorstellen', owner: 'talis', dueOn: dayFromNow(7) };
        await story.inCase(MANAGER, 'addAction', { persons, action });
      },
    },
    {
      name: 'Talis reports what it did and what came of it',
      async go() {
        await awaitTask(stack, TALIS, 'REPORT_ACTION', (task) => task.caseId === story.caseId);
        const [action] = await story.see(TALIS, 'its action', ({ actions }) =>
          actions?.length > 0 ? actions : undefined,
        );
        await story.inCase(TALIS, 'reportAction', {
          id: action.id,
          expectedVersion: action.version,
          doneOn: dayFromNow(0),
          effect: 'Er ligt een regeling',
        });
      },
    },
    {
      name: 'the director asks to record the arrears, Talis allows it, and it is recorded with its source',
      async go() {
        const asked = { persons: story.persons, field: 'RentArrears.monthsInArrears', recordAs: 'PROBLEM_OUTLINE' };
        await story.see(DIRECTOR, 'that Talis contributes', ({ contributions }) =>
          contributions?.find(({ id }: { id: string }) => id === story.id('contribution')),
        );
        await story.inCase(DIRECTOR, 'requestRecording', { ...asked, contribution: story.id('contribution') });
        const task = await awaitTask(stack, TALIS, 'ANSWER_RECORDING_REQUEST', (each) => each.caseId === story.caseId);
        await story.inCase(TALIS, 'housingAnswerRecordingRequest', {
          request: task.subject,
          approve: true,
          weighing: 'De omvang hoort in het plan.',
        });
        await recordOnceAllowed(story, {
          ...asked,
          controller: 'talis',
          outline: { text: 'Drie maanden achterstand' },
        });
        await story.see(DIRECTOR, 'what was recorded', ({ problemOutline }) =>
          problemOutline?.find((row: { origin: { controller: string } | null }) => row.origin?.controller === 'talis'),
        );
      },
    },
  ];
}

/** The approval comes by delivery: until it is there, the recording is refused. */
async function recordOnceAllowed(story: Story, input: object): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      await story.inCase(DIRECTOR, 'recordFromPartner', { ...input });
      return;
    } catch (error) {
      if (!String(error).includes('RECORDING_RELEASED') || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

export function withdrawalSteps(story: Story): readonly Step[] {
  return [
    {
      name: 'one of the two withdraws: the next question is answered without it',
      async go() {
        const [person = ''] = story.persons;
        await story.inCase(MANAGER, 'withdrawConsent', { consent: story.id(`consent ${person}`) });
        const view = await story.view(MANAGER);
        if (view.housing?.[0]?.rentArrears?.monthsInArrears != null) throw new Error('The arrears are still shown.');
        const recorded = (view.problemOutline ?? []).filter((row: { origin: object | null }) => row.origin !== null);
        if (recorded.length > 0) throw new Error('What was recorded on the consent is still shown.');
      },
    },
  ];
}

export function endingSteps(story: Story): readonly Step[] {
  return [
    {
      name: 'the action list goes round',
      async go() {
        const meeting = story.id('meeting');
        await story.act(DIRECTOR, 'sendActionList', { meeting });
        await awaitTask(story.stack, POLICE, 'READ_ACTION_LIST', (task) => task.subject === meeting);
      },
    },
    {
      name: 'review and monitoring, with a reason and an end',
      async go() {
        await story.inCase(DIRECTOR, 'startReview', { expectedPhase: 'APPROACH' });
        await story.inCase(DIRECTOR, 'startMonitoring', {
          expectedPhase: 'REVIEW',
          decidedByTeam: true,
          reason: 'De regeling moet standhouden',
          until: dayFromNow(90),
          stabilityAgreed: true,
        });
      },
    },
    {
      name: 'closure, with the day care ended',
      async go() {
        await story.inCase(DIRECTOR, 'startClosure', {
          expectedPhase: 'MONITORING',
          decidedByTeam: true,
          outcome: 'GOALS_REACHED',
          reason: 'De huur wordt weer betaald',
        });
        await story.inCase(DIRECTOR, 'closeCase', {
          expectedPhase: 'CLOSURE',
          careEndedOn: dayFromNow(0),
          careGoesOn: false,
        });
      },
    },
  ];
}
