import type { Order } from '../../world/order';
import { MINUTE } from '../../world/units';
import { lineOf, offeringOf, ordersOf } from '../../world/world';
import { hrefOf } from '../addresses';
import type { Entity, View } from '../entity';
import { billingAccountRef, offeringRef, productRef } from '../references';
import { dateTime, money } from '../values';

function entityOf({ world, origin }: View, order: Order): Entity {
  const line = lineOf(world, order);
  const offering = offeringOf(world, order);
  const { amount, currency } = order.total;
  const net = order.charges.reduce((sum, charge) => sum + charge.net, 0);
  return {
    id: order.id,
    href: hrefOf(origin, 'productOrder', order.id),
    '@type': 'ProductOrder',
    orderDate: dateTime(order.placedAt),
    ...(order.activatesAt === undefined
      ? {}
      : {
          // What the operator promises, not what it will turn out to be.
          expectedCompletionDate: dateTime(order.placedAt + offering.usualActivation.to * MINUTE),
        }),
    ...(order.completedAt === undefined ? {} : { completionDate: dateTime(order.completedAt) }),
    state: order.state,
    orderTotalPrice: [
      {
        name: 'Total',
        priceType: 'oneTime',
        price: {
          dutyFreeAmount: money(net, currency),
          taxIncludedAmount: money(amount, currency),
        },
      },
    ],
    payment: [{ id: `payment-${order.id}`, name: order.method }],
    billingAccount: billingAccountRef(line),
    ...(order.state === 'failed' ? { note: [{ text: 'The payment was declined.' }] } : {}),
    productOrderItem: [
      {
        id: '1',
        '@type': 'ProductOrderItem',
        action: 'modify',
        quantity: 1,
        state: order.state,
        product: productRef(origin, line),
        productOffering: offeringRef(origin, offering),
      },
    ],
  };
}

/** TMF622 v4: the orders of a subscriber's lines, as placed at the checkout. */
export const listProductOrders = (view: View): Entity[] =>
  ordersOf(view.world, view.subscriber).map((order) => entityOf(view, order));
