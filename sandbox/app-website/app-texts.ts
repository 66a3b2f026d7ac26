import type { Texts } from '../website/texts/en';

/** What the app says; `{0}` and `{1}` stand for what the script fills in. */
export const appTexts = (texts: Texts) => ({
  operator: texts.operator,
  pretend: texts.pretend,
  otherLanguage: texts.otherLanguage,
  account: texts.account,
  signIn: texts.signIn,
  signOut: texts.signOut,
  email: texts.email,
  password: texts.password,
  wrongSignIn: texts.wrongSignIn,
  forgotPassword: texts.forgotPassword,
  dataLeft: texts.left.data,
  balance: texts.left.balance,
  validUntil: texts.validUntil,
  expiredOn: texts.expiredOn,
  plan: texts.plan,
  number: texts.number,
  unlimited: texts.unlimited,
  of: texts.of('{0}', '{1}'),
  usedOf: texts.usedOf('{0}', '{1}'),
  minutes: texts.minutes('{0}'),
  messages: texts.messages('{0}'),
  updated: texts.updated('{0}'),
  refresh: texts.refresh,
  wentWrong: texts.wentWrong,
  banner: texts.banner,
});

export type AppTexts = ReturnType<typeof appTexts>;
