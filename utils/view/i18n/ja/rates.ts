import type { RateWords } from '../en-GB/rates';

export const rates: RateWords = {
  certainty: 'おすすめが足りる確かさ',
  certainties: (of10) => `10 回中 ${of10} 回`,
  certaintyHint: '確かさを上げるほど、多く必要になります。実際の使用量は誰にもわかりません。',
  lead: '異なる通貨の価格を比べるためのものです。実際に支払うのは、通信会社が示す価格です。',
  currency: '比較する通貨',
  usual: '多くの価格に合わせる',
  own: '自分のレート',
  base: '1 単位の通貨',
  quote: '換算する通貨',
  value: 'レート',
  date: '日付',
  addRate: 'レートを追加',
  removeRate: (rate) => `${rate} を削除`,
  notCode: 'EURのように、3 文字で入力してください。',
  sameCode: '異なる 2 つの通貨が必要です。',
  notRate: 'ゼロより大きい数を入力してください。',
  notDate: '2026-11-20 のような日付を入力してください。',
  bank: '欧州中央銀行',
  bankHint:
    '毎日の参照レートです。押したときだけ読み取ります。銀行側にわかるのは、誰かが照会したことだけです。',
  ask: 'レートを取得',
  asking: '照会しています…',
  told: (n, date) => `${n} 通貨のレート（${date}）。`,
  refused: 'ブラウザで、銀行への照会が許可されませんでした。',
};
