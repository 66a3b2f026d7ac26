import { afterwards } from './afterwards';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

/** What only pages say, in English; the other languages have exactly these keys, by type. */
export const pages = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price: string) => `from ${price}`,
    unknown: 'price unknown',
  },

  /** Things of one kind, side by side. */
  names: (items: string[]) => items.join(', '),

  gigabytes: {
    decimal: '1,000 MB',
    binary: '1,024 MB',
  },

  /** The line that lives inside the extension, for a look before there is one. */
  demo: {
    try: 'Try the demo line',
    remove: 'Remove the demo line',
    readBy: 'Nothing: invented numbers',
    note: 'Demo: the numbers are invented. Nothing is read, and nothing can be bought.',
  },

  popup: {
    firstRunOverPage:
      'Open your provider’s account page, where you are signed in, and let DataLeft watch it. A token works as well.',
    readOnVisit: 'Open the account page: it is read as you visit it.',
    measuredAhead: 'the provider’s own time lies ahead',
    alerts: 'Alerts',
    history: 'History and charts',
    unread: 'New',
    snooze: 'Remind me later',
    snoozes: {
      hour: 'In an hour',
      tomorrow: 'Tomorrow morning',
      worse: 'When it gets worse',
    },
    toRenew: (n: number) => `${n} to renew`,
    toSettle: (n: number) => `${n} to settle`,
    late: (n: number) => `${n} overdue`,
    toSignIn: (n: number) => `${n} to sign in`,
    toCheck: (n: number) => `${n} not readable`,
    waiting: (n: number) => `${n} waiting`,
    notCurrent: (n: number) => `${n} not up to date`,
    told: (n: number) => `${n} ${n === 1 ? 'alert' : 'alerts'}`,
    calm: 'nothing needs you',
    noLine: 'No line yet',
    noLineNext: 'Add the first one in about a minute',
    firstRun:
      'Open your provider’s account page and watch it, or connect an API. DataLeft reads what is left and until when.',
    firstRunPromise: 'What it reads stays on this machine.',
    connecting: 'Connected, not read yet',
    reading: (provider: string) => `The first reading of ${provider} is on its way.`,
    readingNext: 'It stands here as soon as it is in.',
    folded: (n: number) => `${n} more ${n === 1 ? 'line needs' : 'lines need'} nothing`,
    unfold: 'Show',
    noMatch: 'No line is called that.',
    expires: (date: string) => `Expires ${date}`,
    expired: (date: string) => `Ended ${date}`,
    untilDate: (date: string) => `Until ${date}`,
    owes: (amount: string) => `${amount} to settle`,
    copyThere: 'There is a copy of what was stored here before.',
    bringBack: 'Bring it back',
    trouble:
      'DataLeft cannot open its database. Nothing was deleted. Restart the browser; if this stays, the disk may be full.',
  },

  /** Between asterisks stands what is stressed. */
  outlook: {
    runsOut: (span: string, dates: string, perDay: string) =>
      `*Runs out in about ${span}* (${dates}) at ${perDay} a day. `,
    likelyRunsOut: (end: string, from: string, perDay: string) =>
      `*Likely runs out before ${end}*, from ${from} on, at ${perDay} a day. `,
    toReach: (end: string, perDay: string) => `To reach ${end}: ${perDay} a day.`,
    lasts: (end: string, perDay: string) => `*Lasts until ${end}* at about ${perDay} a day.`,
    likelyLasts: (end: string, perDay: string, from: string) =>
      `*Likely lasts until ${end}* at about ${perDay} a day; it may run out from ${from} on.`,
    seenFor: (days: number) => ` From ${days} ${days === 1 ? 'day' : 'days'} of readings.`,
    rowRunsOut: (span: string) => `${span} of data`,
    rowLikelyRunsOut: (date: string) => `May run out from ${date}`,
    rowLasts: (date: string) => `Lasts until ${date}`,
  },
};

export type PageWords = typeof pages;
