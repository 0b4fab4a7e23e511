/** Disturbances of the records about the persons: notices, consents and refusals; and records that can no longer be read. */
import { addDays } from '../oracle/time.js';
import { at, dayAt } from './clock.js';
import { disturbancesOf, type Stage } from './disturbance.js';
import { copyOf, type DraftConsent, type DraftNotice, pick, touch } from './draft.js';

function onNotice(kind: string, change: (notice: DraftNotice, stage: Stage) => void): (stage: Stage) => void {
  return (stage) =>
    touch(
      stage.facts.notices.filter((notice) => notice.kind === kind),
      stage.dice,
      (notice) => change(notice, stage),
    );
}

function onConsents(change: (consent: DraftConsent, stage: Stage) => void): (stage: Stage) => void {
  return (stage) => {
    const given = stage.facts.consents.filter(({ refusedAt }) => refusedAt === null);
    // All records of one person, so that no second record makes up for the first.
    touch(given, stage.dice, ({ person }) => {
      for (const consent of given) if (consent.person === person) change(consent, stage);
    });
  };
}

/** Deferred on a day, for so many days. */
function deferred({ clock }: Stage, days: number): Partial<DraftNotice> {
  return {
    givenAt: null,
    deferredAt: at(clock, -12),
    deferredUntil: addDays(dayAt(clock, -12), days),
    reasonGiven: true,
  };
}

// biome-ignore format: a table
export const NOTICES = disturbancesOf('notices', [
  ['not told of sharing',             ({ facts }) => { facts.notices = facts.notices.filter(({ kind }) => kind !== 'SHARING'); }],
  ['not told of taking up',           ({ facts }) => { facts.notices = facts.notices.filter(({ kind }) => kind !== 'TAKEN_UP'); }],
  ['told after it began',             onNotice('SHARING', (notice, { clock }) => { Object.assign(notice, { givenAt: at(clock, -0.5), deferredAt: null }); })],
  ['told when it began',              onNotice('SHARING', (notice, { main }) => { notice.givenAt = main.from; })],
  ['told an instant later',           onNotice('TAKEN_UP', (notice, { clock }) => { Object.assign(notice, { givenAt: at(clock, 0, 1), deferredAt: null }); })],
  ['recorded an instant later',       onNotice('SHARING', (notice, { clock }) => { notice.recordedAt = at(clock, 0, 1); })],
  ['by another controller',           onNotice('SHARING', (notice) => { notice.controller = 'woongenoot'; })],
  ['of another category',             onNotice('SHARING', (notice) => { notice.categories = ['OTHER']; })],
  ['of another recipient',            onNotice('SHARING', (notice) => { notice.recipients = ['een-ander']; })],
  ['told to somebody else',           onNotice('SHARING', (notice) => { notice.person = 'c1-z'; })],
  ['deferred for four weeks',         onNotice('SHARING', (notice, stage) => { Object.assign(notice, deferred(stage, 28)); })],
  ['deferred for a day too long',     onNotice('SHARING', (notice, stage) => { Object.assign(notice, deferred(stage, 29)); })],
  ['deferred until today',            onNotice('SHARING', (notice, stage) => { Object.assign(notice, deferred(stage, 12)); })],
  ['deferred until yesterday',        onNotice('SHARING', (notice, stage) => { Object.assign(notice, deferred(stage, 11)); })],
  ['made good on the last day',       onNotice('SHARING', (notice, stage) => { Object.assign(notice, deferred(stage, 9), { givenAt: at(stage.clock, -3) }); })],
  ['made good a day late',            onNotice('SHARING', (notice, stage) => { Object.assign(notice, deferred(stage, 9), { givenAt: at(stage.clock, -2) }); })],
  ['deferred without a reason',       onNotice('SHARING', (notice, stage) => { Object.assign(notice, deferred(stage, 28), { reasonGiven: null }); })],
  ['deferred after it began',         onNotice('SHARING', (notice, stage) => { Object.assign(notice, deferred(stage, 28), { deferredAt: at(stage.clock, -0.5) }); })],
  ['taking up deferred too long',     onNotice('TAKEN_UP', (notice, stage) => { Object.assign(notice, deferred(stage, 29)); })],
  ['taking up deferred',              onNotice('TAKEN_UP', (notice, stage) => { Object.assign(notice, deferred(stage, 28)); })],
  ['never given nor deferred',        onNotice('SHARING', (notice) => { Object.assign(notice, { givenAt: null, deferredAt: null }); })],
]);

/** The person is of an age on the day asked that he was not yet when he consented, or only just is. */
function turning(age: number, days: number): (stage: Stage) => void {
  return ({ facts, clock, dice }) =>
    touch(facts.persons, dice, (person) => {
      const [year, ...rest] = dayAt(clock, days).split('-');
      Object.assign(person, {
        birthDate: [String(Number(year) - age), ...rest].join('-').replace('-02-29', '-03-01'),
        represented: false,
      });
    });
}

