import { isDemo } from '../../utils/domain/demo';
import { dressPage } from '../../utils/page/dress-page';
import { TICK } from '../../utils/page/tick';
import { browserLanguage } from '../../utils/platform/language';
import { onChange } from '../../utils/store/changes';
import type { FirstLook } from '../../utils/store/first-look';
import type { FirstRows } from '../../utils/store/open-to-look';
import { toSnapshot } from '../../utils/store/to-snapshot';
import type { Stored } from '../../utils/view/contexts';
import { habitsOf, type Locale, tagOf } from '../../utils/view/locale';
import { loadPageLocale } from '../../utils/view/page-locale';
import { toKeptPicture, toPlainPicture } from '../../utils/view/plain-picture';
import type { PopupView } from '../../utils/view/shapes';

export interface FirstPicture {
  /** Draws it, and goes on drawing it; false where it cannot say all that there is to say. */
  show: () => Promise<boolean>;
  /** Something else draws from now on. */
  stop: () => void;
}

/** Few hide names or have a line with a name of ours, and only they load what changes them. */
async function fitToShow<Some extends Stored>(stored: Some, locale: Locale): Promise<Some> {
  const isOurs = stored.connections.some(isDemo);
  if (!stored.settings.hideIdentity && !isOurs) return stored;
  const { withoutIdentity } = await import('../../utils/view/without-identity');
  return withoutIdentity(stored, locale);
}

/**
 * What the popup shows before anybody touches it, read with one look at the database.
 * @param onMore where the picture, once drawn, no longer says all that there is to say
 */
export function createFirstPicture(
  draw: (view: PopupView) => void,
  onMore: () => void,
): FirstPicture {
  const stops: (() => void)[] = [];
  let isOver = false;

  async function drawAt(rows: FirstRows, now: number): Promise<boolean> {
    const stored = rows.kept === null ? toSnapshot(rows.rows) : rows.kept.stored;
    const { settings } = stored;
    const spoken = await loadPageLocale(tagOf(settings.language, browserLanguage()));
    const locale = { ...spoken, habits: habitsOf(settings) };
    const view =
      rows.kept === null
        ? toPlainPicture(await fitToShow(stored, locale), now, locale)
        : toKeptPicture(rows.kept, now, locale);
    if (view === null) return false;
    if (isOver) return true;
    dressPage(settings, locale.tag, locale.words.product);
    draw(view);
    return true;
  }

  function follow({ rows, again }: FirstLook): void {
    let latest = rows;
    const drawAgain = async (): Promise<void> => {
      if (!isOver && !(await drawAt(latest, Date.now()))) onMore();
    };
    const readAgain = async (): Promise<void> => {
      latest = await again();
      await drawAgain();
    };
    // A database that went away is nothing that this can speak of.
    stops.push(onChange(() => void readAgain().catch(onMore)));
    const ticking = setInterval(() => void drawAgain(), TICK);
    stops.push(() => clearInterval(ticking));
  }

  async function show(): Promise<boolean> {
    // Which language it is stands in the settings; most likely it is the browser's, whose words are
    // fetched while the database is still being opened.
    void loadPageLocale(tagOf('auto', browserLanguage())).catch(() => null);
    // The page's other script comes before this one.
    const look = (await globalThis.dataleftFirstLook) ?? null;
    if (look === null || !(await drawAt(look.rows, Date.now()))) return false;
    if (!isOver) follow(look);
    return true;
  }

  return {
    show,
    stop: () => {
      isOver = true;
      for (const stop of stops) stop();
    },
  };
}
