/** What advice says, in English; the other languages have exactly these keys, by type. */
export const enAdvice = {
  label: 'Advice',
  advised: 'Advised',
  more: 'What to know',
  /** `20 GB for 30 days`. */
  what: (size: string, days: string) => (days === '' ? size : `${size} for ${days}`),
  times: (count: number, what: string) => `${count} × ${what}`,
  take: (what: string) => `Take ${what}.`,
  topUp: (what: string) => `Top up ${what}.`,
  takeOn: (date: string, what: string) => `On ${date}, take ${what}.`,
  topUpOn: (date: string, what: string) => `On ${date}, top up ${what}.`,
  nowAndThen: (first: string, date: string, then: string) =>
    `Take ${first} now, then ${then} on ${date}.`,
  onAndThen: (date: string, first: string, next: string, then: string) =>
    `Take ${first} on ${date}, then ${then} on ${next}.`,
  severalNow: (count: number) => `Take these ${count}, the first one now.`,
  several: (count: number, date: string) => `Take these ${count}, from ${date} on.`,
  lastsUntil: (date: string) => `Buy nothing: it lasts until ${date}.`,
  lastsAtLeast: (date: string) => `Buy nothing: it lasts at least until ${date}.`,
  noLimit: 'There is no limit to run into.',
  infeasible: 'No plan here covers your need.',
  infeasibleWhy: (amount: string, date: string) =>
    `Nothing that is sold serves ${amount} until ${date}, not even several together.`,
  undecided: 'No sure way was found.',
  undecidedWhy: (amount: string, date: string) =>
    `You need ${amount} until ${date}; no combination of these plans was found that surely serves that.`,
  tooEarly: 'Too early for advice.',
  tooEarlyWhy:
    'DataLeft has seen less than a day of use on this line. Compare for yourself for now.',
  unknownLeft: 'No advice for this line.',
  unknownLeftWhy: 'The provider does not say how much is left.',
  noPrices: 'No advice without prices.',
  noPricesWhy: 'The provider names no price that can be compared.',
  months: (range: string, months: string) => `You use ${range} a month (${months}).`,
  monthRange: (from: string, to: string) => `${from}–${to}`,
  probably: (range: string, days: string) => `You will probably use ${range} in ${days}.`,
  need: (amount: string, date: string, certainty: number) =>
    `Until ${date}, ${amount} is enough in ${certainty} of 10 cases.`,
  left: (amount: string) => `${amount} is left.`,
  nothingLeft: 'Nothing is left.',
  runsOut: (date: string) => `What you have may be gone by ${date}.`,
  endsOn: (date: string) => `What you have ends on ${date}.`,
  keeps: (date: string) => `Bought before the end on ${date}, it keeps what is left then.`,
  dearer: (what: string, price: string) => `${what} would cost ${price}.`,
  short: (what: string, date: string) => `${what} would last only until ${date}.`,
  paysOff: (what: string, days: string) => `${what} pays off only after ${days}.`,
  total: (price: string) => `${price} in all`,
  costs: (price: string) => `It costs ${price}.`,
  now: 'Now',
  gap: (price: string) =>
    `Not proved to be the cheapest: another way may cost up to ${price} less.`,
  fewDays: (days: string) => `Only ${days} of use seen so far: the estimate is wide.`,
  promotionOver: (what: string) =>
    `The price of ${what} is that of the day of purchase; today’s differs.`,
  unknownEffect: 'What a top-up does to the end is not stated; it is taken to stay.',
  slows: (what: string, amount: string, speed: string) =>
    `${what}: above ${amount} a day it goes on at ${speed}.`,
  converted: 'Prices in other currencies are converted at the rates you see in the comparison.',
  leftOut: (reasons: string) => `Not counted: ${reasons}.`,
  why: {
    'no-price': (n: number) => `${n} without a price`,
    'no-rate': (n: number) => `${n} in a currency without a rate`,
    'no-data': (n: number) => `${n} without an amount of data`,
    'no-validity': (n: number) => `${n} without a validity`,
    'no-tethering': (n: number) => `${n} without tethering`,
    elsewhere: (n: number) => `${n} for other places`,
  },
  listed: (items: string[]) => items.join(', '),

  trip: {
    title: 'Plan a trip',
    lead: 'The cheapest way to be covered, over the plans of all your connections.',
    from: 'First day',
    days: 'Days',
    countries: 'Countries, in the order of the trip',
    add: 'Add a country',
    none: 'No country yet',
    remove: (country: string) => `Remove ${country}`,
    stop: (country: string, days: string) => `${country}, ${days}`,
    perDay: 'Data a day',
    yours: 'As I use it',
    typed: 'I know',
    yoursHint: (amount: string, line: string) =>
      `${amount} a day: what ${line} is likely to use, in 8 of 10 cases.`,
    noHistory: 'Less than a day of use has been seen: type an amount.',
    gigabytes: 'GB a day',
    badDays: 'Between 1 and 90 days.',
    badFrom: 'Choose a day from today on.',
    badAmount: 'An amount above 0, such as 0.5.',
    noPlans: 'None of your connections has plans for countries yet.',
    need: (amount: string, days: string, perDay: string) =>
      `${amount} for ${days}, at ${perDay} a day.`,
    split: (stops: string) => `Counted as ${stops}; no day may go without.`,
    missing: (countries: string) => `No plan with a price works in ${countries}.`,
    infeasible: 'No plans cover this trip.',
    infeasibleWhy: 'Those that work there end too soon, or hold too little a day.',
    other: (what: string, price: string) => `${what} alone would cost ${price}.`,
    noOther: 'No other plan alone covers the trip.',
    ownLines: 'What your lines still have is not counted.',
  },
};

export type AdviceWords = typeof enAdvice;
