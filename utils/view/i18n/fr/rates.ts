import type { RateWords } from '../en-GB/rates';
import { ended } from './ended';

export const rates: RateWords = {
  certainty: 'Le conseil suffit',
  certainties: (of10) => `dans ${of10} cas sur 10`,
  certaintyHint: 'Plus c’est sûr, plus il en faut : personne ne sait ce que vous consommerez.',
  lead: 'Ce qui permet de comparer des prix en différentes devises. Vous payez le prix du fournisseur.',
  currency: 'Comparer en',
  usual: 'Comme la plupart des prix',
  own: 'Vos cours',
  base: 'Une unité de',
  quote: 'vaut, en',
  value: 'Cours',
  date: 'Du',
  addRate: 'Ajouter le cours',
  removeRate: (rate) => `Supprimer ${rate}`,
  notCode: 'Trois lettres, comme EUR.',
  sameCode: 'Il faut deux devises différentes.',
  notRate: 'Un nombre supérieur à zéro.',
  notDate: 'Une date comme 2026-11-20.',
  bank: 'Banque centrale européenne',
  bankHint:
    'Ses cours de référence du jour, lus quand vous cliquez et à aucun autre moment. Elle apprend seulement que quelqu’un a demandé.',
  ask: 'Obtenir les cours',
  asking: 'Demande à la banque…',
  told: (n, date) => ended(`${n} cours du ${date}`),
  refused: 'Le navigateur n’a pas été autorisé à interroger la banque.',
};
