import type { WrittenDate } from '../tokens/token';

const DIGITS = /^(?:19|20|24|25)\d{6}(?:\d{6})?$/;
/** Years of the Buddhist era are this far ahead. */
const BUDDHIST = 543;

/** 2000: a number that would be a moment before is none, but so many bytes. */
const FIRST = 946_684_800_000;

/** A moment as a number: epoch seconds or milliseconds, or the digits of a date; null for others. */
export function writtenStamp(raw: number | string, value: number): WrittenDate | null {
  const digits = String(raw).trim();
  return DIGITS.test(digits) ? fromDigits(digits) : fromEpoch(value);
}

function fromDigits(digits: string): WrittenDate | null {
  const part = (from: number, to: number) => Number(digits.slice(from, to) || '0');
  const timed = digits.length === 14;
  const year = part(0, 4);
  const [month, day] = [part(4, 6), part(6, 8)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return {
    year: year > 2400 ? year - BUDDHIST : year,
    month,
    day,
    hour: timed ? part(8, 10) : null,
    minute: timed ? part(10, 12) : 0,
    second: timed ? part(12, 14) : 0,
    offset: null,
    swappable: false,
  };
}

function fromEpoch(value: number): WrittenDate | null {
  const ms =
    value > FIRST && value < 5e12
      ? value
      : value > FIRST / 1000 && value < 5e9
        ? value * 1000
        : null;
  if (ms === null) return null;
  const at = new Date(ms);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    offset: 0,
    swappable: false,
  };
}
