import type { BucketKind } from '../../domain/model';
import { fold } from '../../reader/text/fold';
import { skipGap } from '../../reader/text/letters';
import { readDataUnit } from '../../reader/tokens/data-unit';
import { findQuantities } from '../../reader/tokens/find-quantities';
import { readNumber } from '../../reader/tokens/number';
import type { QuantityKind } from '../../reader/tokens/token';
import type { Measured } from './measured';
import { slackOf } from './measured';
import { hintsOf } from './number-text';
import type { Scope } from './scope';

export const QUANTITIES: Record<BucketKind, QuantityKind> = {
  data: 'data',
  voice: 'duration',
  time: 'duration',
  sms: 'messages',
  money: 'money',
};

export type AmountText = Measured | 'unknown-unit' | 'wrong-type';

/** `1 GB 9 MB` part by part, as many bytes as each unit has here. */
function binaryBytes(folded: string, original: string, locale: string): number | null {
  let bytes = 0;
  for (let at = 0; at < folded.length; at = skipGap(folded, at)) {
    const number = readNumber(folded, at, hintsOf(locale).style, original);
    const unit = number === null ? null : readDataUnit(folded, number.end, original);
    if (number === null || unit === null || unit === 'speed') return null;
    bytes += number.value * 1024 ** unit.power;
    at = unit.end;
  }
  return bytes;
}

/** An amount with its unit in one text: `200GB`, `1 ГБ 9 МБ`, `12,50 €`. The sign is kept. */
export function readAmountText(text: string, kind: BucketKind, scope: Scope): AmountText {
  const trimmed = text.trim().slice(0, 100);
  const folded = fold(trimmed);
  const sign = folded.startsWith('-') ? -1 : 1;
  const begin = sign === -1 ? skipGap(folded, 1) : 0;
  const locale = scope.locale ?? 'en';
  const [found, ...more] = findQuantities(folded, trimmed, hintsOf(locale));
  if (found === undefined || more.length > 0) return 'wrong-type';
  const whole = (found.start === begin || found.start === 0) && found.end === folded.length;
  if (found.kind !== QUANTITIES[kind]) return 'unknown-unit';
  if (!whole) return 'wrong-type';
  const currency = kind === 'money' ? found.unit : null;
  const binary =
    kind === 'data' && scope.gigabyte === 'binary'
      ? binaryBytes(folded.slice(begin), trimmed.slice(begin), locale)
      : null;
  // Money carries its sign already.
  const value = (binary ?? found.value) * (kind === 'money' ? 1 : sign);
  return { value, slack: slackOf(value, found.unit), currency };
}
