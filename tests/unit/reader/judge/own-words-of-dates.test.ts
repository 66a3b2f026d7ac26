import { expect, it } from 'vitest';
import { readBody } from './read-text';

it.each([
  ['en-GB', '<p>3 GB left of 10 GB</p><p>Next bill: 20 May 2026</p>'],
  ['de-DE', '<p>Noch 3 GB von 10 GB</p><p>Nächste Rechnung am 20.05.2026</p>'],
  ['pt-BR', '<p>Restam 3 GB de 10 GB</p><p>Vencimento da fatura: 20/05/2026</p>'],
  ['ko-KR', '<p>남은 데이터 3GB / 10GB</p><p>납부일 2026.05.20</p>'],
  ['ko-KR', '<p>남은 데이터 3GB / 10GB</p><p>매월 1일 데이터가 새로 제공됩니다.</p>'],
])('the day of a bill and a day of every month end no allowance: %s %s', (locale, body) => {
  expect(readBody(body, locale)).toEqual({ left: 3, total: 10 });
});

it.each([
  ['en-GB', '<p>3 GB left of 10 GB</p><p>Next billing period: 20 May 2026</p>'],
  ['fr-FR', '<p>Il reste 3 Go sur 10 Go</p><p>Facture le 20/05/2026, compteurs remis à zéro</p>'],
  ['nl-NL', '<p>Nog 3 GB van 10 GB</p><p>Op 20 mei 2026 krijg je weer 10 GB.</p>'],
  ['de-DE', '<p>Noch 3 GB von 10 GB</p><p>Neues Volumen in 10 Tagen (am 20.05.)</p>'],
  ['es-ES', '<p>Quedan 3 GB de 10 GB</p><p>Faltan 10 días para que se renueven tus gigas</p>'],
])('what says that it begins anew does: %s %s', (locale, body) => {
  expect(readBody(body, locale)).toMatchObject({ left: 3, total: 10, resets: '2026-05-20' });
});
