import type { Finding } from './finding';
import type { Line } from './line';

/** Nobody sells 3.42 GB, 184 minutes, 25 minutes and 0 seconds or 47 messages. */
export function isUneven({ quantity, at }: Finding, lines: readonly Line[]): boolean {
  const { kind, value, start, end } = quantity;
  const written = lines[at]?.segment.folded.slice(start, end) ?? '';
  if (kind === 'time') return true;
  if (kind === 'duration')
    return value % 300 !== 0 || (quantity.unit === 'minute' && /\d\D+\d/.test(written));
  if (kind === 'messages') return value % 5 !== 0;
  return (
    /\d[.,]\d{2}(?!\d)/.test(written) ||
    /^(?!512|1024|1536|2048|3072|4096)\d*(?: \d{3})?(?<=[1-9]) ?[mм]/.test(written)
  );
}
