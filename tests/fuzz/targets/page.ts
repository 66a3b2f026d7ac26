import { findOnAccountPage } from '../../../utils/packs/find-on-account-page';
import type { PageReading } from '../../../utils/reader/page-reading';
import { PageRefused } from '../../../utils/reader/page-refused';
import { readPage } from '../../../utils/reader/read-page';
import { loadCorpus } from '../../corpus/load';
import { type Target, type Trouble, trouble } from '../engine/target';

const NOW = Date.UTC(2026, 10, 21, 9);
const LAST_MOMENT = 8_640_000_000_000_000;
/** Longer pages are read as the others, and only take longer. */
const LONGEST = 3_000;
/** One in so many of the corpus, so that every language and kind is there. */
const EVERY = 4;

type Amounts = Pick<
  PageReading,
  'dataRemainingBytes' | 'dataUsedBytes' | 'dataTotalBytes' | 'percentUsed' | 'percentRemaining'
>;

function wrongAmounts(amounts: Amounts): string | null {
  const { dataRemainingBytes, dataUsedBytes, dataTotalBytes } = amounts;
  for (const [name, bytes] of Object.entries({
    dataRemainingBytes,
    dataUsedBytes,
    dataTotalBytes,
  })) {
    if (bytes !== undefined && !(Number.isInteger(bytes) && bytes >= 0)) return name;
  }
  if ((dataRemainingBytes ?? 0) > (dataTotalBytes ?? Number.POSITIVE_INFINITY))
    return 'remaining > total';
  const { percentUsed, percentRemaining } = amounts;
  for (const [name, percent] of Object.entries({ percentUsed, percentRemaining })) {
    // More than all may be used, never more than all left.
    const most = name === 'percentUsed' ? Number.MAX_VALUE : 100;
    if (percent !== undefined && !(percent >= 0 && percent <= most)) return name;
  }
  return null;
}

function wrongIn(reading: PageReading): string | null {
  const { voiceRemainingSeconds, smsRemaining, moneyMinor, expiresAt, resetsAt } = reading;
  for (const [name, count] of Object.entries({ voiceRemainingSeconds, smsRemaining })) {
    if (count !== undefined && !(Number.isInteger(count) && count >= 0)) return name;
  }
  if (moneyMinor !== undefined && !Number.isInteger(moneyMinor)) return 'moneyMinor';
  for (const [name, moment] of Object.entries({ expiresAt, resetsAt })) {
    if (moment !== undefined && !(Number.isInteger(moment) && Math.abs(moment) <= LAST_MOMENT))
      return name;
  }
  return wrongAmounts(reading);
}

function take(input: string): Trouble | null {
  const options = { now: NOW, zone: 'Asia/Tokyo', url: 'https://my.provider.example/account' };
  try {
    const wrong = wrongIn(readPage(input, options));
    if (wrong !== null) return trouble('wrong-number', wrong);
  } catch (error) {
    if (!(error instanceof PageRefused)) throw error;
  }
  const { values } = findOnAccountPage(input, options);
  const [odd] = values.filter(({ value }) => typeof value === 'number' && !Number.isFinite(value));
  return odd === undefined ? null : trouble('wrong-number', `found ${odd.field}`);
}

/** Pages, answers and messages in every language: what is read of them, and what is found to be watched. */
export function pageTarget(): Target {
  const short = loadCorpus().filter(({ body }) => body.length <= LONGEST);
  const seeds = short.filter((_, at) => at % EVERY === 0).map(({ body }) => body);
  const words = new Set(seeds.flatMap((seed) => seed.match(/[\p{L}\p{M}%]{2,20}/gu) ?? []));
  return { seeds, words: [...words], take };
}
