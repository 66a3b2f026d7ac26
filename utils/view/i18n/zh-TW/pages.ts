import type { PageWords } from '../en-GB/pages';
import { afterwards } from './afterwards';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `${price} 起`,
    unknown: '價格不明',
  },

  names: (items) => items.join('、'),

  gigabytes: {
    decimal: '1,000 MB',
    binary: '1,024 MB',
  },

  demo: {
    try: '試用示範門號',
    remove: '移除示範門號',
    readBy: '不讀取：數字為虛構',
    note: '示範：數字是虛構的。不會讀取任何資料，也不會買到任何東西。',
  },

  popup: {
    firstRunOverPage: '開啟電信業者的帳戶頁面並登入，讓 DataLeft 監看。也可以用權杖連線。',
    readOnVisit: '開啟帳戶頁面：造訪時就會讀取。',
    measuredAhead: '業者標示的時間比現在還晚',
    alerts: '提醒',
    history: '紀錄與圖表',
    unread: '新',
    snooze: '稍後提醒',
    snoozes: { hour: '一小時後', tomorrow: '明天早上', worse: '情況變糟時' },
    toRenew: (n) => `${n} 個待續購`,
    toSettle: (n) => `${n} 個待繳費`,
    late: (n) => `${n} 個逾時未生效`,
    toSignIn: (n) => `${n} 個需登入`,
    toCheck: (n) => `${n} 個無法讀取`,
    waiting: (n) => `${n} 個等待生效`,
    notCurrent: (n) => `${n} 個不是最新`,
    told: (n) => `${n} 則提醒`,
    calm: '一切正常',
    noLine: '還沒有門號',
    noLineNext: '約一分鐘即可新增第一個',
    firstRun: '開啟電信業者的帳戶頁面並監看，或用 API 連線。DataLeft 會讀取剩餘流量和效期。',
    firstRunPromise: '讀到的內容只保存在這台裝置上。',
    connecting: '已連線，尚未讀取',
    reading: (provider) => `正在第一次讀取 ${provider}。`,
    readingNext: '讀到後就會顯示在這裡。',
    folded: (n) => `另有 ${n} 個門號一切正常`,
    unfold: '顯示',
    noMatch: '沒有這個名稱的門號。',
    expires: (date) => `${date}到期`,
    expired: (date) => `${date}已到期`,
    untilDate: (date) => `至 ${date}`,
    owes: (amount) => `待繳 ${amount}`,
    copyThere: '這裡以前儲存的內容有一份副本。',
    bringBack: '還原副本',
    trouble:
      'DataLeft 無法開啟資料庫。沒有刪除任何資料。請重新啟動瀏覽器；如果還是這樣，可能是磁碟滿了。',
  },

  outlook: {
    runsOut: (span, dates, perDay) => `以每天 ${perDay} 計算，*約 ${span}後用完*（${dates}）。`,
    likelyRunsOut: (end, from, perDay) =>
      `以每天 ${perDay} 計算，*很可能在 ${end}前用完*，最早 ${from}。`,
    toReach: (end, perDay) => `要用到 ${end}，每天只能用 ${perDay}。`,
    lasts: (end, perDay) => `以每天約 ${perDay} 計算，*夠用到 ${end}*。`,
    likelyLasts: (end, perDay, from) =>
      `以每天約 ${perDay} 計算，*應該夠用到 ${end}*；最早可能 ${from}用完。`,
    seenFor: (days) => `依據 ${days} 天的讀取紀錄。`,
    rowRunsOut: (span) => `流量還夠 ${span}`,
    rowLikelyRunsOut: (date) => `最早 ${date}用完`,
    rowLasts: (date) => `夠用到 ${date}`,
  },
};
