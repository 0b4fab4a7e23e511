import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { SOCIAL_WORK } from './secret.js';

/**
 * ASSIGNMENT alone (A 4): the case manager informs the household in the outreach talk before the plan and asks for consent, so he must be able to reach it.
 * From phase 5 the process dossier holds name and address (NAW, P 5), and this copy is no longer needed (P 5, strict purpose limitation per phase).
 */
const INTRODUCTION = { ...SOCIAL_WORK, phases: ['ASSIGNMENT'] } as const;

@ObjectType({
  description: 'How to reach the person for the introduction by the case manager (bemoeizorggesprek, A 4).',
})
@Entity({ tableName: 'social_work_contact' })
export class SocialWorkContact extends PersonRow {
  @Field(() => String, {
    nullable: true,
    description: "The name (naam), for the case manager's introduction in ASSIGNMENT (A 4).",
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...INTRODUCTION, category: 'NAME', detail: 'THAT' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The telephone number (telefoonnummer), for the case manager's introduction in ASSIGNMENT (A 4).",
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...INTRODUCTION, category: 'CONTACT', detail: 'WHAT' })
  phone?: string | null;
}
