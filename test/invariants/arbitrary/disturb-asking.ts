/** Disturbances of who asks, of the case, of the field asked for and of the limits on it. */
import { at, dayAt } from './clock.js';
import { disturbancesOf } from './disturbance.js';
import { pick, touch } from './draft.js';
import { DOMAINS, HOLDINGS } from './seats.js';

const CAPACITIES = [
  'MANAGEMENT_ASSISTANT',
  'RESEARCHER',
  'COMPLIANCE_OFFICER',
  'AUTHORISATION_OFFICER',
  'TEAM_MEMBER',
  'CASE_MANAGER',
  'AD_HOC',
  'PROCESS_DIRECTOR',
];
const PHASES = [
  'SIGNAL',
  'ASSESSMENT',
  'INQUIRY',
  'ASSIGNMENT',
  'APPROACH',
  'REVIEW',
  'MONITORING',
  'CLOSURE',
  'DECLINED',
  'CLOSED',
];

// biome-ignore format: a table
export const READER = disturbancesOf('reader', [
  ['never screened',                  ({ reader }) => { reader.screenedUntil = null; }],
  ['screened until yesterday',        ({ reader, clock }) => { reader.screenedUntil = dayAt(clock, -1); }],
  ['no secrecy declared',             ({ reader }) => { Object.assign(reader, { professionBound: false, secrecyDeclaredOn: null }); }],
  ['secrecy declared tomorrow',       ({ reader, clock }) => { Object.assign(reader, { professionBound: false, secrecyDeclaredOn: dayAt(clock, 1) }); }],
  ['another capacity',                ({ reader, dice }) => { reader.capacity = pick(CAPACITIES, dice); }],
  ['another organisation',            ({ reader, dice }) => { reader.organisation = pick(HOLDINGS, dice).controller; }],
  ['another domain',                  ({ reader, dice }) => { reader.domain = pick(DOMAINS, dice); }],
  ['another ward',                    ({ reader }) => { reader.wards = ['lindenholt']; }],
  ['somebody else',                   ({ request }) => { request.subject.id = 'p-42'; }],
]);

