/** What the page says that stands in the place of one that is doubted. */
export const guard = {
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
  needs:
    'No checkout needs the PIN of your card, the password of your mailbox or a code that was sent to you for something else.',
  onHint: 'It then counts as known until this checkout is over.',
  form: 'If you had pressed a button such as Pay: the browser sends a form without waiting for anybody, so what was in it may have arrived there. Going on opens the address without it; to send it again, go back to the form in this tab then, and press the button once more.',
  gone: 'There is nothing to decide here any more.',
  goneNext: 'This checkout is over. You can close this tab.',
  card: 'Checkout guard',
  cardHint:
    'While a checkout that DataLeft opened is open, it follows where its tab goes, by addresses alone, and warns before you type anything at a place that is neither the provider’s nor a known payment service. The browser asks first.',
  refused:
    'Without your permission there is no guard. It stays off; switch it on again and allow it.',
};

export type GuardWords = typeof guard;
