import type { AdviceNeed, AdvicePlan, Purchase } from '../../../utils/domain/advice/advice-problem';
import { buy, draw, expire, NEW, splits } from './cheapest-by-force';

/** Do these purchases serve everything? Followed day by day, with every split; small numbers only. */
export function canServe(need: AdviceNeed, plans: AdvicePlan[], purchases: Purchase[]): boolean {
  let states = new Map([['', plans.map(() => NEW)]]);
  for (let day = 0; day < need.days; day += 1) {
    const next = new Map<string, (typeof NEW)[]>();
    const use = need.use
      .filter((each) => each.day === day)
      .map(({ region, bytes }): [string, number] => [region, bytes]);
    for (const before of states.values()) {
      const lines = before.map((line, index) =>
        purchases
          .filter(({ planId, day: on }) => on === day && planId === plans[index]?.id)
          .reduce(
            (bought, _) => {
              const plan = plans[index];
              return plan === undefined ? bought : buy(bought, plan, day);
            },
            expire(line, day),
          ),
      );
      for (const drawn of splits(use, plans, lines)) {
        const after = lines.map((line, index) => draw(line, drawn[index] ?? 0, day));
        next.set(JSON.stringify(after), after);
      }
    }
    states = next;
  }
  const allowed = plans.every(
    ({ id, maxPurchases }) =>
      purchases.filter(({ planId }) => planId === id).length <= maxPurchases,
  );
  return allowed && states.size > 0 && purchases.every(({ day }) => day >= 0 && day < need.days);
}
