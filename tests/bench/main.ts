import { mkdir, writeFile } from 'node:fs/promises';
import { benchPoll } from './poll';
import { benchPopupPaint } from './popup-paint';

/** Ratios of two things measured in turn in one run; milliseconds alone would tell of the machine. */
const rows = [
  { what: 'popup, first paint', beside: 'an empty extension page', ...(await benchPopupPaint(25)) },
  { what: 'a poll of six lines', beside: 'the same lists, fetched bare', ...(await benchPoll(60)) },
].map((row) => ({ ...row, ratio: row.ours / row.theirs }));

const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(10);
for (const { what, beside, ours, theirs, ratio } of rows) {
  console.log(
    `${what.padEnd(22)}${ms(ours)}   ${beside.padEnd(30)}${ms(theirs)}   × ${ratio.toFixed(2)}`,
  );
}
await mkdir('.output', { recursive: true });
await writeFile('.output/bench.json', `${JSON.stringify(rows, null, 2)}\n`);
