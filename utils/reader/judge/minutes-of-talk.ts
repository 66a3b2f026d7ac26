import type { Line } from './line';
import { withUnit } from './with-unit';

const SHORT = /^(\d{1,4}) ?[mм]$/;

/** "Calls: 14m": behind a word for calls, and with none for data, a lone small "m" is minutes. */
export function minutesOfTalk(line: Line): void {
  const { quantities, labels } = line;
  const [first] = quantities;
  if (first?.kind !== 'data' || labels.some(({ role }) => role === 'data')) return;
  if (!labels.some(({ role, weak, end }) => role === 'voice' && !weak && end <= first.start))
    return;
  // As written: a large "M" counts data all the same.
  const minutes = quantities.map(
    ({ start, end }) => SHORT.exec(line.segment.text.slice(start, end))?.[1],
  );
  if (minutes.includes(undefined)) return;
  line.quantities = quantities.map(({ start, end }, at) =>
    withUnit(
      { kind: 'number', start, end, value: Number(minutes[at]), unit: '' },
      { kind: 'duration', unit: 'minute' },
    ),
  );
}
