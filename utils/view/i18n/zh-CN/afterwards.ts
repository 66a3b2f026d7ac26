import type { AfterwardsWords } from '../en-GB/afterwards';

export const afterwards: AfterwardsWords = {
  help: '帮助与其他方式',
  updateProfile: '更新 eSIM 配置',
  updateWhere: '在装有该 eSIM 的设备上操作。',
  profileUpdated: '配置已更新',
  profileUpdatedAt: (time) => `${time} 已更新 eSIM 配置`,
  steps: '步骤',
  switchedOn: (date) => `自动续费已开启（${date}发现）。`,
  switchedOff: (date) => `自动续费已关闭（${date}发现）。`,
  renewedByItself: (date) => `已自动续费（${date}发现）。`,
};
