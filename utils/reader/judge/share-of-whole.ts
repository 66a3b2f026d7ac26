import { SEAM } from '../text/letters';
import type { Label } from '../tokens/token';
import { near } from './agree';
import type { Said } from './say';

/** "20GB的80%", "20GB の 80%": the sign that makes the percentage one of the amount before it. */
const OF =
  /^ ?(?:(?:高速|套餐|国内|國內|内|內|通用|基本|月|当月|當月)*(?:流量|数据|數據|データ(?:容量|量|通信量)?|데이터)? ?(?:的|之|の|의)|の?(?:うち|内|中)の?|중) ?$/;
/** The word for use that stands ahead of both, or behind them. */
function useOf(whole: Said, share: Said): Label | null {
  const own = [share.label, whole.label].find((label) => label !== null && isUse(label));
  const behind = share.clause.sentence.labels.find(
    (label) => isUse(label) && label.start >= share.quantity.end,
  );
  return own ?? behind ?? null;
}

const isUse = ({ role, weak }: Label): boolean =>
  !weak && (role === 'used' || role === 'remaining');

/** How far the amount that a percentage comes to may be rounded. */
const ROUNDED = 0.02;

/**
 * "You have reached 80% of 20 GB (16 GB)" with the whole first, as Chinese, Japanese and Korean have
 * it: the words for use are the percentage's, and those of the amount that it comes to.
 */
export function shareOfWhole(said: readonly Said[], folded: string): void {
  for (const [at, whole] of said.entries()) {
    const [share, part] = [said[at + 1], said[at + 2]];
    if (whole.quantity.kind !== 'data' || share?.quantity.kind !== 'percent') continue;
    const between = folded.slice(whole.quantity.end, share.quantity.start).replaceAll(SEAM, ' ');
    if (!OF.test(between) || whole.partner !== null || share.partner !== null) continue;
    share.label = useOf(whole, share);
    whole.label = null;
    whole.whole = true;
    whole.partner = share;
    share.partner = whole;
    const comes = (whole.quantity.value * share.quantity.value) / 100;
    if (part?.quantity.kind !== 'data' || part.partner !== null) continue;
    if (part.label !== null && isUse(part.label)) continue;
    if (near(part.quantity.value, comes, ROUNDED)) part.label = share.label;
  }
}
