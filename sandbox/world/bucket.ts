import { isExpired, type Line, left, type Meter, type MeterName } from './line';
import type { Offering } from './offering';
import { type Text, text } from './text';
import { today } from './today';
import { DAY } from './units';

/** One allowance as the operator shows it; bytes, seconds, messages or minor units. */
export interface Bucket {
  readonly id: string;
  readonly line: string;
  readonly name: Text;
  readonly measures: 'data' | 'voice' | 'sms' | 'monetary';
  readonly remaining: number | 'unlimited';
  /** Absent where only what is left is known. */
  readonly used?: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly status: 'active' | 'suspended' | 'expired';
}

const names: Readonly<Record<MeterName, Text>> = {
  data: text('Data', '流量'),
  booster: text('Booster', '加油包'),
  roaming: text('Roaming', '漫游'),
  voice: text('Calls', '语音'),
  sms: text('SMS', '短信'),
};

const remaining = (meter: Meter): Bucket['remaining'] =>
  meter.total === 'unlimited' ? 'unlimited' : left(meter);

/** The buckets of a line as they stand at `at`. */
export function bucketsOf(line: Line, offering: Offering, at: number): readonly Bucket[] {
  const status = isExpired(line, at) ? 'expired' : line.suspended ? 'suspended' : 'active';
  const shared = {
    line: line.id,
    startsAt: line.startedAt,
    endsAt: line.validUntil,
    status,
  } as const;

  const metered = (name: MeterName): Bucket[] => {
    const meter = line.meters[name];
    if (!meter) return [];
    const measures = name === 'voice' || name === 'sms' ? name : 'data';
    return [
      {
        ...shared,
        id: `${line.id}-${name}`,
        name: names[name],
        measures,
        remaining: remaining(meter),
        used: meter.used,
      },
    ];
  };

  const capped = (cap: number): Bucket => {
    const { startedAt, used } = today(line, at);
    return {
      ...shared,
      id: `${line.id}-today`,
      name: text('Today', '今日'),
      measures: 'data',
      remaining: left({ total: cap, used }),
      used: Math.min(used, cap),
      startsAt: startedAt,
      endsAt: startedAt + DAY,
    };
  };

  return [
    ...metered('data'),
    ...(offering.dailyCap === undefined ? [] : [capped(offering.dailyCap)]),
    ...metered('booster'),
    ...metered('roaming'),
    ...metered('voice'),
    ...metered('sms'),
    ...(line.balance
      ? [
          {
            ...shared,
            id: `${line.id}-balance`,
            name: text('Balance', '余额'),
            measures: 'monetary' as const,
            remaining: line.balance.amount,
          },
        ]
      : []),
  ];
}
