import type { PageReading } from '../../utils/reader/page-reading';
import { readPage } from '../../utils/reader/read-page';
import type { CorpusCase } from '../corpus/load';

/** Reads a page of the corpus as the extension would: nobody tells it what kind of source it is. */
export function readCase({ body, kind, now, url, zone, locale }: CorpusCase): PageReading {
  return readPage(body, {
    now: Date.parse(now),
    ...(kind === 'text' ? { kind } : {}),
    ...(url === undefined ? {} : { url }),
    ...(zone === undefined ? {} : { zone }),
    ...(locale === undefined ? {} : { locale }),
  });
}
