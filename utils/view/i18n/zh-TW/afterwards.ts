import type { AfterwardsWords } from '../en-GB/afterwards';

export const afterwards: AfterwardsWords = {
  help: '說明與其他方式',
  updateProfile: '更新 eSIM 設定檔',
  updateWhere: '請在裝有這張 eSIM 的裝置上操作。',
  profileUpdated: '設定檔已更新',
  profileUpdatedAt: (time) => `${time} 已更新 eSIM 設定檔`,
  steps: '步驟',
  switchedOn: (date) => `自動續購已開啟（${date}發現）。`,
  switchedOff: (date) => `自動續購已關閉（${date}發現）。`,
  renewedByItself: (date) => `已自動續購（${date}發現）。`,
};
