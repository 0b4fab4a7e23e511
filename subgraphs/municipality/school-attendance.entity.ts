import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { NotNegative, PersonRow, Release } from '../kit/index.js';
import { OfMunicipality } from './checks.js';
import { COMPULSORY_EDUCATION, FOR_THE_PLAN, THAT, WHAT } from './law.js';
import { AttendanceState } from './words.js';

const ATTENDANCE = { ...COMPULSORY_EDUCATION, ...WHAT, category: 'SCHOOL_ATTENDANCE' } as const;

@ObjectType({ description: 'School attendance (schoolgang) of one child (Leerplichtwet).' })
@Entity({ tableName: 'school_attendance' })
@OfMunicipality('school_attendance')
@NotNegative('school_attendance', 'absent_hours')
export class SchoolAttendance extends PersonRow {
  @Field(() => Boolean, {
    nullable: true,
    description: 'That the attendance officer (leerplichtambtenaar) knows the child (dat-gegeven).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...COMPULSORY_EDUCATION, ...THAT, category: 'SCHOOL_KNOWN' })
  known?: boolean | null;

  @Field(() => AttendanceState, { nullable: true, description: 'How the child attends.' })
  @Enum({ items: () => AttendanceState, nullable: true })
  @Release(ATTENDANCE)
  state?: AttendanceState | null;

  @Field(() => Int, { nullable: true, description: 'Hours of unpermitted absence in this school year (verzuimuren).' })
  @Property({ type: 'int', nullable: true })
  @Release(ATTENDANCE)
  absentHours?: number | null;

  @Field(() => String, { nullable: true, description: 'What was agreed with child and school (afspraken).' })
  @Property({ type: 'text', nullable: true })
  @Release({ ...ATTENDANCE, ...FOR_THE_PLAN })
  agreement?: string | null;
}
