import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release, Withhold } from '../kit/index.js';
import { HEALTH } from './medical.js';
import { OutreachWorkerRole } from './words.js';

const OUTREACH = { ...HEALTH, category: 'OUTREACH', detail: 'WHAT' } as const;

@ObjectType({
  description:
    'The outreach contact (bemoeizorgcontact): care offered without being asked for, by Pro Persona Bemoeizorg (C 4.2).',
})
@Entity({ tableName: 'outreach_contact' })
export class OutreachContact extends PersonRow {
  @Field(() => String, {
    nullable: true,
    description:
      'Since which day there is contact (contact sinds), YYYY-MM-DD. To decide on taking up (A 3) and to plan and review (A 5, A 6); a case team is chosen without it.',
  })
  @Property({ type: 'date', nullable: true })
  @Release({ ...OUTREACH, phases: ['INQUIRY', 'APPROACH', 'REVIEW'] })
  since?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The last day of contact (laatste contact), YYYY-MM-DD. Progress (A 5, A 6) and whether it holds (A 7).',
  })
  @Property({ type: 'date', nullable: true })
  @Release({ ...OUTREACH, phases: ['APPROACH', 'REVIEW', 'MONITORING'] })
  lastContactOn?: string | null;

  @Field(() => OutreachWorkerRole, {
    nullable: true,
    description:
      'The role of the worker (rol van de bemoeizorgwerker). A 4: who already comes there may be the best case manager. A 5–7: whom the team turns to through Pro Persona.',
  })
  @Enum({ items: () => OutreachWorkerRole, nullable: true })
  @Release({ ...OUTREACH, phases: ['ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING'] })
  workerRole?: OutreachWorkerRole | null;

  @Field(() => String, { nullable: true, description: 'What was said and seen in the contact (contactverslag).' })
  @Property({ type: 'text', nullable: true })
  @Withhold('Reports of contact are part of the medical file (WGBO; P 2) and of no phase of A 1–8.')
  report?: string | null;
}
