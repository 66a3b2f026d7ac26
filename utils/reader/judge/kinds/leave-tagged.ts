import type { Finding } from '../finding';
import type { Line } from '../line';

const LIST = 2;

/** "5 GB available · €7.50 a month" line by line: a list of what one may have. */
export function leaveTagged(findings: readonly Finding[], lines: readonly Line[]): void {
  const own = findings.filter(({ quantity, aside }) => quantity.kind === 'data' && aside === null);
  const tagged = new Set(own.map(({ at }) => at).filter((at) => isTagged(lines[at])));
  if (tagged.size < LIST || !own.every(({ at }) => tagged.has(at))) return;
  for (const one of own) one.aside = 'price';
}

const isTagged = (line: Line | undefined): boolean =>
  line?.quantities.some(({ kind }) => kind === 'money') === true &&
  line.labels.some(({ role, weak }) => role === 'price' && !weak) &&
  !line.labels.some(({ role }) => role === 'balance');
