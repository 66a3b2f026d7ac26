import type { RateWords } from '../en-GB/rates';

export const rates: RateWords = {
  certainty: 'Lo recomendado alcanza',
  certainties: (of10) => `en ${of10} de cada 10 casos`,
  certaintyHint: 'Cuanto más seguro, más hace falta: nadie sabe cuánto usarás.',
  lead: 'Con esto se comparan precios en distintas monedas. Lo que pagas es el precio del proveedor.',
  currency: 'Comparar en',
  usual: 'La de la mayoría de los precios',
  own: 'Tus tipos de cambio',
  base: 'Una unidad de',
  quote: 'vale, en',
  value: 'Cambio',
  date: 'Del día',
  addRate: 'Añadir el cambio',
  removeRate: (rate) => `Quitar ${rate}`,
  notCode: 'Tres letras, como EUR.',
  sameCode: 'Hacen falta dos monedas distintas.',
  notRate: 'Un número mayor que cero.',
  notDate: 'Una fecha como 2026-11-20.',
  bank: 'Banco Central Europeo',
  bankHint:
    'Sus tipos de referencia diarios, leídos solo cuando pulsas aquí. El banco solo sabe que alguien preguntó.',
  ask: 'Obtener los cambios',
  asking: 'Preguntando al banco…',
  told: (n, date) => `${n} tipos de cambio, ${date}.`,
  refused: 'No se permitió que el navegador preguntara al banco.',
};
