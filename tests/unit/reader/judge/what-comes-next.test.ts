import { expect, it } from 'vitest';
import { readMessage } from './read-text';

it.each([
  ['de', '80% von 6 GB verbraucht. Dann stehen Ihnen wieder 6 GB zur Verfügung.'],
  [
    'fr',
    'Vous avez utilisé 80% de vos 6 Go. Ensuite vous disposerez à nouveau de 6 Go disponibles.',
  ],
  ['nl', 'Je hebt 80% van je 6 GB verbruikt. Daarna heb je weer 6 GB beschikbaar.'],
])('what will be left again is not left now: %s %s', (locale, text) => {
  expect(readMessage(text, locale)).not.toHaveProperty('left');
});

it.each([
  ['pt', 'Ate 30/06, carregue 15€ e receba 20GB para usar em 30 dias.'],
  ['fr', 'Rechargez 15€ et recevez 20Go à utiliser sous 30 jours.'],
  ['nl', 'Waardeer 20 euro op en ontvang 10 GB te gebruiken binnen 30 dagen.'],
  ['th', 'ตรวจสอบเน็ตคงเหลือ และซื้อแพ็ก 15 GB เริ่มต้น 199 บาท'],
])('what a payment would bring is not left: %s %s', (locale, text) => {
  expect(readMessage(text, locale)).not.toHaveProperty('left');
});

it.each([
  ['it', 'Con Mobile 100 Giga hai ancora 23 GB', { left: 23 }],
  ['tr', 'Aylık 20 GB paketinizden kalan 12,5 GB', { left: 12.5, total: 20 }],
  ['hu', 'Havi 5GB netbol maradt: 3 GB', { left: 3, total: 5 }],
  ['it', 'Hai ancora 23 GB e 512 MB da usare fino alle 23.59 del 5 ottobre', { left: 23.512 }],
])('a pack is called by its size, a time by its hour: %s %s', (locale, text, told) => {
  expect(readMessage(text, locale)).toMatchObject(told);
});
