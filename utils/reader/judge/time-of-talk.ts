import { captionsAhead } from './captions-ahead';
import type { Line } from './line';

/** Hours, minutes and seconds: a moment of a day is not told so exactly. */
const TALK = /^\s*\d{1,3}:\d\d:\d\d(?:\s*\([^()]*\))?\s*$/;
const STATES: ReadonlySet<string> = new Set(['remaining', 'used', 'total']);

/** "04:33:00" beside "Minutes left" is no time of the day. */
export function timeOfTalk(line: Line, lines: readonly Line[]): void {
  const [time, more] = line.quantities;
  if (time?.kind !== 'time' || more !== undefined || !TALK.test(line.segment.folded)) return;
  const [caption] = captionsAhead(line, lines);
  const said = (role: (name: string) => boolean) =>
    caption?.labels.some((label) => role(label.role) && !label.weak) === true;
  if (said((role) => role === 'voice') && said((role) => STATES.has(role)))
    line.quantities = [{ ...time, kind: 'duration', unit: 'minute' }];
}
