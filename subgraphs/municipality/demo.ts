/** Demo rows of the municipality: debts and support of every adult, school and aid of every child. All of it fictional. */
import { type DemoSubject, demoSubjects } from '../kit/demo/subjects.js';
import { makeRow, type World } from '../kit/index.js';
import { Debt } from './debt.entity.js';
import { DebtCounselling } from './debt-counselling.entity.js';
import { IncomeSupport } from './income-support.entity.js';
import { MunicipalFile } from './municipal-file.entity.js';
import { MunicipalSignal } from './municipal-signal.entity.js';
import { SchoolAttendance } from './school-attendance.entity.js';
import { WmoProvision } from './wmo-provision.entity.js';
import { WmoSupport } from './wmo-support.entity.js';
import { AttendanceState, BenefitKind, DebtKind, DebtStage, WmoProvisionKind, YouthAidKind } from './words.js';
import { YouthAid } from './youth-aid.entity.js';

const HOLDER = { subgraph: 'municipality', controller: 'gemeente-nijmegen', marker: 'MARK-GEM' } as const;

export function demo(world: World): readonly object[] {
  return demoSubjects(world, HOLDER).flatMap((subject) => [
    ...fileRows(subject),
    ...(subject.person.role === 'ADULT' ? adultRows(subject) : childRows(subject)),
  ]);
}

function fileRows({ person, base, mark }: DemoSubject): readonly object[] {
  const known = person.role === 'ADULT';
  return [
    makeRow(MunicipalFile, { ...base('file'), known, workingNotes: `Belt liever dan mailt; ${mark(1)}` }),
    makeRow(MunicipalSignal, {
      ...base('signal'),
      name: `${person.name} ${mark(2)}`,
      selfDirectionTooLow: known,
      problematicDebts: known,
    }),
  ];
}

function adultRows({ clock, one, base, mark }: DemoSubject): readonly object[] {
  const adults = one.persons.filter(({ role }) => role === 'ADULT');
  const together = { personIds: adults.map(({ id }) => id) };
  return [
    makeRow(DebtCounselling, {
      ...base('debt-counselling'),
      known: true,
      stage: DebtStage.STABILISATION,
      since: clock.day(-95),
      totalInCents: 1_482_300,
      agreement: `Vaste lasten eerst, via budgetbeheer; ${mark(3)}`,
    }),
    makeRow(Debt, {
      ...base('debt-1'),
      kind: DebtKind.ENERGY,
      amountInCents: 214_700,
      creditor: `Fictief Energiebedrijf ${mark(4)}`,
      reference: `Kenmerk ${mark(5)}`,
    }),
    // A debt of the couple: one refusal hides it from others, under either name (law.md §5, per person).
    ...(adults.length > 1
      ? [
          makeRow(Debt, {
            ...base('debt-2'),
            ...together,
            kind: DebtKind.CONSUMER_CREDIT,
            amountInCents: 530_000,
            creditor: `Fictieve Kredietbank ${mark(6)}`,
            reference: `Kenmerk ${mark(7)}`,
          }),
        ]
      : []),
    makeRow(WmoSupport, { ...base('wmo'), known: true, enquiryReport: `Keukentafelgesprek; ${mark(8)}` }),
    makeRow(WmoProvision, {
      ...base('provision'),
      kind: WmoProvisionKind.GUIDANCE,
      provider: `Fictieve Zorgaanbieder ${mark(9)}`,
      since: clock.day(-180),
      until: clock.day(185),
    }),
    makeRow(IncomeSupport, {
      ...base('income'),
      known: true,
      benefit: BenefitKind.GENERAL_ASSISTANCE,
      since: clock.day(-700),
      agreement: `Drie ochtenden per week naar de werkplaats; ${mark(10)}`,
      entitlementEnquiry: `Huisbezoek van de sociale recherche; ${mark(11)}`,
    }),
  ];
}

function childRows({ clock, base, mark }: DemoSubject): readonly object[] {
  return [
    makeRow(YouthAid, {
      ...base('youth-aid'),
      known: true,
      kind: YouthAidKind.AMBULATORY,
      provider: `Fictieve Jeugdhulp ${mark(12)}`,
      since: clock.day(-130),
      grounds: `Motivering van de beschikking; ${mark(13)}`,
    }),
    makeRow(SchoolAttendance, {
      ...base('school'),
      known: true,
      state: AttendanceState.FREQUENT_ABSENCE,
      absentHours: 46,
      agreement: `Elke ochtend een appje naar de mentor; ${mark(14)}`,
    }),
  ];
}
