import type { LineState } from '../domain/line-state';
import { isDoubtful } from '../domain/line-state';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { toAfterwards } from './afterwards';
import { autoRenewNote } from './auto-renew-note';
import { toDataBar, toTimeBar } from './bars';
import { toBuckets } from './bucket-view';
import { toActions } from './card-actions';
import { toDial } from './dial-view';
import { toFacts, toHero } from './hero';
import { lampOf } from './lamp';
import { measuredText, untilText } from './line-words';
import type { Locale } from './locale';
import type { PageLocale } from './page-locale';
import { planTitle } from './plan-words';
import { toSentence } from './sentence';
import type { LampView, LineCardView } from './shapes';
import { siteLamp } from './site-lamp';
import { toSteps } from './steps';

/** `10 GB · 30 days · ••4471`: the plan as the catalogue knows it, else as the provider names it. */
function subtitle(line: RankedLine, catalogue: Plan[], locale: PageLocale): string {
  const { planId, planName, tail, autoRenew } = line.line.reading;
  const plan = catalogue.find(({ id }) => id === planId);
  const title = plan === undefined ? '' : planTitle(plan, line.connection.gigabyte, locale);
  return [
    title === '' ? (planName ?? line.connection.name) : title,
    tail === null ? '' : `••${tail}`,
    autoRenew === true ? locale.words.card.autoRenewOn : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Nothing presses: then what comes after a renewal is the next step. */
const isCalm = (state: LineState): boolean =>
  state === 'in-effect' || state === 'enough' || state === 'unlimited' || state === 'unknown';

/** A fault that has a name of its own is called by it, unless something worse is the matter. */
function lampFor(line: RankedLine, doubtful: boolean, locale: Locale): LampView | null {
  const { connection, line: stored } = line;
  const fault = doubtful && !connection.paused && !stored.gone;
  return (fault ? siteLamp(connection, locale) : null) ?? lampOf(line, locale);
}

export function toLineCard(
  line: RankedLine,
  catalogue: Plan[],
  busy: boolean,
  locale: PageLocale,
): LineCardView {
  const { card } = locale.words;
  const doubtful = isDoubtful(line.state);
  const ended = line.state === 'expired';
  // The way of a renewal takes their place; the dial says the same.
  const followed = line.state === 'waiting' || line.state === 'in-effect';
  const after = toAfterwards(line, locale);
  const news = autoRenewNote(line, locale);
  const usual = toActions(line, catalogue, locale);
  return {
    lineKey: line.line.key,
    name: line.line.reading.name,
    subtitle: subtitle(line, catalogue, locale),
    lamp: lampFor(line, doubtful, locale),
    hero: toHero(line, locale),
    facts: toFacts(line, locale),
    until: untilText(line, locale),
    dial: toDial(line, locale),
    bars: ended || followed ? [] : [toDataBar(line, locale), toTimeBar(line, locale)],
    buckets: toBuckets(line, locale),
    sentence: toSentence(line, locale),
    steps: [...toSteps(line, locale), ...(after ? [after.step] : []), ...(news ? [news] : [])],
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
    ...(isCalm(line.state) ? (after?.actions ?? usual) : usual),
    help: {
      label: locale.words.afterwards.help,
      action: { do: 'show-help', lineKey: line.line.key, topic: null },
    },
  };
}
