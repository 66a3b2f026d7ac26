import type { AfterwardsWords } from '../en-GB/afterwards';
import { ended } from './ended';

export const afterwards: AfterwardsWords = {
  help: 'Hilfe und andere Wege',
  updateProfile: 'eSIM-Profil aktualisieren',
  updateWhere: 'auf dem Gerät, auf dem es installiert ist.',
  profileUpdated: 'Profil aktualisiert',
  profileUpdatedAt: (time) => `eSIM-Profil aktualisiert: ${time}`,
  steps: 'Schritte',
  switchedOn: (date) => ended(`Automatische Verlängerung eingeschaltet, bemerkt am ${date}`),
  switchedOff: (date) => ended(`Automatische Verlängerung ausgeschaltet, bemerkt am ${date}`),
  renewedByItself: (date) => ended(`Automatisch verlängert, bemerkt am ${date}`),
};
