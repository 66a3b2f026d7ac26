export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Two things timed in turn, so that whatever else the machine does falls on both. */
export async function interleave(
  runs: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number; theirs: number }> {
  const measured: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  // The first of each warms up.
  await ours();
  await theirs();
  for (let run = 0; run < runs; run += 1) {
    measured.ours.push(await ours());
    measured.theirs.push(await theirs());
  }
  return { ours: median(measured.ours), theirs: median(measured.theirs) };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
