/** Demo rows of the police: a file for everyone, more about those who are known. All of it fictional. */
import { DemoClock } from '../kit/demo/clock.js';
import { demoId, makeRow, type World } from '../kit/index.js';
import { PoliceCallOut } from './police-call-out.entity.js';
import { PoliceFile } from './police-file.entity.js';
import { PoliceIncident } from './police-incident.entity.js';
import { PoliceSignal } from './police-signal.entity.js';
import { CallOutKind, IncidentKind, IncidentPart } from './words.js';

type DemoCase = World['cases'][number];
type DemoPerson = DemoCase['persons'][number];

export function demo(world: World): readonly object[] {
  const clock = new DemoClock(world.anchor);
  return world.cases.flatMap((one) => one.persons.flatMap((person) => demoRows(clock, one, person)));
}

/** Adults are known to the police; a child only where the police contributed something about him. */
function demoRows(clock: DemoClock, one: DemoCase, person: DemoPerson): readonly object[] {
  const known = person.role === 'ADULT' || isContributed(one, person);
  const mark = (name: string): string => `MARK-POL-${one.key}-${person.key}-${name}`;
  const base = (name: string) => ({
    id: demoId(`police/${one.key}/${person.key}/${name}`),
    caseId: one.id,
    personId: person.id,
    personIds: [person.id],
    controller: 'politie',
  });
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
    ...sharedIncident(clock, one, person, base('incident/2'), mark),
  ];
}

/** An incident between two of the household: it is about both, so one refusal hides it (obligation 14). */
function sharedIncident(
  clock: DemoClock,
  one: DemoCase,
  person: DemoPerson,
  base: { id: string; caseId: string; personId: string; personIds: string[]; controller: string },
  mark: (name: string) => string,
): readonly object[] {
  const [first, second] = one.persons;
  if (first?.id !== person.id || second === undefined) return [];
  return [
    makeRow(PoliceIncident, {
      ...base,
      personIds: [first.id, second.id],
      day: clock.day(-12),
      kind: IncidentKind.THREAT,
      part: IncidentPart.INVOLVED,
      summary: `Over en weer bedreigd tijdens een ruzie thuis. ${mark('INC2')}`,
      reportNumber: `PL0600-${mark('REPORT2')}`,
    }),
  ];
}

function isContributed({ facts }: DemoCase, person: DemoPerson): boolean {
  return facts.contributions.some(({ controller, persons }) => controller === 'politie' && persons.includes(person.id));
}
