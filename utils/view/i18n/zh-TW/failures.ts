import type { FailureWords } from '../en-GB/failures';
import { checkoutFaults } from './checkout-faults';

export const failures: FailureWords = {
  offline: ['沒有網路。', '恢復連線後，DataLeft 會立刻重試。'],
  unreachable: ['這個網址沒有回應。', '請檢查是否打錯；也可能是業者的系統暫停服務。'],
  timeout: ['業者沒有及時回應。', 'DataLeft 會自動重試。'],
  tokenWrong: ['業者不接受這組權杖、金鑰或密碼。', '請從業者的帳戶頁面重新完整複製。'],
  tokenEnded: [
    '這組權杖、金鑰或密碼已失效。',
    '可能已過期或被撤銷。請向業者取得新的，並在設定中輸入。',
  ],
  sessionEnded: ['您已從業者的網站登出。', '請在網站上登入，DataLeft 會自動繼續讀取。'],
  maintenance: ['業者的網站正在維護。', 'DataLeft 會自動重試。'],
  otherAccount: [
    '瀏覽器登入的是另一個帳戶。',
    '它的數字沒有混進來。請登入監看中的帳戶，或一併監看這個帳戶。',
  ],
  pageChanged: (path: string) => [
    `網頁改版了：「${path}」已不在原本的位置。`,
    'DataLeft 不會亂猜。請開啟網頁重新點選。',
  ],
  noSuchLine: ['業者在這個帳戶中找不到這個門號。', '請檢查號碼。'],
  sameLineTwice: (path) => [
    `有兩個門號的識別碼相同（「${path}」），無法區分。`,
    '沒有儲存任何內容。請向業者反映。',
  ],
  wrongCheckDigit: ['這不是卡號：最後一碼與其他數字不符。', '請重新複製完整的 19 或 20 碼 ICCID。'],
  refused: ['業者回覆無法處理這項要求。', '請檢查輸入的內容；DataLeft 會自動重試。'],
  partial: (path) => [
    `業者只傳回部分內容：缺少「${path}」。`,
    '已知的內容不變；DataLeft 會自動重試。',
  ],
  notReady: ['業者還在準備報表。', 'DataLeft 會自動再查詢。'],
  pageGone: [
    '監看的網頁已不存在，或屬於另一個帳戶。',
    '資料沒有混在一起。請開啟您的帳戶頁面；如果換了位置，請在新的位置監看。',
  ],
  doesNotAddUp: (path: string) => [
    `「${path}」的數值互相矛盾。`,
    'DataLeft 不會亂猜。請開啟網頁看看；如果有變動，請重新點選。',
  ],
  tooSlow: ['網頁太大，無法讀取。', '請監看只顯示這個門號的網頁。'],
  needsScripts: [
    '網頁要等指令碼執行後才有內容。',
    '您每次造訪時都會讀取；如果您允許，也可以在背景讀取。',
  ],
  forbidden: ['這組權杖沒有讀取用量的權限。', '請向業者索取有權限的權杖。'],
  rateLimited: ['業者要求暫停查詢。', 'DataLeft 會多等一會兒再查詢。'],
  server: (status) => [`業者的系統發生錯誤（${status}）。`, 'DataLeft 會自動重試。'],
  notAProvider: ['DataLeft 認不得這個網址的業者。', '請輸入 API 的網址，不是網站的網址。'],
  notJson: ['傳回的內容無法讀取。', '業者可能正在維護，或這不是它的 API。'],
  cutShort: ['傳回的內容中途斷了。', 'DataLeft 會重試；如果一直這樣，請告知業者。'],
  wrongType: (path) => [
    `傳回的內容在「${path}」有意料之外的資料。`,
    'DataLeft 不會亂猜。請告知業者，或把這個位置傳給我們。',
  ],
  negative: (path) => [
    `傳回的內容在「${path}」是負數。`,
    'DataLeft 不會亂猜。請告知業者，或把這個位置傳給我們。',
  ],
  tooLarge: (path) => [
    `傳回的內容在「${path}」數值大得不合理。`,
    'DataLeft 不會亂猜。請告知業者，或把這個位置傳給我們。',
  ],
  unknownUnit: (path) => [
    `傳回的內容在「${path}」用了不明的單位。`,
    'DataLeft 不會亂猜。請把這個位置傳給我們，之後就能認得。',
  ],
  tooBig: ['傳回的內容太長，不像帳戶資料。', '請檢查網址。'],
  noLines: ['業者有回應，但這組權杖下沒有門號。', '請確認權杖屬於您門號所在的帳戶。'],
  redirect: ['這個網址會轉到別處。', '為免權杖外流，DataLeft 沒有跟過去。請輸入最終的網址。'],
  notHttps: ['只有 https 網址才安全。', '請使用 https:// 開頭的網址。'],
  query: ['這裡只填網址的開頭。', '請刪去問號或井字號，以及之後的內容。'],
  malformed: ['網址不完整。', '應該像這樣：https://api.provider.example'],
  undeclared: [
    '這會前往業者沒有列為自家的地方。',
    '如果您認得，請把它填為這個連線的網站；否則請從業者的首頁進入。',
  ],
  credentials: ['網址中含有使用者名稱或密碼。', '請刪去；正當的業者不會這麼做。'],
  unentered: [
    '它的權杖是在另一台裝置上輸入的，而權杖不會隨同步傳送。',
    '請在本機輸入一次；在此之前不會查詢任何一方。',
  ],
  locked: [
    '已鎖定：請輸入通關密語。',
    '每次啟動瀏覽器後，只需在 DataLeft 設定的「安全性」中輸入一次。',
  ],
  notPermitted: ['瀏覽器不允許 DataLeft 讀取這個網址。', '請在這個連線的設定中重新允許。'],
  checkout: checkoutFaults,
  bug: ['DataLeft 出了問題。', '沒有遺失任何資料，請再試一次。'],
};
