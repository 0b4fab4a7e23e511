/**
 * One case from signal to closure, told as steps: what each actor does, and what he sees before the next may act. An act is
 * sent again under its own key until it is answered, so any process may be killed meanwhile.
 */
import type { Stack } from '../support/stack.js';
import { type Input, mustDo, until } from '../support/work.js';
import {
  actorOf,
  DIRECTOR,
  FURTHER_PROCESSING,
  MANAGER,
  NECESSARY,
  OFFICER,
  POLICE,
  recordOf,
  SEATS,
  SOCIAL,
  TALIS,
} from './cast.js';
import { discuss } from './discuss.js';
import { versionOf } from './letters.js';
import { askDatabase } from './where-text-lies.js';
import { awaitTask } from './worklist.js';

export interface Step {
  readonly name: string;
  readonly go: () => Promise<void>;
}

const CARE = [SEATS.social, SEATS.direction];
const ARREARS = { controller: 'talis', domain: 'HOUSING', category: 'RENT_ARREARS' };
const PURPOSE = 'PLAN_AND_DIRECTION';
/** What Sterker itself tells that it will share with whom. */
const TAKEN_UP = { categories: ['KNOWN'], recipients: ['gemeente-nijmegen', 'talis'] };

const VIEW = `query ($id: ID!) { case(id: $id) {
  phase version
  housing { controller signal { personIds name } rentArrears { monthsInArrears } }
  problemOutline { id version text origin { controller } }
  plan { id version goal lifeDomains { id domain } }
  actions { id version description doneOn effect }
  consents { id personIds withdrawnAt }
  contributions { id controller category phase withdrawnAt }
  personFacts { personIds version isAgeKnown }
} }`;

export class Story {
  caseId = '';
  persons: readonly string[] = [];
  readonly #ids = new Map<string, string>();
  /** When what was said and told on the way was said. */
  readonly began = new Date().toISOString();

  constructor(readonly stack: Stack) {}

  async act(account: string, mutation: string, input: Input): Promise<string> {
    const receipt = await mustDo(this.stack, account, mutation, input);
    if (receipt.caseId !== null && this.caseId === '') this.caseId = receipt.caseId;
    return receipt.id ?? '';
  }

  async inCase(account: string, mutation: string, input: Input): Promise<string> {
    return this.act(account, mutation, { caseId: this.caseId, ...input });
  }

