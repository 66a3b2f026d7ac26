import { expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const now = Date.UTC(2026, 8, 3);
const page = (main: string, around = '') =>
  readPage(`<html lang="en"><body>${around}<main>${main}</main></body></html>`, { now });

it('what is left below a row "Voice" is talk time', () => {
  const { voiceRemainingSeconds } = page(
    '<table><tr><td colspan="2">Data</td></tr><tr><td>Remaining</td><td>10.91 GB</td></tr>' +
      '<tr><td colspan="2">Voice</td></tr><tr><td>Total</td><td>500 min</td></tr>' +
      '<tr><td>Remaining</td><td>85 min</td></tr></table>',
  );
  expect(voiceRemainingSeconds).toBe(85 * 60);
});

it('the card below says the size of the plan again, and what is left of it', () => {
  expect(
    page(
      '<h1>Overview</h1><p>Your plan: Big Bundle 12GB</p><div><h3>Data</h3>' +
        '<p>Total</p><p>12 GB</p><p>Remaining</p><p>5.8 GB</p></div>',
    ),
  ).toMatchObject({ dataTotalBytes: 12e9, dataRemainingBytes: 5.8e9 });
});

it('neither a menu nor what stands above the heading of a card is in it', () => {
  expect(
    page(
      '<p>Tariff: Essentials</p><div><h3>Data</h3><div>0.94 GB <span>Data remaining</span></div>' +
        '<div><span>Total 12 GB</span></div></div>',
      '<nav><ul><li>Usage</li><li>Offers</li></ul></nav>',
    ),
  ).toMatchObject({ dataTotalBytes: 12e9, dataRemainingBytes: 0.94e9 });
});

it('a sentence tells of no amount above it', () => {
  const { dataTotalBytes } = page(
    '<div><h3>Data</h3><p>Data remaining</p><p>12 GB</p><p>Total data</p><p>20 GB</p></div>' +
      '<p>A fair use limit of 25 GB applies when roaming in the EU.</p>',
  );
  expect(dataTotalBytes).toBe(20e9);
});

it('what a size costs is no balance, whatever the page is called', () => {
  const { moneyMinor } = page(
    '<h1>Balances</h1><p>Data remaining: 4.3 GB</p><h2>More data</h2><p>60 GB for £26.90</p>',
  );
  expect(moneyMinor).toBeUndefined();
});

it('a limit that applies is no picture of an app', () => {
  const { dataRemainingBytes } = page(
    '<h2>Data</h2><div><span>0.84 GB / 3 GB</span><small>Data remaining</small></div>' +
      '<p>A fair use limit of 25GB applies.</p><h2>Buy a bundle</h2>' +
      '<ul><li>Add 1 GB for just £4</li><li>20 GB for £5.90</li></ul>',
  );
  expect(dataRemainingBytes).toBe(0.84e9);
});

it('whole gigabytes with an end, or beside talk time, are what is left', () => {
  const card = '<h2>Data</h2><p>Data remaining</p><p>4 GB</p>';
  expect(page(`${card}<p>Valid until</p><p>1 October 2026</p>`).dataRemainingBytes).toBe(4e9);
  expect(
    page(`${card}<h2>Calls</h2><p>Minutes remaining</p><p>87 min</p>`).dataRemainingBytes,
  ).toBe(4e9);
  expect(page(card).dataRemainingBytes).toBeUndefined();
});

it('a share of the own data is not left out for what is left abroad', () => {
  const { dataRemainingBytes, percentUsed } = readPage(
    '<html lang="en"><head><title>My eSIM</title></head><body><p>You have used 32% of your data.</p>' +
      '<section><h2>Roaming</h2><p>Remaining: 0.85 GB</p></section></body></html>',
    { now },
  );
  expect([dataRemainingBytes, percentUsed]).toEqual([undefined, 32]);
});

it('words in one row name the values in the row below', () => {
  expect(
    page(
      '<h3>Data</h3><table><tr><td>Total</td><td>Remaining</td></tr>' +
        '<tr><td>15 GB</td><td>6.8 GB</td></tr></table>',
    ),
  ).toMatchObject({ dataTotalBytes: 15e9, dataRemainingBytes: 6.8e9 });
});

it('the word below an amount is said of no day below that', () => {
  const { expiresAt } = page(
    '<div><p>Data</p><p>14.65 GB</p><p>Used</p><p>100 GB</p><p>Total</p>' +
      '<p>29 October 2026</p><p>Valid until</p></div>',
  );
  expect(expiresAt).toBeDefined();
});

it('a share above belongs to the amounts below, whatever the plan is called', () => {
  expect(
    page(
      '<p>Your plan: Sim Only 20GB</p><svg><text>68%</text><text>remaining</text></svg>' +
        '<div><h4>Data</h4><p>13.7 GB remaining</p><p>of 20 GB</p></div>',
    ),
  ).toMatchObject({ dataRemainingBytes: 13.7e9, dataTotalBytes: 20e9, percentRemaining: 68 });
});

it('what was done on a day is no balance, whatever the page is called', () => {
  const { moneyMinor } = page(
    '<h1>Balances</h1><p>Data remaining: 4.3 GB</p><p>Recharged £20.00 on 2 September 2026</p>',
  );
  expect(moneyMinor).toBeUndefined();
});
