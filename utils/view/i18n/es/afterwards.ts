import type { AfterwardsWords } from '../en-GB/afterwards';

export const afterwards: AfterwardsWords = {
  help: 'Ayuda y otras vías',
  updateProfile: 'Actualiza el perfil de la eSIM',
  updateWhere: 'en el dispositivo que la lleva.',
  profileUpdated: 'Perfil actualizado',
  profileUpdatedAt: (time) => `Perfil de la eSIM actualizado: ${time}`,
  steps: 'Pasos',
  switchedOn: (date) => `La renovación automática se activó; visto el ${date}.`,
  switchedOff: (date) => `La renovación automática se desactivó; visto el ${date}.`,
  renewedByItself: (date) => `Se renovó sola; visto el ${date}.`,
};
