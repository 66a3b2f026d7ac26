import type { CheckoutFaultWords } from '../en-GB/checkout-faults';

export const checkoutFaults: CheckoutFaultWords = {
  redirect: ['此地址可能会跳转到他人的网页。', '请改从运营商首页进入。'],
  'look-alike': ['此地址貌似运营商的地址，其实不是。', '请勿在那里付款，改从运营商首页进入。'],
  port: ['域名属于运营商，但端口不是。', '请改从运营商首页进入。'],
  characters: ['地址中含有会掩盖真实去向的字符。', '请改从运营商首页进入。'],
  parameters: [
    '付款链接需要 DataLeft 不掌握的信息。',
    '请改从运营商首页进入，在那里选择线路和套餐。',
  ],
  broken: ['付款链接不是完整的地址。', '请改从运营商首页进入，在那里选择线路和套餐。'],
  'too-long': ['地址过长。', '请改从运营商首页进入。'],
};
