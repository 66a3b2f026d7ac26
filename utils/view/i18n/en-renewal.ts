/** What is said of an attempt to renew, in English; the other languages have these keys, too. */
export const enRenewalSteps = {
  opened: (time: string) => `Checkout opened ${time}`,
  left: {
    closed: (time: string) => `Checkout closed ${time}`,
    returned: (time: string) => `Back from paying ${time}`,
    open: () => 'The checkout’s tab is still open',
  },
  waiting: 'Waiting for the renewal to appear.',
  usually: (range: string, time: string) => `Usually ${range}; overdue at ${time}.`,
  overdueAt: (time: string) => `Overdue at ${time}.`,
  overdue: 'Not in effect yet.',
  overdueNext: 'If you paid, ask the provider with your order number.',
  overdueHelp: 'A message to copy is in the help.',
  order: {
    open: (id: string) => `The provider has order ${id}`,
    done: (id: string) => `The provider calls order ${id} done`,
    failed: (id: string) => `Order ${id} failed`,
  },
  paid: (what: string) => `Paid: ${what}`,
  paidNothing: 'Paid, and nothing has arrived yet.',
  failed: (time: string) => `The payment failed ${time}.`,
  says: (said: string) => `The provider says: ${said}`,
  notOrdered: (time: string) =>
    `Closed ${time}: the provider knows of no order, so nothing was bought.`,
  twice: 'Paid twice: both are in effect.',
  elsewhere: (time: string) => `Renewed elsewhere, seen ${time}`,
  inEffect: (time: string, after: string) => `In effect since ${time}, ${after} after checkout`,
  validity: (to: string) => `Valid until ${to}`,
  was: (from: string) => `was ${from}`,
  allowance: (from: string, to: string) => `Allowance ${from} → ${to}`,
  refill: (from: string, to: string) => `Left ${from} → ${to}`,
  newBucket: (amount: string) => `New: ${amount}`,
  product: (name: string) => `Plan: ${name}`,
};

/** What the page says that stands in the place of one that is doubted. */
export const enGuard = {
  title: 'Stop before you pay',
  lead: (provider: string) =>
    `The checkout of ${provider} was about to lead to a place that DataLeft does not know. Nothing was typed there.`,
  where: 'It leads to',
  why: {
    undeclared: (provider: string) =>
      `It is neither a place that ${provider} names as its own nor a known payment service. Banks that confirm a card payment may look like this, too: then the name is your bank’s.`,
    'look-alike': (provider: string) =>
      `The name is made to look like one of ${provider}, and is none. This is how payment details are stolen.`,
    'not-encrypted': () =>
      'The connection is not encrypted: whatever is typed there can be read on the way.',
  },
  back: (provider: string) => `Back to ${provider}`,
  on: 'I know it, go on',
  onHint: 'It then counts as known until this checkout is over.',
  gone: 'There is nothing to decide here any more.',
  goneNext: 'This checkout is over. You can close this tab.',
  card: 'Checkout guard',
  cardHint:
    'While a checkout that DataLeft opened is open, it follows where its tab goes, by addresses alone, and warns before you type anything at a place that is neither the provider’s nor a known payment service. The browser asks first.',
  refused:
    'Without your permission there is no guard. It stays off; switch it on again and allow it.',
};
