import type { Line } from './line';

/** "1 GB = 1024 MB": the page says itself how it counts. Bytes are decimal until then. */
export function countsIn(lines: readonly Line[]): 'decimal' | 'binary' | null {
  for (const { quantities } of lines) {
    const data = quantities.filter(({ kind }) => kind === 'data');
    const at = data.findIndex(
      ({ value }, place) =>
        isSame(value, 1, data[place]?.unit) &&
        (data[place + 1]?.end ?? 1e9) - (data[place]?.end ?? 0) < 20,
    );
    const large = data[at];
    const small = data[at + 1];
    if (large === undefined || small === undefined) continue;
    if (`${large.unit}${small.unit}` !== 'GBMB' && `${large.unit}${small.unit}` !== 'MBKB')
      continue;
    const unit = large.unit === 'GB' ? 1e9 : 1e6;
    if (large.value !== unit) continue;
    if (small.value === 1.024 * unit) return 'binary';
    if (small.value === unit) return 'decimal';
  }
  return null;
}

const isSame = (value: number, count: number, unit: string | undefined): boolean =>
  (unit === 'GB' && value === count * 1e9) || (unit === 'MB' && value === count * 1e6);

const POWERS: Record<string, number> = { KB: 1, MB: 2, GB: 3, TB: 4 };

/** The same amounts where a kilobyte is 1024 bytes. */
export function toBinary(lines: readonly Pick<Line, 'quantities'>[]): void {
  for (const { quantities } of lines) {
    for (const quantity of quantities) {
      const power = quantity.kind === 'data' ? POWERS[quantity.unit] : undefined;
      if (power === undefined) continue;
      quantity.value = Math.round(quantity.value * (1024 / 1000) ** power);
      quantity.unit = `${quantity.unit.charAt(0)}iB`;
    }
  }
}
