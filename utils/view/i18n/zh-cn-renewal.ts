import type { enGuard, enRenewalSteps } from './en-renewal';

export const zhCnRenewalSteps: typeof enRenewalSteps = {
  opened: (time) => `${time} 打开付款页`,
  left: {
    closed: (time) => `${time} 关闭付款页`,
    returned: (time) => `${time} 付款后返回`,
    open: () => '付款页仍未关闭',
  },
  waiting: '等待续费生效。',
  usually: (range, time) => `通常需要 ${range}；${time} 仍未生效即为逾期。`,
  overdueAt: (time) => `${time} 仍未生效即为逾期。`,
  overdue: '尚未生效。',
  overdueNext: '如已付款，请凭订单号联系运营商。',
  overdueHelp: '帮助中备有可复制的留言。',
  order: {
    open: (id) => `运营商已收到订单 ${id}`,
    done: (id) => `运营商称订单 ${id} 已完成`,
    failed: (id) => `订单 ${id} 失败`,
  },
  paid: (what) => `已付款：${what}`,
  paidNothing: '已付款，但尚未到账。',
  failed: (time) => `${time} 付款失败。`,
  says: (said) => `运营商答复：${said}`,
  notOrdered: (time) => `${time} 已结束：运营商没有收到订单，因此没有购买任何套餐。`,
  twice: '付了两次款：两笔都已生效。',
  elsewhere: (time) => `已在别处续费，${time} 发现`,
  inEffect: (time, after) => `${time} 起生效，付款页打开后 ${after}`,
  validity: (to) => `有效期至 ${to}`,
  was: (from) => `原为 ${from}`,
  allowance: (from, to) => `总量 ${from} → ${to}`,
  refill: (from, to) => `剩余 ${from} → ${to}`,
  newBucket: (amount) => `新增：${amount}`,
  product: (name) => `套餐：${name}`,
};

export const zhCnGuard: typeof enGuard = {
  title: '付款前请留意',
  lead: (provider) =>
    `${provider} 的付款页正要跳转到 DataLeft 不认识的网站。您尚未在那里输入任何内容。`,
  where: '将要前往',
  why: {
    undeclared: (provider) =>
      `它既不是 ${provider} 公布的网站，也不是已知的支付服务。银行在确认刷卡付款时也可能跳转到类似页面，这时网址中应有您的银行名称。`,
    'look-alike': (provider) =>
      `这个网址刻意模仿 ${provider}，但并不属于该公司。付款信息往往就是这样被盗的。`,
    'not-encrypted': () => '连接没有加密：在那里输入的内容，途中可能被人看到。',
  },
  back: (provider) => `返回 ${provider}`,
  on: '我认识该网站，继续',
  onHint: '在本次付款结束之前，它都视为已知网站。',
  gone: '这里已无需选择。',
  goneNext: '本次付款已经结束，可以关闭此标签页。',
  card: '付款守卫',
  cardHint:
    '由 DataLeft 打开的付款页未关闭期间，只按网址留意它跳转到哪里；如果既不是运营商的网站，也不是已知的支付服务，会在您输入之前提醒。浏览器会先征求您的同意。',
  refused: '没有您的许可，付款守卫无法工作，将保持关闭。需要时请重新打开并允许。',
};