  // biome-ignore lint/suspicious/noExplicitAny: a view is of every shape
  async view(account: string): Promise<any> {
    return (await this.stack.graphql(account, VIEW, { id: this.caseId })).data?.case ?? null;
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above
  see<Value>(account: string, what: string, find: (view: any) => Value | undefined): Promise<Value> {
    return until(async () => {
      const view = await this.view(account).catch(() => null);
      return view === null ? undefined : find(view);
    }, `${account} sees ${what}`);
  }

  keep(name: string, id: string): void {
    this.#ids.set(name, id);
  }

  id(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The story has no ${name} yet.`);
    return id;
  }
}

/** Steps 1–3: brought in, assessed, inquired into, and taken up with the parties it needs. */
export function signalSteps(story: Story): readonly Step[] {
  const { stack } = story;
  return [
    {
      name: 'Talis brings the signal in',
      async go() {
        const { id, adults } = recordOf(stack.world, 'talis');
        const sharing = { recipients: ['gemeente-nijmegen', 'politie', 'sterker'], categories: ['KNOWN', 'NAME'] };
        const noticeVersion = versionOf({ kind: 'SHARING', controller: 'talis', phase: 'SIGNAL', ...sharing });
        await story.act(TALIS, 'housingBringSignal', {
          record: id,
          discussion: 'TEAM',
          source: 'SELF',
          ward: 'hatert',
          persons: adults.map((one) => ({
            recordPerson: one.id,
            name: one.name,
            flags: ['SELF_DIRECTION_TOO_LOW'],
          })),
          recipients: [SEATS.direction, SEATS.police, SEATS.social],
          answers: FURTHER_PROCESSING,
          necessity: NECESSARY,
          notices: adults.map((one) => ({ recordPerson: one.id, givenAt: story.began, noticeVersion, language: 'nl' })),
          weighing: 'Onze hulp is niet genoeg.',
        });
      },
    },
    {
      name: 'the director has it assessed and discussed',
      async go() {
        await awaitTask(stack, DIRECTOR, 'ASSESS_SIGNAL', (task) => task.caseId === story.caseId);
        story.persons = await story.see(DIRECTOR, 'who it is about', ({ housing }) => housing?.[0]?.signal?.personIds);
        await story.inCase(DIRECTOR, 'assessSignal', { expectedPhase: 'SIGNAL' });
        story.keep('meeting', await discuss(stack, story.caseId));
      },
    },
    {
      name: 'the team decides to inquire, and names who is needed',
      async go() {
        await story.inCase(DIRECTOR, 'startInquiry', {
          expectedPhase: 'ASSESSMENT',
          nuisanceOrMultipleProblems: true,
          regularHelpFails: true,
          servesGoals: true,
          criminalLawLeads: false,
          necessity: NECESSARY,
        });
        for (const [name, seat] of Object.entries({ talis: SEATS.talis, police: SEATS.police, social: SEATS.social })) {
          const party = { ...seat, necessity: NECESSARY };
          story.keep(`party ${name}`, await story.inCase(DIRECTOR, 'nameParty', party));
        }
      },
    },
    {
      name: 'the case is taken up',
      async go() {
        await story.inCase(DIRECTOR, 'takeUpCase', {
          expectedPhase: 'INQUIRY',
          teamApproachIsBest: true,
          necessity: NECESSARY,
        });
      },
    },
  ];
}

/** Step 4: the team is seated, the household told and asked, and each datum gets its basis. */
export function assignmentSteps(story: Story): readonly Step[] {
  const { stack } = story;
  const seatIn = async (account: string, party: string, proposedBy = account) => {
    const input = { party: story.id(`party ${party}`), actor: actorOf(account) };
    const proposal = await story.act(proposedBy, 'proposeMember', input);
    const seat = await story.act(OFFICER, 'admitMember', { proposal });
    await story.act(account, 'acceptSeat', { seat });
  };
  return [
    {
      name: 'the parties propose, the officer admits, the members accept',
      async go() {
        await awaitTask(stack, TALIS, 'PROPOSE_MEMBER', (task) => task.subject === story.id('party talis'));
        await seatIn(TALIS, 'talis');
        await seatIn(POLICE, 'police');
        await seatIn(MANAGER, 'social', SOCIAL);
        await story.inCase(DIRECTOR, 'designateCaseManager', { actor: actorOf(MANAGER) });
      },
    },
    {
      name: 'the director records what is needed, and how old they are',
      async go() {
        const view = await story.see(DIRECTOR, 'the case', (seen) => (seen.version ? seen : undefined));
        await story.inCase(DIRECTOR, 'recordNeeds', {
          expectedVersion: view.version,
          needs: ['WMO', 'DEBT_COUNSELLING'],
          necessity: NECESSARY,
        });
        for (const { personIds, version } of view.personFacts) {
          const [person] = personIds;
          const facts = { person, birthDate: '1985-04-03', represented: false, expectedVersion: version };
          await story.inCase(DIRECTOR, 'recordPerson', facts);
        }
      },
    },
    {
      name: 'the case manager talks with the household and tells it',
      async go() {
        await story.inCase(MANAGER, 'holdOutreachTalk', {
          heldAt: story.began,
          letter: {
            ...TAKEN_UP,
            version: versionOf({ kind: 'TAKEN_UP', controller: 'sterker', phase: 'ASSIGNMENT', ...TAKEN_UP }),
          },
          told: story.persons.map((person) => ({ person })),
        });
      },
    },
    {
      name: 'both consent, each for himself, to specified data for specified recipients',
      async go() {
        const letter = {
          kind: 'CONSENT' as const,
          controller: 'talis',
          phase: 'APPROACH',
          recipients: CARE.map(({ organisation }) => organisation),
          categories: ['RENT_ARREARS'],
        };
        for (const person of story.persons) {
          const consent = {
            person,
            covers: ['PROCESSING', 'CROSS_DOMAIN'],
            items: [ARREARS],
            recipients: CARE,
            purposes: [PURPOSE],
            givenBy: [{ role: 'SELF' }],
            informed: true,
            free: true,
            explicit: true,
            refusalHarmless: true,
            expression: 'SPOKEN',
            account: 'Gezegd aan de keukentafel, na uitleg.',
            noticeVersions: [versionOf(letter)],
            language: 'nl',
            givenAt: story.began,
            confirmsSecrecy: false,
          };
          story.keep(`consent ${person}`, await story.inCase(MANAGER, 'socialWorkRecordConsent', consent));
        }
      },
    },
    {
      name: 'the approach begins',
      async go() {
        await until(async () => {
          const sql = 'select count(*)::int as n from consent where case_id = $1';
          const [row] = await askDatabase<{ n: number }>(stack, 'casework', sql, [story.caseId]);
          return row?.n === 2 ? true : undefined;
        }, 'both consents are known to the college');
        await story.inCase(DIRECTOR, 'startApproach', { expectedPhase: 'ASSIGNMENT' });
      },
    },
  ];
}