// biome-ignore format: a table
export const CONSENTS = disturbancesOf('consents', [
  ['withdrawn now',                   onConsents((consent, { clock }) => { consent.withdrawnAt = at(clock, 0); })],
  ['withdrawn an instant later',      onConsents((consent, { clock }) => { consent.withdrawnAt = at(clock, 0, 1); })],
  ['expires now',                     onConsents((consent, { clock }) => { consent.expiresAt = at(clock, 0); })],
  ['given an instant later',          onConsents((consent, { clock }) => { consent.givenAt = at(clock, 0, 1); })],
  ['recorded an instant later',       onConsents((consent, { clock }) => { consent.recordedAt = at(clock, 0, 1); })],
  ['never given',                     onConsents((consent) => { consent.givenAt = null; })],
  ['not informed',                    onConsents((consent) => { consent.informed = false; })],
  ['not free',                        onConsents((consent) => { consent.free = false; })],
  ['not explicit',                    onConsents((consent) => { consent.explicit = false; })],
  ['for another purpose',             onConsents((consent) => { consent.purposes = ['STATISTICS']; })],
  ['to another organisation',         onConsents((consent) => { consent.recipients = [{ organisation: 'mooiland', domain: 'HOUSING' }]; })],
  ['to another domain',               onConsents((consent) => { for (const recipient of consent.recipients) recipient.domain = 'COMPULSORY_EDUCATION'; })],
  ['of another category',             onConsents((consent) => { for (const item of consent.items) item.category = 'CARE_PLAN'; })],
  ['of another controller',           onConsents((consent) => { for (const item of consent.items) item.controller = 'woongenoot'; })],
  ['by another person',               onConsents((consent) => { consent.person = 'c1-z'; })],
  ['not to processing',               onConsents((consent) => { consent.covers = consent.covers.filter((cover) => cover !== 'PROCESSING'); })],
  ['not across domains',              onConsents((consent) => { consent.covers = consent.covers.filter((cover) => cover !== 'CROSS_DOMAIN'); })],
  ['not to lift secrecy',             onConsents((consent) => { consent.covers = consent.covers.filter((cover) => cover !== 'SECRECY'); })],
  ['by the person alone',             onConsents((consent) => { consent.givenBy = [{ role: 'SELF', organisation: null }]; })],
  ['by the representative alone',     onConsents((consent) => { consent.givenBy = [{ role: 'REPRESENTATIVE', organisation: null }]; })],
  ['represented by the controller',   onConsents((consent, { main }) => { consent.givenBy = [{ role: 'SELF', organisation: null }, { role: 'REPRESENTATIVE', organisation: main.controller }]; })],
  ['represented by the recipient',    onConsents((consent, { reader }) => { consent.givenBy = [{ role: 'REPRESENTATIVE', organisation: reader.organisation }]; })],
  ['refused after all',               onConsents((consent, { clock }) => { consent.refusedAt = at(clock, -2); })],
  ['refused, and never again asked',  ({ facts, scene, clock }) => { touch(facts.consents, 0, (consent) => { facts.consents.push({ ...copyOf(consent), id: 't-late', person: 'c1-0', covers: ['PROCESSING'], items: [{ ...scene.item }], givenAt: null, refusedAt: at(clock, -1) }); }); }],
  ['twelve today',                    turning(12, 0)],
  ['twelve tomorrow',                 turning(12, 1)],
  ['sixteen today',                   turning(16, 0)],
  ['sixteen tomorrow',                turning(16, 1)],
  ['of unknown age',                  ({ facts, dice }) => { touch(facts.persons, dice, (person) => { person.birthDate = null; }); }],
  ['represented',                     ({ facts, dice }) => { touch(facts.persons, dice, (person) => { person.represented = true; }); }],
]);

const NONSENSE = [undefined, 7, '', 'soon', '2026-11-31', null, true] as const;
const LISTS = ['contributions', 'consents', 'notices', 'limits', 'onwardUse', 'persons'] as const;

/** Puts something that does not belong there in the place of a single value of a record. */
function spoil(record: object, dice: number): void {
  const single = Object.entries(record).filter(
    ([key, value]) => key !== 'refusedAt' && (typeof value !== 'object' || value === null),
  );
  touch(single, dice, ([key]) => Object.assign(record, { [key]: pick(NONSENSE, Math.floor(dice / 16)) }));
}

// biome-ignore format: a table
export const MALFORMED = disturbancesOf('malformed', [
  ['a record spoilt',                 ({ facts, dice }) => { touch<object>(facts[pick(LISTS, dice)], 0, (record) => spoil(record, dice)); }],
  ['a team entry spoilt',             ({ facts, dice }) => { touch<object>(facts.case.team, dice, (record) => spoil(record, dice)); }],
  ['a refusal spoilt',                ({ facts }) => { touch(facts.consents, 0, (consent) => { Object.assign(consent, { refusedAt: 'ooit' }); }); }],
  ['an id twice',                     ({ facts, dice }) => { const list: unknown[] = facts[pick(LISTS, dice)]; touch(list, 0, (record) => { list.push(copyOf(record)); }); }],
]);