// biome-ignore format: a table
export const CASE = disturbancesOf('case', [
  ['the reader left the team',        ({ facts, clock }) => { touch(facts.case.team, 0, (entry) => { entry.until = at(clock, 0); }); }],
  ['the reader comes tomorrow',       ({ facts, clock }) => { touch(facts.case.team, 0, (entry) => { entry.from = at(clock, 0, 1); }); }],
  ['the reader stays on',             ({ facts }) => { touch(facts.case.team, 0, (entry) => { entry.until = null; }); }],
  ['the reader stays an instant more', ({ facts, clock }) => { touch(facts.case.team, 0, (entry) => { entry.until = at(clock, 18, 1); }); }],
  ['the reader did not accept',       ({ facts }) => { touch(facts.case.team, 0, (entry) => { entry.acceptedAt = null; }); }],
  ['the controller left the team',    ({ facts, clock }) => { touch(facts.case.team, 1, (entry) => { entry.until = at(clock, -1); }); }],
  ['the controller stays a day more', ({ facts, clock }) => { touch(facts.case.team, 1, (entry) => { entry.until = at(clock, 1); }); }],
  ['another case manager',            ({ facts }) => { facts.case.caseManager = 'p-78'; }],
  ['the shell partner not called',    ({ facts }) => { facts.case.activated = []; }],
  ['the shell partner not needed',    ({ facts }) => { touch(facts.case.activated, 0, (entry) => { entry.necessity = false; }); }],
  ['another phase',                   ({ facts, dice }) => { facts.case.phase = pick(PHASES, dice); }],
  ['the phase began just after',      ({ facts, main }) => { facts.case.phaseSince = main.from.replace(/(\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/, '$1.999999999$2'); }],
  ['the phase began at that instant', ({ facts, main }) => { facts.case.phaseSince = main.from; }],
  ['nothing needed, nobody referred', ({ facts }) => { Object.assign(facts.case, { needs: [], referrals: [] }); }],
  ['monitoring ended yesterday',      ({ facts, clock }) => { facts.case.monitoring = { until: dayAt(clock, -1), reasonGiven: true }; }],
  ['monitoring ends today',           ({ facts, clock }) => { facts.case.monitoring = { until: dayAt(clock, 0), reasonGiven: true }; }],
  ['monitoring without a reason',     ({ facts, clock }) => { facts.case.monitoring = { until: dayAt(clock, 30), reasonGiven: false }; }],
  ['no monitoring',                   ({ facts }) => { facts.case.monitoring = null; }],
]);

// biome-ignore format: a table
export const FIELD = disturbancesOf('field', [
  ['not for this phase',              ({ field, facts }) => { if (field !== null) field.phases = field.phases.filter((phase) => phase !== facts.case.phase); }],
  ['WHAT, not THAT',                  ({ field }) => { if (field !== null) field.detail = 'WHAT'; }],
  ['of another purpose',              ({ request }) => { request.context.purpose = 'STATISTICS'; }],
  ['of the other purpose',            ({ request }) => { request.context.purpose = request.context.purpose === 'PLAN_AND_DIRECTION' ? 'NUISANCE_REDUCTION' : 'PLAN_AND_DIRECTION'; }],
  ['another secrecy',                 ({ field, dice }) => { if (field !== null) field.secrecy = pick(['MEDICAL', 'SOCIAL_WORK', 'YOUTH', 'POLICE', 'NONE'], dice); }],
  ['another class',                   ({ field, dice }) => { if (field !== null) field.classes = [pick(['SPECIAL', 'CRIMINAL'], dice)]; }],
  ['another category',                ({ field }) => { if (field !== null) field.category = 'CARE_PLAN'; }],
  ['another domain',                  ({ field, dice }) => { if (field !== null) field.domain = pick(DOMAINS, dice); }],
  ['another controller',              ({ field, dice }) => { if (field !== null) field.controller = pick(HOLDINGS, dice).controller; }],
  ['about one person more',           ({ field, facts }) => { facts.persons.push({ id: 'c1-x', birthDate: null, represented: false }); field?.persons.push('c1-x'); }],
  ['about somebody unknown',          ({ field, process }) => { (field ?? process)?.persons.push('c1-y'); }],
  ['withheld',                        ({ request, scene }) => { request.resource.properties = { kind: 'withhold', controller: scene.item.controller }; }],
  ['on the route of eviction',        ({ field }) => { if (field !== null) field.route = 'EVICTION'; }],
]);

// biome-ignore format: a table
export const LIMITS = disturbancesOf('limits', [
  ['restricted for all',              ({ facts, clock }) => { facts.limits.push({ id: 'l7', recordedAt: at(clock, -1), person: 'c1-0', kind: 'RESTRICTION', controller: null, from: at(clock, 0), until: null }); }],
  ['restricted for the controller',   ({ facts, clock, main }) => { facts.limits.push({ id: 'l8', recordedAt: at(clock, -1), person: 'c1-0', kind: 'RESTRICTION', controller: main.controller, from: at(clock, -1), until: at(clock, 0, 1) }); }],
  ['objected to for all',             ({ facts, clock }) => { facts.limits.push({ id: 'l7', recordedAt: at(clock, -1), person: 'c1-0', kind: 'OBJECTION', controller: null, from: at(clock, 0), until: null }); }],
  ['objected to for the controller',  ({ facts, clock, main }) => { facts.limits.push({ id: 'l8', recordedAt: at(clock, -1), person: 'c1-0', kind: 'OBJECTION', controller: main.controller, from: at(clock, -1), until: null }); }],
  ['limits from tomorrow',            ({ facts, clock }) => { facts.limits.push({ id: 'l9', recordedAt: at(clock, -1), person: 'c1-0', kind: 'RESTRICTION', controller: null, from: at(clock, 1), until: null }); }],
]);

// biome-ignore format: a table
export const PROCESS = disturbancesOf('process', [
  ['owned by another',                ({ process }) => { if (process !== null) process.owner = 'woongenoot'; }],
  ['owned by nobody',                 ({ process }) => { if (process !== null) process.owner = null; }],
  ['recorded by another',             ({ process }) => { if (process !== null) process.recordedBy = 'p-99'; }],
  ['about secret data of others',     ({ process, main }) => { if (process !== null) process.about = { controller: main.controller, domain: main.domain, secrecy: 'MEDICAL', classes: ['SPECIAL'], recipients: [] }; }],
  ['recorded as something else',      ({ process, dice }) => { if (process !== null) process.recordAs = pick(['PLAN', 'BODIES', 'CONTACT'], dice); }],
  ['recorded as nothing',             ({ process }) => { if (process !== null) process.recordAs = null; }],
  ['of another origin',               ({ process }) => { if (process !== null) process.origin = { controller: 'woongenoot', domain: 'HOUSING', category: 'DEBTS', basis: 'PUBLIC_TASK', secrecy: 'NONE', classes: [] }; }],
  ['another section',                 ({ process, dice }) => { if (process !== null) process.section = pick(['CORE', 'ACCOUNTABILITY', 'HANDLE'], dice); }],
]);
