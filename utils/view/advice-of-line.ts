import { adviseLine } from '../domain/advice-for-line/advise-line';
import { currencyOf, intoCurrency } from '../domain/advice-for-line/one-currency';
import { providerTime } from '../domain/connection';
import type { DayRow } from '../domain/history/history-rows';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import type { AdviceView } from './advice-shapes';
import { toAdviceView } from './advice-view';
import type { PlansLocale } from './plans-locale';

export interface AdviceFacts {
  /** Null: not read yet. */
  catalogue: readonly Plan[] | null;
  /** The line's days, where they were read: they tell of whole months. */
  rows?: readonly DayRow[];
  /** IANA zone of the user. */
  zone: string;
}

/** Advice for a line, worked out and put in words: tens of milliseconds, so not to be asked at every tick. */
export function adviceOfLine(
  line: RankedLine,
  { catalogue, rows = [], zone }: AdviceFacts,
  locale: PlansLocale,
): AdviceView | null {
  const { certainty } = line.settings;
  const currency = currencyOf(catalogue ?? [], line.line.reading.planId);
  const advice = adviseLine({
    line: line.line,
    catalogue,
    rows,
    now: providerTime(line.connection, line.now),
    zone,
    certainty,
    convert: intoCurrency(currency, line.settings.rates),
    currency,
    tethering: true,
  });
  return toAdviceView(advice, line, certainty, locale);
}
