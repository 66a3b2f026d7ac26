import type { QuantityHints } from '../tokens/find-quantities';
import type { Card } from './card';
import { unitsIn } from './units-in';

const BOTH_SIGNS = /^-?\d{1,3}(?:\.\d{3})+,\d+$/;
const POINT_BEFORE_THREE = /^\d{1,3}\.\d{3}$/;
const POINTED = /^-?\d+\.\d+$/;
/** No plan is counted in thousandths of these. */
const SMALL: ReadonlySet<string> = new Set(['KB', 'MB', 'KiB', 'MiB']);

/** "10.000" beside "3.450,2", "5.120" beside "12.288" MB: the point parts thousands. */
export function withoutPoints(
  value: number | string,
  card: Card,
  hints: QuantityHints,
): number | string {
  if (typeof value !== 'string' || !POINT_BEFORE_THREE.test(value)) return value;
  const texts = card.entries.flatMap(([, other]) => (typeof other === 'string' ? [other] : []));
  return texts.some((other) => BOTH_SIGNS.test(other)) || isGrouped(texts, card, hints)
    ? value.replace('.', '')
    : value;
}

/** All numbers with a point have three digits behind it, where the language has a comma for tenths. */
function isGrouped(texts: readonly string[], card: Card, { style }: QuantityHints): boolean {
  if (style.decimal !== ',') return false;
  const pointed = texts.filter((text) => POINTED.test(text));
  return (
    pointed.length > 1 &&
    pointed.every((text) => POINT_BEFORE_THREE.test(text)) &&
    unitsIn(card).some(({ unit }) => unit.kind === 'data' && SMALL.has(unit.unit))
  );
}
