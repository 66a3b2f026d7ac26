import type { Quantity } from '../tokens/token';

/** "15 GB": as plans are sold, and as what is left of one seldom is. */
export function isWholeSize({ value, unit }: Quantity): boolean {
  const gigabyte = unit.includes('i') ? 2 ** 30 : 1e9;
  return value >= gigabyte && value % gigabyte === 0;
}
