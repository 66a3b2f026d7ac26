import type { GlanceFacts } from '../../utils/domain/glance-facts';
import { setPopupAddress } from '../../utils/platform/popup-address';
import type { Stored } from '../../utils/view/contexts';
import { popupAddress } from '../../utils/view/first-address';
import { toFirstWords } from '../../utils/view/first-words';
import type { Glance } from './glance';

/** The address, as far as this worker knows. */
let shown: string | null = null;

/**
 * The popup opens with the number that the toolbar shows, and need not ask anybody for it.
 * @param few the lines that are shown first, with what is known of others; null: they are not known
 */
export async function settlePopupAddress(
  { now, locale }: Glance,
  few: { stored: Stored; facts: GlanceFacts | null } | null,
): Promise<void> {
  const words = few === null ? null : toFirstWords(few.stored, few.facts, now, locale);
  const wanted = popupAddress(words);
  if (wanted === shown) return;
  await setPopupAddress(wanted);
  shown = wanted;
}
