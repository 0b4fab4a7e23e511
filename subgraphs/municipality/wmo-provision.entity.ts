import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { OfMunicipality } from './checks.js';
import { WHAT, WMO } from './law.js';
import { WmoProvisionKind } from './words.js';

const PROVISION = { ...WMO, ...WHAT, category: 'PROVISIONS' } as const;

@ObjectType({ description: 'One provision made to measure (maatwerkvoorziening, Wmo 2.3.5).' })
@Entity({ tableName: 'wmo_provision' })
@OfMunicipality('wmo_provision')
export class WmoProvision extends PersonRow {
  @Field(() => WmoProvisionKind, { nullable: true, description: 'Kind of provision.' })
  @Enum({ items: () => WmoProvisionKind, nullable: true })
  @Release(PROVISION)
  kind?: WmoProvisionKind | null;

  @Field(() => String, { nullable: true, description: 'Who provides it (aanbieder).' })
  @Property({ type: 'text', nullable: true })
  @Release(PROVISION)
  provider?: string | null;

  @Field(() => String, { nullable: true, description: 'Since which day (sinds), YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(PROVISION)
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'Until which day (tot en met), YYYY-MM-DD, or null.' })
  @Property({ type: 'date', nullable: true })
  @Release(PROVISION)
  until?: string | null;
}
