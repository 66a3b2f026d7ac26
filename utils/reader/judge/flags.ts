import type { PageReading } from '../page-reading';
import { alsoSays } from './also-says';
import { captionsAhead } from './caption';
import { type Groups, purposeOf, topicOf } from './context';
import { headingsOf } from './headings';
import type { Line } from './line';

const NOT_DATA = new Set([
  'voice',
  'sms',
  'speed',
  'offer',
  'price',
  'app',
  'night',
  'other-line',
  'roaming',
  'history',
]);

/** The line that says that data is without limit, or null. */
export function unlimitedLine(lines: readonly Line[]): Line | null {
  const some = lines.some(({ labels }) => labels.some(({ role }) => role === 'unlimited'));
  if (!some) return null;
  const above = headingsOf(lines.map(({ segment }) => segment));
  for (const [at, line] of lines.entries()) {
    if (
      !line.labels.some(({ role }) => role === 'unlimited') ||
      line.segment.action ||
      line.segment.chrome
    )
      continue;
    if (/[?？]\s*$/.test(line.segment.text)) continue;
    if (line.segment.element.unselected || line.quantities.some(({ kind }) => kind === 'money'))
      continue;
    const headings = (above[at] ?? []).flatMap((segment) => lines[segment.at] ?? []);
    const groups: Groups = [
      line.labels,
      line.segment.headers.flatMap((header) => lines[header.at]?.labels ?? []),
      ...captionsAhead(line, lines).map(({ labels }) => labels),
      ...headings.map(({ labels }) => labels),
    ];
    const said = line.labels.find(({ role }) => role === 'unlimited');
    const ofData = line.labels.some(({ start, end }) =>
      alsoSays(line.segment.folded.slice(start, end), 'data'),
    );
    if (isForSale(line, lines)) continue;
    if (
      said !== undefined &&
      isOfData(ofData ? [line.labels.concat({ ...said, role: 'data' }), ...groups] : groups)
    )
      return line;
  }
  return null;
}

/** Its card names a price. */
function isForSale({ segment }: Line, lines: readonly Line[]): boolean {
  const { parent } = segment.element;
  if (parent === null || parent.last - parent.first > 8) return false;
  const card = lines.slice(parent.first, parent.last + 1);
  const priced = card.some(({ quantities }) => quantities.some(({ kind }) => kind === 'money'));
  const held = card.some(({ labels }) =>
    labels.some(({ role }) => role === 'balance' || role === 'used'),
  );
  return priced && !held;
}

function isOfData(groups: Groups): boolean {
  if (purposeOf(groups) !== 'general' || topicOf(groups) !== 'data') return false;
  for (const labels of groups) {
    if (labels.some(({ role, weak }) => NOT_DATA.has(role) && !weak)) return false;
    if (labels.some(({ role }) => role === 'data')) return true;
  }
  return false;
}

/** Slowed down, or used up and going on at some speed. */
function isSlow(labels: Line['labels'], quantities: Line['quantities']): boolean {
  const says = (wanted: string) => labels.some(({ role, weak }) => role === wanted && !weak);
  const speed = quantities.some(({ kind }) => kind === 'speed');
  return says('throttled') || (says('used-up') && speed);
}

/** The line that says that data is slowed down now; "after 10 GB" only says that it would be. */
export function throttledLine(lines: readonly Line[], reading: PageReading): Line | null {
  const { dataRemainingBytes: left, dataUsedBytes: used, dataTotalBytes: total } = reading;
  if (left !== undefined && left > 0) return null;
  if (used !== undefined && total !== undefined && used < total) return null;
  if (reading.percentUsed !== undefined && reading.percentUsed < 100) return null;
  return (
    lines.find(
      ({ labels, quantities, segment }) =>
        isSlow(labels, quantities) &&
        !quantities.some(
          ({ kind, value }) => (kind === 'data' && value > 0 && left !== 0) || kind === 'money',
        ) &&
        !segment.action &&
        !segment.chrome,
    ) ?? null
  );
}
