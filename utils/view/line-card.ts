import { isDemo } from '../domain/demo';
import type { LineState } from '../domain/line-state';
import { isDoubtful } from '../domain/line-state';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { toAfterwards } from './afterwards';
import { toActions } from './card-actions';
import { currentRenewal } from './current-renewal';
import { demoNote } from './demo-card';
import { isPlain } from './is-plain';
import { lampOf } from './lamp';
import type { Locale } from './locale';
import type { PageLocale } from './page-locale';
import { titleOf, toPlainCard } from './plain-card';
import { plainName } from './plain-name';
import { toSentence } from './sentence';
import type { LampView, LineCardView } from './shapes';
import { siteLamp } from './site-lamp';
import { toSteps } from './steps';

/** `Renewing to 20 GB · 30 days`, while that is waited for; else empty. */
function boughtTitle(line: RankedLine, catalogue: Plan[], locale: PageLocale): string {
  const bought = line.state === 'waiting' ? currentRenewal(line) : null;
  if (bought === null) return '';
  const title = titleOf(bought.planId, line, catalogue, locale);
  return locale.words.card.renewingTo(title || plainName(bought.planName));
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

/** The card of any line, whatever is the matter with it. */
export function toLineCard(
  line: RankedLine,
  catalogue: Plan[],
  busy: boolean,
  locale: PageLocale,
): LineCardView {
  const card = toPlainCard(line, catalogue, busy, locale);
  if (isPlain(line)) return card;
  // The way of a renewal takes their place; the dial says the same.
  const followed = line.state === 'waiting' || line.state === 'in-effect';
  const after = toAfterwards(line, locale);
  const usual = toActions(line, catalogue, locale);
  return {
    ...card,
    subtitle: boughtTitle(line, catalogue, locale) || card.subtitle,
    lamp: lampFor(line, isDoubtful(line.state), locale),
    bars: followed ? [] : card.bars,
    sentence: toSentence(line, locale),
    steps: [
      ...(isDemo(line.connection) ? [demoNote(locale)] : []),
      ...toSteps(line, locale),
      ...(after ? [after.step] : []),
      ...card.steps,
    ],
    ...(isCalm(line.state) ? (after?.actions ?? usual) : usual),
  };
}
