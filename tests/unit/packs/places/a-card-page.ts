import { findOnAccountPage } from '../../../../utils/packs/find-on-account-page';
import type { FoundField, FoundValue } from '../../../../utils/packs/found';
import { openPage } from '../../../../utils/packs/places/open-page';
import { type PlaceRead, readPlace } from '../../../../utils/packs/places/read-place';

export const NOW = Date.UTC(2026, 10, 21, 9);

export const options = {
  now: NOW,
  url: 'https://my.provider.example/account',
  zone: 'UTC',
  locale: 'en',
};

export interface Card {
  name?: string;
  number?: string;
  left?: string;
  total?: string;
  label?: string;
  until?: string;
}

/** A card as account pages show it: a name, a number, what is left, until when. */
export const card = ({ name, number, left, total, label, until }: Card = {}): string =>
  `<section class="card">${name === undefined ? '' : `<h3>${name}</h3>`}${
    number === undefined ? '' : `<p>${number}</p>`
  }<dl><dt>${label ?? 'Data left'}</dt><dd>${left ?? '3.2 GB'} of ${total ?? '10 GB'}</dd>
<dt>Valid until</dt><dd>${until ?? '1 Dec 2026'}</dd></dl></section>`;

export const page = (...parts: string[]): string =>
  `<!doctype html><html lang="en"><head><title>Account</title></head><body>
<header><a href="/">Provider</a> <a href="/help">Help</a></header>
<main><h1>My account</h1>${parts.join('\n')}</main><footer>© Provider</footer></body></html>`;

export function valuesOn(html: string): FoundValue[] {
  return findOnAccountPage(html, options).values;
}

/** The value of a page, with these words in it where there are several. */
export function valueOn(html: string, field: FoundField, words = ''): FoundValue {
  const value = valuesOn(html).find((one) => one.field === field && one.text.includes(words));
  if (value === undefined) throw new Error(`no ${field} ${words}`);
  return value;
}

export const readOn = (html: string, { place }: FoundValue): PlaceRead =>
  readPlace(openPage(html, options), place);

/** The value read, or why there is none. */
export function lookAt(html: string, value: FoundValue): number | string {
  const read = readOn(html, value);
  return read.ok ? read.value : read.why;
}
