import { median } from './median';

/** The middle of several measurements, and where the middle half of them lies. */
export interface Spread {
  median: number;
  /** Quartiles. */
  from: number;
  to: number;
  runs: number;
}

export type Unit = 'ms' | 'bytes' | '';

/** One line of the table. */
export interface Figure {
  what: string;
  unit: Unit;
  ours: Spread;
  /** The same of something that does as little as can be. */
  beside?: { what: string; theirs: Spread };
  /** Ours by theirs, of each pair that was measured in turn. */
  ratio?: Spread;
  /** Of the ratio, or of ours where there is nothing beside. */
  atMost?: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: median(sorted), from: at(0.25), to: at(0.75), runs: values.length };
}

/** What is counted rather than timed is the same each time. */
export const counted = (what: string, value: number, unit: Unit, atMost?: number): Figure => ({
  what,
  unit,
  ours: spreadOf([value]),
  ...(atMost === undefined ? {} : { atMost }),
});

/** @param ours measured in turn with `theirs`, one for one */
export function compared(
  what: string,
  ours: readonly number[],
  other: { what: string; theirs: readonly number[] },
  atMost?: number,
): Figure {
  const ratios = ours.map((each, at) => each / (other.theirs[at] ?? Number.NaN));
  return {
    what,
    unit: 'ms',
    ours: spreadOf(ours),
    beside: { what: other.what, theirs: spreadOf(other.theirs) },
    ratio: spreadOf(ratios),
    ...(atMost === undefined ? {} : { atMost }),
  };
}

export const isMissed = ({ ours, ratio, atMost }: Figure): boolean =>
  atMost !== undefined && !((ratio ?? ours).median <= atMost);
