import type { RateWords } from '../en-GB/rates';
import { ended } from './ended';

export const rates: RateWords = {
  certainty: 'Die Empfehlung genügt',
  certainties: (of10) => `in ${of10} von 10 Fällen`,
  certaintyHint:
    'Je sicherer, desto mehr ist nötig: Niemand weiß, wie viel verbraucht werden wird.',
  lead: 'Womit Preise in verschiedenen Währungen verglichen werden. Bezahlt wird der Preis des Anbieters.',
  currency: 'Vergleichen in',
  usual: 'Wie die meisten Preise',
  own: 'Eigene Kurse',
  base: 'Eine Einheit',
  quote: 'kostet, in',
  value: 'Kurs',
  date: 'Vom',
  addRate: 'Kurs hinzufügen',
  removeRate: (rate) => `${rate} entfernen`,
  notCode: 'Drei Buchstaben, z. B. EUR.',
  sameCode: 'Zwei verschiedene Währungen sind nötig.',
  notRate: 'Eine Zahl über null.',
  notDate: 'Ein Datum wie 2026-11-20.',
  bank: 'Europäische Zentralbank',
  bankHint:
    'Ihre täglichen Referenzkurse, nur auf Klick gelesen und sonst nie. Sie erfährt nur, dass jemand gefragt hat.',
  ask: 'Kurse abrufen',
  asking: 'Die Bank wird gefragt …',
  told: (n, date) => ended(`${n} Kurse vom ${date}`),
  refused: 'Der Browser durfte die Bank nicht fragen.',
};
