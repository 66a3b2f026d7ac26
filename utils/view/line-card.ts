import { isDoubtful } from '../domain/line-state';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { toDataBar, toTimeBar } from './bars';
import { toBuckets } from './bucket-view';
import { toActions } from './card-actions';
import { toDial } from './dial-view';
import { toFacts, toHero } from './hero';
import { lampOf } from './lamp';
import { measuredText, untilText } from './line-words';
import type { Locale } from './locale';
import { planTitle } from './plan-words';
import { toSentence } from './sentence';
import type { LineCardView } from './shapes';
import { toSteps } from './steps';

/** `10 GB · 30 days · ••4471`: the plan as the catalogue knows it, else as the provider names it. */
function subtitle(line: RankedLine, catalogue: Plan[], locale: Locale): string {
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

export function toLineCard(
  line: RankedLine,
  catalogue: Plan[],
  busy: boolean,
  locale: Locale,
): LineCardView {
  const { card } = locale.words;
  const doubtful = isDoubtful(line.state);
  const ended = line.state === 'expired';
  return {
    lineKey: line.line.key,
    name: line.line.reading.name,
    subtitle: subtitle(line, catalogue, locale),
    lamp: lampOf(line, locale),
    hero: toHero(line, locale),
    facts: toFacts(line, locale),
    until: untilText(line, locale),
    dial: toDial(line, locale),
    bars: ended ? [] : [toDataBar(line, locale), toTimeBar(line, locale)],
    buckets: toBuckets(line, locale),
    sentence: toSentence(line, locale),
    steps: toSteps(line, locale),
    measured: measuredText(line, doubtful, locale),
    refresh: {
      label: doubtful ? card.tryAgain : card.refresh,
      busy,
      action: { do: 'refresh', connectionId: line.connection.id },
    },
    ...toActions(line, catalogue, locale),
  };
}
