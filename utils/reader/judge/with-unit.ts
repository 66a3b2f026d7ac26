import type { Quantity } from '../tokens/token';

const SCALE: Record<string, number> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  TiB: 1024 ** 4,
  minute: 60,
  hour: 3600,
  second: 1,
  message: 1,
};

/** The same number, counted in the unit of another quantity. */
export const withUnit = (
  bare: Quantity,
  like: Pick<Quantity, 'kind' | 'unit' | 'bySum'>,
): Quantity => ({
  ...bare,
  ...(like.bySum === true ? { bySum: true } : {}),
  kind: like.kind,
  unit: like.unit,
  value:
    like.kind === 'data'
      ? Math.round(bare.value * (SCALE[like.unit] ?? 1))
      : bare.value * (SCALE[like.unit] ?? 1),
});
