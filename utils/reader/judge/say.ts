import { SEAM } from '../text/letters';
import type { Label, Quantity } from '../tokens/token';
import { alsoSays } from './also-says';
import type { Clause } from './clauses';
import { speaksOf, strongest } from './state';

/** A quantity and what its own words say about it. */
export interface Said {
  quantity: Quantity;
  /** The label that gives it its state. */
  label: Label | null;
  /** It is the whole of which its partner is a part. */
  whole: boolean;
  /** The other one of "3 of 5 GB". */
  partner: Said | null;
  clause: Clause;
  /** Its meaning is not in the words around: part of a period. */
  settled: boolean;
}

const AMOUNTS = new Set(['data', 'percent', 'messages', 'duration', 'money', 'number']);

/** What each quantity of a clause is, by the words before, between and after. */
export function sayClause(clause: Clause, folded: string): Said[] {
  const said = clause.quantities.map(
    (quantity): Said => ({
      quantity,
      label: null,
      whole: false,
      partner: null,
      clause,
      settled: false,
    }),
  );
  const labels = clause.labels;
  const firstLabel = labels.find((label) => clause.quantities.some((one) => speaksOf(label, one)));
  const firstQuantity = clause.quantities[0];
  const before =
    firstLabel !== undefined &&
    firstQuantity !== undefined &&
    firstLabel.start < firstQuantity.start;
  pair(said, clause, folded);
  pairByOneLabel(said, clause);
  said.forEach((one, at) => {
    if (one.whole) return;
    const from = said[at - 1]?.quantity.end ?? clause.start;
    const own = one.quantity;
    const last = one.partner !== null && said[at + 1] === one.partner ? said[at + 2] : said[at + 1];
    const to = last?.quantity.start ?? clause.end;
    const fits = labels.filter((label) => speaksOf(label, own));
    const ahead = fits.filter((label) => label.start >= from && label.end <= own.start);
    const behind = fits.filter((label) => label.start >= own.end && label.end <= to);
    const sides = before ? [ahead, behind] : [behind, ahead];
    const moment = own.kind === 'date' || own.kind === 'duration';
    if (moment && clause.quantities.length === 1) one.label = strongest(fits);
    if (one.label !== null) return;
    one.label = strongest(sides[0] ?? []) ?? strongest(sides[1] ?? []);
    if (one.label === null && one.partner !== null && said[at - 1] === one.partner) {
      const start = said[at - 2]?.quantity.end ?? clause.start;
      one.label = strongest(
        fits.filter(
          (label) => label.start >= start && label.end <= (one.partner?.quantity.start ?? 0),
        ),
      );
    }
    if (one.label === null && clause.quantities.length === 1) one.label = strongest(fits);
  });
  return said;
}

/** "X of Y", "X / Y", "Y 中 X": the larger is the whole. */
function pair(said: readonly Said[], clause: Clause, folded: string): void {
  for (let at = 0; at + 1 < said.length; at++) {
    const one = said[at];
    const next = said[at + 1];
    if (one === undefined || next === undefined || one.partner !== null) continue;
    const { quantity } = one;
    if (!AMOUNTS.has(quantity.kind)) continue;
    const between = clause.labels.filter(
      ({ start, end }) => start >= quantity.end && end <= next.quantity.start,
    );
    const text = folded.slice(quantity.end, next.quantity.start);
    const says = between.some((label) => label.role !== 'total' && endsWithOf(folded, label));
    const slash = text.replaceAll(SEAM, ' ').trim() === '/';
    if (!slash && !says && !between.some(({ role }) => role === 'of')) continue;
    if (!makeAlike(one, next)) continue;
    if (quantity.kind === 'percent') continue;
    one.partner = next;
    next.partner = one;
    if (quantity.value > next.quantity.value) one.whole = true;
    else next.whole = true;
  }
}

/** "Left of" is one phrase of two meanings. */
function endsWithOf(folded: string, { start, end }: Label): boolean {
  return alsoSays(folded.slice(start, end), 'of');
}

/** Two amounts and one word for use: the larger one is the whole. */
function pairByOneLabel(said: readonly Said[], clause: Clause): void {
  const data = said.filter(({ quantity, partner }) => quantity.kind === 'data' && partner === null);
  const [one, next] = data;
  if (one === undefined || next === undefined || data.length !== 2) return;
  const states = clause.labels.filter((label) => speaksOf(label, one.quantity));
  const [label] = states;
  if (label === undefined || states.length !== 1 || label.role === 'total') return;
  const [large, small] = one.quantity.value > next.quantity.value ? [one, next] : [next, one];
  const around = label.start >= next.quantity.end || label.end <= one.quantity.start;
  if (!around || large.quantity.value === small.quantity.value) return;
  large.whole = true;
  large.partner = small;
  small.partner = large;
}

/** "3.2 / 10 GB": the bare number has its partner's unit. Whether the two can be parts of one. */
function makeAlike(one: Said, next: Said): boolean {
  const [first, second] = [one.quantity, next.quantity];
  if (first.kind === second.kind) {
    return first.kind !== 'money' || first.unit === second.unit;
  }
  if (first.kind === 'number' && takesUnit(second)) {
    one.quantity = withUnit(first, second);
    return true;
  }
  if (second.kind === 'number' && takesUnit(first)) {
    next.quantity = withUnit(second, first);
    return true;
  }
  return false;
}

const takesUnit = ({ kind }: Quantity): boolean =>
  kind === 'data' || kind === 'messages' || kind === 'duration';

const SCALE: Record<string, number> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  TiB: 1024 ** 4,
  minute: 60,
  hour: 3600,
  second: 1,
  message: 1,
};

export const withUnit = (bare: Quantity, like: Pick<Quantity, 'kind' | 'unit'>): Quantity => ({
  ...bare,
  kind: like.kind,
  unit: like.unit,
  value:
    like.kind === 'data'
      ? Math.round(bare.value * (SCALE[like.unit] ?? 1))
      : bare.value * (SCALE[like.unit] ?? 1),
});
