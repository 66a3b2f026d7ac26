/** The card in the settings. */
export const rates = {
  certainty: 'What is advised suffices',
  certainties: (of10: number) => `in ${of10} of 10 cases`,
  certaintyHint: 'The surer, the more it takes: nobody knows what you will use.',
  lead: 'What prices in different currencies are compared by. What you pay is the provider’s own price.',
  currency: 'Compare in',
  usual: 'As most prices are told',
  own: 'Your rates',
  base: 'One unit of',
  quote: 'is worth, in',
  value: 'Rate',
  date: 'Of the day',
  addRate: 'Add the rate',
  removeRate: (rate: string) => `Remove ${rate}`,
  notCode: 'Three letters, as in EUR.',
  sameCode: 'Two different currencies are needed.',
  notRate: 'A number above zero.',
  notDate: 'A date such as 2026-11-20.',
  bank: 'European Central Bank',
  bankHint:
    'Its daily reference rates, read when you press this and at no other time. It learns no more than that somebody asked.',
  ask: 'Fetch the rates',
  asking: 'Asking the bank…',
  told: (n: number, date: string) => `${n} rates of ${date}.`,
  refused: 'The browser was not allowed to ask the bank.',
};

export type RateWords = typeof rates;
