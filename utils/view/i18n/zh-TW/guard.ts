import type { GuardWords } from '../en-GB/guard';

export const guard: GuardWords = {
  title: '付款前請先停一下',
  lead: (provider) =>
    `${provider} 的結帳頁面正要前往 DataLeft 不認得的地方。那裡還沒有輸入任何內容。`,
  where: '即將前往',
  why: {
    undeclared: (provider) =>
      `它既不是 ${provider} 列為自家的網站，也不是已知的付款服務。銀行在確認刷卡時也可能出現類似頁面，這時網址裡會是您銀行的名稱。`,
    'look-alike': (provider) => `這個名稱刻意模仿 ${provider}，其實不是。付款資料就是這樣被盜的。`,
    'not-encrypted': () => '連線沒有加密：在那裡輸入的內容，途中可能被人看到。',
  },
  back: (provider) => `返回 ${provider}`,
  on: '我認得，繼續',
  needs: '結帳絕不需要卡片的提款密碼、信箱密碼，或為了其他用途傳給您的驗證碼。',
  onHint: '在這次結帳結束之前，都會視為已知。',
  form: '如果您剛才按了「付款」之類的按鈕：瀏覽器送出表單時不會等候，表單內容可能已經送達。繼續只會開啟網址，不帶這些內容；要重新送出，請之後在這個分頁回到表單，再按一次按鈕。',
  gone: '這裡已經沒有需要決定的事。',
  goneNext: '這次結帳已經結束，可以關閉這個分頁。',
  card: '結帳守護',
  cardHint:
    '在 DataLeft 開啟的結帳頁面關閉之前，只依網址留意分頁前往何處；如果既不是業者的網站，也不是已知的付款服務，會在您輸入之前警告。瀏覽器會先詢問。',
  refused: '沒有您的允許就無法守護。此項維持關閉；請再次開啟並選擇允許。',
};
