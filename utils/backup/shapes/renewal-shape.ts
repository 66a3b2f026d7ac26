import * as z from 'zod/mini';
import type { Promised, Proof, Renewal } from '../../domain/renewal';
import { baselineFields, moneyShape } from './reading-shape';
import type { ShapeOf } from './shape-of';
import {
  absent,
  always,
  flag,
  number,
  numberOrNull,
  size,
  sizeOrNull,
  text,
  textOrNull,
} from './shape-of';

const what = <Name extends Proof['what']>(name: Name) => ({ what: z.literal(name) });
const inBucket = { bucketId: text, from: size, to: size };

const proofShape: z.ZodMiniType<Proof> = z.discriminatedUnion('what', [
  z.object({ ...what('validity'), from: numberOrNull, to: number }),
  z.object({ ...what('allowance'), ...inBucket }),
  z.object({ ...what('refill'), ...inBucket }),
  z.object({ ...what('share'), ...inBucket }),
  z.object({ ...what('new-bucket'), bucketId: text, amount: size }),
  z.object({ ...what('product'), to: text }),
  z.object({ ...what('order'), orderId: text }),
  z.object({ ...what('bill'), number: text, amount: z.nullable(moneyShape) }),
]);

const promisedShape = z.object({
  data: flag,
  dataBytes: sizeOrNull,
  validity: flag,
} satisfies ShapeOf<Promised>);

const orderShape = z.object({
  id: text,
  state: z.enum(['open', 'done', 'failed']),
  placedAt: numberOrNull,
  note: textOrNull,
} satisfies ShapeOf<NonNullable<Renewal['orders']>[number]>);

/** Without the tab of its checkout: after a restart another tab may have its number. */
export const renewalShape = z.object({
  id: text,
  connectionId: text,
  lineKey: text,
  planId: text,
  planName: text,
  price: z.nullable(moneyShape),
  support: textOrNull,
  activationSeconds: z.nullable(z.object({ from: number, to: number })),
  openedAt: number,
  overdueAt: number,
  baseline: z.object(baselineFields),
  state: z.enum(['opened', 'waiting', 'overdue', 'confirmed', 'failed', 'given-up']),
  closedAt: numberOrNull,
  evidence: z.array(proofShape),
  openedThere: absent(number),
  planBefore: absent(textOrNull),
  promised: absent(promisedShape),
  left: absent(z.object({ how: z.enum(['closed', 'returned', 'open']), at: number })),
  orders: absent(z.array(orderShape)),
  paid: absent(z.object({ number: text, amount: z.nullable(moneyShape) })),
  lacks: absent(z.array(z.enum(['data', 'validity']))),
  supersededBy: absent(text),
  twice: absent(always),
  elsewhere: absent(always),
  notOrdered: absent(always),
} satisfies ShapeOf<Omit<Renewal, 'tab'>>);
