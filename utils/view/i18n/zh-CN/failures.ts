import type { FailureWords } from '../en-GB/failures';
import { checkoutFaults } from './checkout-faults';

export const failures: FailureWords = {
  offline: ['没有网络。', '联网后 DataLeft 会立即重试。'],
  unreachable: ['此地址没有响应。', '请检查是否输入有误；也可能是运营商暂时停机。'],
  timeout: ['运营商未及时响应。', 'DataLeft 会自动重试。'],
  tokenWrong: ['运营商不接受此令牌、密钥或密码。', '请从运营商的账户页面重新完整复制。'],
  tokenEnded: [
    '令牌、密钥或密码已失效。',
    '它已过期或被撤销。请向运营商获取新令牌，并在设置中输入。',
  ],
  sessionEnded: ['您已退出运营商网站的登录。', '请在网站上登录；DataLeft 会自动继续读取。'],
  maintenance: ['运营商网站正在维护。', 'DataLeft 会自动重试。'],
  otherAccount: [
    '浏览器登录的是另一个账户。',
    '其数据没有混入。请登录正在关注的账户，或同时关注这个账户。',
  ],
  pageChanged: (path: string) => [
    `页面有变化：“${path}”已不在原来的位置。`,
    'DataLeft 不做猜测。请打开页面重新指出。',
  ],
  noSuchLine: ['运营商在此账户中找不到这条线路。', '请检查线路号码。'],
  sameLineTwice: (path) => [
    `两条线路的编号相同（“${path}”），无法区分。`,
    '未保存任何内容。请向运营商反映。',
  ],
  wrongCheckDigit: ['这不是卡号：最后一位与其他数字不符。', '请重新复制完整的 19 或 20 位 ICCID。'],
  refused: ['运营商答复无法完成此请求。', '请检查所填内容；DataLeft 会自动重试。'],
  partial: (path) => [
    `运营商只返回了部分内容：缺少“${path}”。`,
    '已知内容保留不变；DataLeft 会自动重试。',
  ],
  notReady: ['运营商仍在准备报告。', 'DataLeft 会自动再次查询。'],
  pageGone: [
    '关注的页面已不存在，或属于另一个账户。',
    '其数据没有混入。请打开您的账户页面；如果页面已搬移，请在新位置关注。',
  ],
  doesNotAddUp: (path: string) => [
    `“${path}”处的数值互相矛盾。`,
    'DataLeft 不做猜测。请打开页面查看；如有变化，请重新指出。',
  ],
  tooSlow: ['页面过大，无法读取。', '请关注只显示这张卡的页面。'],
  needsScripts: [
    '页面在脚本运行之前是空的。',
    '您每次访问时都会读取；如果您允许，也可以在后台读取。',
  ],
  forbidden: ['此令牌无权读取用量。', '请向运营商索取有此权限的令牌。'],
  rateLimited: ['运营商要求暂停查询。', 'DataLeft 会多等一会儿再查询。'],
  server: (status) => [`运营商系统出现故障（${status}）。`, 'DataLeft 会自动重试。'],
  notAProvider: ['此地址不是 DataLeft 能识别的运营商接口。', '请填写接口地址，而不是网站地址。'],
  notJson: ['返回的内容无法读取。', '运营商可能正在维护，或此地址不是其接口。'],
  cutShort: ['返回的内容中途断开。', 'DataLeft 会重试；如一直如此，请告知运营商。'],
  wrongType: (path) => [
    `返回内容在“${path}”处不符合预期。`,
    'DataLeft 不会猜测。请告知运营商，或把此位置发给我们。',
  ],
  negative: (path) => [
    `返回内容在“${path}”处为负数。`,
    'DataLeft 不会猜测。请告知运营商，或把此位置发给我们。',
  ],
  tooLarge: (path) => [
    `返回内容在“${path}”处数值过大，不可能正确。`,
    'DataLeft 不会猜测。请告知运营商，或把此位置发给我们。',
  ],
  unknownUnit: (path) => [
    `返回内容在“${path}”处使用了未知单位。`,
    'DataLeft 不会猜测。请把此位置发给我们。',
  ],
  tooBig: ['返回的内容过长，不像账户信息。', '请检查地址。'],
  noLines: ['运营商有响应，但此令牌下没有线路。', '请确认令牌属于您线路所在的账户。'],
  redirect: ['此地址会跳转到别处。', 'DataLeft 没有跟随，以免令牌外泄。请填写最终地址。'],
  notHttps: ['只有 https 地址才安全。', '请使用以 https:// 开头的地址。'],
  query: ['这里只填地址的开头部分。', '请去掉问号或井号及其后的内容。'],
  malformed: ['地址不完整。', '应类似 https://api.provider.example。'],
  undeclared: [
    '此链接通向运营商未声明的地址。',
    '如果您认识它，请把它填为此连接的网站；否则请从运营商首页进入。',
  ],
  credentials: ['地址中含有用户名或密码。', '请删除；正规的运营商不会这样做。'],
  unentered: [
    '它的令牌是在另一台设备上输入的，而令牌不会随同步传送。',
    '请在本机输入一次；在此之前不会查询任何一方。',
  ],
  locked: ['已锁定：请输入口令。', '浏览器每次启动后，只需在 DataLeft 设置的“安全”中输入一次。'],
  notPermitted: ['浏览器不允许 DataLeft 读取此地址。', '请在此连接的设置中重新允许。'],
  checkout: checkoutFaults,
  bug: ['DataLeft 出了问题。', '没有丢失任何数据，请再试一次。'],
};
