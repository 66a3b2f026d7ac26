import type { AfterwardsWords } from '../en-GB/afterwards';

export const afterwards: AfterwardsWords = {
  help: 'Ajuda e outros meios',
  updateProfile: 'Atualize o perfil do eSIM',
  updateWhere: 'no aparelho em que ele está.',
  profileUpdated: 'Perfil atualizado',
  profileUpdatedAt: (time) => `Perfil do eSIM atualizado: ${time}`,
  steps: 'Passos',
  switchedOn: (date) => `A renovação automática foi ligada; visto em ${date}.`,
  switchedOff: (date) => `A renovação automática foi desligada; visto em ${date}.`,
  renewedByItself: (date) => `Renovou sozinha; visto em ${date}.`,
};
