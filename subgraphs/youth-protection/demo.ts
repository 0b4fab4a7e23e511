/** Demo rows of youth protection: for every child, and for adults where something is contributed. All of it fictional. */
import { type DemoSubject, demoSubjects } from '../kit/demo/subjects.js';
import { makeRow, type World } from '../kit/index.js';
import { ChildGuardian } from './child-guardian.entity.js';
import { ProtectionMeasure } from './protection-measure.entity.js';
import { SafetyAssessment } from './safety-assessment.entity.js';
import { GuardianRole, ProtectionMeasureKind, SafetyOutcome } from './words.js';
import { YouthProtectionFile } from './youth-protection-file.entity.js';
import { YouthProtectionSignal } from './youth-protection-signal.entity.js';

const HOLDER = { subgraph: 'youth-protection', controller: 'jeugdbescherming-gelderland', marker: 'MARK-YTH' } as const;

export function demo(world: World): readonly object[] {
  return demoSubjects(world, HOLDER).flatMap(demoRows);
}

function demoRows({ clock, person, isContributed, base, mark }: DemoSubject): readonly object[] {
  const known = person.role === 'CHILD' || isContributed;
  const file = makeRow(YouthProtectionFile, {
    ...base('file'),
    known,
    workingNotes: `Telefonisch overleg met school gehad; ${mark(1)}`,
  });
  if (!known) return [file];
  return [
    file,
    makeRow(YouthProtectionSignal, {
      ...base('signal'),
      name: `${person.name} ${mark(2)}`,
      selfDirectionTooLow: true,
      childSafetyConcern: true,
      measureInForce: true,
    }),
    makeRow(ProtectionMeasure, {
      ...base('measure/1'),
      kind: ProtectionMeasureKind.INTERIM_SUPERVISION_ORDER,
      since: clock.day(-430),
      until: clock.day(-340),
      courtReference: `C/05/100001 JE RK; ${mark(3)}`,
    }),
    makeRow(ProtectionMeasure, {
      ...base('measure/2'),
      kind: ProtectionMeasureKind.SUPERVISION_ORDER,
      since: clock.day(-340),
      until: clock.day(25),
      courtReference: `C/05/100002 JE RK; ${mark(4)}`,
    }),
    makeRow(ChildGuardian, {
      ...base('guardian'),
      role: GuardianRole.FAMILY_SUPERVISOR,
      name: `Marit Bedacht-Waterval ${mark(5)}`,
    }),
    makeRow(SafetyAssessment, {
      ...base('safety-assessment'),
      outcome: SafetyOutcome.NOT_SAFE_ENOUGH,
      on: clock.day(-41),
      findings: `Spanning thuis, ouders zoeken steun bij oma; ${mark(6)}`,
    }),
  ];
}
