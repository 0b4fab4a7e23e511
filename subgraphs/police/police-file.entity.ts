import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ALL_PHASES, PersonRow, Release, Withhold } from '../kit/index.js';
import { POLICE } from './police-data.js';

@ObjectType({ description: 'What the police (politie) hold about one person of the household.' })
@Entity({ tableName: 'police_file' })
export class PoliceFile extends PersonRow {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person is known to the police (dat-gegeven). Asked in every phase: each of them first asks who must be at the table (A 1–8).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...POLICE, category: 'KNOWN', detail: 'THAT', phases: ALL_PHASES })
  known?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Intelligence about the person (politie-informatie).' })
  @Property({ type: 'text', nullable: true })
  @Withhold('Intelligence is no part of what the police may contribute to a partnership (Wpg 20; P 5).')
  intelligence?: string | null;
}
