import type { AfterwardsWords } from '../en-GB/afterwards';

export const afterwards: AfterwardsWords = {
  help: 'Помощь и другие способы',
  updateProfile: 'Обновите профиль eSIM',
  updateWhere: 'на устройстве, где он установлен.',
  profileUpdated: 'Профиль обновлён',
  profileUpdatedAt: (time) => `Профиль eSIM обновлён: ${time}`,
  steps: 'Что делать',
  switchedOn: (date) => `Автопродление включено (замечено ${date}).`,
  switchedOff: (date) => `Автопродление отключено (замечено ${date}).`,
  renewedByItself: (date) => `Продлено автоматически (замечено ${date}).`,
};
