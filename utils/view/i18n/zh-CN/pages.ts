import type { PageWords } from '../en-GB/pages';
import { afterwards } from './afterwards';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  names: (items) => items.join('、'),

  gigabytes: {
    decimal: '1,000 MB',
    binary: '1,024 MB',
  },

  price: {
    from: (price) => `${price} 起`,
    unknown: '价格未知',
  },

  demo: {
    try: '试用演示线路',
    remove: '移除演示线路',
    readBy: '无来源，数字为虚构',
    note: '演示：数字均为虚构，不读取任何数据，也无法购买。',
  },

  popup: {
    firstRunOverPage: '打开运营商的账户页面并登录，让 DataLeft 关注它。也可以用令牌连接。',
    readOnVisit: '打开账户页面：访问时即会读取。',
    measuredAhead: '运营商给出的时间尚未到来',
    alerts: '提醒',
    history: '历史与图表',
    unread: '新',
    snooze: '稍后提醒',
    snoozes: { hour: '一小时后', tomorrow: '明天早上', worse: '情况变差时' },
    toRenew: (n) => `${n} 条待续费`,
    toSettle: (n) => `${n} 条待结清`,
    late: (n) => `${n} 条续费逾期`,
    toSignIn: (n) => `${n} 条需登录`,
    toCheck: (n) => `${n} 条无法读取`,
    waiting: (n) => `${n} 条等待生效`,
    notCurrent: (n) => `${n} 条未更新`,
    told: (n) => `${n} 条提醒`,
    calm: '一切正常',
    noLine: '还没有线路',
    noLineNext: '大约一分钟即可添加第一条',
    firstRun: '打开运营商的账户页面并关注它，或连接接口。DataLeft 会读取剩余量和有效期。',
    firstRunPromise: '读取的内容只保存在本机。',
    connecting: '已连接，尚未读取',
    reading: (provider) => `正在首次读取 ${provider}。`,
    readingNext: '读到后会显示在这里。',
    folded: (n) => `另有 ${n} 条线路一切正常`,
    unfold: '显示',
    noMatch: '没有这样的线路。',
    expires: (date) => `${date}到期`,
    expired: (date) => `${date}已结束`,
    untilDate: (date) => `至 ${date}`,
    owes: (amount) => `待结清 ${amount}`,
    copyThere: '这里以前保存的内容有一份副本。',
    bringBack: '恢复副本',
    trouble: 'DataLeft 无法打开数据库。没有删除任何数据。请重启浏览器；如仍如此，可能是磁盘已满。',
  },

  outlook: {
    runsOut: (span, dates, perDay) => `按每天 ${perDay} 计算，*约 ${span}后用完*（${dates}）。`,
    likelyRunsOut: (end, from, perDay) =>
      `按每天 ${perDay} 计算，*很可能在 ${end}前用完*，最早 ${from}。`,
    toReach: (end, perDay) => `要用到 ${end}，每天限 ${perDay}。`,
    lasts: (end, perDay) => `按每天约 ${perDay} 计算，*够用到 ${end}*。`,
    likelyLasts: (end, perDay, from) =>
      `按每天约 ${perDay} 计算，*多半够用到 ${end}*；最早可能 ${from}用完。`,
    seenFor: (days) => `依据 ${days} 天的读数。`,
    rowRunsOut: (span) => `流量约够 ${span}`,
    rowLikelyRunsOut: (date) => `最早 ${date}用完`,
    rowLasts: (date) => `够用到 ${date}`,
  },
};
