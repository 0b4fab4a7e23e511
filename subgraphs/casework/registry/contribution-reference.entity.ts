import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import {
  DOMAINS,
  type Domain,
  ORGANISATIONS,
  type Organisation,
  PHASES,
  type Phase,
} from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';
import { FactRecord } from './case-record.js';
import { notBlank } from './checks.js';
import { Ids, Instant, InstantOrNull, Json, JsonOrNull, Text, TextOrNull, Texts } from './columns.js';
import type { Basis, ClassGround, Necessity, Recipient, RecordApproval, SecrecyLift } from './fact-parts.js';

/** That a controller contributes a category, to whom and on what basis. Neither the data nor the weighing stand here (P 3). */
@ObjectType('ContributionReference', { description: 'A reference to a contribution (inbreng), without its content.' })
@Entity({ tableName: 'contribution_reference' })
@Check({ name: 'contribution_reference_category_said', expression: notBlank('category') })
@Check({ name: 'contribution_reference_persons_named', expression: 'cardinality(persons) > 0' })
export class ContributionReference extends FactRecord {
  @Field(() => ID, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Enum({ items: () => [...ORGANISATIONS], columnType: 'text' })
  controller!: Organisation;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Enum({ items: () => [...DOMAINS], columnType: 'text' })
  domain!: Domain;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Text()
  category!: string;

  @Ids()
  persons!: string[];

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Enum({ items: () => [...PHASES], columnType: 'text' })
  phase!: Phase;

  @Json()
  recipients!: readonly Recipient[];

  @Field(() => [String], { nullable: true })
  @Process('ACCOUNTABILITY')
  @Texts()
  purposes!: string[];

  @Json()
  necessity!: Necessity;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Instant()
  from!: string;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  until: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  withdrawnAt: string | null = null;

  @Json()
  basis!: Basis;

  @JsonOrNull()
  secrecyLift: SecrecyLift | null = null;

  @Json()
  classGround!: ClassGround;

  @TextOrNull()
  classLaw: string | null = null;

  @JsonOrNull()
  recordApproval: RecordApproval | null = null;

  @Field(() => [ID], { description: 'Everyone the record is about.' })
  @Process('HANDLE')
  get personIds(): string[] {
    return this.persons;
  }

  @Field(() => String, { nullable: true, description: 'The kind of its basis (grondslag).' })
  @Process('ACCOUNTABILITY')
  get basisKind(): string {
    return this.basis.kind;
  }

  @Field(() => [String], { nullable: true, description: 'The organisations it names as recipients.' })
  @Process('ACCOUNTABILITY')
  get recipientOrganisations(): string[] {
    return [...new Set(this.recipients.map((recipient) => recipient.organisation))];
  }
}
