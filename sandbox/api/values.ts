import type { Bucket } from '../world/bucket';
import { type Currency, major } from '../world/money';
import { GB } from '../world/units';

export const dateTime = (at: number): string => new Date(at).toISOString();

export const period = (startsAt: number, endsAt: number) => ({
  startDateTime: dateTime(startsAt),
  endDateTime: dateTime(endsAt),
});

export const money = (amount: number, currency: Currency) => ({
  unit: currency,
  value: major(amount, currency),
});

interface Quantity {
  readonly amount: number;
  readonly units: string;
}

const gigabytes = (bytes: number): Quantity => ({ amount: bytes / GB, units: 'GB' });
const minutes = (seconds: number): Quantity => ({ amount: seconds / 60, units: 'min' });
const messages = (count: number): Quantity => ({ amount: count, units: 'sms' });

const quantities: Readonly<
  Record<Exclude<Bucket['measures'], 'monetary'>, (n: number) => Quantity>
> = { data: gigabytes, voice: minutes, sms: messages };

/** An amount of what a bucket measures, in the operator's units. */
export const quantity = (
  measures: Bucket['measures'],
  amount: number,
  currency: Currency,
): Quantity =>
  measures === 'monetary'
    ? { amount: major(amount, currency), units: currency }
    : quantities[measures](amount);
