/** Disturbances of the contribution: its scope, its basis, the lift of secrecy, the grounds of classes, the approvals. */
import { at } from './clock.js';
import { disturbancesOf } from './disturbance.js';
import { pick, touch } from './draft.js';
import { SINCE } from './records.js';
import { DOMAINS } from './seats.js';

// biome-ignore format: a table
export const CONTRIBUTION = disturbancesOf('contribution', [
  ['no contribution',                 ({ facts }) => { facts.contributions = facts.contributions.filter(({ id }) => id !== 'k5'); }],
  ['of another controller',           ({ main }) => { main.controller = main.controller === 'talis' ? 'portaal' : 'talis'; }],
  ['of another domain',               ({ main, dice }) => { main.domain = pick(DOMAINS, dice); }],
  ['of another category',             ({ main }) => { main.category = 'CARE_PLAN'; }],
  ['about fewer persons',             ({ main }) => { main.persons.pop(); }],
  ['about more persons',              ({ main }) => { main.persons.push('c1-z'); }],
  ['of another phase',                ({ main, dice }) => { main.phase = pick(['INQUIRY', 'ASSIGNMENT', 'APPROACH', 'REVIEW'], dice); }],
  ['from before the phase',           ({ main, clock }) => { main.from = at(clock, SINCE, -1); }],
  ['from an instant later',           ({ main, clock }) => { main.from = at(clock, 0, 1); }],
  ['from now',                        ({ main, clock }) => { main.from = at(clock, 0); }],
  ['ends now',                        ({ main, clock }) => { main.until = at(clock, 0); }],
  ['ends an instant later',           ({ main, clock }) => { main.until = at(clock, 0, 1); }],
  ['withdrawn now',                   ({ main, clock }) => { main.withdrawnAt = at(clock, 0); }],
  ['withdrawn an instant later',      ({ main, clock }) => { main.withdrawnAt = at(clock, 0, 1); }],
  ['recorded an instant later',       ({ main, clock }) => { main.recordedAt = at(clock, 0, 1); }],
  ['for another purpose',             ({ main }) => { main.purposes = ['STATISTICS']; }],
  ['not proportionate',               ({ main }) => { main.necessity.proportionate = false; }],
  ['not the least intrusive',         ({ main }) => { main.necessity.leastIntrusive = false; }],
  ['for another organisation',        ({ main }) => { touch(main.recipients, 0, (recipient) => { recipient.organisation = 'mooiland'; }); }],
  ['for another domain there',        ({ main, dice }) => { touch(main.recipients, 0, (recipient) => { recipient.domain = pick(DOMAINS, dice); }); }],
]);

function questionsOf(answers: object): readonly string[] {
  return Object.keys(answers).filter((question) => question !== 'factors');
}

const LAWS = [
  'WMO_2_3_1',
  'JEUGDWET_2_3',
  'PARTICIPATIEWET_7_1',
  'WGS_3',
  'POLITIEWET_3',
  'WPG_20',
  'JEUGDWET_1_1',
  'WGBO',
  'WET_BOPZ',
  '',
] as const;
const HOLDERS = [
  'MUNICIPALITY',
  'POLICE',
  'YOUTH_PROTECTION',
  'MENTAL_HEALTH',
  'HOUSING',
  'SOCIAL_WORK',
  'PUBLIC_HEALTH',
] as const;

// biome-ignore format: a table
export const BASIS = disturbancesOf('basis', [
  ['an answer turned',                ({ main, dice }) => { if ('answers' in main.basis) { const { answers } = main.basis; touch(questionsOf(answers), dice, (name) => { answers[name] = answers[name] !== true; }); } }],
  ['an answer missing',               ({ main, dice }) => { if ('answers' in main.basis) { const { answers } = main.basis; touch(questionsOf(answers), dice, (name) => { delete answers[name]; }); } }],
  ['a factor not weighed',            ({ main, dice }) => { if ('answers' in main.basis) main.basis.answers.factors = { a: true, b: true, c: true, d: true, e: true, [pick(['a', 'b', 'c', 'd', 'e'], dice)]: false }; }],
  ['a factor missing',                ({ main }) => { if ('answers' in main.basis) main.basis.answers.factors = { a: true, b: true, c: true, d: true }; }],
  ['no factors',                      ({ main }) => { if ('answers' in main.basis) delete main.basis.answers.factors; }],
  ['another law',                     ({ main, dice }) => { if (main.basis.kind === 'PUBLIC_TASK') main.basis.law = pick(LAWS, dice); }],
  ['another law of the same holder',  ({ main, dice }) => { if (main.basis.kind === 'PUBLIC_TASK') main.basis.law = pick(main.basis.taskHolder === 'POLICE' ? ['WPG_20', 'POLITIEWET_3'] : ['WMO_2_3_5', 'WGS_3', 'WGBO'], dice); }],
  ['another task holder',             ({ main, dice }) => { if (main.basis.kind === 'PUBLIC_TASK') main.basis.taskHolder = pick(HOLDERS, dice); }],
  ['another referral',                ({ main, dice }) => { if (main.basis.kind === 'PUBLIC_TASK') main.basis.serves = pick(DOMAINS, dice); }],
  ['another municipal referral',      ({ main, facts }) => { if (main.basis.kind === 'PUBLIC_TASK') { Object.assign(main.basis, { law: 'WGS_3', serves: 'DEBT_COUNSELLING' }); Object.assign(facts.case, { needs: ['DEBT_COUNSELLING'], referrals: ['DEBT_COUNSELLING'] }); } }],
  ['no decision referred to',         ({ main }) => { if ('decisionReference' in main.basis) main.basis.decisionReference = null; }],
  ['another kind',                    ({ main, dice }) => { main.basis = { kind: pick(['CONSENT', 'LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION', 'CONTRACT'] as const, dice) }; }],
  ['without an end',                  ({ main }) => { main.until = null; }],
  ['an instant too long',             ({ main, clock }) => { main.until = at(clock, 2, 1); }],
  ['referred only, not needed',       ({ facts }) => { facts.case.needs = []; }],
  ['needed only, not referred',       ({ facts }) => { facts.case.referrals = []; }],
]);

