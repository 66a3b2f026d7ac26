/** What is said where a page is watched, in English; the other languages have exactly these keys, by type. */
export const watch = {
  title: 'Watch this page',
  addLead: 'Two ways to a provider. Both stay on this machine.',
  pageLead:
    'Reads the account page in this tab, where you are signed in. No password is asked for.',
  noPage:
    'There is no page here that DataLeft may read. Open your provider’s account page and click the DataLeft icon there.',
  token: 'Connect with a token',
  tokenLead: 'For providers with an interface of their own: its address and a token.',
  close: 'Close',
  back: 'Back',
  fields: {
    remaining: 'Data left',
    total: 'In all',
    used: 'Used',
    percentUsed: 'Share used',
    percentRemaining: 'Share left',
    unlimited: 'Data left',
    expiresAt: 'Valid until',
    resetsAt: 'Resets',
    card: 'Which card',
  },
  purposes: {
    general: 'Data',
    roaming: 'Roaming',
    night: 'Night',
    booster: 'Booster',
    app: 'Some apps',
    carried: 'Carried over',
    bonus: 'Bonus',
    'other-line': 'Other line',
  },
  fieldOf: (bucket: string, field: string) => `${bucket}: ${field}`,
  missing: 'Not on this page',
  nothingAssumed: 'Nothing is assumed',
  leftOut: 'Left out',
  change: 'Change',
  pointAtIt: 'Point at it',
  leaveOut: 'Leave out',
  putBack: 'Put back',
  actionOn: (action: string, field: string) => `${action}: ${field}`,
  numbered: (n: string, field: string) => `${n}. ${field}`,
  found: 'Found on this page',
  name: 'Name',
  gigabyteIs: 'Here, 1 GB is',
  unsure: 'Not sure',
  leftAlone: (items: string) => `Left alone: ${items}.`,
  why: {
    money: 'money',
    offer: 'an offer',
    history: 'a past period',
    'other-line': 'another line',
    speed: 'a speed',
    unclear: 'unclear',
  },
  because: (amount: string, why: string) => `${amount} (${why})`,
  others: (n: number) => `${n} more`,
  fitsPercent: (left: string, total: string, percent: string) =>
    `${left} of ${total} fits the ${percent} used.`,
  fitsPercentLeft: (left: string, total: string, percent: string) =>
    `${left} of ${total} fits the ${percent} left.`,
  fitsSum: (used: string, left: string, total: string) =>
    `${used} used and ${left} left make ${total}.`,
  throttled: 'The page says that the speed is reduced.',
  permission: (minutes: number) => [
    'Your browser will ask to let DataLeft read ',
    `, and nothing else. It reads about every ${minutes} min while you are signed in.`,
  ],
  confirm: 'Yes, watch this card',
  saving: 'Saving…',
  correct: 'Correct it',
  whatToPointAt: 'What do you want to point at?',
  whatToPointAtLead: 'The page comes to the front. Click the value there.',
  pointAt: (field: string) => `Point at: ${field}.`,
  pointHint: 'Tab and Enter work, too.',
  cancel: 'Cancel (Esc)',
  picked: 'Picked. Open DataLeft to go on.',
  notThere: (field: string) => `What you pointed at says nothing that fits “${field}”.`,
  notAgain: (field: string) =>
    `“${field}” cannot be told from the rest of the page. Point at it, or leave it out.`,
  refused:
    'Without your permission DataLeft cannot read this page again. Nothing is lost: press again and allow it.',
  nothingNamed: 'Leave in at least one amount or date.',
  reading: 'Reading the page…',
  again: 'Read again',
  messages: {
    nothing: [
      'Nothing to watch was found here',
      'DataLeft looked for data left, used and in all, for dates, calls, SMS and a balance. If they are here, point at them.',
    ],
    signedOut: [
      'This page asks you to sign in',
      'Sign in first, then watch your account page. DataLeft needs no password.',
    ],
    maintenance: ['The website is closed for maintenance', 'Try again when it shows your account.'],
    captcha: [
      'The website wants to know whether you are human',
      'Answer it there, then watch your account page.',
    ],
    tooLarge: [
      'This page is too large to be read',
      'Open a page that shows just this line, and watch that one.',
    ],
    closed: [
      'This page cannot be read',
      'The browser lets no extension into it. Open your provider’s account page and try there.',
    ],
    insecure: [
      'This page is not safe to watch',
      'Only addresses that begin with https:// can be. Anyone on the way could change the others.',
    ],
    broken: [
      'This page could not be read',
      'Reload it and try again. If this stays, something in DataLeft is wrong.',
    ],
  },
  scripts: [
    'This page is filled in by its scripts',
    'DataLeft can read it whenever you visit it. Or it opens the page for a moment behind the others',
  ],
  everyMinutes: (n: number) => `, about every ${n} min.`,
  onVisit: 'Only when I visit it',
  inBackground: 'Open it in the background',
};

export type WatchWords = typeof watch;
