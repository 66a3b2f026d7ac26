/** A few seconds at most, for those few questions that need them. */
const FEW = 10_000_000;
const MANY = 1_000;
/** About 50 ms for 5,000 plans and a second for 100,000. */
const PER_PLAN = 7;

/** Few plans may take their time to be exact; many have to answer while somebody waits. */
export const usualEffort = (plans: number): number =>
  plans <= MANY ? FEW : Math.min(FEW, plans * PER_PLAN);
