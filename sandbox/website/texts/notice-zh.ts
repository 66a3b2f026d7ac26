import type { noticeEn } from './notice-en';

export const noticeZh: typeof noticeEn = {
  signedOut: '登录已失效，请重新登录。',
  maintenance: '系统维护',
  maintenanceIs: '网站正在维护，请稍后再试。',
  backSoon: '我们很快回来',
  backSoonIs: '我们正在升级，感谢您的耐心等待。',
  human: '请完成人机验证',
  humanIs: '检测到异常访问，请证明您不是机器人。',
  notRobot: '我不是机器人',
  goOn: '继续',
};
