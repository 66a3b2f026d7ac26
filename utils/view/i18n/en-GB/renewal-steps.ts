/** What is said of an attempt to renew, in English; the other languages have these keys, too. */
export const renewalSteps = {
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

export type RenewalStepWords = typeof renewalSteps;
