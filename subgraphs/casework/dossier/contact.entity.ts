import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { atMost } from '../registry/checks.js';
import { Text, TextOrNull } from '../registry/columns.js';
import { Person } from '../registry/person.entity.js';
import { CoreChecks, CoreRecord } from './core-record.js';

/** One a person of what was told for this dossier; what a partner brought stands beside it with its own source. */
@ObjectType({ description: 'Name and address (NAW-gegevens).' })
@Entity({ tableName: 'contact' })
@CoreChecks('contact')
@Unique({
  name: 'contact_one_per_person',
  expression: 'create unique index "contact_one_per_person" on "contact" ("person") where ("origin" is null)',
})
@Check({ name: 'contact_name_short', expression: atMost('name', 200) })
@Check({ name: 'contact_address_short', expression: atMost('address', 300) })
@Check({ name: 'contact_phone_short', expression: atMost('phone', 60) })
@Check({ name: 'contact_about_its_person', expression: 'person_ids @> array[person]' })
export class Contact extends CoreRecord {
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'person', updateRule: 'no action' })
  person!: string;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'CONTACT')
  @Text()
  name!: string;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'CONTACT')
  @TextOrNull()
  address: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'CONTACT')
  @TextOrNull()
  phone: string | null = null;

  @Field(() => Int, { nullable: true })
  @Process('CORE', 'CONTACT')
  @Property({ type: 'integer', nullable: true })
  birthYear: number | null = null;
}
