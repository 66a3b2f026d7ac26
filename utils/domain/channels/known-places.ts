/** Where apps are, whoever made them. */
export const APP_STORES: readonly string[] = [
  'https://apps.apple.com',
  'https://itunes.apple.com',
  'https://play.google.com',
  'https://apps.microsoft.com',
];

/** Where providers answer besides their own websites. Nothing is paid there. */
export const CHAT_PLACES: readonly string[] = [
  'https://wa.me',
  'https://t.me',
  'https://m.me',
  'https://line.me',
  'https://lin.ee',
  'https://www.facebook.com',
  'https://www.instagram.com',
  'https://x.com',
  'https://weibo.com',
  'https://work.weixin.qq.com',
];
