import type { Connection, Gigabyte } from './connection';
import { providerTime } from './connection';
import { daysLeft, mainBucket, shareLeft, timeShareLeft } from './line-facts';
import { isDoubtful, isPressing, isUrgent } from './line-state';
import type { Bucket } from './model';
import type { RankedLine } from './rank';
import { HOUR } from './time';

/** How the toolbar looks: at most four characters, a tone, and a gauge. */
export interface Badge {
  text: string;
  tone: 'ink' | 'signal' | 'pale';
  gauge: Gauge;
}

export type Gauge =
  | { mode: 'needle'; share: number; signal: boolean }
  | { mode: 'full' }
  | { mode: 'closed' }
  | { mode: 'dashed' }
  | { mode: 'segments' }
  | { mode: 'track' };

/** `ok` stands for an hour; then the number returns. */
const OK_SHOWN_FOR = HOUR;

const STEP = { decimal: 1000, binary: 1024 } as const;

/** `3.2G`, `640M`, `12G`, `1.5T`, `<1M`: always rounded down, never promising more than there is. */
export function shortBytes(bytes: number, gigabyte: Gigabyte): string {
  if (bytes <= 0) return '0';
  const step = STEP[gigabyte];
  const mega = step ** 2;
  if (bytes < mega) return '<1M';
  if (bytes < step ** 3)
    return `${Math.floor(bytes / mega)}M`.slice(0, 4).replace(/^1\d{3}$/, '999M');
  const [size, letter] = bytes < step ** 4 ? [step ** 3, 'G'] : [step ** 4, 'T'];
  const tenths = Math.floor(bytes / (size / 10));
  if (tenths < 100) return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}${letter}`;
  return `${Math.min(999, Math.floor(bytes / size))}${letter}`;
}

const shortDays = (days: number): string => `${Math.min(999, days)}d`;

/** Does the date end this line before the data does? */
function dateIsScarcer(line: RankedLine, providerNow: number): boolean {
  const { reading } = line.line;
  const bucket = mainBucket(reading);
  const data = bucket === null ? null : shareLeft(bucket);
  const time = timeShareLeft(reading, providerNow);
  if (line.state === 'low') return false;
  if (line.state === 'expiring') return data === null || time === null || time <= data;
  return false;
}

/** `>1G`, or `<1G` where that has no room: four characters are all there is. */
function rangeText({ low, high }: NonNullable<Bucket['range']>, gigabyte: Gigabyte): string {
  const above = `>${shortBytes(low, gigabyte)}`;
  if (high === null || (low > 0 && above.length <= 4)) return above;
  const below = `<${shortBytes(high, gigabyte)}`;
  return below.length <= 4 ? below : `<.${Math.ceil((high / STEP[gigabyte] ** 3) * 10)}G`;
}

function numberText(line: RankedLine, connection: Connection, providerNow: number): string {
  const { reading } = line.line;
  const bucket = mainBucket(reading);
  const days = reading.expiresAt === null ? null : daysLeft(reading.expiresAt, providerNow);
  const content = line.settings.badge;
  const wantsDays =
    content === 'days' || (content === 'scarcer' && dateIsScarcer(line, providerNow));
  if (wantsDays && days !== null) return shortDays(days);
  if (bucket === null) return days === null ? '?' : shortDays(days);
  if (bucket.unlimited) return '∞';
  if (bucket.remaining !== null) return shortBytes(bucket.remaining, connection.gigabyte);
  if (bucket.range !== undefined) return rangeText(bucket.range, connection.gigabyte);
  return bucket.share === undefined ? '?' : `${Math.floor(bucket.share * 100)}%`;
}

function gaugeOf(line: RankedLine): Gauge {
  if (isDoubtful(line.state)) return { mode: 'dashed' };
  if (line.state === 'waiting') return { mode: 'segments' };
  if (line.state === 'empty' || line.state === 'expired') return { mode: 'full' };
  const bucket = mainBucket(line.line.reading);
  if (bucket?.unlimited) return { mode: 'closed' };
  const share = bucket === null ? null : shareLeft(bucket);
  const signal = isPressing(line.state) || isUrgent(line.state);
  return share === null ? { mode: 'track' } : { mode: 'needle', share, signal };
}

const justConfirmed = (line: RankedLine): boolean =>
  line.renewals.some(
    ({ state, closedAt, elsewhere }) =>
      state === 'confirmed' &&
      !elsewhere &&
      closedAt !== null &&
      line.now - closedAt < OK_SHOWN_FOR,
  );

/** The badge of the line that needs the user most. */
export function badgeOf(line: RankedLine): Badge {
  const providerNow = providerTime(line.connection, line.now);
  const gauge = gaugeOf(line);
  const number = numberText(line, line.connection, providerNow);
  switch (line.state) {
    case 'overdue':
    case 'arrears':
    case 'signed-out':
      return { text: '!', tone: 'signal', gauge };
    case 'expired':
      return { text: '0d', tone: 'signal', gauge };
    case 'empty':
      return { text: '0', tone: 'signal', gauge };
    case 'unreadable':
      return { text: '?', tone: 'pale', gauge };
    case 'old':
      return { text: number, tone: 'pale', gauge };
    case 'waiting':
      return { text: '…', tone: 'ink', gauge };
    case 'in-effect':
      return { text: justConfirmed(line) ? 'ok' : number, tone: 'ink', gauge };
    case 'low':
    case 'expiring':
      return { text: number, tone: 'signal', gauge };
    case 'unlimited':
    case 'unknown':
    case 'enough':
      return { text: number, tone: 'ink', gauge };
  }
}
