/** Demo rows of public health: special care for the first person of a household and where something is contributed. All of it fictional. */
import { type DemoSubject, demoSubjects } from '../kit/demo/subjects.js';
import { makeRow, type World } from '../kit/index.js';
import { PublicHealthFile } from './public-health-file.entity.js';
import { PublicHealthSignal } from './public-health-signal.entity.js';
import { SpecialCare } from './special-care.entity.js';

const HOLDER = { subgraph: 'public-health', controller: 'ggd-gelderland-zuid', marker: 'MARK-GGD' } as const;

export function demo(world: World): readonly object[] {
  return demoSubjects(world, HOLDER).flatMap(demoRows);
}

function demoRows({ clock, one, person, isContributed, base, mark }: DemoSubject): readonly object[] {
  const known = person === one.persons[0] || isContributed;
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
