/** Some seconds, mostly far less, for those few questions that need them. */
const FEW = 5_000_000;
const MANY = 1_000;
/** At most about 50 ms for 5,000 plans and a second for 100,000, mostly. */
const PER_PLAN = 4;

/** Few plans may take their time to be exact; many have to answer while somebody waits. */
export const usualEffort = (plans: number): number =>
  plans <= MANY ? FEW : Math.min(FEW, plans * PER_PLAN);
