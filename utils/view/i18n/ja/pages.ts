import type { PageWords } from '../en-GB/pages';
import { afterwards } from './afterwards';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `${price}～`,
    unknown: '価格不明',
  },

  names: (items) => items.join('、'),

  gigabytes: {
    decimal: '1,000 MB',
    binary: '1,024 MB',
  },

  demo: {
    try: 'デモ回線を試す',
    remove: 'デモ回線を削除',
    readBy: 'なし（架空の数値）',
    note: 'デモ：数値は架空のものです。何も読み取らず、購入もできません。',
  },

  popup: {
    firstRunOverPage:
      '通信会社のアカウントページをログインした状態で開き、DataLeftでウォッチしてください。トークンでも接続できます。',
    readOnVisit: 'アカウントページを開くと、その場で読み取ります。',
    measuredAhead: '通信会社の時刻が未来になっています',
    alerts: 'アラート',
    history: '履歴とグラフ',
    unread: '新着',
    snooze: 'あとで通知',
    snoozes: { hour: '1 時間後', tomorrow: '明日の朝', worse: '悪化したとき' },
    toRenew: (n) => `要更新 ${n}`,
    toSettle: (n) => `要支払い ${n}`,
    late: (n) => `反映遅れ ${n}`,
    toSignIn: (n) => `要ログイン ${n}`,
    toCheck: (n) => `読み取り不可 ${n}`,
    waiting: (n) => `反映待ち ${n}`,
    notCurrent: (n) => `最新でない ${n}`,
    told: (n) => `アラート ${n} 件`,
    calm: '問題ありません',
    noLine: 'まだ回線がありません',
    noLineNext: '1 分ほどで最初の回線を追加できます',
    firstRun:
      '通信会社のアカウントページを開いてウォッチするか、APIに接続してください。残りの量と期限を読み取ります。',
    firstRunPromise: '読み取った内容は、この端末の外に出ません。',
    connecting: '接続済み、まだ読み取っていません',
    reading: (provider) => `${provider}を初めて読み取っています。`,
    readingNext: '読み取りしだい、ここに表示します。',
    folded: (n) => `ほか ${n} 回線は問題なし`,
    unfold: '表示',
    noMatch: 'その名前の回線はありません。',
    expires: (date) => `${date}に期限切れ`,
    expired: (date) => `${date}に終了`,
    untilDate: (date) => `${date}まで`,
    owes: (amount) => `要支払い ${amount}`,
    copyThere: '以前ここに保存されていたものの控えがあります。',
    bringBack: '控えを戻す',
    trouble:
      'DataLeftのデータベースを開けません。何も削除されていません。ブラウザを再起動してください。直らなければ、ディスクの空きがないのかもしれません。',
  },

  outlook: {
    runsOut: (span, dates, perDay) =>
      `1 日 ${perDay} のペースでは、*約 ${span}で使い切ります*（${dates}）。`,
    likelyRunsOut: (end, from, perDay) =>
      `1 日 ${perDay} のペースでは、*${end}より前に使い切りそうです*（早ければ${from}）。`,
    toReach: (end, perDay) => `${end}までもたせるには、1 日 ${perDay}。`,
    lasts: (end, perDay) => `1 日約 ${perDay} のペースで、*${end}まで足ります*。`,
    likelyLasts: (end, perDay, from) =>
      `1 日約 ${perDay} のペースで、*${end}まで足りそうです*。早ければ${from}に使い切ります。`,
    seenFor: (days) => `${days} 日分の記録によります。`,
    rowRunsOut: (span) => `データはあと ${span}`,
    rowLikelyRunsOut: (date) => `早ければ${date}まで`,
    rowLasts: (date) => `${date}まで足ります`,
  },
};
