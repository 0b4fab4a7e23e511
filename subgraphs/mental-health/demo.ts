/** Demo rows of mental health care: for every adult, and for children where something is contributed. All of it fictional. */
import { DemoClock } from '../kit/demo/clock.js';
import type { DemoCase, DemoPerson } from '../kit/demo/index.js';
import { demoId, makeRow, type World } from '../kit/index.js';
import { MentalHealthFile } from './mental-health-file.entity.js';
import { MentalHealthSignal } from './mental-health-signal.entity.js';
import { OutreachContact } from './outreach-contact.entity.js';
import { OutreachWorkerRole } from './words.js';

const CONTROLLER = 'pro-persona';

export function demo(world: World): readonly object[] {
  const clock = new DemoClock(world.anchor);
  return world.cases.flatMap((one) => one.persons.flatMap((person) => demoRows(clock, one, person)));
}

function demoRows(clock: DemoClock, one: DemoCase, person: DemoPerson): readonly object[] {
  const known = person.role === 'ADULT' || isContributed(one, person);
  const mark = (number: number) => `MARK-GGZ-${one.key}-${person.key}-${number}`;
  const base = (name: string) => ({
    id: demoId(`mental-health/${one.key}/${person.key}/${name}`),
    caseId: one.id,
    personId: person.id,
    personIds: [person.id],
    controller: CONTROLLER,
  });
  if (!known) {
    return [makeRow(MentalHealthFile, { ...base('file'), known, workingNotes: `Geen contact bekend; ${mark(1)}` })];
  }
  return [
    makeRow(MentalHealthFile, {
      ...base('file'),
      known,
      inCare: true,
      inCareSince: clock.day(-210),
      crisisAgreement: `Bij oplopende spanning eerst de zus bellen, daarna de crisisdienst; ${mark(2)}`,
      diagnosis: `Fictieve diagnose; ${mark(3)}`,
      workingNotes: `Opent de deur alleen na aankondiging; ${mark(1)}`,
    }),
    makeRow(MentalHealthSignal, {
      ...base('signal'),
      name: `${person.name} ${mark(4)}`,
      selfDirectionTooLow: true,
      avoidsCare: true,
    }),
    makeRow(OutreachContact, {
      ...base('outreach-contact'),
      since: clock.day(-245),
      lastContactOn: clock.day(-6),
      workerRole: OutreachWorkerRole.OUTREACH_NURSE,
      report: `Koffie gedronken, post samen geopend; ${mark(5)}`,
    }),
  ];
}

function isContributed({ facts }: DemoCase, person: DemoPerson): boolean {
  return facts.contributions.some(
    ({ controller, persons }) => controller === CONTROLLER && persons.includes(person.id),
  );
}