// biome-ignore format: a table
export const SECRECY = disturbancesOf('secrecy', [
  ['not lifted',                      ({ main }) => { main.secrecyLift = null; }],
  ['lifted by consent',               ({ main }) => { main.secrecyLift = { kind: 'CONSENT' }; }],
  ['lifted to another',               ({ main }) => { main.secrecyLift = { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-99', necessity: true }; }],
  ['lifted to the reader',            ({ main }) => { main.secrecyLift = { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-41', necessity: true }; }],
  ['lifted without necessity',        ({ main }) => { main.secrecyLift = { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-41', necessity: false }; }],
  ['a conflict for good',             ({ main }) => { main.secrecyLift = { kind: 'CONFLICT_OF_DUTIES', answers: { danger: true, alternativesConsidered: true, minimal: true } }; main.until = null; }],
  ['a conflict not weighed',          ({ main, dice }) => { main.secrecyLift = { kind: 'CONFLICT_OF_DUTIES', answers: { danger: true, alternativesConsidered: true, minimal: true, [pick(['danger', 'alternativesConsidered', 'minimal'], dice)]: false } }; }],
  ['a conflict half answered',        ({ main }) => { main.secrecyLift = { kind: 'CONFLICT_OF_DUTIES', answers: { danger: true, minimal: true } }; }],
  ['not confirmed by the controller', ({ facts }) => { for (const consent of facts.consents) consent.confirmedBy = ['een-ander']; }],
  ['no decision of the police',       ({ main }) => { if ('decisionReference' in main.basis) main.basis.decisionReference = null; }],
  ['police data on another law',      ({ main }) => { if (main.basis.kind === 'PUBLIC_TASK' && main.basis.law === 'WPG_20') main.basis.law = 'POLITIEWET_3'; }],
  ['secret after all',                ({ field, dice }) => { if (field !== null) field.secrecy = pick(['MEDICAL', 'SOCIAL_WORK', 'YOUTH', 'POLICE'], dice); }],
]);

const GROUNDS = ['A9_2_A', 'A9_2_C', 'A9_2_G', 'A9_2_H', 'UAVG_32', 'UAVG_33', 'WPG_20'] as const;

// biome-ignore format: a table
export const CLASSES = disturbancesOf('classes', [
  ['no grounds',                      ({ main }) => { main.classGround = {}; }],
  ['another ground for SPECIAL',      ({ main, dice }) => { main.classGround.SPECIAL = pick(GROUNDS, dice); }],
  ['another ground for CRIMINAL',     ({ main, dice }) => { main.classGround.CRIMINAL = pick(GROUNDS, dice); }],
  ['another law of care',             ({ main }) => { main.classLaw = 'WET_BOPZ'; }],
  ['both classes',                    ({ field }) => { if (field !== null) field.classes = ['CRIMINAL', 'SPECIAL']; }],
]);

// biome-ignore format: a table
export const ACTION = disturbancesOf('action', [
  ['used',                            ({ request }) => { request.action.name = 'use'; }],
  ['recorded',                        ({ request }) => { request.action.name = 'record'; }],
  ['no approval of record',           ({ main }) => { main.recordApproval = null; }],
  ['approved for another field',      ({ main }) => { if (main.recordApproval !== null) main.recordApproval.field = 'talis.rent'; }],
  ['approved as another datum',       ({ main, dice }) => { if (main.recordApproval !== null) main.recordApproval.recordAs = pick(['PLAN', 'PROGRESS', 'BODIES'], dice); }],
  ['approved an instant later',       ({ main, clock }) => { if (main.recordApproval !== null) main.recordApproval.givenAt = at(clock, 0, 1); }],
  ['recorded WHAT it is',             ({ field }) => { if (field !== null) field.detail = 'WHAT'; }],
  ['recorded as another datum',       ({ field, dice }) => { if (field !== null) field.recordAs = pick(['PLAN', 'PROGRESS', 'BODIES'], dice); }],
  ['no onward use',                   ({ facts }) => { facts.onwardUse = []; }],
  ['onward use ended',                ({ facts, clock }) => { for (const use of facts.onwardUse) use.until = at(clock, 0); }],
  ['onward use withdrawn',            ({ facts, clock }) => { for (const use of facts.onwardUse) use.withdrawnAt = at(clock, 0); }],
  ['onward use of an earlier phase',  ({ facts, clock }) => { for (const use of facts.onwardUse) use.from = at(clock, SINCE, -1); }],
  ['onward use recorded later',       ({ facts, clock }) => { for (const use of facts.onwardUse) use.recordedAt = at(clock, 0, 1); }],
  ['onward use by another domain',    ({ facts }) => { for (const use of facts.onwardUse) use.recipient.domain = 'COMPULSORY_EDUCATION'; }],
  ['onward use of fewer persons',     ({ facts }) => { for (const use of facts.onwardUse) use.persons.pop(); }],
]);
