import type { Basis, LineAdvice } from '../domain/advice-for-line/advise-line';
import type { Certainty } from '../domain/advice-for-line/certainty';
import type { RankedLine } from '../domain/rank';
import { keepsTold, leftTold, needTold, otherText, usual } from './advice-numbers';
import type { AdviceView } from './advice-shapes';
import {
  gapText,
  isNow,
  leftOutText,
  type PlanNaming,
  purchaseNotes,
  purchaseSteps,
  purchasesTitle,
  seenText,
} from './advice-words';
import { formatMoney } from './amounts';
import { formatShortDate } from './moments';
import type { PlansLocale } from './plans-locale';
import { sentences } from './sentences';

/** What is known of too little, and what was not counted. */
function basisNotes({ need, leftOut }: Basis, locale: PlansLocale): string[] {
  return [seenText(need.seenDays, locale), leftOutText(leftOut, locale)].filter(Boolean);
}

/** Where a line is used may be unknown; what then is advised may work elsewhere. */
const whereNote = (
  { placesKnown, purchases }: Extract<LineAdvice, { kind: 'buy' }>,
  { advice }: PlansLocale,
): string =>
  !placesKnown && purchases.some(({ plan }) => plan.regions.length > 0) ? advice.whereUnknown : '';

/** The advice for a line in words; null where the empty list says all there is to say. */
export function toAdviceView(
  advice: LineAdvice,
  line: RankedLine,
  certainty: Certainty,
  locale: PlansLocale,
): AdviceView | null {
  const say = locale.advice;
  const plain = (title: string, text: string, notes: string[] = []): AdviceView => ({
    label: say.label,
    title,
    text,
    steps: [],
    total: '',
    notes,
    more: say.more,
    advisedId: null,
    planId: null,
  });
  const naming: PlanNaming = {
    gigabyteOf: () => line.connection.gigabyte,
    sellerOf: () => '',
  };
  switch (advice.kind) {
    case 'no-plans':
      return null;
    case 'too-little-history':
      return plain(say.tooEarly, say.tooEarlyWhy);
    case 'unknown-left':
      return plain(say.unknownLeft, say.unknownLeftWhy);
    case 'no-prices':
      return plain(
        say.noPrices,
        say.noPricesWhy,
        [leftOutText(advice.leftOut, locale)].filter(Boolean),
      );
    case 'lasts': {
      const { amount, date } = needTold(advice, line, locale);
      const { end, left } = advice.need.standing;
      const last = advice.need.need.days.at(-1)?.to ?? line.now;
      const ends = end !== null && end <= last;
      const title = ends
        ? say.lastsUntil(formatShortDate(end - 1, line.now, locale))
        : say.lastsAtLeast(date);
      const need = say.need(amount, date, certainty / 10);
      const text =
        left !== null && !Number.isFinite(left)
          ? say.noLimit
          : sentences(locale, usual(advice, line, locale), need, leftTold(advice, line, locale));
      return plain(title, text, basisNotes(advice, locale));
    }
    case 'infeasible':
    case 'undecided': {
      const { amount, date } = needTold(advice, line, locale);
      const [title, why] =
        advice.kind === 'infeasible'
          ? [say.infeasible, say.infeasibleWhy(amount, date)]
          : [say.undecided, say.undecidedWhy(amount, date)];
      return plain(
        title,
        sentences(locale, usual(advice, line, locale), why),
        basisNotes(advice, locale),
      );
    }
    case 'buy': {
      const { purchases, currency, totalMinor, others } = advice;
      const { amount, date } = needTold(advice, line, locale);
      const [first, second] = purchases;
      const steps = purchaseSteps(purchases, currency, line.now, naming, locale);
      const price = formatMoney({ minor: totalMinor, currency }, locale);
      const lost = others.map((other) => otherText(other, currency, line, naming, locale));
      const dueAlone = first?.count === 1 && (second === undefined || !isNow(second.at, line.now));
      return {
        label: say.label,
        title: purchasesTitle(purchases, line.now, naming, locale),
        text: sentences(
          locale,
          steps.length === 0 ? say.costs(price) : '',
          usual(advice, line, locale),
          say.need(amount, date, certainty / 10),
          keepsTold(advice, line, locale),
          lost[0] ?? '',
        ),
        steps,
        total: steps.length === 0 ? '' : say.total(price),
        notes: [
          leftTold(advice, line, locale),
          gapText(advice, locale),
          ...lost.slice(1),
          ...purchaseNotes(advice, naming, locale),
          whereNote(advice, locale),
          ...basisNotes(advice, locale),
        ].filter(Boolean),
        more: say.more,
        advisedId: first?.plan.id ?? null,
        planId: first !== undefined && dueAlone && isNow(first.at, line.now) ? first.plan.id : null,
      };
    }
  }
}
