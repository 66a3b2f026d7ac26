import type { Caption } from './caption';
import type { Line } from './line';

const MOST = 8;
const LONGEST = 60;
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages', 'number', 'date']);

/** "Left of your plan:" above "Internet: 5437 MB", "Minutes: 212", "SMS: 87": said of each of them. */
export function captionOfList({ segment }: Line, lines: readonly Line[]): Caption | null {
  if (!isItem(lines[segment.at])) return null;
  for (let at = segment.at - 1; at >= 0 && segment.at - at <= MOST; at--) {
    const line = lines[at];
    if (line === undefined || line.segment.text.length > LONGEST) return null;
    if (isItem(line)) continue;
    if (!/[:：]\s*$/.test(line.segment.text)) return null;
    const label = line.labels.find(({ role, weak }) => role === 'remaining' && !weak);
    const other = line.labels.some(({ role }) => role === 'used' || role === 'offer');
    return label === undefined || other ? null : { line, label };
  }
  return null;
}

/** "SMS: 87" */
const isItem = (line: Line | undefined): boolean => {
  if (line === undefined || line.segment.text.length > LONGEST) return false;
  const [first] = line.quantities;
  return (
    first !== undefined &&
    line.quantities.every(({ kind }) => COUNTED.has(kind)) &&
    /\p{L}[^:：]{0,30}[:：]\s?$/u.test(line.segment.text.slice(0, first.start))
  );
};
