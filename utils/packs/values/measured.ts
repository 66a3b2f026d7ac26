/** An amount, and how much it may be off by the way it is written. */
export interface Measured {
  /** Bytes, seconds, messages or minor units. */
  value: number;
  /** One of its last decimal: 0.1 GB for 12.6 GB. */
  slack: number;
  /** ISO 4217, for money. */
  currency: string | null;
}

const POWERS = 'BKMGT';
const SECONDS = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
]);

/** The last decimal that a number shows: 0.1 for 12.6, 1 for 12. */
export function lastDecimal(value: number): number {
  const [, decimals = ''] = String(Number(Math.abs(value).toPrecision(9))).split('.');
  return 10 ** -Math.min(9, decimals.length);
}

/** What an amount in this unit may be off; a GB is what makes fewer decimals of it. */
export function slackOf(value: number, unit: string): number {
  const power = POWERS.indexOf(unit.charAt(0).toUpperCase());
  if (power <= 0 || !unit.endsWith('B')) {
    const factor = SECONDS.get(unit) ?? 1;
    return factor * lastDecimal(value / factor);
  }
  const [decimal, binary] = [1000 ** power, 1024 ** power];
  const [ten, two] = [lastDecimal(value / decimal), lastDecimal(value / binary)];
  return two > ten ? binary * two : decimal * ten;
}
