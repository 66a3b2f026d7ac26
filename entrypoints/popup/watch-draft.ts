import type { FoundValue } from '../../utils/packs/found';
import type { WatchDraft } from '../../utils/packs/watch-draft';
import type { Look, Memory } from '../../utils/page-eyes/eye-message';
import { siteNameOf } from '../../utils/view/watch-name';
import { isCheck } from '../../utils/view/watch-rows';
import type { WatchGigabyte } from '../../utils/view/watch-view';

/** More than any page that a person can look through. */
const MOST_VALUES = 40;

/**
 * What is watched: all that the panel shows. Shares that confirm amounts go along as long as the user
 * changed nothing: of other amounts they would say something else.
 */
export function confirmed(values: readonly FoundValue[], memory: Memory): FoundValue[] {
  const asFound = memory.picks.length === 0 && memory.leftOut.length === 0;
  return values
    .filter((value) => !memory.leftOut.includes(value.id))
    .filter((value) => asFound || !isCheck(value, values))
    .slice(0, MOST_VALUES);
}

/** What the worker needs to watch a page from now on. */
export const toWatchDraft = (
  look: Look,
  values: readonly FoundValue[],
  memory: Memory,
  gigabyte: WatchGigabyte,
): WatchDraft => ({
  connectionId: memory.connectionId,
  url: look.url,
  name: (memory.name ?? siteNameOf(look)).trim().slice(0, 80),
  locale: look.locale,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  values: confirmed(values, memory),
  gigabyte,
  dataUrls: look.dataUrls,
});
