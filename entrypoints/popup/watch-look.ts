import { parseAddress } from '../../utils/domain/checkout-address';
import type { FoundValue, PageFindings } from '../../utils/packs/found';
import type { Look, Memory, Pick } from '../../utils/page-eyes/eye-message';
import { askEyes, openEyes } from '../../utils/platform/page-eyes';
import type { WatchTrouble } from '../../utils/view/watch-message';
import { fits, withPicks } from '../../utils/view/watch-values';
import { isWatchable } from '../../utils/view/watch-view';

/** A page that was read, with what the user pointed at in its place. */
export interface Opened {
  look: Look;
  page: PageFindings;
  values: FoundValue[];
  memory: Memory;
  /** Where the user pointed in vain. */
  inVain: Pick[];
}

/** Where nothing was found, there is a page all the same: the user may point at it. */
type Outcome =
  | { ok: true; opened: Opened }
  | { ok: false; why: WatchTrouble; opened: Opened | null };

const STATES = {
  'signed-out': 'signedOut',
  maintenance: 'maintenance',
  captcha: 'captcha',
} as const;

const failed = (why: WatchTrouble, opened: Opened | null = null): Outcome => ({
  ok: false,
  why,
  opened,
});

const freshMemory = (): Memory => ({
  connectionId: crypto.randomUUID(),
  picks: [],
  leftOut: [],
  gigabyte: null,
  name: null,
  resume: false,
});

async function lookAt(tabId: number): Promise<Look | 'closed' | undefined> {
  const look = await askEyes<'look'>(tabId, { eyes: 'look' });
  if (look !== undefined) return look;
  if (!(await openEyes(tabId))) return 'closed';
  return askEyes<'look'>(tabId, { eyes: 'look' });
}

/** The reader is big: it comes only now. */
const reader = async () => ({
  ...(await import('../../utils/packs/find-on-account-page')),
  ...(await import('../../utils/packs/value-at')),
});

async function understand(look: Look, html: string): Promise<Outcome> {
  const { findOnAccountPage, valueAt } = await reader();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const said = look.locale === '' ? {} : { locale: look.locale };
  const options = { url: look.url, now: Date.now(), zone, ...said };
  const page = findOnAccountPage(html, options);
  if (page.state !== 'open') return failed(STATES[page.state]);
  const memory = look.memory ?? freshMemory();
  const good = memory.picks.flatMap((pick): { ask: Pick; value: FoundValue }[] => {
    // What the page as a whole says about this block goes before what the block says alone.
    const value =
      page.values.find(({ mark, field }) => mark === pick.mark && field === pick.field) ??
      valueAt(html, options, pick.mark, pick.field);
    return value !== null && fits(pick, value) ? [{ ask: pick, value }] : [];
  });
  const values = withPicks(page.values, good);
  const inVain = memory.picks.filter((pick) => !good.some(({ ask }) => ask === pick));
  const kept = { ...memory, picks: memory.picks.filter((pick) => !inVain.includes(pick)) };
  const opened = { look, page, values, memory: kept, inVain };
  const empty = !isWatchable(values) && inVain.length === 0;
  return empty ? failed('nothing', opened) : { ok: true, opened };
}

/** Looks at the page in a tab and reads it. */
export async function openPage(tabId: number): Promise<Outcome> {
  const look = await lookAt(tabId);
  if (look === 'closed') return failed('closed');
  if (look === undefined) return failed('broken');
  if (!parseAddress(look.url).ok) return failed('insecure');
  if (look.html === null) return failed('tooLarge');
  try {
    return await understand(look, look.html);
  } catch (bug) {
    console.error('DataLeft: a page was not read', bug instanceof Error ? bug.name : '');
    return failed('broken');
  }
}
