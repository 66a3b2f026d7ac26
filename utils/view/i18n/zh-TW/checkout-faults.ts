import type { CheckoutFaultWords } from '../en-GB/checkout-faults';

export const checkoutFaults: CheckoutFaultWords = {
  redirect: ['這個網址可能會轉到別人的網頁。', '請改從業者的首頁進入。'],
  'look-alike': ['這看起來像業者的網址，其實不是。', '請勿在那裡付款，改從業者的首頁進入。'],
  port: ['網域是業者的，但連接埠不是。', '請改從業者的首頁進入。'],
  characters: ['網址中有會掩蓋真正去處的字元。', '請改從業者的首頁進入。'],
  parameters: [
    '結帳連結需要 DataLeft 不知道的資訊。',
    '請改從業者的首頁進入，在那裡選擇門號和方案。',
  ],
  broken: ['結帳連結不是完整的網址。', '請改從業者的首頁進入，在那裡選擇門號和方案。'],
  'too-long': ['網址太長了。', '請改從業者的首頁進入。'],
};
