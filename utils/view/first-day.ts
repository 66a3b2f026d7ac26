import type { WeekStart } from '../domain/settings';
import type { Locale, Tag } from './locale';

/** As `Date` counts them. */
const DAYS: Record<Exclude<WeekStart, 'auto'>, number> = { sunday: 0, monday: 1, saturday: 6 };

/** Where `Intl` does not say it; by CLDR, in the country that speaks most of it. */
const USUAL: Partial<Record<Tag, number>> = {
  'zh-TW': 0,
  ja: 0,
  ko: 0,
  'pt-BR': 0,
  id: 0,
  ar: 6,
};

/** A method where browsers are new, a value where they are older, and in some nothing. */
interface KnowsWeeks {
  getWeekInfo?: () => { firstDay?: number };
  weekInfo?: { firstDay?: number };
}

function asSpoken(tag: Tag): number {
  const spoken: Intl.Locale & KnowsWeeks = new Intl.Locale(tag).maximize();
  const { firstDay } = spoken.getWeekInfo?.() ?? spoken.weekInfo ?? {};
  return firstDay === undefined ? (USUAL[tag] ?? 1) : firstDay % 7;
}

/** On which day a week begins: 0 is Sunday. */
export const firstDayOfWeek = ({ tag, habits: { weekStart } }: Locale): number =>
  weekStart === 'auto' ? asSpoken(tag) : DAYS[weekStart];
