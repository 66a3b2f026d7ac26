/** Few plans may take their time to be exact; many have to answer while somebody waits. */
const MANY = 1_000;
const FEW_MS = 5_000;
/** 50 ms are promised for 5,000 plans and a second for 100,000, on one core. */
const LEAST_MS = 50;
const PER_PLAN_MS = 0.01;
/** So much of it is used, of the processor's time and of what passes while others use it, too. */
const OF_PROCESSOR = 0.6;
const OF_CLOCK = 0.8;

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Begins now. Tells the share that has gone of the time there is for an answer among so many plans. */
export function timeToAnswer(plans: number): () => number {
  const promised = plans <= MANY ? FEW_MS : Math.max(LEAST_MS, PER_PLAN_MS * plans);
  const processor = processorMs();
  const clock = performance.now();
  return () =>
    Math.max(
      (processorMs() - processor) / (OF_PROCESSOR * promised),
      (performance.now() - clock) / (OF_CLOCK * promised),
    );
}
