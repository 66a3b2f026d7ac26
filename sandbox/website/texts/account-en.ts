/** What the account pages of both websites say in English. */
export const accountEn = {
  left: {
    data: 'Data left',
    today: 'Left today',
    booster: 'Booster left',
    roaming: 'Roaming data left',
    voice: 'Calls left',
    sms: 'SMS left',
    balance: 'Balance',
  },
  of: (remaining: string, total: string) => `${remaining} of ${total}`,
  usedOf: (used: string, total: string) => `${used} used of ${total}`,
  used: 'Data used',
  validUntil: 'Valid until',
  expiredOn: 'Expired on',
  history: 'Last three months',
  month: 'Month',
  backToAccount: 'All lines',
  refresh: 'Refresh',
  updated: (seconds: string) => `Updated ${seconds} s ago`,
  wentWrong: 'Something went wrong. Please try again later.',
  advert: (size: string, price: string) => `Get ${size} more for ${price}`,
  newAdvert: (plan: string, price: string) => `New: ${plan}, only ${price}`,
  banner: 'Recommend us to a friend: 1 GB for you, 1 GB for them.',
};

/** The same places under other words. */
export const renamedEn = {
  left: {
    data: 'Your balance of data',
    today: 'Your balance for today',
    booster: 'Your balance of extra data',
    roaming: 'Your balance of data abroad',
    voice: 'Your balance of calls',
    sms: 'Your balance of messages',
    balance: 'Your credit',
  },
  used: 'Spent so far',
  validUntil: 'Ends',
  expiredOn: 'Ended',
};
