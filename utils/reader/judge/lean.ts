import { findLabels } from '../lexicon/find-labels';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import { isAvailableUntil } from './available-until';
import type { Finding } from './finding';
import type { Line } from './line';
import { isProse } from './surroundings';
import { toldRest } from './told-rest';

/** Where "5 of 20 GB" without a word for it is what is left, as operators write it there. */
const LEFT_FIRST: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'kk', 'id', 'ms', 'uz', 'ky']);
const ENOUGH = 2;
/** "19.07. You used 50%", "What if I used it all?": an entry of a log, a question. */
const ASIDE = /^\d{1,2}[./]\d{1,2}\b|[?？؟;]\s*$/u;
/** Longer titles are prose. */
const TITLE = 80;

/**
 * "5 / 20 GB" says itself not which of both the 5 is. What the page speaks of elsewhere tells, where
 * it speaks of one only; or how the language has it.
 */
export function lean(
  findings: readonly Finding[],
  lines: readonly Line[],
  title: string,
  language: string | null,
): void {
  const parts = findings.filter(
    ({ partner, aside, quantity }) =>
      partner?.state === 'total' &&
      aside === null &&
      quantity.kind === partner.quantity.kind &&
      quantity.value <= partner.quantity.value,
  );
  // Below "My usage" a card of "35% left" says itself what its amount is.
  for (const part of parts)
    if (part.elsewhere === true)
      part.state = toldRest(part, findings) ?? byShare(part, findings) ?? part.state;
  const open = parts.filter(({ state }) => state === null);
  if (open.length === 0) return;
  const beside = statesByPlace(findings);
  const said = spokenOf(lines, title, language);
  const isPrepaid =
    findings.some(
      ({ topic, aside, quantity }) =>
        quantity.kind === 'money' && topic === 'money' && aside === null,
    ) &&
    !lines.some(
      ({ segment, labels }) =>
        !segment.chrome && !ASIDE.test(segment.text) && labels.some(({ role }) => role === 'used'),
    );
  for (const finding of open) {
    const own =
      toldRest(finding, findings) ??
      byShare(finding, findings) ??
      (isAvailableUntil(finding, lines) ? 'remaining' : null) ??
      beside.get(finding.places[0] ?? '') ??
      said ??
      (isPrepaid && isPack(finding, findings) ? 'remaining' : null);
    if (own === null || own === 'both') continue;
    finding.state = own;
    finding.weak = true;
  }
}

type Use = 'remaining' | 'used';

const POINTS = 1;

/** "35% left" in the card of "5.25 GB of 15 GB": the share that says what it is tells of the amount. */
function byShare({ quantity, partner, places }: Finding, findings: readonly Finding[]): Use | null {
  if (partner === null || partner.quantity.value === 0) return null;
  const share = (100 * quantity.value) / partner.quantity.value;
  // Near one half both fit.
  if (Math.abs(share - 50) <= POINTS) return null;
  const told = findings.find(
    (one) =>
      one.quantity.kind === 'percent' &&
      one.aside === null &&
      one.elsewhere !== true &&
      !one.weak &&
      one.places[0] === places[0] &&
      (one.state === 'remaining' || one.state === 'used') &&
      (near(one.quantity.value, share) || near(one.quantity.value, 100 - share)),
  );
  if (told === undefined) return null;
  const same = near(told.quantity.value, share);
  return same === (told.state === 'remaining') ? 'remaining' : 'used';
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= POINTS;

/** "of 50 GB, valid until 17 November", where money is held as well: what a prepaid pack has left. */
const isPack = ({ places }: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ places: own, quantity, state, aside }) =>
      quantity.kind === 'date' &&
      state === 'expiry' &&
      aside === null &&
      own[0] === places[0] &&
      own.length === places.length,
  );

/** What the pairs of a card are that say it: "3 of 5 GB left" tells of "80 of 100 SMS" beside it. */
function statesByPlace(findings: readonly Finding[]): Map<string, Use | 'both'> {
  const told = new Map<string, Use | 'both'>();
  for (const { state, partner, aside, places } of findings) {
    const [place] = places;
    if (partner?.state !== 'total' || aside !== null || place === undefined) continue;
    if (state !== 'remaining' && state !== 'used') continue;
    const before = told.get(place);
    told.set(place, before === undefined || before === state ? state : 'both');
  }
  return told;
}

/** "Your usage is reset on the 1st": where all that is told is told in sentences, what they speak of. */
function proseOf(lines: readonly Line[]): Use | null {
  const speaks = (wanted: Role) =>
    lines.some(
      ({ segment, labels }) =>
        !segment.chrome && labels.some(({ role, weak }) => role === wanted && !weak),
    );
  const ends = lines.some(
    ({ quantities, labels }) =>
      quantities.some(({ kind }) => kind === 'date' || kind === 'duration') &&
      labels.some(({ role }) => role === 'reset') &&
      labels.some(({ role, weak }) => role === 'used' && !weak),
  );
  return ends && !speaks('remaining') ? 'used' : null;
}

/** A message is called by its first line, where that tells nothing else. */
function titleOf(title: string, [first]: readonly Line[]): string {
  if (title !== '' || first === undefined) return fold(title);
  const { folded, element } = first.segment;
  const isHead = element.parent?.tag === '#page' && first.quantities.length === 0;
  return isHead && folded.length <= TITLE ? folded : '';
}

function spokenOf(lines: readonly Line[], title: string, language: string | null): Use | null {
  const count = (wanted: Role, weakly: boolean) =>
    lines.filter(
      ({ segment, labels }) =>
        !segment.chrome &&
        !isProse(segment) &&
        !ASIDE.test(segment.text) &&
        // "Usage by month" is of what has been.
        !labels.some(({ role, weak }) => role === 'history' && !weak) &&
        labels.some(({ role, weak }) => role === wanted && (weakly || !weak)),
    ).length;
  const left = count('remaining', false);
  const titled = findLabels(titleOf(title, lines).slice(0, TITLE)).filter(({ weak }) => !weak);
  const titles = (wanted: Role) => titled.some(({ role }) => role === wanted);
  if (titles('remaining') && !titles('used')) return 'remaining';
  const named = titles('used') ? ENOUGH : 0;
  const used = named + (count('used', false) === 0 ? 0 : count('used', true));
  if (left > 0 && used === 0) return 'remaining';
  if (used >= ENOUGH && left === 0) return 'used';
  if (left > 0 || used > 0) return null;
  const base = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  return LEFT_FIRST.has(base) ? 'remaining' : proseOf(lines);
}
