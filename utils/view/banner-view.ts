import type { Settings } from '../domain/settings';
import { alertLamp } from './alert-lamp';
import type { AlertContext } from './alert-words';
import { alertWords } from './alert-words';
import type { Locale } from './locale';
import { directionOf } from './locale';
import { toSummary } from './notice';
import type { LampView } from './shapes';

/** What the banner in a page says. */
export interface BannerView {
  /** For `lang`; BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  theme: Settings['theme'];
  contrast: Settings['contrast'];
  product: string;
  /** Null where it tells of several alerts. */
  lamp: Pick<LampView, 'tone' | 'word'> | null;
  title: string;
  /** A line for each alert, where there are several. */
  detail: string;
  open: string;
  close: string;
}

function said(contexts: AlertContext[], locale: Locale) {
  const [only] = contexts;
  if (contexts.length === 1 && only !== undefined) {
    return { lamp: alertLamp(only.alert, locale), ...alertWords(only, locale) };
  }
  const { title, message } = toSummary('', contexts, locale, false);
  return { lamp: null, title, detail: message };
}

/** One alert in its own words; several at once become one summary. */
export function toBanner(
  contexts: AlertContext[],
  locale: Locale,
  { theme, contrast }: Pick<Settings, 'theme' | 'contrast'>,
): BannerView {
  const { lamp, title, detail } = said(contexts, locale);
  const { product, actions } = locale.words;
  return {
    language: locale.tag,
    direction: directionOf(locale.tag),
    theme,
    contrast,
    product,
    lamp: lamp && { tone: lamp.tone, word: lamp.word },
    title,
    detail,
    open: actions.openProduct,
    close: actions.close,
  };
}
