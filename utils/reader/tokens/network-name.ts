import type { DataUnit } from './data-unit';
import type { WrittenNumber } from './number';

export const mayBeNetwork = ({ value }: WrittenNumber, { power }: DataUnit): boolean =>
  power === 3 && Number.isInteger(value) && value >= 2 && value <= 6;

/** "5G", "4G" beside words are networks; "5 G" and "5.0G" are amounts. */
export function isNetwork(
  folded: string,
  { start, end, value }: WrittenNumber,
  unit: DataUnit,
): boolean {
  if (unit.power !== 3 || !Number.isInteger(value) || value < 2 || value > 6)
    return unit.power !== 3 && unit.power !== 2;
  if (folded.slice(start, end).length > 1 || unit.end - end > 1) return false;
  const following = folded.slice(unit.end, unit.end + 4).trim();
  return (
    /^(?:网|網|络|超|用户|用戶|手机|手機|速度|데이터|lte|net|-net|sim|\/|\+)/.test(following) ||
    /[45]g\/?$/.test(folded.slice(0, start))
  );
}
