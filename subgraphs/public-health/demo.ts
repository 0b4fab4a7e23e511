/** Demo rows of public health: special care for the first person of a household and where something is contributed. All of it fictional. */
import { DemoClock } from '../kit/demo/clock.js';
import type { DemoCase, DemoPerson } from '../kit/demo/index.js';
import { demoId, makeRow, type World } from '../kit/index.js';
import { PublicHealthFile } from './public-health-file.entity.js';
import { PublicHealthSignal } from './public-health-signal.entity.js';
import { SpecialCare } from './special-care.entity.js';

const CONTROLLER = 'ggd-gelderland-zuid';

export function demo(world: World): readonly object[] {
  const clock = new DemoClock(world.anchor);
  return world.cases.flatMap((one) => one.persons.flatMap((person) => demoRows(clock, one, person)));
}

function demoRows(clock: DemoClock, one: DemoCase, person: DemoPerson): readonly object[] {
  const known = person === one.persons[0] || isContributed(one, person);
  const mark = (number: number) => `MARK-GGD-${one.key}-${person.key}-${number}`;
  const base = (name: string) => ({
    id: demoId(`public-health/${one.key}/${person.key}/${name}`),
    caseId: one.id,
    personId: person.id,
    personIds: [person.id],
    controller: CONTROLLER,
  });
  const file = makeRow(PublicHealthFile, {
    ...base('file'),
    known,
    workingNotes: `Melding van de wijkverpleging nagebeld; ${mark(1)}`,
  });
  if (!known) return [file];
  return [
    file,
    makeRow(PublicHealthSignal, {
      ...base('signal'),
      name: `${person.name} ${mark(2)}`,
      selfDirectionTooLow: true,
      specialCareNeeded: true,
    }),
    makeRow(SpecialCare, {
      ...base('special-care'),
      reason: `Vervuilde woning en zelfverwaarlozing; ${mark(3)}`,
      since: clock.day(-63),
      advice: `Eerst samen opruimen, dan pas hulp aan huis; ${mark(4)}`,
    }),
  ];
}

function isContributed({ facts }: DemoCase, person: DemoPerson): boolean {
  return facts.contributions.some(
    ({ controller, persons }) => controller === CONTROLLER && persons.includes(person.id),
  );
}
