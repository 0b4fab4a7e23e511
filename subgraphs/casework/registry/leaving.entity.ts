import { Check, Entity, Enum, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { ORGANISATIONS, type Organisation } from '../../../policy/vocabulary.js';
import { notBlank } from './checks.js';
import { Day, Instant, InstantOrNull, Text } from './columns.js';

/** A partner that gave written notice, a year ahead (C 7; obligation 20). What it brought in stays, frozen. */
@Entity({ tableName: 'leaving' })
@Unique({ name: 'leaving_once', properties: ['organisation'] })
@Check({ name: 'leaving_in_writing', expression: notBlank('letter') })
@Check({ name: 'leaving_a_year_ahead', expression: "leaves_on >= (given_on + '1 year'::interval)" })
export class Leaving {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Enum({ items: () => [...ORGANISATIONS], columnType: 'text' })
  organisation!: Organisation;

  /** The mark of the letter; the letter itself stays in the college's archive. */
  @Text()
  letter!: string;

  @Day()
  givenOn!: string;

  /** The first day without it. */
  @Day()
  leavesOn!: string;

  @Text()
  recordedBy!: string;

  @Instant()
  recordedAt!: string;

  /** When its authorisations and seats were ended. */
  @InstantOrNull()
  endedAt: string | null = null;
}
