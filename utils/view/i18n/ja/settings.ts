import type { SettingsWords } from '../en-GB/settings';

export const settings: SettingsWords = {
  leads: {
    look: 'ツールバーのアイコンの表示、ページの外観、量と時刻の書き方を設定します。',
    security: 'ここに保存したトークンとパスワードを使えるようにする条件です。',
    data: 'DataLeftの情報はすべてこの端末に保存され、ほかの場所にはありません。',
    diagnostics:
      '各通信会社にいつ問い合わせ、どうなったかの記録です。ご自身でコピーしないかぎり、この端末の外に出ません。',
  },

  saved: (title) => `${title}：保存しました`,
  savedUntitled: '保存しました',
  putBack: '元に戻しました',
  wasReset: (section) => `${section}：初期設定に戻しました`,
  refused: '保存できませんでした。何も変わっていません。もう一度お試しください。',
  removed: (what) => `削除しました：${what}`,
  undo: '元に戻す',
  undoHint: 'Ctrl+Zでも元に戻せます',
  close: '閉じる',
  reset: 'この項目を初期設定に戻す',

  byOrganisation: '組織によって設定されています',
  offByOrganisation: '組織によってオフにされています',
  connectionSet:
    'この接続は組織によって設定されています。サインイン情報の入力と一時停止はできますが、それ以外は変更できません。',
  connectionWithdrawn:
    'この接続は組織の設定から外れました。現在は停止中で、読み取った内容は削除するまで残ります。',

  search: '設定を検索',
  searchHint: 'Ctrl+K または /',
  found: (n) => `${n} 件の設定が見つかりました`,
  nothing: (query) => `「${query}」に合う設定はありません。`,

  diagnostics: {
    section: '診断',
    attempts: '最近の問い合わせ',
    attemptsHint: '接続先ごとに直近 20 回分です。',
    noConnection: '接続先がまだないため、問い合わせていません。',
    never: '未問い合わせ',
    next: (when) => `次回 ${when}`,
    onVisit: '開いたときに読み取り',
    paused: '一時停止中',
    when: '日時',
    outcome: '結果',
    took: '所要時間',
    outcomes: {
      read: '読み取り完了',
      offline: 'ネットワークなし',
      unreachable: '応答なし',
      timeout: '時間切れ',
      'signed-out': 'ログイン切れ',
      forbidden: '拒否',
      'rate-limited': '待機の要求',
      server: '通信会社側のエラー',
      unreadable: '応答を解釈できず',
      unsafe: '安全でないため中止',
      maintenance: 'メンテナンス中',
      'other-account': '別のアカウント',
      locked: 'ロック中のため未照会',
      'not-permitted': 'ブラウザの許可なし',
    },
    withDetail: (outcome, detail) => `${outcome}（${detail}）`,
    milliseconds: (n) => `${n} ミリ秒`,
    seconds: (n) => `${n} 秒`,
    ofLast: (read, all) => `直近 ${all} 回のうち ${read} 回成功`,

    facts: 'このDataLeftについて',
    version: 'バージョン',
    browser: 'ブラウザ',
    wakes: '次回の起動',
    wakesUnknown: '必要になったとき',
    database: 'データベース',
    databaseIs: (version, rows) => `バージョン ${version}、${rows} 件`,
    size: '使用容量（推定）',
    unknown: '不明',
    permissions: '許可されているもの',
    faults: 'DataLeft自体のエラー',
    noFaults: '記録なし',
    rowsOf: '種類ごとの件数',

    report: 'レポート',
    reportLead:
      'サポートしてくれる方に渡すためのものです。名前、URL、カード番号、注文番号、トークンは含まず、ホストは番号で表しています。これがすべてですので、送る前にご確認ください。',
    copy: 'レポートをコピー',
    copied: 'コピーしました。',
    notCopied: 'ブラウザがコピーを許可しませんでした。テキストを選択してコピーしてください。',
  },
};
