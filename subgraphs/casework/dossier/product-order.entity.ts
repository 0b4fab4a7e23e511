import { Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { Day, Text } from '../registry/columns.js';
import { CoreChecks, CoreRecord } from './core-record.js';

const ORDER_STATES = ['ORDERED', 'RUNNING', 'ENDED', 'CANCELLED'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** A provision ordered for the household; its origin names the law's domain it belongs to (obligation 101). */
@ObjectType({ description: 'An ordered provision (productbestelling).' })
@Entity({ tableName: 'product_order' })
@CoreChecks('product_order')
export class ProductOrder extends CoreRecord {
  @Field(() => String, { nullable: true })
  @Process('CORE', 'PRODUCT_ORDER')
  @Text()
  product!: string;

  @Field(() => ID, { nullable: true })
  @Process('CORE', 'PRODUCT_ORDER')
  @Text()
  provider!: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  @Process('CORE', 'PRODUCT_ORDER')
  @Day()
  orderedOn!: string;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'PRODUCT_ORDER')
  @Enum({ items: () => [...ORDER_STATES], columnType: 'text' })
  state!: OrderState;
}
