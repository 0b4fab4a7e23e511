/** Demo rows of the police: a file for everyone, more about those who are known. All of it fictional. */
import { type DemoSubject, demoSubjects } from '../kit/demo/subjects.js';
import { makeRow, type World } from '../kit/index.js';
import { PoliceCallOut } from './police-call-out.entity.js';
import { PoliceFile } from './police-file.entity.js';
import { PoliceIncident } from './police-incident.entity.js';
import { PoliceSignal } from './police-signal.entity.js';
import { CallOutKind, IncidentKind, IncidentPart } from './words.js';

const HOLDER = { subgraph: 'police', controller: 'politie', marker: 'MARK-POL' } as const;

export function demo(world: World): readonly object[] {
  return demoSubjects(world, HOLDER).flatMap(demoRows);
}

/** Adults are known to the police; a child only where the police contributed something about him. */
function demoRows(subject: DemoSubject): readonly object[] {
  const { clock, person, isContributed, base, mark } = subject;
  const known = person.role === 'ADULT' || isContributed;
  const file = makeRow(PoliceFile, { ...base('file'), known, intelligence: `Niet bevestigd. ${mark('INTELLIGENCE')}` });
  if (!known) return [file];
  return [
    file,
    makeRow(PoliceSignal, {
      ...base('signal'),
      name: `${person.name} ${mark('NAME')}`,
      selfDirectionTooLow: true,
      repeatedNuisance: true,
      safetyConcern: true,
    }),
    makeRow(PoliceCallOut, {
      ...base('call-out/1'),
      day: clock.day(-47),
      kind: CallOutKind.NOISE,
      findings: `Harde muziek, na gesprek zachter gezet. ${mark('CALL1')}`,
    }),
    makeRow(PoliceCallOut, {
      ...base('call-out/2'),
      day: clock.day(-19),
      kind: CallOutKind.QUARREL,
      findings: `Woordenwisseling in het portiek. ${mark('CALL2')}`,
    }),
    makeRow(PoliceIncident, {
      ...base('incident/1'),
      day: clock.day(-33),
      kind: IncidentKind.VANDALISM,
      part: IncidentPart.SUSPECT,
      summary: `Ruit van de algemene toegangsdeur vernield. ${mark('INC1')}`,
      reportNumber: `PL0600-${mark('REPORT1')}`,
    }),
    ...sharedIncident(subject),
  ];
}

/** An incident between two of the household: it is about both, so one refusal hides it (obligation 14). */
function sharedIncident({ clock, one, person, base, mark }: DemoSubject): readonly object[] {
  const [first, second] = one.persons;
  if (first?.id !== person.id || second === undefined) return [];
  return [
    makeRow(PoliceIncident, {
      ...base('incident/2'),
      personIds: [first.id, second.id],
      day: clock.day(-12),
      kind: IncidentKind.THREAT,
      part: IncidentPart.INVOLVED,
      summary: `Over en weer bedreigd tijdens een ruzie thuis. ${mark('INC2')}`,
      reportNumber: `PL0600-${mark('REPORT2')}`,
    }),
  ];
}
