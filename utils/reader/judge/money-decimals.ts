import type { Quantity } from '../tokens/token';
import type { Line } from './line';

/** "404.17", "0.004": the mark parts a whole from its decimals. */
const DECIMALS = /(?<![\d.,])(?:\d{1,9}([.,])\d{1,2}|0([.,])\d{3})(?![\d.,])/;
/** "132.111": in money three digits behind a mark are thousands, but where the page shows otherwise. */
const THREE = /(?<![\d.,])[1-9]\d{0,2}([.,])\d{3}(?![\d.,])/;
const THOUSAND = 1000;
/** One may be a slip of the pen. */
const FEWEST = 2;

/**
 * "Paid 404.17 riyals", "not billed 200.7 riyals", "balance 132.111 riyals": nobody parts thousands by
 * the mark that he puts before decimals.
 */
export function moneyDecimals(lines: readonly Line[]): void {
  const sums = lines.flatMap(({ quantities, segment: { folded } }) =>
    quantities
      .filter(({ kind }) => kind === 'money')
      .map((quantity) => ({ quantity, text: textOf(quantity, folded) })),
  );
  const marks = sums.flatMap(({ text }) => {
    const found = DECIMALS.exec(text);
    return found === null ? [] : [found[1] ?? found[2]];
  });
  const [mark] = marks;
  if (marks.length < FEWEST || marks.some((one) => one !== mark)) return;
  for (const { quantity, text } of sums)
    if (THREE.exec(text)?.[1] === mark) quantity.value = Math.round(quantity.value / THOUSAND);
}

const textOf = ({ start, end }: Quantity, folded: string): string => folded.slice(start, end);
