import type { Gigabyte } from '../domain/connection';
import type { Result } from '../domain/failure';
import { done } from '../domain/failure';
import { parseData } from '../reader/json/parse-data';
import type { RawAnswer } from './answer';
import { openPage } from './places/open-page';
import type { PackRequest } from './request-shape';
import { type OpenAnswer, unreadable } from './values/scope';

const LARGEST = 20 * 1024 * 1024;

export interface OpenAnswerOptions {
  now: number;
  zone: string;
  locale: string | null;
  gigabyte: Gigabyte;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text of a message or a plain answer, one block a line. */
const asHtml = (text: string): string =>
  text
    .replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)
    .split(/\r\n?|\n/)
    .map((line) => `<p>${line}</p>`)
    .join('');

/** XML has one element at its root; a text without any is none. */
const isXml = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).length > 0;

/** An answer as data or as a page, as its request says it is. */
export function openAnswer(
  raw: RawAnswer,
  { answer }: Pick<PackRequest, 'answer'>,
  { now, zone, locale, gigabyte }: OpenAnswerOptions,
  at: string,
): Result<OpenAnswer> {
  if (raw.text.length > LARGEST) return unreadable(at, 'too-big-a-body');
  if (answer === 'json' || answer === 'xml') {
    const isPage = answer === 'xml' && /^\s*(?:<!doctype html|<html)/i.test(raw.text);
    const data = isPage ? null : parseData(raw.text, answer);
    const fits = answer === 'xml' ? isXml(data) : data !== null;
    return fits
      ? done<OpenAnswer>({ kind: 'data', data, xml: answer === 'xml' })
      : unreadable(at, 'not-json');
  }
  const options = { url: raw.url, now, zone, gigabyte, ...(locale === null ? {} : { locale }) };
  const html = answer === 'text' ? asHtml(raw.text) : raw.text;
  return done<OpenAnswer>({ kind: 'page', page: openPage(html, options) });
}
