/** The sheet before a checkout opens, in English. */
export const sheet = {
  title: 'Check before you pay',
  line: 'For',
  get: 'You get',
  pay: 'You pay',
  price: 'Price',
  payWith: 'Pay with',
  opens: 'Opens',
  worksIn: 'Works in',
  tethering: 'Tethering',
  forSpan: (size: string, span: string) => `${size} for ${span}.`,
  size: (size: string) => `${size}.`,
  // Between asterisks stands what is stressed.
  newEnd: (date: string) => `New end *${date}*.`,
  aboutEnd: (date: string) => `New end about *${date}*.`,
  sameEnd: (date: string) => `The end stays *${date}*.`,
  endFromUse: 'It counts from the first use.',
  endFromInstall: 'It counts from the installation.',
  endUnknown: 'The provider does not say when it then ends.',
  kept: (left: string) => `The ${left} left is kept.`,
  keptUntil: (left: string) => `The ${left} left stays usable as long.`,
  leftUnknown: (left: string) => `Whether the ${left} left is kept, the provider does not say.`,
  priceUnknown: 'The provider tells no price that can be trusted.',
  plusUntold: (what: string) => `And more: ${what}.`,
  notTold: 'Not told',
  more: (n: number) => `${n} more`,
  chooseThere: 'Choose there',
  addressChecked: (provider: string) => `Address checked, ${provider}’s own`,
  hereNotThere: (price: string) =>
    `You pay there, not here. If it asks for more than ${price}, come back without paying.`,
  payThere: 'You pay there, not here. Read what it costs before you do.',
  changed: (now: string, before: string) =>
    `The price has changed: ${now}, where ${before} was shown before.`,
  unknownNow: (before: string) => `The price is no longer known; ${before} was shown before.`,
  captive: (where: string) =>
    `This network wants a sign-in of its own first${where}. Sign in there or use mobile data before you pay.`,
  captiveAt: (name: string) => ` (${name})`,
  stranger: 'A reseller',
  needsNoSecret: (seller: string) =>
    `${seller} sells this, not the provider. A checkout needs a card or wallet and where to send the receipt. If it asks for the PIN of your card or for a password of another account, leave.`,
  needsNoPapers: (seller: string) =>
    `${seller} sells this, not the provider. A checkout needs a card or wallet and where to send the receipt. If it asks for the PIN of your card, for a password of another account or for your ID, leave.`,
  gone: 'The provider no longer lists this plan. Choose another one.',
  skip: 'Next time, open it at once for this plan',
  open: 'Open checkout',
  home: 'Open the provider’s home page',
  back: 'Back',
  skipped: 'Plans opened at once',
  skippedHint: 'Their checkout opens without the sheet, unless something has changed.',
  ask: (plan: string) => `Show the sheet again for ${plan}`,
};

export type SheetWords = typeof sheet;
