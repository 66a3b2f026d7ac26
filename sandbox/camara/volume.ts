/** Bytes: the categories are binary, whatever the operator's own gigabyte is. */
const MiB = 2 ** 20;
const GiB = 2 ** 30;

/** How much is left, as roughly as CAMARA tells it. */
export function categoryOf(bytes: number): string {
  if (bytes < 200 * MiB) return '<200MiB';
  if (bytes < GiB) return '<1GiB';
  return bytes < 5 * GiB ? '<5GiB' : '>=5GiB';
}

export const bytesOf = (value: number, unit: 'MiB' | 'GiB'): number =>
  value * (unit === 'MiB' ? MiB : GiB);
