import { type DateText, matchAt } from './date-text';
import type { FoundDate } from './make-date';

/** "本月底", "今月末", "이번 달 말": the last day of the month that it is. */
const THIS_MONTH =
  /(?:(?:本月|当月|當月|这个月|這個月)(?:月?底|月?末|最后一天|最後一日)|(?:今|当)月(?:末日?|末まで)|(?:이번 ?달|이달|당월) ?말일?)/y;

/** "本月30日", "每月27日", "이번 달 30일". */
const DAY_OF =
  /(?:(本月|当月|當月|今月|这个月|這個月|이번 ?달|이달|당월)|每个?月|每個?月) ?의?的? ?(\d{1,2}) ?[日号號일]/y;

/** "매월 1일 초기화": a day of every month that is said to be the one of the reset. */
const RESET_ON = /매(?:월|달) ?(\d{1,2}) ?일에? ?(?=초기화|리셋)/y;

const ENDS_ON = 31;

/** A day that is told by the month that it is: its end, one of its days, or one of every month. */
export function dayOfMonth({ folded }: Pick<DateText, 'folded'>, at: number): FoundDate | null {
  const end = matchAt(THIS_MONTH, folded, at);
  if (end !== null) return found(at, end, ENDS_ON, true);
  const day = matchAt(DAY_OF, folded, at);
  if (day !== null) return numbered(at, day, Number(day[2]), day[1] !== undefined);
  const reset = matchAt(RESET_ON, folded, at);
  return reset === null ? null : numbered(at, reset, Number(reset[1]), false);
}

const numbered = (at: number, match: RegExpExecArray, day: number, now: boolean) =>
  day < 1 || day > ENDS_ON ? null : found(at, match, day, now);

const found = (start: number, [all]: RegExpExecArray, day: number, now: boolean): FoundDate => ({
  start,
  end: start + all.length,
  date: {
    year: null,
    month: 1,
    day,
    hour: null,
    minute: 0,
    second: 0,
    offset: null,
    swappable: false,
    ...(now ? { ofThisMonth: true } : { ofEachMonth: true }),
  },
});
