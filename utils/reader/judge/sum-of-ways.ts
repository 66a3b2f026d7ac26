import type { Finding } from './finding';
import type { Line } from './line';

const DOWN = /down|recei|recu|descarg|скач|下载|下載|下り|다운|تنزيل/;
const UP = /\bup(?!d|g)|sent|subid|envi|отправ|上传|上傳|上り|업로드|رفع/;
const FURTHEST = 8;
/** Each of the three is rounded to be shown. */
const ROUNDED = 0.002;

/**
 * "Download 231.77 GB", "Upload 24.33 GB", "Total 256.10 GB": so much has been used in all.
 * @param saidOf what an amount is called, in folded letters
 */
export function sumOfWays(
  findings: readonly Finding[],
  saidOf: (one: Finding, before: Finding | undefined) => string,
): void {
  const data = findings.filter(
    ({ quantity, aside, state }) =>
      quantity.kind === 'data' && aside === null && state !== 'remaining',
  );
  for (let at = 0; at + 2 < data.length; at++) {
    const three = data.slice(at, at + 3);
    if ((three[2]?.at ?? 0) - (three[0]?.at ?? 0) > FURTHEST) continue;
    const [sum, ...parts] = [...three].sort(
      (one, other) => other.quantity.value - one.quantity.value,
    );
    const made = parts.reduce((total, { quantity }) => total + quantity.value, 0);
    if (sum === undefined || made === 0) continue;
    if (Math.abs(made - sum.quantity.value) > ROUNDED * made) continue;
    const said = parts.map((one) => saidOf(one, data[data.indexOf(one) - 1]));
    if (![DOWN, UP].every((way) => said.some((text) => way.test(text)))) continue;
    sum.state = 'used';
    for (const part of parts) part.state = null;
  }
}

/** The lines since the amount before, up to the amount. */
export const saidAhead =
  (lines: readonly Line[]) =>
  (one: Finding, before: Finding | undefined): string =>
    lines
      .slice(Math.max((before?.at ?? -1) + 1, one.at - 2), one.at + 1)
      .map(({ segment }) => segment.folded)
      .join(' ');
