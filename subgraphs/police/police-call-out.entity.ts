import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { POLICE } from './police-data.js';
import { CallOutKind } from './words.js';

/** A 3: is it nuisance that needs this team? A 5–6: does the approach lessen it? A 7: does it stay away? */
const CALL_OUT = {
  ...POLICE,
  category: 'CALL_OUTS',
  detail: 'WHAT',
  phases: ['INQUIRY', 'APPROACH', 'REVIEW', 'MONITORING'],
} as const;

@ObjectType({ description: 'One nuisance call-out (overlastmelding) at the address of the household.' })
@Entity({ tableName: 'police_call_out' })
export class PoliceCallOut extends PersonRow {
  @Field(() => String, { nullable: true, description: 'The day of the call-out, YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(CALL_OUT)
  day?: string | null;

  @Field(() => CallOutKind, { nullable: true, description: 'What it was about.' })
  @Enum({ items: () => CallOutKind, nullable: true })
  @Release(CALL_OUT)
  kind?: CallOutKind | null;

  @Field(() => String, { nullable: true, description: 'What the officers found, in a few words (bevindingen).' })
  @Property({ type: 'text', nullable: true })
  @Release({ ...CALL_OUT, phases: ['APPROACH', 'REVIEW'] })
  findings?: string | null;
}
