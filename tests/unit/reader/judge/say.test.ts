import { describe, expect, it } from 'vitest';
import { readMessage } from './read-text';

describe('the words beside an amount', () => {
  it.each([
    [
      'en-GB',
      'You have used 3.2GB of your 10GB allowance. Resets 01/12/2026',
      { used: 3.2, total: 10, resets: '2026-12-01' },
    ],
    [
      'en-SG',
      'You have 480MB left on your Asia 3GB pack. Pack expires in 3 days.',
      { left: 0.48, expires: '2026-05-13' },
    ],
    [
      'de-DE',
      'Du hast 80% deines Inklusiv-Volumens von 10 GB verbraucht.',
      { percentUsed: 80, total: 10 },
    ],
    ['de-DE', 'Verbrauch: 8,02 GB von 8 GB', { used: 8.02, total: 8 }],
    [
      'fr-FR',
      'Il vous reste 850 Mo sur 2 Go et 47 min d’appels jusqu’au 18/07/2026.',
      { left: 0.85, total: 2, minutes: 47, expires: '2026-07-18' },
    ],
    [
      'cs-CZ',
      'Vyčerpali jste 90 % datového limitu (4,5 GB z 5 GB).',
      { percentUsed: 90, used: 4.5, total: 5 },
    ],
    ['hu-HU', 'Még 3,2 GB adatkereted maradt a 10 GB-ból.', { left: 3.2, total: 10 }],
    [
      'ja-JP',
      'ご利用データ量が２．８ＧＢとなり、基本データ容量（３ＧＢ）の残りが少なくなりました。',
      { used: 2.8, total: 3 },
    ],
    ['hi-IN', 'आपके पास 10 GB में से 3.2 GB डेटा शेष है।', { left: 3.2, total: 10 }],
    ['sr-Cyrl-RS', 'Преостало вам је 870 MB из пакета Сурф 3 GB.', { left: 0.87 }],
    ['ru-RU', 'Остаток: 1 ГБ 9 МБ, 35 мин. Звоните *774*3#', { left: 1.009, minutes: 35 }],
  ])('%s: %s', (locale, text, expected) => {
    expect(readMessage(text, locale)).toEqual(expected);
  });
});

describe('what is none of it', () => {
  it.each([
    ['it-IT', 'Uso corretto: oltre 600 GB velocità ridotta'],
    ['en-GB', '“Still had 2.1 GB left after two weeks!”'],
    ['en-GB', 'Renewed 3 days ago.'],
  ])('%s: %s', (locale, text) => {
    expect(readMessage(text, locale)).toEqual({});
  });

  it('is the date of a balance', () => {
    const text =
      'Tu saldo es $2.350,00 y vence el 18/03/2027. Te quedan 1,5 GB hasta el 25/05/2026.';
    expect(readMessage(text, 'es-AR')).toEqual({ money: 235000, left: 1.5, expires: '2026-05-25' });
  });
});
