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

/** "下月1日", "다음 달 1일": the first day of the next month is the next first. */
const NEXT_FIRST = /(?:下个?月|下個月|[翌来來次]月|다음 ?달|익월) ?의?的? ?(1) ?[日号號일]/y;

/** "Minden hónap 15.", "her ayın 15'i", "ทุกวันที่ 15", "setiap tanggal 15". */
const MONTHLY_AHEAD =
  /(?:minden honap|her ayin|kiekvieno menesio|ар аидын|(?:se|)tiap tanggal|ทุกวันที่) (\d{1,2})(?!\d|[.,:]\d)/y;

/** "Hasta el día 15", "fino al giorno 15", and nothing behind it. */
const DAY_ALONE = /(?:dia|giorno|ziua) (\d{1,2})(?= ?(?:[.;,)!](?: |$)|$))/y;

/** "15th of each month", "15 de cada mes", "15-го числа каждого месяца". */
const MONTHLY =
  /(\d{1,2})(?:st|nd|rd|th|er|ro|e|[oa]|:[ae]|º|°|-?го|-?е|-?га|\.)? ?(?:(?:числа|день|день|dag|tag|day|dan|dnia|den) )?(?:(?:of|de|di|do|da|van|av|i|u|v|в|у) )?(?:(?:each|every|(?:eines )?jeden|chaque|cada|ogni|elke|iedere|varje|hver|kazdego|kazdeho|каждого|кожного|всеки|svakog|vsak|vsakega|fiecarei) (?:month|monats|mois|mes|mese|maand|manad|maned|miesiaca|mesice|mesiaca|месяца|місяця|месец|mjeseca|meseca|mesec|luni)|hang thang|من كل شهر|هر ماه|לכל חודש|בכל חודש)(?!\p{L})/uy;

const ENDS_ON = 31;

/** A day of every month that begins with its number. */
export function dayOfEach({ folded }: DateText, at: number): FoundDate | null {
  const day = matchAt(MONTHLY, folded, at);
  return day === null ? null : numbered(at, day, Number(day[1]), false);
}

/** A day that is told by the month that it is: its end, one of its days, or one of every month. */
export function dayOfMonth({ folded }: Pick<DateText, 'folded'>, at: number): FoundDate | null {
  const end = matchAt(THIS_MONTH, folded, at);
  if (end !== null) return found(at, end, ENDS_ON, true);
  const day = matchAt(DAY_OF, folded, at);
  if (day !== null) return numbered(at, day, Number(day[2]), day[1] !== undefined);
  const reset =
    matchAt(RESET_ON, folded, at) ??
    matchAt(NEXT_FIRST, folded, at) ??
    matchAt(MONTHLY_AHEAD, folded, at) ??
    matchAt(DAY_ALONE, folded, at);
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
