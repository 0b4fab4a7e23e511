/** Demo rows of mental health care: for every adult, and for children where something is contributed. All of it fictional. */
import { type DemoSubject, demoSubjects } from '../kit/demo/subjects.js';
import { makeRow, type World } from '../kit/index.js';
import { MentalHealthFile } from './mental-health-file.entity.js';
import { MentalHealthSignal } from './mental-health-signal.entity.js';
import { OutreachContact } from './outreach-contact.entity.js';
import { OutreachWorkerRole } from './words.js';

const HOLDER = { subgraph: 'mental-health', controller: 'pro-persona', marker: 'MARK-GGZ' } as const;

export function demo(world: World): readonly object[] {
  return demoSubjects(world, HOLDER).flatMap(demoRows);
}

function demoRows({ clock, person, isContributed, base, mark }: DemoSubject): readonly object[] {
  const known = person.role === 'ADULT' || isContributed;
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
