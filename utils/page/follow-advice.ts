import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { DAY, HOUR } from '../domain/time';
import type { adviceOfLine } from '../view/advice-of-line';
import type { AdviceView } from '../view/advice-shapes';
import { catalogueOf, rankStored } from '../view/contexts';
import type { PlansLocale } from '../view/plans-locale';
import { followLineDays } from './follow-line-days';
import type { Live } from './live';

/** Whole months are told of as many. */
const LOOK_BACK = 130 * DAY;

/** Advice for the line whose plans are open; worked out once an hour, and when something changed. */
export function followAdvice(
  live: Live,
  lineKey: ReadonlySignal<string | null>,
  locale: ReadonlySignal<PlansLocale>,
): ReadonlySignal<AdviceView | null> {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const hour = computed(() => Math.floor(live.now.value / HOUR));
  const wanted = computed(() => {
    const from = new Date(hour.value * HOUR - LOOK_BACK).toISOString().slice(0, 10);
    return lineKey.value === null ? null : { lineKey: lineKey.value, from };
  });
  const days = followLineDays(wanted);
  // Nobody who looks at what is left loads what weighs thousands of plans.
  const advise = signal<typeof adviceOfLine | null>(null);
  const stop = effect(() => {
    if (lineKey.value === null) return;
    void import('../view/advice-of-line').then((loaded) => {
      advise.value = loaded.adviceOfLine;
      stop();
    });
  });
  return computed(() => {
    const stored = live.snapshot.value;
    const { of, rows } = days.value;
    if (
      stored === null ||
      advise.value === null ||
      of === null ||
      of !== lineKey.value ||
      hour.value < 0
    )
      return null;
    const line = rankStored(stored, live.now.peek()).find((each) => each.line.key === of);
    if (line === undefined) return null;
    const catalogue = catalogueOf(stored, line.connection.id);
    return advise.value(line, { catalogue, rows, zone }, locale.value);
  });
}
