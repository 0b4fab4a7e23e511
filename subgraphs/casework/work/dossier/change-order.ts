/** P 5: how an order stands; what it may become next is a table the database holds too. */
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, defineAct, OneOf, requireVersion, Uuid } from '../../../kit/work/index.js';
import { ORDER_MOVES, ORDER_STATES, type OrderState, ProductOrder } from '../../dossier/product-order.entity.js';
import { ChangeInput, changeCore, findCore, NOT_LIMITED, requireCore } from './core-writing.js';

@InputType()
class ChangeOrderInput extends ChangeInput {
  @Field(() => ID)
  @Uuid()
  id!: string;

  @Field(() => String)
  @OneOf(ORDER_STATES)
  state!: OrderState;
}

export const changeOrder = defineAct({
  act: 'CHANGE_ORDER',
  input: ChangeOrderInput,
  async load(context: ActContext, { id, expectedVersion }: ChangeOrderInput) {
    const row = await findCore(context, ProductOrder, { id });
    if (row !== null) requireVersion(context, row, expectedVersion);
    return { row, core: requireCore(context, { recordAs: 'PRODUCT_ORDER', persons: row?.personIds ?? [] }) };
  },
  holds: {
    ORDER_KNOWN: ({ row }) => row !== null,
    NOT_LIMITED,
    // An order that is not there goes nowhere, and that is told once.
    ORDER_MAY_MOVE: ({ row }, { state }) => row === null || mayMove(row.state, state),
  },
  async perform(context, { state }, { row }) {
    if (row === null) throw new Error('ORDER_KNOWN was asked.');
    return await changeCore(context, ProductOrder, row, { state });
  },
});

function mayMove(from: OrderState, to: OrderState): boolean {
  const next: readonly OrderState[] = ORDER_MOVES[from];
  return next.includes(to);
}
