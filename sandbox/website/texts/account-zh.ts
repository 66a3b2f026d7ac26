import type { accountEn, renamedEn } from './account-en';

export const accountZh: typeof accountEn = {
  left: {
    data: '剩余流量',
    today: '今日剩余流量',
    booster: '加油包剩余流量',
    roaming: '漫游剩余流量',
    voice: '剩余语音',
    sms: '剩余短信',
    balance: '账户余额',
  },
  of: (remaining, total) => `${remaining} / ${total}`,
  usedOf: (used, total) => `已用 ${used}，共 ${total}`,
  used: '已用流量',
  validUntil: '有效期至',
  expiredOn: '已于此日到期',
  history: '最近三个月',
  month: '月份',
  backToAccount: '全部号卡',
  refresh: '刷新',
  updated: (seconds) => `${seconds} 秒前更新`,
  wentWrong: '出错了，请稍后再试。',
  advert: (size, price) => `加购 ${size} 仅需 ${price}`,
  newAdvert: (plan, price) => `新品：${plan}，仅需 ${price}`,
  banner: '推荐好友：双方各得 1 GB。',
};

export const renamedZh: typeof renamedEn = {
  left: {
    data: '流量余额',
    today: '今日流量余额',
    booster: '加油包余额',
    roaming: '漫游流量余额',
    voice: '语音余额',
    sms: '短信余额',
    balance: '话费余额',
  },
  used: '流量已使用',
  validUntil: '到期时间',
  expiredOn: '已到期',
};
