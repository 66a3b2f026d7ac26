import { findOnAccountPage } from '../../../../utils/packs/find-on-account-page';
import type { FoundValue, PageFindings } from '../../../../utils/packs/found';
import { openPage } from '../../../../utils/packs/places/open-page';
import { type PlaceRead, readPlace } from '../../../../utils/packs/places/read-place';
import type { ReadOptions } from '../../../../utils/reader/page-reading';
import { type CorpusCase, loadCorpus } from '../../../corpus/load';

export interface AccountPage {
  id: string;
  html: string;
  options: ReadOptions & { url: string; zone: string };
  found: PageFindings;
}

/** A router has no https and no name, and cannot be watched: the same page elsewhere can. */
const elsewhere = (url: string): string =>
  url.replace(/^http:/, 'https:').replace(/^(https:\/\/)[\d.]+(?=[:/])/, '$1router.example');

function toPage({ id, body, now, url, zone, locale }: CorpusCase): AccountPage {
  const options = {
    now: Date.parse(now),
    url: url === undefined ? 'https://my.provider.example/account' : elsewhere(url),
    zone: zone ?? 'UTC',
    ...(locale === undefined ? {} : { locale }),
  };
  return { id, html: body, options, found: findOnAccountPage(body, options) };
}

/** Every page of the corpus, as the popup would show it. */
export const pages: AccountPage[] = loadCorpus()
  .filter(({ kind }) => kind === 'html')
  .map(toPage);

/** Those that hold something to be watched. */
export const watched: AccountPage[] = pages.filter(({ found }) => found.values.length > 0);

const plain = (text: string): string => text.replaceAll('\u001f', '').trim();

/** Is it what was confirmed? A moment may stand there as a span. */
function isSame({ value, field, bucket }: FoundValue, read: PlaceRead, now: number): boolean {
  if (!read.ok) return false;
  if (field === 'unlimited') return plain(String(read.value)) === value;
  const moment = field === 'expiresAt' || field === 'resetsAt';
  if (moment && read.kind === 'duration') return now + Number(read.value) * 1000 === value;
  // A bare number under "minutes": the pack says what it counts.
  const minutes = bucket?.kind === 'voice' && read.kind === 'number';
  return (minutes ? Number(read.value) * 60 : read.value) === value;
}

export interface Again {
  value: FoundValue;
  read: PlaceRead;
  same: boolean;
}

/** What the places of a page say on another. */
export function readAgain({ options, found }: AccountPage, html: string): Again[] {
  // What the page has proved once, the pack says from then on.
  const gigabyte = found.gigabyte === null ? {} : { gigabyte: found.gigabyte };
  const open = openPage(html, { ...options, ...gigabyte });
  return found.values.map((value) => {
    const read = readPlace(open, value.place);
    return { value, read, same: isSame(value, read, options.now) };
  });
}

/** Values read on a changed page that are none of those confirmed, as sentences. */
export const wrongOn = (page: AccountPage, html: string, what: string): string[] =>
  readAgain(page, html).flatMap(({ value, read, same }) =>
    read.ok && !same
      ? [
          `${value.field} ${value.text} became ${read.value}: ${what.replaceAll('\n', ' ').slice(0, 120)}`,
        ]
      : [],
  );
