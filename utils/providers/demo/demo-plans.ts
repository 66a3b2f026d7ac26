import type { Plan } from '../../domain/model';
import { newPlan, onePrice } from '../new-plan';

const GB = 1_000_000_000;

/** Nobody sells them: without a checkout nothing of the demo can be renewed or bought. */
const plan = (id: string, gigabytes: number, cents: number): Plan =>
  newPlan({
    id,
    name: `${gigabytes} GB`,
    dataBytes: gigabytes * GB,
    validity: { count: 30, unit: 'day' },
    ...onePrice({ minor: cents, currency: 'EUR' }),
  });

/** What the line has. */
export const DEMO_PLAN = 'demo-10';

export const demoPlans: readonly Plan[] = [
  plan('demo-5', 5, 900),
  plan(DEMO_PLAN, 10, 1500),
  plan('demo-20', 20, 2600),
];
