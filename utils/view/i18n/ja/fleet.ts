import type { FleetWords } from '../en-GB/fleet';

export const fleet: FleetWords = {
  lead: 'すべての接続先の回線です。並べ替えるまでは、対応が必要なものが先に並びます。',
  columns: {
    line: '回線',
    provider: '通信会社',
    state: '状態',
    left: 'データ残量',
    until: '期限',
    'runs-out': '使い切る見込み',
    plan: 'プラン',
    measured: '最終測定',
  },
  allProviders: 'すべての会社',
  goneProvider: '接続が解除された会社',
  anyState: 'すべての状態',
  groups: {
    renewal: '更新が必要',
    ending: '7日以内に期限',
    low: '残りわずか・残量ゼロ',
    unsettled: '反映待ち・反映遅れ・未払い',
    faulty: 'ログイン切れ・最新でない',
    well: '問題なし',
  },
  none: '条件に合う回線はありません。',
  saved: '保存した絞り込み',
  name: 'この絞り込みの名前',
  save: '保存',
  remove: (name) => `絞り込み「${name}」を削除`,
  taken: '同じ名前の絞り込みがあります。保存すると置き換わります。',
  full: (n) =>
    `絞り込みは${n}件まで保存できます。別のものを保存するには、どれかを削除してください。`,
  notSaved: '保存できませんでした。何も変わっていません。もう一度お試しください。',
  csv: {
    tail: '番号の末尾',
    left: 'データ残量（バイト）',
    total: '全体（バイト）',
    percent: '残り（％）',
    days: '残り日数',
    runsOutFrom: '使い切る見込み（最短）',
    runsOutTo: '使い切る見込み（最長）',
  },
};
