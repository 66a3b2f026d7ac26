import type { AfterwardsWords } from '../en-GB/afterwards';

export const afterwards: AfterwardsWords = {
  help: 'ヘルプとほかの方法',
  updateProfile: 'eSIMプロファイルをアップデート',
  updateWhere: 'このeSIMが入っている端末で行ってください。',
  profileUpdated: 'アップデート済み',
  profileUpdatedAt: (time) => `eSIMプロファイルをアップデート済み（${time}）`,
  steps: '手順',
  switchedOn: (date) => `自動更新がオンになりました（${date}に確認）。`,
  switchedOff: (date) => `自動更新がオフになりました（${date}に確認）。`,
  renewedByItself: (date) => `自動更新されました（${date}に確認）。`,
};
