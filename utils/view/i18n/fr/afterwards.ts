import type { AfterwardsWords } from '../en-GB/afterwards';
import { ended } from './ended';

export const afterwards: AfterwardsWords = {
  help: 'Aide et autres moyens',
  updateProfile: 'Mettre à jour le profil eSIM',
  updateWhere: 'sur l’appareil où il se trouve.',
  profileUpdated: 'Profil mis à jour',
  profileUpdatedAt: (time) => `Profil eSIM mis à jour : ${time}`,
  steps: 'Étapes',
  switchedOn: (date) => ended(`Renouvellement automatique activé, constaté le ${date}`),
  switchedOff: (date) => ended(`Renouvellement automatique désactivé, constaté le ${date}`),
  renewedByItself: (date) => ended(`Renouvellement automatique effectué, constaté le ${date}`),
};
