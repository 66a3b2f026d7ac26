import { type GlanceFacts, GOOD_FOR } from '../domain/glance-facts';
import type { RankedLine } from '../domain/rank';
import { rankStored, type Stored } from './contexts';
import { toFacts, toHero } from './hero';
import { isSimple } from './is-plain';
import { lampOf } from './lamp';
import { untilText } from './line-words';
import type { Locale } from './locale';
import { directionOf } from './locale';
import type { LampView, LineCardView } from './shapes';

/** What the popup shows of the neediest line before it has asked anybody: in its own address. */
export interface FirstWords extends Pick<LineCardView, 'name' | 'hero' | 'facts' | 'until'> {
  lamp: Pick<LampView, 'tone' | 'word'> | null;
  page: { lang: string; dir: 'ltr' | 'rtl'; title: string; theme: string; contrast: string };
  /** Epoch ms: before and after them they may not be true. */
  madeAt: number;
  goodUntil: number;
}

type Said = Omit<FirstWords, 'madeAt' | 'goodUntil'>;

function saidOf(
  [open]: readonly RankedLine[],
  { alerts, settings }: Stored,
  locale: Locale,
): Said | null {
  if (!isSimple(open, alerts)) return null;
  const lamp = lampOf(open, locale);
  const { theme, contrast } = settings;
  const { tag, words } = locale;
  return {
    name: open.line.reading.name,
    lamp: lamp === null ? null : { tone: lamp.tone, word: lamp.word },
    hero: toHero(open, locale),
    facts: toFacts(open, locale),
    until: untilText(open, locale),
    page: { lang: tag, dir: directionOf(tag), title: words.product, theme, contrast },
  };
}

/**
 * Null where more has to be said, and where the time changes it at once.
 * @param stored all of it; of many lines those of a kept glance
 * @param kept what is known of the others, where there are many
 */
export function toFirstWords(
  stored: Stored,
  kept: GlanceFacts | null,
  now: number,
  locale: Locale,
): FirstWords | null {
  const said = saidOf(rankStored(stored, now), stored, locale);
  if (said === null) return null;
  const same = JSON.stringify(said);
  const until = GOOD_FOR.map((span) => Math.min(now + span, kept?.goodUntil ?? Infinity));
  const goodUntil = until.find(
    (at) => JSON.stringify(saidOf(rankStored(stored, at), stored, locale)) === same,
  );
  return goodUntil === undefined ? null : { ...said, madeAt: now, goodUntil };
}
