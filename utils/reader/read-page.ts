import { buildPage } from './html/build-page';
import { findInJson } from './json/find-in-json';
import { parseData } from './json/parse-data';
import { findOnPage } from './judge/find-on-page';
import { judgePage } from './judge/judge-page';
import { toReading } from './judge/to-reading';
import { hintsFor } from './page/hints';
import type { Page } from './page/page';
import type { PageReading, ReadOptions, SourceKind } from './page-reading';
import { PageRefused } from './page-refused';
import { buildTextPage } from './text/build-text-page';

const LARGEST = 20 * 1024 * 1024;

/**
 * Reads what an account page, a message or an answer says about allowances. A value that is not
 * there, or not certain, is absent.
 */
export function readPage(source: string, options: ReadOptions): PageReading {
  if (source.length > LARGEST) {
    throw new PageRefused('too-large', 'source', 'The page is larger than 20 MB.');
  }
  if (!Number.isFinite(options.now)) {
    throw new PageRefused('not-text', 'now', 'The moment of reading is not a time.');
  }
  checkZone(options.zone);
  const kind = options.kind ?? kindOf(source);
  if (kind === 'json' || kind === 'xml') {
    const data = parseData(source, kind);
    if (data !== null) return readData(data, options);
  }
  return readMarkup(kind === 'text' ? buildTextPage(source) : buildPage(source), options);
}

function readMarkup(page: Page, options: ReadOptions): PageReading {
  const { hints, clock } = hintsFor(page, options);
  const { lines, findings, counts } = findOnPage(page, hints);
  const reading = toReading(findings, clock);
  if (counts !== null) reading.gigabyte = counts;
  return judgePage(page, lines, reading);
}

function readData(data: unknown, options: ReadOptions): PageReading {
  const { hints, clock } = hintsFor(null, options);
  return findInJson(data, hints, clock);
}

function checkZone(zone: string | undefined): void {
  if (zone === undefined) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new PageRefused('not-text', 'zone', `No time zone is called ${zone.slice(0, 60)}.`);
  }
}

/** What a source is, by how it begins. */
function kindOf(source: string): SourceKind {
  const start = source
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (start.startsWith('<?xml')) return /<(?:!doctype )?html/i.test(start) ? 'html' : 'xml';
  if (/<(?:!doctype|html|head|body|div|main|section|table|p|span|h\d|ul|script)[\s>]/i.test(start))
    return 'html';
  if (start.startsWith('<'))
    return /<\w+[:\w.-]*(?:\s+xmlns|[^>]*>\s*<)/.test(start) ? 'xml' : 'html';
  return 'text';
}
