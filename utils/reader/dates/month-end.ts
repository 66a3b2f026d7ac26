import { type DateText, matchAt } from './date-text';
import type { FoundDate } from './make-date';

/** "本月底", "今月末", "이번 달 말": the last day of the month that it is. */
const THIS_MONTH =
  /(?:(?:本月|当月|當月|这个月|這個月)(?:月?底|月?末|最后一天|最後一日)|(?:今|当)月(?:末日?|末まで)|(?:이번 ?달|이달|당월) ?말일?)/y;

export function endOfThisMonth({ folded }: Pick<DateText, 'folded'>, at: number): FoundDate | null {
  const match = matchAt(THIS_MONTH, folded, at);
  if (match === null) return null;
  return {
    start: at,
    end: at + match[0].length,
    date: {
      year: null,
      month: 1,
      day: 1,
      hour: null,
      minute: 0,
      second: 0,
      offset: null,
      swappable: false,
      ofThisMonth: true,
    },
  };
}
