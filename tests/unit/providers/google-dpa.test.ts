import { expect, it } from 'vitest';
import { readStatus } from '../../../utils/providers/google-dpa/status';

it('tells a booster that was bought twice apart', () => {
  const booster = { planId: 'b', planModules: [{ remainingBytes: 5 }, { remainingTime: 1 }] };
  const plans = [booster, { planId: 'a', planModules: [{ remainingBytes: 5 }] }, booster];
  const status = readStatus({ plans });
  const buckets = status.ok ? status.value.plans.flatMap((plan) => plan.buckets) : [];
  expect(buckets.map(({ id }) => id)).toEqual(['b/0', 'b/1/time', 'a/0', 'b+1/0', 'b+1/1/time']);
});
