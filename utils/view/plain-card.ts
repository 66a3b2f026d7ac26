import { isDoubtful } from '../domain/line-state';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { autoRenewNote } from './auto-renew-note';
import { toDataBar, toTimeBar } from './bars';
import { toBuckets } from './bucket-view';
import { toDial } from './dial-view';
import { dotted } from './dotted';
import { toFacts, toHero } from './hero';
import { lampOf } from './lamp';
import { measuredText, untilText } from './line-words';
import type { PageLocale } from './page-locale';
import { plainActions } from './plain-actions';
import { plainSentence } from './plain-sentence';
import { planTitle } from './plan-words';
import type { LineCardView } from './shapes';

/** The plan of that id as the catalogue calls it; empty where it does not have it. */
export function titleOf(
  planId: string | null,
  line: RankedLine,
  catalogue: Plan[],
  locale: PageLocale,
): string {
  const plan = catalogue.find(({ id }) => id === planId);
  return plan === undefined ? '' : planTitle(plan, line.connection.gigabyte, locale);
}

/** `10 GB · 30 days · ••4471`: the plan as the catalogue knows it, else as the provider names it. */
function subtitle(line: RankedLine, catalogue: Plan[], locale: PageLocale): string {
  const { planId, planName, tail, autoRenew } = line.line.reading;
  return dotted(
    [
      titleOf(planId, line, catalogue, locale) || (planName ?? line.connection.name),
      tail === null ? '' : `••${tail}`,
      autoRenew === true ? locale.words.card.autoRenewOn : '',
    ],
    locale,
  );
}

/** A card as most are: what the popup loads before it shows anything knows no others. */
export function toPlainCard(
  line: RankedLine,
  catalogue: Plan[],
  busy: boolean,
  locale: PageLocale,
): LineCardView {
  const { card } = locale.words;
  const doubtful = isDoubtful(line.state);
  const news = autoRenewNote(line, locale);
  return {
    lineKey: line.line.key,
    name: line.line.reading.name,
    subtitle: subtitle(line, catalogue, locale),
    lamp: lampOf(line, locale),
    hero: toHero(line, locale),
    facts: toFacts(line, locale),
    until: untilText(line, locale),
    dial: toDial(line, locale),
    bars: line.state === 'expired' ? [] : [toDataBar(line, locale), toTimeBar(line, locale)],
    buckets: toBuckets(line, locale),
    sentence: plainSentence(line, locale),
    steps: news ? [news] : [],
    measured: measuredText(line, doubtful, locale),
    // A page that is read on visits alone cannot be asked from here.
    refresh:
      line.connection.site?.way === 'visit'
        ? null
        : {
            label: doubtful ? card.tryAgain : card.refresh,
            busy,
            action: { do: 'refresh', connectionId: line.connection.id },
          },
    ...plainActions(line, catalogue, locale),
    help: {
      label: locale.words.afterwards.help,
      action: { do: 'show-help', lineKey: line.line.key, topic: null },
    },
  };
}
