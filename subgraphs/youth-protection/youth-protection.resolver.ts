import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { ChildGuardian } from './child-guardian.entity.js';
import { ProtectionMeasure } from './protection-measure.entity.js';
import { SafetyAssessment } from './safety-assessment.entity.js';
import { YouthProtectionFile } from './youth-protection-file.entity.js';
import { YouthProtectionSignal } from './youth-protection-signal.entity.js';

/** Youth protection's one field on the person of casework. */
@Resolver(() => Person)
export class YouthProtectionPersonResolver {
  @FieldResolver(() => YouthProtectionFile, {
    nullable: true,
    description: 'What youth protection (jeugdbescherming) holds about this person.',
  })
  youthProtection(@Root() person: Person, @Ctx() { rows }: KitContext): Promise<YouthProtectionFile | null> {
    return rows.findOfPerson(YouthProtectionFile, person);
  }
}

/** The records beneath a file. Each is decided about for itself: its persons may be more than the file's. */
@Resolver(() => YouthProtectionFile)
export class YouthProtectionFileResolver {
  @FieldResolver(() => YouthProtectionSignal, {
    nullable: true,
    description: 'The signal (signaal) youth protection brought in, if it did.',
  })
  signal(@Root() file: YouthProtectionFile, @Ctx() { rows }: KitContext): Promise<YouthProtectionSignal | null> {
    return rows.findOfPerson(YouthProtectionSignal, file);
  }

  @FieldResolver(() => [ProtectionMeasure], {
    nullable: true,
    description: 'The measures (maatregelen) for this child.',
  })
  measures(@Root() file: YouthProtectionFile, @Ctx() { rows }: KitContext): Promise<readonly ProtectionMeasure[]> {
    return rows.ofPerson(ProtectionMeasure, file);
  }

  @FieldResolver(() => ChildGuardian, {
    nullable: true,
    description: 'Who carries out the measure (gezinsvoogd, voogd).',
  })
  guardian(@Root() file: YouthProtectionFile, @Ctx() { rows }: KitContext): Promise<ChildGuardian | null> {
    return rows.findOfPerson(ChildGuardian, file);
  }

  @FieldResolver(() => SafetyAssessment, {
    nullable: true,
    description: 'The latest safety assessment (veiligheidstaxatie).',
  })
  safetyAssessment(@Root() file: YouthProtectionFile, @Ctx() { rows }: KitContext): Promise<SafetyAssessment | null> {
    return rows.findOfPerson(SafetyAssessment, file);
  }
}
