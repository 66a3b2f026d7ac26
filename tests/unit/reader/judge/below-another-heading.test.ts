import { expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const told = (body: string, lang: string) => {
  const { quotes, ...values } = readPage(
    `<!doctype html><html lang="${lang}"><body><main>${body}</main></body></html>`,
    { now: Date.UTC(2026, 8, 3), zone: 'UTC', locale: lang },
  );
  return values;
};

const offer = (size: string, price: string) =>
  `<div class="card"><b>${size}</b><p>30 days</p><p>${price}</p><a href="/buy">+</a></div>`;

it.each([
  [
    'en',
    `<h1>Data usage</h1><h1>Buy a bundle</h1>${offer('20 GB', '£18.90')}${offer('5 GB', '£9.90')}`,
  ],
  [
    'fr',
    `<h2>Ma conso ce mois-ci</h2><p>Bonjour Alex</p><h2>Nos options</h2><table><tr><th>Internet</th><th>Date de fin</th></tr><tr><td>10 Go</td><td>15 jours</td></tr><tr><td>5 Go</td><td>7 jours</td></tr></table>`,
  ],
])('a heading says nothing of what stands below the next one (%s)', (lang, body) => {
  expect(told(body, lang)).toMatchObject({ buckets: [] });
});

it('but is said of what it is above, through the headings of its parts', () => {
  const body =
    '<section><h2>Data left</h2><section><h3>At home</h3><p>4.2 GB</p></section></section>';
  expect(told(body, 'en')).toMatchObject({ dataRemainingBytes: 4_200_000_000 });
});
