import { describe, expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

const cards = (...told: [string, string][]): string =>
  told.map(([size, price]) => `<div><h3>${size}</h3><p>${price}</p></div>`).join('');

describe('what a page shows that is nobody’s', () => {
  it.each([
    [
      'the picture of an app in a shop',
      'nl-BE',
      `<h1>Bellen en surfen</h1>${cards(['5 GB', '€ 8/maand'], ['25 GB', '€ 15/maand'])}<h2>Download de app</h2><img alt="Scherm van de app: nog 12,4 GB">`,
    ],
    [
      'the same in Russian',
      'ru-RU',
      `<h1>Связь</h1>${cards(['15 ГБ', '350 ₽/мес'], ['30 ГБ', '500 ₽/мес'])}<h2>Всё в приложении</h2><p>Осталось 12,5 ГБ из 30 ГБ</p>`,
    ],
    [
      'an article',
      'it-IT',
      '<h1>Come controllare i giga residui</h1><p>Esempio:</p><p>Ti restano 12,4 GB su 50 GB fino al 30/06.</p>',
    ],
    [
      'a measurement',
      'de-DE',
      '<h1>Speedtest</h1><p>Download 88 Mbit/s</p><p>Upload 21 Mbit/s</p><p>Verbrauchte Daten: 96 MB</p>',
    ],
    [
      'terms',
      'de-DE',
      '<h1>Leistungsbeschreibung Prepaid S</h1><p>Startguthaben 10 €.</p><p>Noch 1 GB: Sie erhalten eine SMS.</p>',
    ],
    [
      'a list of prices',
      'nl-NL',
      '<h1>Bundels</h1><ul><li>5 GB beschikbaar · € 7,50 per maand</li><li>15 GB beschikbaar · € 10 per maand</li></ul>',
    ],
    [
      'months that are over',
      'fr-FR',
      '<h1>Mes consommations</h1><h2>Avril 2026</h2><p>12,3 Go consommés sur 50 Go</p><h2>Mars 2026</h2><p>18 Go consommés sur 50 Go</p>',
    ],
    [
      'a bill without a number',
      'es-MX',
      '<h1>Factura de abril 2026</h1><p>Total a pagar</p><p>$ 449.00</p><p>Renta 8 GB: $349.00</p><ul><li>Llamadas: 312 minutos</li><li>Navegación: 10 GB</li></ul><a>Descargar PDF</a>',
    ],
    [
      'a receipt',
      'zh-TW',
      '<h1>儲值完成</h1><table><tr><td>訂單編號</td><td>M-8</td></tr><tr><td>商品</td><td>上網包 12GB（送100元通話金）</td></tr><tr><td>付款方式</td><td>信用卡</td></tr></table>',
    ],
    [
      'a newsletter',
      'de-DE',
      '<h1>Nur noch 3 Tage: 20 GB geschenkt</h1><p>10 GB extra für 5 €.</p>',
    ],
  ])('is no balance: %s', (_, locale, body) => {
    expect(readBody(body, locale)).toEqual({});
  });

  it('does not take away what an account shows beside it', () => {
    const own = '<section><h2>Dein Volumen</h2><p>Noch 7,2 GB von 20 GB</p></section>';
    const app = `<section><h2>Die App</h2><p>App Store</p></section>${cards(['5 GB', '5 €/Monat'], ['9 GB', '8 €/Monat'])}`;
    expect(readBody(`<h1>Hallo</h1>${own}${app}`, 'de-DE')).toEqual({ left: 7.2, total: 20 });
  });

  it('reads what is there after a payment', () => {
    const paid = '<h1>Top up successful</h1><p>Order number 12</p><p>Credit: €20.00</p>';
    expect(readBody(paid)).toEqual({});
    expect(readBody(`${paid}<p>Your new balance is €42.10</p>`)).toEqual({ money: 4210 });
  });

  it('asks of money that is left a word for a balance', () => {
    expect(readMessage('Nur noch bis 20.06.: 10 GB extra für 5 EUR. Antwort JA.', 'de')).toEqual(
      {},
    );
  });
});

describe('a sample phone for visitors', () => {
  const sample = (note: string) =>
    `<h1>All in the app</h1><a>App Store</a><p>18.4 GB left of 30 GB</p><p>Renews on 12 June</p>${note}`;
  it.each([
    ['beside what newcomers pay', '<h2>Not a customer yet?</h2><p>30 GB plan for £10 a month</p>'],
    ['called a picture', '<footer>Screen images simulated.</footer>'],
  ])('tells of no account: %s', (_, note) => {
    expect(readBody(sample(note))).toEqual({});
  });

  it.each([
    ['signed in', '<a>Log out</a><h2>Not a customer yet?</h2><p>30 GB plan for £10 a month</p>'],
    ['without any offer', ''],
  ])('is no sample when %s', (_, note) => {
    expect(readBody(sample(note))).toEqual({ left: 18.4, total: 30, resets: '2026-06-12' });
  });
});
