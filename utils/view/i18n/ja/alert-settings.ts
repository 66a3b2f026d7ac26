import type { AlertSettingsWords } from '../en-GB/alert-settings';

export const alertSettings: AlertSettingsWords = {
  percent: '割合',
  amount: '量',
  dataAs: 'データ残量の基準',
  levels: {
    dataLevels: 'データ残量（割合）',
    dataAmounts: 'データ残量（量）',
    expiryDays: '期限まで',
    voiceSeconds: '通話の残り',
    smsMessages: 'SMSの残り',
    moneyMinor: '残高',
  },
  units: { days: '日', hours: '時間' },
  newLevel: (what) => `新しい基準：${what}`,
  unitOf: (what) => `単位：${what}`,
  add: '追加',
  removeOne: (level) => `${level} を削除`,
  noLevels: 'なし',
  amountHint: '総量がこれより大きい回線が対象です。ゼロになると必ずお知らせします。',
  countHint: '該当する残量がある回線が対象です。ゼロになると必ずお知らせします。',
  faults: {
    notANumber: '5 や 0.5 のような数字を入力してください。',
    notPositive: 'ゼロより大きくしてください。ゼロになると必ずお知らせします。',
    leadNotPositive:
      '期限より前になるよう、ゼロより大きくしてください。期限が来ると必ずお知らせします。',
    tooLarge: (most) => `${most} までです。`,
    tooMany: (most) => `基準は ${most} 個までです。先に 1 つ削除してください。`,
    aboveTotal: (total) =>
      `この回線の総量は ${total} です。これほど高い基準では、常に当てはまってしまいます。`,
    longerThanPlan: (span) => `この回線のプランは ${span}です。それより短くしてください。`,
    ruleOff: (rule) =>
      `「${rule}」がオフの間、この基準は働きません。オンにするか、共通の基準に戻してください。`,
    allOff:
      'すべてのルールがオフなので、何もお知らせできません。どれかをオンにするか、アラートをオフにしてください。',
    sameTime: '開始と終了が同じ時刻のため、保存していません。別々の時刻を選んでください。',
    noTime: '時刻を選んでください。保存していません。',
  },

  groups: {
    data: 'データと残量',
    end: '有効期限と更新',
    provider: '通信会社',
    offers: '価格とキャンペーン',
  },
  rules: {
    data: { title: 'データ残量', text: '基準を下回ったときと、残りがなくなったとき。' },
    'daily-allowance': {
      title: '今日の分',
      text: '今日の使用量が、残りを日割りした量を超えたとき。',
    },
    forecast: {
      title: '早めの使い切り',
      text: '期限より前にデータを使い切りそうなとき。',
    },
    pace: {
      title: 'いつもと違うペース',
      text: '直近 1 時間の使用量が、ふだんを大きく上回ったとき。',
    },
    voice: { title: '通話', text: '基準の分数を下回ったときと、残りがなくなったとき。' },
    sms: { title: 'SMS', text: '基準を下回ったときと、残りがなくなったとき。' },
    money: {
      title: '残高',
      text: '回線ごとの基準を下回ったときと、残高がなくなったとき。',
    },
    expiry: { title: 'プランの期限', text: '期限前の指定した時点と、期限が来たとき。' },
    reset: {
      title: '容量のリセット',
      text: 'リセットの前日、まだ多く残っているとき。',
    },
    'auto-renew': {
      title: '自動更新',
      text: '課金の前日、残高が足りないとき、更新に失敗したとき。',
    },
    arrears: { title: '未払いの請求', text: '未払いがあると通信会社が示したとき。' },
    'signed-out': {
      title: 'ログイン切れ',
      text: 'ログインが無効になったとき、一度だけ。',
    },
    trouble: {
      title: '接続・読み取りの不具合',
      text: 'この端末が起動している間、通信会社の不具合が長く続いたとき。',
    },
    plans: {
      title: '価格とキャンペーン',
      text: '利用中または印を付けたプランが値下がりしたときと、キャンペーンが終わりそうなとき。',
    },
  },
  troubleAfter: 'お知らせするまで',
  renewals: '更新の反映、反映の遅れ、支払いの失敗は、必ずお知らせします。',

  quiet: '通知しない時間帯',
  quietFrom: '開始',
  quietTo: '終了',
  quietSameDay: (from, to) => `${from} から ${to} まで。`,
  quietOvernight: (from, to) => `${from} から翌日 ${to} まで。`,
  quietHint: 'アラートはあとで届きます。バッジはその間も変わります。',
  quietUrgent: '緊急のものは通知する',
  quietUrgentHint: 'データの使い切り、プランの最終日と期限、支払いの失敗。',

  sound: '音',
  soundHint: 'オフ：通知は無音。オン：鳴るかどうかはシステムの設定によります。',
  banner: 'ページ内バナー',
  bannerHint:
    '緊急のアラートだけ、表示中のページに小さく出します。支払いのページには出しません。最初にブラウザが許可を求めます。ページの内容は保存も送信もしません。',
  bannerRefused:
    '許可がないとバナーは出せません。オフのままにします。もう一度オンにして許可してください。',
  bannerTaken:
    'ブラウザが許可を取り消したため、バナーは出ません。もう一度オンにして許可してください。',

  reachTitle: '通知は届いていますか？',
  blocked: 'このシステムでは、DataLeftの通知がブロックされています。',
  notSent: 'ブラウザが通知を受け付けませんでした。',
  didYouSee: '表示されましたか？',
  yes: 'はい',
  no: 'いいえ',
  seen: '問題ありません。アラートも同じように届きます。',
  unseen: 'バッジとポップアップでは必ずお知らせします。通知も表示するには：',
  steps: {
    mac: [
      '「システム設定」→「通知」で、お使いのブラウザを選びます。',
      '通知を許可し、「バナー」または「通知パネル」を選びます。',
      '集中モードをオフにするか、集中モードでブラウザを許可します。',
    ],
    win: [
      '「設定」→「システム」→「通知」を開きます。',
      '通知と、一覧にあるお使いのブラウザをオンにします。',
      '「応答不可」をオフにします。',
    ],
    linux: [
      'カレンダーやパネルで、通知を止める設定をオフにします。',
      'デスクトップの通知設定で、お使いのブラウザを許可します。',
      '通知を表示しないデスクトップでは、バッジとポップアップを見るか、アラートを転送してください。',
    ],
    cros: [
      '時刻をクリックし、「サイレント モード」をオフにします。',
      '「設定」→「アプリ」→「通知」で、お使いのブラウザを許可します。',
    ],
    android: [
      'システムの「設定」→「アプリ」で、お使いのブラウザを選びます。',
      '通知を許可し、「サイレント モード」をオフにします。',
    ],
    other: ['システムの設定で、ブラウザの通知を許可してください。'],
  },

  relay: 'アラートを転送',
  relayLead: 'お好きなサービスを通じて、スマートフォンや自作のプログラムに届けます。',
  relayKind: '方法',
  relayKinds: { ntfy: 'ntfyトピック', webhook: 'Webhook' },
  relayAddress: 'URL',
  relayAddressHints: {
    ntfy: 'サーバーとトピック。例：https://ntfy.sh/a-name-nobody-guesses',
    webhook: 'Standard Webhooksの形式で、JSONをPOSTします。',
  },
  relaySecret: { ntfy: 'アクセストークン', webhook: '署名シークレット' },
  relaySecretHints: {
    ntfy: '必要なトピックだけ。この端末に暗号化して保存し、このサーバーにだけ送ります。',
    webhook:
      '送信元を確かめられるよう、メッセージごとに署名します。この端末に暗号化して保存し、送信はしません。',
  },
  relaySecretKept: '保存済みです。そのまま使うなら空欄にしてください。',
  relaySecretElsewhere: '保存済みのものは別のURL用なので、ここでは使いません。',
  relaySends:
    'このURLにだけ送るもの：各アラートの件名と本文（回線名、量、日付を含む）。送らないもの：ログイン情報、トークン、ページのURL。',
  relayOn: 'アラートを転送',
  relayNotHttps: '安全なのは https:// で始まるURLだけです。',
  relayMalformed: 'URLが不完全です。',
  relayCredentials: 'URLにユーザー名かパスワードが入っています。下の欄に入力してください。',
  relayNoTopic: 'トピックがありません。サーバーの後に書いてください。例：https://ntfy.sh/my-topic',
  relayRefused: '許可がないと、このURLには何も送れません。もう一度押して許可してください。',
  relayTaken:
    'ブラウザがこのURLの許可を取り消したため、何も送っていません。テストを送信して、もう一度許可してください。',
  relayTest: 'テストを送信',
  relayTesting: '送信しています…',
  relayTested: 'サービスが受け付けました。スマートフォンやプログラムをご確認ください。',
  relaySaved: '保存しました。',
  relayFailed: {
    offline: 'ネットワークがないため、テストは送信していません。',
    unreachable: 'このURLから応答がありません。入力ミスがないかご確認ください。',
    forbidden: 'サービスがこのトークンまたはシークレットを拒否しました。',
    notFound: 'このURLには何もありません。URLをご確認ください。',
    server: (status) => `サービスがエラーを返しました（${status}）。`,
    notPermitted: 'ブラウザがこのURLへの送信を許可していません。もう一度押して許可してください。',
  },
  relayWaiting: (n) => `再送待ちのアラートが ${n} 件あります。`,

  ownTitle: '回線ごとのルール',
  ownOf: (line) => `${line}には個別のルールがあります`,
  everyOther: 'ほかのすべての回線',
  everyLine: 'すべての回線',
  follows: '上のルールに従います。',
  pickLine: '回線',
  giveOwn: '個別に設定',
  edit: '編集',
  editOf: (line) => `${line}のルールを編集`,
  noLines: 'まだ回線がありません。',
  noAlertsOf: 'アラートなし',
  ownPart: (what, how) => `${what}：${how}`,
  on: 'オン',
  off: 'オフ',
  ownPage: (line) => `${line}のアラート`,
  ownPageLead: '個別に設定していない項目は、全回線共通のルールに従います。',
  backToAll: 'すべてのアラート',
  lineAlerts: 'この回線のアラート',
  lineAlertsHint:
    'オフにすると、この回線については通知しません。バッジとポップアップには表示されます。',
  ownLevels: '個別の基準',
  ownLevelOf: (what) => `個別の基準：${what}`,
  asForAllShort: '共通',
  ownShort: '個別',
  asAll: (levels) => `全回線共通：${levels}`,
  ownRules: '個別のルール',
  asForAll: (state) => `共通のまま（${state}）`,
  reset: '共通のルールに戻す',
  notSaved: 'まだ保存していません。入力は残っています。上の印の箇所を直してください。',
  noSuchLine: 'この回線はもうありません。ルールも一緒に削除されました。',
};
