import type { DataWords } from '../en-GB/data';

export const data: DataWords = {
  takeTitle: 'バックアップと書き出し',
  everything: '全体のバックアップ',
  everythingHint:
    '設定、接続先、回線、定義ファイル、更新の記録、請求、領収書とそのファイル、1 時間ごとと 1 日ごとの履歴を 1 つのファイルにまとめます。パスワード、トークン、アラートの転送先は含みません。通信会社名と回線名が入っているので、請求書と同じように保管してください。',
  save: 'バックアップを保存',
  saving: 'バックアップを書き込み、確認しています…',
  saved: (size) => `保存しました（${size}）。読み直して、欠けがないことを確認済みです。`,
  unsound: (why) => `保存しましたが、このままでは復元できません。${why}`,
  notSaved:
    'バックアップを書き込めませんでした。ここの内容は変わっていません。もう一度お試しください。',
  readings: '1 日ごとの使用量',
  readingsHint: '全回線の毎日の使用量の表です。表計算ソフトで開けます。量はバイト単位です。',
  saveCsv: 'CSVで保存',
  noDays: '1 日分の読み取りもまだないため、保存するものがありません。',

  copiesTitle: '自動で残す控え',
  copiesLead:
    'DataLeft は 1 日に 1 回、すべての控えをデータベースとは別の場所に残します。直近の 2 つと、それより古い 1 つです。バックアップと同じく、サインイン情報は入りません。',
  noCopy: 'まだありません。最初の控えは 1 日以内にできます。',
  look: '中を見る',
  damaged: (place: string) =>
    `保存データの一部が壊れているため（${place}）、新しい控えは作られていません。最後の控えを戻すか、読めるものをバックアップしてください。`,

  restoreTitle: '復元',
  restoreLead: '.json で終わる、DataLeftのバックアップです。まず内容を表示します。',
  choose: 'バックアップを選ぶ',
  drop: 'またはここにドロップ',
  checking: 'バックアップを確認しています…',
  refused: (file) => `「${file}」は復元しませんでした。何も変わっていません。`,
  failed: '確認が中断されました。もう一度お試しください。',
  place: (place) => `場所：${place}`,
  faults: {
    'too-large': '200 MB を超えています。',
    unreadable: 'ファイルが不完全です。末尾が欠けているか、別の種類のファイルです。',
    'too-deep': 'バックアップにはありえないほど、入れ子が深くなっています。',
    'not-a-backup': 'DataLeftのバックアップではありません。',
    newer: '新しいDataLeftで作られています。先にDataLeftをアップデートしてから、復元してください。',
    damaged: '保存後に変更されたか、壊れています。チェックサムが合いません。',
    wrong: '正しくない内容が含まれています。',
    forbidden: 'バックアップにあるはずのない名前が含まれています。',
    file: '含まれている領収書のファイルが不完全です。',
    pack: '含まれている定義ファイルに、確認を通らないものがあります。',
  },
  previewTitle: (file) => `${file} の内容`,
  made: '保存日時',
  connections: '接続先',
  none: 'なし',
  historySince: '履歴の開始日',
  countTitle: '復元による変更',
  kind: '項目',
  kinds: {
    connections: '接続先',
    lines: '回線',
    renewals: '更新の記録',
    receipts: '領収書',
    bills: '請求',
    packs: '定義ファイル',
    days: '履歴の日数',
  },
  columns: {
    merge: {
      inFile: 'ファイル内',
      added: '追加',
      renewed: '上書き',
      onlyHere: 'ここだけ（残る）',
    },
    replace: {
      inFile: 'ファイル内',
      added: '追加',
      renewed: 'ファイルが新しい',
      onlyHere: 'ここだけ（消える）',
    },
  },
  way: '方法',
  ways: { merge: '統合', replace: '置き換え' },
  wayHints: {
    merge:
      '足りないものを加えます。両方にあるものは新しいほうを残し、ここの設定は変えません。何も削除しません。',
    replace:
      'ここの内容がすべてファイルのとおりになります。接続先とそのURLが同じなら、ログイン情報は残ります。',
  },
  now: { merge: '統合する', replace: '置き換える' },
  cancel: 'キャンセル',
  restoring: '復元しています…',
  restored: { merge: '統合しました。', replace: '置き換えました。' },
  signIn:
    'バックアップにログイン情報と許可は含まれません。接続先を 1 つずつ開き、ログインして、もう一度許可してください。',
  toConnections: '接続先へ',
  notRestored:
    '復元が中断されました。すべて復元されたか、何も復元されていないかのどちらかです。やり直す前にご確認ください。',

  eraseTitle: 'すべて消去',
  eraseLead:
    '回線、接続先、ログイン情報、領収書、設定、これまでの許可をすべて消去します。DataLeftは最初の日の状態に戻ります。',
  erase: 'すべて消去…',
  loses: '次のものが消えます。バックアップがなければ、だれにも元に戻せません：',
  lost: {
    connections: (n) => `接続先 ${n} 件とログイン情報`,
    lines: (n) => `${n} 回線と履歴`,
    renewals: (n) => `更新の記録 ${n} 件`,
    receipts: (n) => `領収書 ${n} 件とファイル`,
    bills: (n) => `請求 ${n} 件`,
    settings: 'すべての設定、アラート、許可',
  },
  eraseNow: 'これらをすべて消去',
  keep: 'すべて残す',
  erasing: '消去しています…',
  erased: 'すべて消去しました。DataLeftは最初の日の状態です。',
  notErased: '消去が中断され、一部が残っているかもしれません。もう一度押してください。',
};
