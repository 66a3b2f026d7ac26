import { providerTime } from '../domain/connection';
import { mainBucket, shareLeft, timeShareLeft } from '../domain/line-facts';
import { isDoubtful } from '../domain/line-state';
import type { RankedLine } from '../domain/rank';
import { toAmount } from './amounts';
import { amountText, leftText } from './line-words';
import type { Locale } from './locale';
import type { DialView } from './shapes';

function modeOf(line: RankedLine): DialView['mode'] {
  const bucket = mainBucket(line.line.reading);
  if (line.state === 'expired') return 'unknown';
  if (bucket?.unlimited) return 'unlimited';
  if (bucket === null || shareLeft(bucket) === null) return 'unknown';
  if (isDoubtful(line.state) || line.state === 'arrears') return 'old';
  return line.state === 'empty' ? 'empty' : 'true';
}

/** At the very ends of the scale the bug would say nothing, and stand in its numbers. */
const withinScale = (even: number | null): number | null =>
  even === null || even < 0.03 || even > 0.97 ? null : even;

export function toDial(line: RankedLine, locale: Locale): DialView {
  const { reading } = line.line;
  const bucket = mainBucket(reading);
  const total = bucket?.total ?? null;
  const left = leftText(line, locale) ?? locale.words.card.notSaid;
  const whole = bucket === null || total === null ? '' : amountText(line, bucket, total, locale);
  return {
    mode: modeOf(line),
    share: bucket === null ? null : shareLeft(bucket),
    evenPace: withinScale(timeShareLeft(reading, providerTime(line.connection, line.now))),
    reserve: Math.max(0, ...line.settings.dataLevels) / 100,
    signal: line.state === 'low' || line.state === 'empty',
    from: '0',
    to: total === null ? '' : toAmount(total, line.connection.gigabyte, locale).figure,
    label: whole === '' ? left : locale.words.card.dial(left, whole),
  };
}
