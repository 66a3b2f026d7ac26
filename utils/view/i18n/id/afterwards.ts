import type { AfterwardsWords } from '../en-GB/afterwards';

export const afterwards: AfterwardsWords = {
  help: 'Bantuan dan cara lain',
  updateProfile: 'Perbarui profil eSIM',
  updateWhere: 'di perangkat tempat eSIM terpasang.',
  profileUpdated: 'Profil sudah diperbarui',
  profileUpdatedAt: (time) => `Profil eSIM diperbarui ${time}`,
  steps: 'Langkah',
  switchedOn: (date) => `Perpanjangan otomatis dinyalakan, terlihat ${date}.`,
  switchedOff: (date) => `Perpanjangan otomatis dimatikan, terlihat ${date}.`,
  renewedByItself: (date) => `Diperpanjang otomatis, terlihat ${date}.`,
};
