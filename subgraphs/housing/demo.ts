/** Demo rows of the corporations: a file wherever someone rents from them, shared or not. All of it fictional. */
import type { Organisation } from '../../policy/vocabulary.js';
import { DemoClock } from '../kit/demo/clock.js';
import type { DemoCase, DemoPerson } from '../kit/demo/index.js';
import { demoId, makeRow, type World } from '../kit/index.js';
import { EvictionProceedings } from './eviction-proceedings.entity.js';
import { HousingFile } from './housing-file.entity.js';
import { HousingSignal } from './housing-signal.entity.js';
import { NuisanceReport } from './nuisance-report.entity.js';
import { RentArrears } from './rent-arrears.entity.js';
import { Tenancy } from './tenancy.entity.js';
import {
  EvictionAnswer,
  EvictionConcern,
  EvictionStage,
  NuisanceKind,
  PaymentPlanStatus,
  TenancyKind,
} from './words.js';

export function demo(world: World): readonly object[] {
  const clock = new DemoClock(world.anchor);
  return world.cases.flatMap((one) =>
    corporationsOf(one).flatMap((corporation) => {
      const rents = one.persons.filter(({ tenantOf }) => tenantOf.includes(corporation));
      return [...fileRows(clock, one, corporation, rents), ...reportRows(clock, one, corporation, rents)];
    }),
  );
}

function corporationsOf({ persons }: DemoCase): readonly Organisation[] {
  return [...new Set(persons.flatMap(({ tenantOf }) => tenantOf))];
}

function fileRows(
  clock: DemoClock,
  one: DemoCase,
  corporation: Organisation,
  rents: readonly DemoPerson[],
): readonly object[] {
  const base = (name: string) => baseOf(one, corporation, rents, name);
  const mark = (number: number) => markOf(one, corporation, number);
  const isEvicted = one.facts.contributions.some(({ category }) => category === 'EVICTION');
  return [
    makeRow(HousingFile, { ...base('file'), known: true, workingNotes: `Huisbezoek op afspraak; ${mark(1)}` }),
    makeRow(HousingSignal, {
      ...base('signal'),
      name: `${rents.map(({ name }) => name).join(' en ')} ${mark(2)}`,
      selfDirectionTooLow: true,
      inArrears: true,
      nuisanceReported: true,
      evictionThreatens: isEvicted,
      evictionConcern: isEvicted ? EvictionConcern.MINORS : null,
      preventable: isEvicted ? EvictionAnswer.NOT_YET_KNOWN : null,
      shelterNeeded: isEvicted ? EvictionAnswer.YES : null,
      secondChance: isEvicted ? EvictionAnswer.NOT_YET_KNOWN : null,
    }),
    makeRow(Tenancy, {
      ...base('tenancy'),
      kind: TenancyKind.SELF_CONTAINED,
      address: `${one.address} ${mark(3)}`,
      since: clock.day(-1460),
    }),
    makeRow(RentArrears, {
      ...base('rent-arrears'),
      arrearsInCents: 187_450,
      monthsInArrears: 3,
      paymentPlan: PaymentPlanStatus.BROKEN,
      agreement: `Elke maand een kwart van de achterstand erbij; ${mark(4)}`,
      bankAccount: `Fictieve rekening ${mark(5)}`,
    }),
    ...(isEvicted
      ? [
          makeRow(EvictionProceedings, {
            ...base('eviction'),
            stage: EvictionStage.FILED,
            filedOn: clock.day(-9),
            hearingOn: clock.day(26),
            summary: `Ontbinding en ontruiming gevorderd; ${mark(6)}`,
          }),
        ]
      : []),
  ];
}

/** One report about who rents, and one about each other adult: he is no tenant, but it is about him. */
function reportRows(
  clock: DemoClock,
  one: DemoCase,
  corporation: Organisation,
  rents: readonly DemoPerson[],
): readonly object[] {
  const others = one.persons.filter((person) => person.role === 'ADULT' && !rents.includes(person));
  return [rents, ...others.map((person) => [person])].map((about, index) =>
    makeRow(NuisanceReport, {
      ...baseOf(one, corporation, about, `report-${index}`),
      reportedOn: clock.day(-33 - 7 * index),
      kind: index === 0 ? NuisanceKind.NOISE : NuisanceKind.NEGLECT,
      description: `Harde muziek na middernacht; ${markOf(one, corporation, 10 + index)}`,
      reporter: `Buurvrouw van nummer 14; ${markOf(one, corporation, 20 + index)}`,
    }),
  );
}

function baseOf(one: DemoCase, corporation: Organisation, about: readonly DemoPerson[], name: string) {
  return {
    id: demoId(`housing/${one.key}/${corporation}/${name}`),
    caseId: one.id,
    personIds: about.map(({ id }) => id),
    controller: corporation,
  };
}

function markOf({ key }: DemoCase, corporation: Organisation, number: number): string {
  return `MARK-WON-${key}-${corporation}-${number}`;
}
