import { fold } from '../text/fold';
import type { Label } from '../tokens/token';

/** Nouns for use, as they end; a word for what was used stands in a column of its own. */
const NOUN = new RegExp(
  `(?:${fold('usage|use|nutzung|verbrauch|verbruik|gebruik|forbrug|forbruk|förbrukning|användning|käyttö|felhasználás|consumo|consommation|utilisation|utilização|uso|utilizzo|consum|utilizare|istifadə|пайдалану|用量|사용량')}|usage of|kullanim\\p{L}*)$`,
  'u',
);

/** "Kalan internet kullanımınız", "remaining data usage", "consumo restante": what is left to be used. */
export function withoutUse(labels: Label[], folded: string): Label[] {
  if (!labels.some(({ role }) => role === 'used')) return labels;
  const isBeside = ({ end }: Label, { start }: Label): boolean => {
    if (start < end || start - end > LONGEST) return false;
    const between = folded.slice(end, start);
    return (
      labels
        .filter(({ role, start: at }) => role === 'data' && at >= end && at < start)
        .some((data) => between.trim() === folded.slice(data.start, data.end)) ||
      between === '' ||
      between === ' ' ||
      UNSPACED.test(between)
    );
  };
  const lefts = labels.filter(({ role, weak }) => role === 'remaining' && !weak);
  if (lefts.length === 0) return labels;
  return labels.filter(
    (use) =>
      use.role !== 'used' ||
      !NOUN.test(folded.slice(use.start, use.end)) ||
      !lefts.some((left) => isBeside(left, use) || isBeside(use, left)),
  );
}

/** "剩餘總上網用量": what of, in scripts that put no space. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul} ]{1,5}$/u;

/** "Internet" between the two. */
const LONGEST = 14;
