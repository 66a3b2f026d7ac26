import { countOne, inWords } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./parts.mjs').Part} Part
 */

/** @param {Part} part @returns {Promise<{ counts: Counts, output: string }>} */
async function outcomeOf(part) {
  try {
    return await part.check();
  } catch (error) {
    // A part that cannot even run is one failure; the others still have something to say.
    return { counts: countOne(1), output: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {Part} part @param {Map<string, Counts>} done @returns {Promise<Counts>} */
async function runPart(part, done) {
  const needed = part.needs ? done.get(part.needs) : undefined;
  if (needed && needed.failed > 0) {
    console.log(`✗ ${part.name}: not run, because ${part.needs} failed`);
    return countOne(1);
  }
  if (part.alone) console.log(`… ${part.name} (${part.what})`);
  const began = Date.now();
  const { counts, output } = await outcomeOf(part);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const mark = counts.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${part.name} (${part.what}): ${inWords(counts)}, ${seconds} s`);
  if (counts.failed > 0 && output) console.log(output.replace(/^/gm, '    '));
  return counts;
}

/**
 * Runs the parts, two at a time as there are two cores, each as soon as those it waits for are
 * done. What a part printed comes in one piece, and only if it failed.
 *
 * @param {readonly Part[]} parts
 * @returns {Promise<Counts[]>}
 */
export async function runParts(parts) {
  /** @type {Map<string, Counts>} */
  const done = new Map();
  /** @type {Map<Part, Promise<void>>} */
  const running = new Map();
  const waiting = [...parts];
  const selected = new Set(parts.map(({ name }) => name));
  const isReady = (/** @type {Part} */ part) =>
    (part.after ?? []).every((name) => done.has(name) || !selected.has(name));

  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < 2 ? waiting.findIndex(isReady) : -1;
    const [part] = next >= 0 ? waiting.splice(next, 1) : [];
    if (!part) {
      await Promise.race(running.values());
      continue;
    }
    const run = runPart(part, done).then((counts) => {
      done.set(part.name, counts);
      running.delete(part);
    });
    running.set(part, run);
  }
  return [...done.values()];
}
