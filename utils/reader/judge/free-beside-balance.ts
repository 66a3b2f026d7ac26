import type { Finding } from './finding';
import { isAlone } from './is-alone';
import type { Line } from './line';
import { withinRows } from './within-rows';

/** "Balance: 18.60", and below it "Free calls: 30 min": beside what is held, and not beside a price. */
export function freeBesideBalance(findings: readonly Finding[], lines: readonly Line[]): void {
  for (const one of findings) {
    if (one.aside !== 'price' || one.quantity.kind !== 'duration' || one.topic !== 'voice')
      continue;
    if (!isAlone(one, lines)) continue;
    const money = findings.filter(
      (other) => other.quantity.kind === 'money' && withinRows(one, other),
    );
    if (money.length > 0 && money.every(({ topic, aside }) => topic === 'money' && aside === null))
      one.aside = null;
  }
}
