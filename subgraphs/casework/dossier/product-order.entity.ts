import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { atMost } from '../registry/checks.js';
import { Day, Text } from '../registry/columns.js';
import { CoreChecks, CoreRecord } from './core-record.js';

export const ORDER_STATES = ['ORDERED', 'RUNNING', 'ENDED', 'CANCELLED'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** What an order may become next; the database holds the same pairs. */
export const ORDER_MOVES = {
  ORDERED: ['RUNNING', 'CANCELLED'],
  RUNNING: ['ENDED'],
  ENDED: [],
  CANCELLED: [],
} as const satisfies Readonly<Record<OrderState, readonly OrderState[]>>;

/** A provision ordered for the household; its origin names the law's domain it belongs to (obligation 101). */
@ObjectType({ description: 'An ordered provision (productbestelling).' })
@Entity({ tableName: 'product_order' })
@CoreChecks('product_order')
@Check({ name: 'product_order_product_short', expression: atMost('product', 200) })
@Check({ name: 'product_order_provider_short', expression: atMost('provider', 100) })
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
