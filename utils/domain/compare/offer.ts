import type { Plan } from '../model';

/** A plan where it is sold. */
export interface Offer {
  plan: Plan;
  connectionId: string;
  /** Who sells it: as the plan says, else the provider. */
  seller: string;
  /** Can the line buy it as it is? False for what another provider sells, and for other lines. */
  forLine: boolean;
  /** The seller's time, epoch ms: promotions end by it. */
  now: number;
}
