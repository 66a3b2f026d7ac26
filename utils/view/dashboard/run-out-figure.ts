import { providerTime } from '../../domain/connection';
import { general, planData } from '../../domain/line-facts';
import { isDoubtful } from '../../domain/line-state';
import type { RankedLine } from '../../domain/rank';
import { bytesLeft } from '../../domain/use-ledger';
import { figureOf, formatDate, formatDates, formatShortDate, formatSpans } from '../moments';
import type { DashboardLocale } from './dashboard-locale';
import type { FigureView } from './dashboard-shapes';
import { outlookAhead } from './outlook-ahead';

/** More readings are of no use where nothing can run out, or nobody says what is left. */
function whyNone({ line, connection, now }: RankedLine, { dashboard }: DashboardLocale): string {
  const { figures } = dashboard;
  const { reading } = line;
  if (reading.expiresAt !== null && reading.expiresAt <= providerTime(connection, now)) {
    return figures.ended;
  }
  if (general(planData(reading)).some(({ unlimited }) => unlimited)) return figures.unlimited;
  return bytesLeft(reading) === null ? figures.notStated : figures.notEnough;
}

/** When it runs out: a range with its dates, never an hour; or that it lasts. */
export function runOutFigure(line: RankedLine, locale: DashboardLocale): FigureView {
  const { figures } = locale.dashboard;
  const { now } = line;
  const ahead = outlookAhead(line);
  const base = { id: 'runs-out', label: figures.runsOut } as const;
  const tone = isDoubtful(line.state) ? 'old' : 'ink';
  const word = (figure: string, rest: string): FigureView => ({
    ...base,
    amounts: [{ figure, unit: '' }],
    rest,
    tone,
  });
  if (ahead === null) return word('—', whyNone(line, locale));
  if (ahead.leftBytes <= 0) return word('0', figures.ranOut);
  const { p10, p90, end } = ahead;
  if (p10 === null) {
    const until =
      end === null ? figures.lastsLong : figures.lastsUntil(formatDate(end, now, locale));
    return word(figures.lasts, until);
  }
  const signal: FigureView['tone'] = tone === 'old' ? 'old' : 'signal';
  if (p90 === null) {
    return {
      ...base,
      amounts: [{ figure: formatShortDate(p10, now, locale), unit: '' }],
      rest: figures.orLasts,
      // One future in ten is no reason for alarm.
      tone: ahead.p50 === null ? tone : signal,
    };
  }
  const span = formatSpans(Math.max(0, p10 - now), Math.max(0, p90 - now), locale);
  return {
    ...base,
    amounts: [figureOf(span)],
    rest: formatDates(p10, p90, now, locale),
    tone: signal,
  };
}
