import type { Money } from './money';
import type { Price } from './price';

export const paymentMethods = ['card', 'paypal', 'alipay', 'wechatpay'] as const;
export type PaymentMethod = (typeof paymentMethods)[number] | 'balance';

export type OrderState = 'acknowledged' | 'pending' | 'inProgress' | 'completed' | 'failed';

export interface Order {
  readonly id: string;
  readonly line: string;
  readonly offering: string;
  readonly method: PaymentMethod;
  readonly state: OrderState;
  readonly placedAt: number;
  /** What was charged for, and what it came to. */
  readonly charges: readonly Price[];
  readonly total: Money;
  /** When a paid order takes effect; while it is `inProgress` only. */
  readonly activatesAt?: number;
  readonly completedAt?: number;
}
