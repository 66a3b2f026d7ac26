import type { Role } from '../lexicon/role';
import type { Finding } from './finding';
import type { Line } from './line';

/** Where "5 of 20 GB" without a word for it is what is left, as operators write it there. */
const LEFT_FIRST: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'kk', 'id', 'ms', 'uz', 'ky']);
const ENOUGH = 2;

/**
 * "5 / 20 GB" says itself not which of both the 5 is. What the page speaks of elsewhere tells, where
 * it speaks of one only; or how the language has it.
 */
export function lean(
  findings: readonly Finding[],
  lines: readonly Line[],
  language: string | null,
): void {
  const open = findings.filter(
    ({ state, partner, aside, quantity }) =>
      state === null &&
      partner?.state === 'total' &&
      aside === null &&
      quantity.kind === partner.quantity.kind &&
      quantity.value <= partner.quantity.value,
  );
  if (open.length === 0) return;
  const said = spokenOf(lines, language);
  if (said === null) return;
  for (const finding of open) {
    finding.state = said;
    finding.weak = true;
  }
}

function spokenOf(lines: readonly Line[], language: string | null): 'remaining' | 'used' | null {
  const count = (wanted: Role, weakly: boolean) =>
    lines.filter(
      ({ segment, labels }) =>
        !segment.chrome && labels.some(({ role, weak }) => role === wanted && (weakly || !weak)),
    ).length;
  const left = count('remaining', false);
  const used = count('used', false) === 0 ? 0 : count('used', true);
  if (left > 0 && used === 0) return 'remaining';
  if (used >= ENOUGH && left === 0) return 'used';
  const base = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  return left === 0 && used === 0 && LEFT_FIRST.has(base) ? 'remaining' : null;
}
