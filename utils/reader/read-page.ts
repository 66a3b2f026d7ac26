import { buildPage } from './html/build-page';
import { cardsOf } from './json/cards-of';
import { findInJson } from './json/find-in-json';
import { looksLikeJson, parseData } from './json/parse-data';
import { readScripts } from './json/read-scripts';
import { textsIn } from './json/texts-in';
import { tileTexts } from './json/tile-texts';
import { wordsIn } from './json/words-in';
import { findOnPage } from './judge/find-on-page';
import { judgePage } from './judge/judge-page';
import { leaveEnded } from './judge/leave-ended';
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
    throw new PageRefused('no-moment', 'now', 'The moment of reading is not a time.');
  }
  checkZone(options.zone);
  const kind = options.kind ?? kindOf(source);
  if (kind === 'json' || kind === 'xml') {
    const data = parseData(source, kind);
    if (data !== null) return readData(data, options);
    // What begins like data and is none: a message in brackets, a page of templates.
    if (!source.includes('<')) return readMarkup(buildTextPage(source), options);
  }
  return readMarkup(kind === 'text' ? buildTextPage(source) : buildPage(source), options);
}

function readMarkup(page: Page, options: ReadOptions): PageReading {
  const { hints, clock } = hintsFor(page, options);
  const understood = findOnPage(page, hints);
  const { findings, lines, counts } = understood;
  leaveEnded(findings, lines, clock);
  const reading = toReading(findings, clock);
  if (counts !== null) reading.gigabyte = counts;
  const shown = judgePage(page, understood, reading, clock);
  if (page.scripts.length === 0 || showsBalance(shown) || isClosed(page, shown)) return shown;
  const data = readScripts(page.scripts, hints, clock);
  return data === null ? shown : joinReadings(shown, data);
}

const showsBalance = ({ buckets, unlimited }: PageReading): boolean =>
  buckets.length > 0 || unlimited;

const tellsMoney = ({ moneyMinor }: PageReading): boolean => moneyMinor !== undefined;

const tellsData = ({ buckets, unlimited }: PageReading): boolean =>
  unlimited || buckets.some(({ kind }) => kind === 'data');

/** Data behind a page that asks for a sign-in is nobody's. */
const isClosed = (page: Page, { signedOut, maintenance }: PageReading): boolean =>
  signedOut || maintenance || page.password || page.captcha;

/** What the page shows itself, and of its data the rest. */
const joinReadings = (shown: PageReading, data: PageReading): PageReading => ({
  ...data,
  ...shown,
  unlimited: shown.unlimited || data.unlimited,
  throttled: shown.throttled || data.throttled,
  buckets: [...shown.buckets, ...data.buckets],
  quotes: { ...data.quotes, ...shown.quotes },
});

function readData(data: unknown, options: ReadOptions): PageReading {
  const cards = cardsOf(data, hintsFor(null, options).hints.currency);
  const { hints, clock } = hintsFor(null, options, wordsIn(cards));
  const reading = findInJson(cards, hints, clock);
  if (reading.signedOut || reading.maintenance) return reading;
  const [tiles, more] = tileTexts(cards);
  const one = more === undefined ? tiles : undefined;
  const shown = one === undefined ? undefined : readMarkup(buildTextPage(one), options);
  const texts = () =>
    textsIn(cards).map((text) =>
      readMarkup(text.includes('<') ? buildPage(text) : buildTextPage(text), options),
    );
  if (tellsData(reading)) {
    const told = shown === undefined ? reading : withTalk(reading, shown);
    const [talk, other] = tellsTalk(told) ? [] : texts().filter(tellsTalk);
    return talk === undefined || other !== undefined ? told : withTalk(told, talk);
  }
  if (shown !== undefined && tellsData(shown)) return joinReadings(reading, shown);
  const parts = textsIn(cards).filter((text) => BLOCK.test(text));
  const page = parts.length < 2 ? undefined : readMarkup(buildPage(parts.join('\n')), options);
  if (page !== undefined && tellsData(page)) return joinReadings(reading, page);
  const said = texts().filter(
    reading.buckets.length > 0
      ? tellsData
      : (one) => showsBalance(one) || (!tellsMoney(reading) && tellsMoney(one)),
  );
  // Several messages contradict each other, or are a list of what once was.
  const [only] = said;
  return only === undefined || said.length > 1 ? reading : joinReadings(reading, only);
}

/** A part of a page, as answers bring it that change one: several make up one page. */
const BLOCK = /^\s*<(?:div|section|article|table|tr|ul|dl|p|h\d)[\s>]/i;

/** "You have 196 minutes and 30 seconds left", in a text of the answer. */
const tellsTalk = ({ voiceRemainingSeconds, smsRemaining }: PageReading): boolean =>
  voiceRemainingSeconds !== undefined || smsRemaining !== undefined;

/** What tiles or a message tell of talk and messages, where the data itself says nothing of them. */
function withTalk(
  reading: PageReading,
  { buckets, voiceRemainingSeconds, smsRemaining, quotes }: PageReading,
): PageReading {
  if (tellsTalk(reading)) return reading;
  return {
    ...reading,
    ...(voiceRemainingSeconds === undefined ? {} : { voiceRemainingSeconds }),
    ...(smsRemaining === undefined ? {} : { smsRemaining }),
    buckets: [...reading.buckets, ...buckets.filter(({ kind }) => kind !== 'data')],
    quotes: { ...quotes, ...reading.quotes },
  };
}

function checkZone(zone: string | undefined): void {
  if (zone === undefined) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new PageRefused('no-zone', 'zone', `No time zone is called ${zone.slice(0, 60)}.`);
  }
}

/** What a source is, by how it begins. */
function kindOf(source: string): SourceKind {
  const start = source
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (looksLikeJson(start)) return 'json';
  if (start.startsWith('<?xml')) return /<(?:!doctype )?html/i.test(start) ? 'html' : 'xml';
  if (/<(?:!doctype|html|head|body|div|main|section|table|p|span|h\d|ul|script)[\s>]/i.test(start))
    return 'html';
  if (start.startsWith('<'))
    return /<\w+[:\w.-]*(?:\s+xmlns|[^>]*>\s*<)/.test(start) ? 'xml' : 'html';
  return 'text';
}
