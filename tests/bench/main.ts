import { mkdir, writeFile } from 'node:fs/promises';
import { benchPoll } from './browser/poll';
import { benchPopup } from './browser/popup';
import { benchScale } from './browser/scale';
import { benchWake } from './browser/wake';
import { benchWeight } from './browser/weight';
import type { Figure } from './figure';
import { benchFrugality, scriptPart } from './run-script';
import { showFigures } from './show-figures';

const parts: Record<string, () => Promise<Figure[]>> = {
  popup: () => benchPopup(),
  poll: () => benchPoll(),
  wake: () => benchWake(),
  weight: () => benchWeight(),
  'scale-1': () => benchScale({ connections: 1, lines: 10_000 }),
  'scale-200': () => benchScale({ connections: 200, lines: 50 }),
  frugality: benchFrugality,
  reader: scriptPart('reader'),
  composed: scriptPart('composed'),
  'reader-speed': scriptPart('reader-speed'),
  forecast: scriptPart('forecast'),
  advice: scriptPart('advice'),
  history: scriptPart('history'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  const known = Object.keys(parts).join(', ');
  throw new Error(`No such part: ${unknown.join(', ')}. There are ${known}.`);
}

interface Outcome {
  part: string;
  seconds: number;
  figures: Figure[];
  trouble?: string;
}

const outcomes: Outcome[] = [];
for (const [part, bench] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const begun = performance.now();
  const outcome = await bench().then(
    (figures) => ({ figures }),
    (trouble: unknown) => ({ figures: [], trouble: String(trouble) }),
  );
  const seconds = Math.round((performance.now() - begun) / 1_000);
  outcomes.push({ part, seconds, ...outcome });
  if ('trouble' in outcome) console.error(`\n${part} failed: ${outcome.trouble}`);
  else if (outcome.figures.length > 0) console.log(showFigures(part, outcome.figures));
}
await mkdir('.output', { recursive: true });
await writeFile('.output/bench.json', `${JSON.stringify(outcomes, null, 2)}\n`);
const failed = outcomes.filter(({ trouble }) => trouble !== undefined);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(({ part }) => part).join(', ')}`);
  process.exitCode = 1;
}
