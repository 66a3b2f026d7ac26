import type { Role } from '../lexicon/role';
import type { Label } from '../tokens/token';
import type { Around } from './around';
import type { Line } from './line';
import type { Said } from './say';
import { sentenceStart } from './sentence-around';
import { rowOf } from './surroundings';

/** The words around an amount that say nothing of it: what is held is neither history nor for sale. */
export function ignoredFor(
  one: Said,
  label: Label | null,
  ends: boolean,
  { line, lines, tied }: Around,
): Set<Role> {
  const ignored = usesIgnored(label, one.label !== null, ends);
  // A table of what is left and until when is none of offers, whatever stands above it.
  if (tied && label !== null && (TOLD.has(label.role) || isInUse(line, lines))) {
    ignored.add('offer');
    ignored.add('price');
  }
  if (isInUseUntil(one) || isHeldAlone(one, line)) ignored.add('offer');
  if (isOfOwnPlan(one, line)) ignored.add('price');
  // "All packs renew on 23 October" below "Hotspot: 3 of 3 GB".
  if (ends && !one.clause.sentence.labels.some(({ role }) => role === 'hotspot'))
    ignored.add('hotspot');
  return ignored;
}

/** What is left is neither history nor for sale, whatever the heading above is called. */
function usesIgnored(label: Label | null, own: boolean, ends: boolean): Set<Role> {
  if (label === null) return new Set();
  if (label.role === 'remaining' || ends) return new Set<Role>(['history', 'price']);
  if (label.role === 'used') return new Set<Role>(['price']);
  return new Set<Role>(own && !label.weak ? ['history'] : []);
}

/** "8.2 GB left, valid until 27/11" below "Promo": the pack that one has. */
const isInUseUntil = ({ label, clause: { sentence } }: Said): boolean =>
  (label?.role === 'remaining' || label?.role === 'expiry') &&
  !label.weak &&
  sentence.quantities.some(({ kind }) => kind === 'data') &&
  sentence.labels.some(({ role, weak }) => role === 'remaining' && !weak) &&
  sentence.quantities.some(({ kind }) => kind === 'date') &&
  sentence.labels.some(({ role, weak }) => role === 'expiry' && !weak) &&
  !sentence.labels.some(({ role }) => role === 'offer' || role === 'price');

/** "Discounts: | You have 938 MB left.": a cell that says so in a sentence of its own. */
const isHeldAlone = (
  { label, quantity, clause: { sentence } }: Said,
  { segment, quantities }: Line,
): boolean =>
  label?.role === 'remaining' &&
  !label.weak &&
  label.end <= quantity.start &&
  quantities.length === 1 &&
  segment.element.tag === 'td' &&
  !sentence.labels.some(({ role }) => role === 'offer' || role === 'price');

const OWN =
  /(?<!\p{L})(?:your|votre|ton|ihre[mns]?|ihr|deine[mns]?|dein|su|tu|seu|teu|tuo|je|jouw|uw|din|ditt|dit|twoim|twojego|vasem|vaseho|vasom|vasoj|vasem|ваш(?:его|ем|ому|а|)|вашого|вашому|sizin|paketiniz\p{L}*|σασ|σου)(?!\p{L})/u;

/** "The volume of your subscription is 1024 MB a month": a price nowhere, and one's own. */
const isOfOwnPlan = (
  { label, quantity, clause: { sentence } }: Said,
  { quantities, segment: { folded } }: Line,
): boolean =>
  quantity.kind === 'data' &&
  label?.role === 'total' &&
  !label.weak &&
  !quantities.some(({ kind }) => kind === 'money') &&
  OWN.test(folded.slice(sentenceStart(folded, quantity.start), quantity.start)) &&
  !sentence.labels.some(({ role }) => role === 'offer');

/** A table of more columns tells of no one line. */
const WIDEST = 24;
export const TOLD: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'balance', 'expiry']);

/** Its row has a column of what is left or was used. */
function isInUse({ segment }: Line, lines: readonly Line[]): boolean {
  const row = rowOf(segment);
  if (row === null || row.last - row.first > WIDEST) return false;
  return lines
    .slice(row.first, row.last + 1)
    .flatMap((one) => one.segment.headers)
    .some(({ at }) =>
      lines[at]?.labels.some(
        ({ role, weak }) => !weak && (role === 'remaining' || role === 'used'),
      ),
    );
}
