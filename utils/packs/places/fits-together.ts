import { addsUp } from '../add-up';
import type { FoundField, FoundValue } from '../found';
import { type Measured, slackOf } from '../values/measured';

/** Do the values found for one allowance fit each other? A pack of others would read none of them. */
export function fitsTogether(values: readonly FoundValue[]): boolean {
  const of = (field: FoundField): FoundValue | undefined =>
    values.find((one) => one.field === field);
  const amount = (field: FoundField): Measured | null => {
    const { value, unit, currency } = of(field) ?? {};
    return typeof value === 'number' && unit !== undefined && currency !== undefined
      ? { value, slack: slackOf(value, unit), currency }
      : null;
  };
  const percent = (field: FoundField): number | null => {
    const value = of(field)?.value;
    return typeof value === 'number' ? value : null;
  };
  return addsUp({
    remaining: amount('remaining'),
    used: amount('used'),
    total: amount('total'),
    percentUsed: percent('percentUsed'),
    percentRemaining: percent('percentRemaining'),
  });
}
