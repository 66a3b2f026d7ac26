/** Some seconds, mostly far less, for those few questions that need them. */
const FEW = 5_000_000;
const MANY = 1_000;
const MANY_EFFORT = 35_000;
const PER_PLAN = 2;

/** Few plans may take their time to be exact; many have to answer while somebody waits. */
export const usualEffort = (plans: number): number =>
  plans <= MANY ? FEW : Math.min(FEW, MANY_EFFORT + plans * PER_PLAN);
