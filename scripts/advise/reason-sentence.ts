import type { AdviceNeed, AdvicePlan } from '../../utils/domain/advice/advice-problem';
import type { Advice, Offer } from '../../utils/domain/advice/advise';

const gigabytes = (bytes: number): string =>
  bytes < 1e8 ? `${Number((bytes / 1e6).toFixed(1))} MB` : `${Number((bytes / 1e9).toFixed(2))} GB`;

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** "2 × asia-5 (5 GB / 30 days) on days 0 and 12". */
function offerText({ purchases }: Offer, plans: Map<string, AdvicePlan>): string {
  return [...new Set(purchases.map(({ planId }) => planId))]
    .map((id) => {
      const bought = purchases.filter(({ planId }) => planId === id);
      const plan = plans.get(id);
      const what = plan && ` (${gigabytes(plan.dataBytes)} / ${days(plan.validityDays)})`;
      const on = [...new Set(bought.map(({ day }) => day))];
      const times = bought.length === 1 ? '' : `${bought.length} × `;
      const when =
        on.length === 1 ? `day ${on[0]}` : `days ${on.slice(0, -1).join(', ')} and ${on.at(-1)}`;
      return `${times}${id}${what ?? ''} on ${when}`;
    })
    .join(', then ');
}

function needText(need: AdviceNeed): string {
  const used = need.use.filter(({ bytes }) => bytes > 0);
  const total = used.reduce((sum, { bytes }) => sum + bytes, 0);
  const last = used.reduce((latest, { day }) => Math.max(latest, day), 0);
  return `you need ${gigabytes(total)} until day ${last}`;
}

/**
 * The advice in one plain sentence with its numbers.
 * @param currency as the file names it; null: minor units of whichever
 */
export function reasonSentence(
  advice: Advice,
  need: AdviceNeed,
  plans: AdvicePlan[],
  currency: string | null,
): string {
  const cost = (minor: number): string =>
    `${minor} minor units${currency === null ? '' : ` of ${currency}`}`;
  if (advice.kind === 'infeasible') {
    return `No purchases of these plans serve everything: ${needText(need)}.`;
  }
  if (advice.kind === 'undecided') {
    return `No way was found before the effort was used up; any would cost at least ${cost(advice.atLeastMinor)}: ${needText(need)}.`;
  }
  if (advice.purchases.length === 0) return 'Nothing has to be bought: nothing is needed.';
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const { runnerUp, gapMinor, totalMinor } = advice;
  const single = new Set(advice.purchases.map(({ planId }) => planId)).size === 1;
  const next =
    runnerUp === null
      ? `no ${single ? 'other ' : ''}single plan can do it`
      : `the cheapest ${single ? 'other ' : ''}single plan, ${offerText(runnerUp, byId)}, would cost ${runnerUp.totalMinor}, ${runnerUp.totalMinor - totalMinor} more`;
  const gap =
    gapMinor === 0
      ? ''
      : `; the search was cut off, and nothing is cheaper by more than ${gapMinor}`;
  return `${offerText(advice, byId)}, for ${cost(totalMinor)}: ${needText(need)}; ${next}${gap}.`;
}
