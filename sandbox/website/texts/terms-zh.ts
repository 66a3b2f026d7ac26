import type { termsEn } from './terms-en';

export const termsZh: typeof termsEn = {
  begins: '起算',
  beginsWith: { purchase: '购买时', 'first-use': '首次使用时', install: '安装时' },
  installWithin: (days) => `${days} 天内安装`,
  lasts: {
    exact: (length) => `${length}（按小时计）`,
    calendar: (length) => `${length}（自然日）`,
    recurring: (length) => `${length}，到期自动续订`,
    'until-used': () => '用完为止',
  },
  networks: '网络',
  speed: '网速',
  upTo: (speed) => `最高 ${speed}`,
  usedUp: '用完后',
  usedUpThen: { blocked: '停止使用', throttled: '限速', billed: '另行计费' },
  fairUse: '公平使用',
  applies: { yes: '适用', no: '不适用' },
  identity: '实名认证',
  needed: { yes: '需要', no: '不需要' },
  soldBy: '销售方',
  seller: { official: '运营商', authorised: '授权经销商', 'third-party': '第三方' },
  atMost: '每张号卡',
  times: (count) => `最多 ${count} 次`,
  plusTax: '价格不含税。',
};
