import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { HEALTH } from './medical.js';

const SPECIAL_CARE = { ...HEALTH, category: 'SPECIAL_CARE', detail: 'WHAT' } as const;

@ObjectType({
  description:
    "Special care (Bijzondere Zorg, OGGZ) the GGD gives or advises on, at the process director's request (C 4.2).",
})
@Entity({ tableName: 'special_care' })
export class SpecialCare extends PersonRow {
  @Field(() => String, {
    nullable: true,
    description:
      'Why special care is given (reden), in broad outline. A 3: whether the household belongs here; A 4: which parties are needed; A 5: what the plan must reckon with.',
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...SPECIAL_CARE, phases: ['INQUIRY', 'ASSIGNMENT', 'APPROACH'] })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Since which day (sinds), YYYY-MM-DD. For the plan and its progress (A 5, A 6).',
  })
  @Property({ type: 'date', nullable: true })
  @Release({ ...SPECIAL_CARE, phases: ['APPROACH', 'REVIEW'] })
  since?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Advice on the care in the approach (advies over de zorginhoudelijke aanpak, C 4.2). A 4–6: it shapes the assignment and the plan; A 7: what keeps the household stable.',
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...SPECIAL_CARE, phases: ['ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING'] })
  advice?: string | null;
}
