/**
 * A case that is not taken up, walked through by its real actors over HTTP: a signal is brought, assessed and inquired into,
 * and declined. What they typed on the way is then looked for everywhere (A 1–3; obligations 33, 36–38).
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Stack, startStack } from '../support/stack.js';
import { mustDo, refusalsOf, until } from '../support/work.js';
import {
  DIRECTOR,
  FURTHER_PROCESSING,
  minutesAgo,
  NECESSARY,
  OUTSIDER,
  POLICE,
  PORTAAL,
  recordOf,
  SEATS,
  SOCIAL,
  TALIS,
} from './cast.js';
import { discuss } from './discuss.js';
import { versionOf } from './letters.js';
import { askDatabase, findText } from './where-text-lies.js';
import { awaitTask, worklistOf } from './worklist.js';

const NAMES = ['Mirabel Gemarkeerd-Kornoelje', 'Olivier Gemarkeerd-Kornoelje'];
const WEIGHINGS = { talis: 'MARKWALKTALIS', police: 'MARKWALKPOLICE', social: 'MARKWALKSOCIAL' };
const TYPED = [...NAMES, ...Object.values(WEIGHINGS)];
const TEAM = [SEATS.direction, SEATS.police, SEATS.social, SEATS.debt];

const VIEW = `query ($id: ID!) { case(id: $id) {
  phase
  housing { controller signal { name inArrears } }
  household { persons { id police { known callOuts { day } } } }
} }`;

let stack: Stack;
let caseId: string;
let persons: readonly string[];

beforeAll(async () => {
  stack = await startStack({ fresh: true });
}, 120_000);
afterAll(() => stack?.close());

const signal = () => {
  const { id, adults } = recordOf(stack.world, 'talis');
  const letter = versionOf({
    kind: 'SHARING',
    controller: 'talis',
    phase: 'SIGNAL',
    recipients: ['gemeente-nijmegen', 'politie', 'sterker'],
    categories: ['KNOWN', 'NAME', 'RENT_ARREARS'],
  });
  return {
    record: id,
    discussion: 'TEAM',
    source: 'SELF',
    ward: 'hatert',
    persons: adults.map((one, at) => ({
      recordPerson: one.id,
      name: NAMES[at],
      flags: at === 0 ? ['SELF_DIRECTION_TOO_LOW', 'IN_ARREARS'] : [],
    })),
    recipients: TEAM,
    answers: FURTHER_PROCESSING,
    necessity: NECESSARY,
    notices: adults.map((one) => ({
      recordPerson: one.id,
      givenAt: minutesAgo(30),
      noticeVersion: letter,
      language: 'nl',
    })),
    weighing: `Onze hulp is op. ${WEIGHINGS.talis}`,
  };
};

test('step 1: a corporation brings a signal in; everything that is missing is told at once', async () => {
  const incomplete = {
    ...signal(),
    answers: { ...FURTHER_PROCESSING, seriousProblems: false, ownPowersInsufficient: false },
    necessity: { proportionate: true, leastIntrusive: false },
    notices: [],
  };
  expect(await refusalsOf(stack, TALIS, 'housingBringSignal', incomplete)).toEqual([
    'CRITERION_MET',
    'NECESSARY',
    'OWN_POWERS_WEIGHED',
    'TOLD_OR_DEFERRED',
  ]);
  const receipt = await mustDo(stack, TALIS, 'housingBringSignal', signal());
  caseId = receipt.caseId ?? '';
  expect(caseId).toMatch(/^[0-9a-f-]{36}$/);
}, 60_000);

test('the team of the ward hears of it: whom it was meant for sees the name, others do not', async () => {
  const task = await awaitTask(stack, DIRECTOR, 'ASSESS_SIGNAL', (each) => each.caseId === caseId);
  expect(task.nl).not.toBe(task.en);
  const seen = await until(async () => {
    const { data } = await stack.graphql(DIRECTOR, VIEW, { id: caseId });
    return data?.case?.housing?.[0]?.signal?.name ? data.case : undefined;
  }, 'the signal is shown to the director');
  expect(seen.housing[0].signal.name).toBe(NAMES.join(', '));
  expect(JSON.stringify((await stack.graphql(PORTAAL, VIEW, { id: caseId })).data)).not.toMatch(/Gemarkeerd/);
  const outside = await stack.graphql(OUTSIDER, VIEW, { id: caseId });
  expect(outside.data).toEqual({ case: null });
  expect((await worklistOf(stack, OUTSIDER)).cases).toEqual([]);
}, 60_000);

test('step 2: the team judges whether it belongs here, all its questions at once', async () => {
  await mustDo(stack, DIRECTOR, 'assessSignal', { caseId, expectedPhase: 'SIGNAL' });
  const judged = {
    caseId,
    expectedPhase: 'ASSESSMENT',
    nuisanceOrMultipleProblems: true,
    regularHelpFails: true,
    servesGoals: true,
    criminalLawLeads: false,
    necessity: NECESSARY,
  };
  const doubtful = { ...judged, regularHelpFails: false, servesGoals: false, criminalLawLeads: true };
  expect(await refusalsOf(stack, DIRECTOR, 'startInquiry', doubtful)).toEqual([
    'DISCUSSED_BY_TEAM',
    'GOALS_SERVED',
    'NOT_CRIMINAL_LED',
    'TARGET_GROUP',
  ]);
  await discuss(stack, caseId);
  expect(await refusalsOf(stack, DIRECTOR, 'startInquiry', { ...judged, expectedPhase: 'INQUIRY' })).toEqual([
    'STALE_PHASE',
  ]);
  expect(await refusalsOf(stack, TALIS, 'startInquiry', judged)).toEqual(['NOT_YOURS']);
  expect(await refusalsOf(stack, OUTSIDER, 'startInquiry', judged)).toEqual(['NOT_AVAILABLE']);
  await mustDo(stack, DIRECTOR, 'startInquiry', judged);
}, 60_000);

test('step 3: who knows the household contributes, who does not says so', async () => {
  await awaitTask(stack, POLICE, 'SAY_WHETHER_KNOWN', (each) => each.caseId === caseId);
  const { data } = await stack.graphql(DIRECTOR, VIEW, { id: caseId });
  expect(data.case.phase).toBe('INQUIRY');
  const rows = await askDatabase<{ id: string }>(stack, 'casework', 'select id from person where case_id = $1', [
    caseId,
  ]);
  persons = rows.map(({ id }) => id);
  expect(persons).toHaveLength(2);
  const own = recordOf(stack.world, 'politie');
  await mustDo(stack, POLICE, 'policeLinkRecord', {
    caseId,
    record: own.id,
    persons: [{ recordPerson: own.adults[0]?.id, casePerson: persons[0] }],
  });
  const sharing = { persons: [persons[0]], categories: ['CALL_OUTS'], recipients: ['gemeente-nijmegen'] };
  await mustDo(stack, POLICE, 'policeGiveNotice', {
    caseId,
    letter: 'SHARING',
    ...sharing,
    noticeVersion: versionOf({ kind: 'SHARING', controller: 'politie', phase: 'INQUIRY', ...sharing }),
    language: 'nl',
  });
  await mustDo(stack, POLICE, 'policeContribute', {
    caseId,
    phase: 'INQUIRY',
    persons: [persons[0]],
    category: 'CALL_OUTS',
    recipients: [SEATS.direction],
    purposes: ['PLAN_AND_DIRECTION'],
    necessity: NECESSARY,
    basis: { kind: 'FURTHER_PROCESSING', answers: FURTHER_PROCESSING, decisionReference: 'besluit-7' },
    weighing: `Bekend bij ons. ${WEIGHINGS.police}`,
  });
  await mustDo(stack, SOCIAL, 'socialWorkDeclineToContribute', {
    caseId,
    category: null,
    weighing: `Niet bekend. ${WEIGHINGS.social}`,
  });
  await until(async () => {
    const seen = await stack.graphql(DIRECTOR, VIEW, { id: caseId });
    return JSON.stringify(seen.data).includes('"callOuts":[{') ? true : undefined;
  }, 'the call-outs are shown to the director');
}, 60_000);

test('until then, what was typed stands with the one who typed it and nowhere else', async () => {
  const places = await findText(stack, TYPED);
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(place).toMatch(/^(housing|police|social-work): /);
  expect(await findText(stack, [WEIGHINGS.police])).toEqual(expect.arrayContaining(['police: contribution']));
  for (const place of await findText(stack, NAMES)) expect(place).toMatch(/^housing: /);
}, 60_000);

test('it is not taken up: nobody finds it any more, and every share is taken back', async () => {
  const decline = { caseId, expectedPhase: 'INQUIRY', outcome: 'NOT_TAKEN_UP' };
  expect(await refusalsOf(stack, DIRECTOR, 'declineCase', { ...decline, decidedByTeam: false })).toEqual([
    'OUTCOME_BY_TEAM',
  ]);
  await mustDo(stack, DIRECTOR, 'declineCase', { ...decline, decidedByTeam: true });
  const unknown = '00000000-0000-4000-8000-000000000000';
  for (const account of [DIRECTOR, TALIS, POLICE, OUTSIDER]) {
    const gone = await stack.graphql(account, VIEW, { id: caseId });
    const absent = await stack.graphql(account, VIEW, { id: unknown });
    expect(gone.text).toBe(absent.text);
  }
  const receipts = await until(async () => {
    const sql = 'select controller from purge_receipt where case_id = $1 order by controller';
    const rows = await askDatabase<{ controller: string }>(stack, 'casework', sql, [caseId]);
    return rows.length >= 4 ? rows.map(({ controller }) => controller) : undefined;
  }, 'a purge receipt of each who had a stake');
  expect(receipts).toEqual(['gemeente-nijmegen', 'politie', 'sterker', 'talis']);
}, 60_000);

test('nothing that was typed is left, but each one’s own weighing in his own file', async () => {
  expect(await findText(stack, NAMES)).toEqual([]);
  expect(await findText(stack, [WEIGHINGS.talis])).toEqual(['housing: weighing_record']);
  expect(await findText(stack, [WEIGHINGS.police])).toEqual(['police: weighing_record']);
  expect(await findText(stack, [WEIGHINGS.social])).toEqual(['social-work: weighing_record']);
  // And no database but the college's still knows which persons the case had.
  expect(await findText(stack, persons)).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^casework: (person|consent|notice|contribution|team)/)]),
  );
}, 60_000);

test('the one who brought it in is asked to tell the household, and has done so', async () => {
  const task = await awaitTask(stack, TALIS, 'INFORM_HOUSEHOLD');
  expect(task.caseId).toBeNull();
  await mustDo(stack, TALIS, 'housingInformHousehold', { duty: task.subject });
  expect((await worklistOf(stack, TALIS)).tasks.filter(({ kind }) => kind === 'INFORM_HOUSEHOLD')).toEqual([]);
}, 60_000);
