/** P 5, A 5: a provision is ordered under a referral of the plan, and is labelled with the domain of its law (45, 101). */
import { Field, InputType } from 'type-graphql';
import { readFields } from '../../../../schema/rule-set/fields.js';
import { type ActContext, defineAct, Part } from '../../../kit/work/index.js';
import { ProductOrder } from '../../dossier/product-order.entity.js';
import { OrderInput } from './core-parts.js';
import { makeCore, NOT_LIMITED, PERSONS_OF_CASE, PersonsInput, requireCore } from './core-writing.js';
import { today } from './days.js';
import { findOrderOrigin } from './order-origin.js';

@InputType()
class OrderProductInput extends PersonsInput {
  @Field(() => OrderInput)
  @Part()
  order!: OrderInput;
}

export const orderProduct = defineAct({
  act: 'ORDER_PRODUCT',
  input: OrderProductInput,
  async load(context: ActContext, { persons, order: { domain } }: OrderProductInput) {
    const isReferred = context.facts?.case.referrals.includes(domain) ?? false;
    const origin = isReferred ? findOrderOrigin(domain, readFields()) : undefined;
    return { origin, core: requireCore(context, { recordAs: 'PRODUCT_ORDER', persons }) };
  },
  holds: { PERSONS_OF_CASE, NOT_LIMITED, REFERRAL_OF_PLAN: ({ origin }) => origin !== undefined },
  async perform(context, { persons, order: { product, provider } }, { origin }) {
    if (origin === undefined) throw new Error('REFERRAL_OF_PLAN was asked.');
    const content = { product, provider, orderedOn: today(context), state: 'ORDERED' } as const;
    return await makeCore(context, ProductOrder, { persons, content, origin });
  },
});
