/** Every visible string in English; the other languages have exactly these keys, by type. */
export const en = {
  product: 'DataLeft',
  list: (items: string[]) => items.join(', '),
  lines: (n: number) => `${n} ${n === 1 ? 'line' : 'lines'}`,
  days: (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`,
  months: (n: number) => `${n} ${n === 1 ? 'month' : 'months'}`,
  years: (n: number) => `${n} ${n === 1 ? 'year' : 'years'}`,
  shortDays: (n: number) => `${n} d`,
  daysLeft: (n: number) => `${n} ${n === 1 ? 'day' : 'days'} left`,
  daysAgo: (n: number) => `${n} ${n === 1 ? 'day' : 'days'} ago`,
  today: 'today',
  justNow: 'just now',
  minutesAgo: (n: number) => `${n} min ago`,
  hoursAgo: (n: number) => `${n} h ago`,
  old: (age: string) => `${age} old`,
  minutes: (n: number) => `${n} min`,
  hours: (n: number) => `${n} h`,
  range: (from: string, to: string) => `${from}–${to}`,
  exactBytes: (n: string) => `${n} bytes`,
  until: (date: string) => `until ${date}`,
  ofTotal: (total: string) => `of ${total}`,
  left: (unit: string) => `${unit} left`,
  aged: (unit: string, age: string) => `${unit}, ${age}`,
  aDay: (amount: string) => `${amount} a day`,

  units: { minutes: 'min', messages: 'SMS' },
  kinds: { data: 'Data', voice: 'Calls', sms: 'SMS', money: 'Balance', time: 'Time' },
  calls: (minutes: number) => `calls ${minutes} min`,
  sms: (count: number) => `SMS ${count}`,

  states: {
    overdue: 'Overdue',
    arrears: 'In arrears',
    expired: 'Expired',
    'signed-out': 'Signed out',
    unreadable: 'Not readable',
    old: 'Old',
    paused: 'Paused',
    gone: 'No longer listed',
    offline: 'Offline',
    'no-answer': 'No answer',
    waiting: 'Waiting',
    'in-effect': 'In effect',
    empty: 'Empty',
    low: 'Low',
    expiring: 'Expiring',
    unlimited: 'Unlimited',
    unknown: 'Unknown',
    enough: 'Enough',
  },

  card: {
    ended: 'Ended',
    unlimited: 'Unlimited',
    noData: 'No data',
    asStated: 'as the provider states it',
    leftOver: (amount: string) => `${amount} left over, unusable`,
    toSettle: 'to settle',
    notSaid: 'amount not stated',
    noEnd: 'No end stated by the provider',
    timeBar: 'Time',
    unknownShare: '?',
    oldShare: '—',
    toLast: (date: string) => `To last until ${date}:`,
    nothingLeft: 'Nothing is left.',
    nothingLeftNext: (date: string) => `The plan itself runs until ${date}.`,
    endedNext: 'Renew to use this line again.',
    settleFirst: 'Settle first:',
    settleWhy: 'providers take no renewal while a bill is open.',
    autoRenewOn: 'Renews by itself.',
    keptFrom: 'Kept from the last reading.',
    measured: (time: string, age: string) => `Measured ${time} · ${age}`,
    lastReading: (time: string) => `Last reading ${time}`,
    neverRead: 'Not read yet',
    refresh: 'Refresh',
    tryAgain: 'Try again',
    nextTry: (time: string) => `Not before ${time}.`,
    dial: (left: string, total: string) => `${left} of ${total}`,
  },

  steps: {
    opened: (time: string) => `Checkout opened ${time}`,
    waiting: 'Waiting for the renewal to appear.',
    usually: (range: string, time: string) => `Usually ${range}; overdue at ${time}.`,
    overdueAt: (time: string) => `Overdue at ${time}.`,
    overdue: 'Not in effect yet.',
    overdueNext: 'If you paid, ask the provider with your order number.',
    inEffect: (time: string, after: string) => `In effect since ${time}, ${after} after checkout`,
    validity: (to: string) => `Valid until ${to}`,
    was: (from: string) => `was ${from}`,
    allowance: (from: string, to: string) => `Allowance ${from} → ${to}`,
    refill: (from: string, to: string) => `Left ${from} → ${to}`,
    newBucket: (amount: string) => `New: ${amount}`,
  },

  actions: {
    renew: 'Renew',
    plans: 'Plans',
    support: 'Support',
    notPaid: 'I did not pay',
    enterToken: 'Enter a new token',
    allow: 'Allow again',
    whatIsWrong: 'What may be wrong',
    settle: 'Settle at provider',
    snoozeDay: 'Snooze a day',
    done: 'Done',
    add: 'Add a connection',
    settings: 'Settings',
  },

  popup: {
    alerts: 'Alerts',
    toRenew: (n: number) => `${n} to renew`,
    toSignIn: (n: number) => `${n} to sign in`,
    toCheck: (n: number) => `${n} not readable`,
    waiting: (n: number) => `${n} waiting`,
    calm: 'nothing needs you',
    noLine: 'No line yet',
    noLineNext: 'Add the first one in about a minute',
    firstRun:
      'Connect your provider with its address and a token. DataLeft reads what is left and until when.',
    firstRunPromise: 'The token stays on this machine.',
    connecting: 'Connected, not read yet',
    expires: (date: string) => `Expires ${date}`,
    expired: (date: string) => `Ended ${date}`,
    untilDate: (date: string) => `Until ${date}`,
    owes: (amount: string) => `${amount} to settle`,
    trouble:
      'DataLeft cannot open its database. Nothing was deleted. Restart the browser; if this stays, the disk may be full.',
  },

  plans: {
    title: 'Plans',
    count: (n: number) => `${n} ${n === 1 ? 'plan' : 'plans'} for this line`,
    none: 'This provider offers no plans here that this line can buy.',
    unknownYet: 'The provider’s plans have not been read yet.',
    sortedBy: 'Sorted by',
    'per-gb': 'Per GB',
    price: 'Price',
    days: 'Days',
    choose: 'Choose a plan',
    back: 'Back',
    perGb: (price: string) => `${price} per GB`,
    perDay: (price: string) => `${price} a day`,
    unknownPrice: 'price unknown',
    unlimited: 'Unlimited',
    allIn: 'All in',
    plan: 'Plan',
    tax: (rate: string) => `Tax ${rate}`.trim(),
    samePlan: 'Same plan as now',
    noTethering: 'No tethering: no use for a laptop',
    tethering: 'Tethering',
    dailyCap: (amount: string) => `${amount} a day`,
    thenSlow: (speed: string) => `then ${speed}`,
    promotion: (date: string) => `Promotion to ${date}`,
    code: (code: string) => `Code ${code}`,
    tiers: { basic: 'Basic', advanced: 'Advanced', deluxe: 'Deluxe' } as Record<string, string>,
    regions: 'Works in',
    includes: 'Includes',
    effect: 'Validity',
    effects: {
      restarts: 'Starts again; what is left is kept',
      extends: 'Added to what is left',
      adds: 'Adds data only; the end stays',
      unknown: 'Not stated',
    },
    payWith: 'Pay with',
    methods: {
      card: 'Card',
      paypal: 'PayPal',
      alipay: 'Alipay',
      wechatpay: 'WeChat Pay',
    } as Record<string, string>,
    opens: 'Opens',
    takesEffect: 'Takes effect',
    usually: (range: string) => `usually in ${range}`,
    refused: 'The checkout was not opened.',
  },

  alerts: {
    'data-low': (line: string, level: number) => `${line}: under ${level}%`,
    'data-empty': (line: string) => `${line}: no data left`,
    expiring: (line: string, days: number) =>
      `${line}: ends within ${days} ${days === 1 ? 'day' : 'days'}`,
    expired: (line: string) => `${line}: has ended`,
    'signed-out': (connection: string) => `${connection}: signed out`,
    'renewal-confirmed': (line: string) => `${line}: renewal in effect`,
    'renewal-overdue': (line: string) => `${line}: renewal not in effect yet`,
    leftUntil: (left: string, date: string) => `${left}, until ${date}`,
    validUntil: (date: string) => `Valid until ${date}`,
    endedOn: (date: string) => `Ended ${date}`,
    signedOutNext: 'The provider no longer accepts the token. Enter a new one in the settings.',
    overdueNext: 'The usual time has passed. If you paid, ask the provider with your order number.',
    testTitle: 'Notifications work',
    testText: 'This is how DataLeft will tell you.',
  },

  failures: {
    offline: ['No network.', 'DataLeft tries again as soon as you are online.'],
    unreachable: [
      'Nothing answers at this address.',
      'Check it for a typing error; the provider may also be down.',
    ],
    timeout: ['The provider did not answer in time.', 'DataLeft tries again by itself.'],
    tokenWrong: [
      'The provider does not accept this token.',
      'Copy it again, whole, from your provider’s account page.',
    ],
    tokenEnded: [
      'The token no longer works.',
      'It has expired or was withdrawn. Get a new one from your provider and enter it in the settings.',
    ],
    forbidden: ['This token may not read usage.', 'Ask your provider for one that may.'],
    rateLimited: [
      'The provider asks for a pause.',
      'DataLeft waits a little longer before it asks again.',
    ],
    server: (status: number) => [
      `The provider has a fault of its own (${status}).`,
      'DataLeft tries again by itself.',
    ],
    notAProvider: [
      'This address is no provider that DataLeft knows.',
      'Enter the address of the API, not of the website.',
    ],
    notJson: [
      'The answer is not in a form that can be read.',
      'The provider may be under maintenance, or this is not its API.',
    ],
    cutShort: [
      'The answer broke off in the middle.',
      'DataLeft tries again; if it stays so, tell the provider.',
    ],
    wrongType: (path: string) => [
      `The answer has something unexpected at “${path}”.`,
      'Nothing is guessed. Tell the provider, or send us this place.',
    ],
    negative: (path: string) => [
      `The answer has a negative amount at “${path}”.`,
      'Nothing is guessed. Tell the provider, or send us this place.',
    ],
    tooLarge: (path: string) => [
      `The answer has an impossibly large amount at “${path}”.`,
      'Nothing is guessed. Tell the provider, or send us this place.',
    ],
    unknownUnit: (path: string) => [
      `The answer has an unknown unit at “${path}”.`,
      'Nothing is guessed. Send us this place and DataLeft will learn it.',
    ],
    tooBig: ['The answer is far too long for an account.', 'Check the address.'],
    noLines: [
      'The provider answers, and lists no line for this token.',
      'Check that the token belongs to the account with your line.',
    ],
    redirect: [
      'The address leads on to another place.',
      'DataLeft did not follow, so that your token stays where it belongs. Enter the final address.',
    ],
    notHttps: ['Only https addresses are safe.', 'Use the one that begins with https://.'],
    malformed: ['This is no complete address.', 'It looks like https://api.provider.example.'],
    undeclared: [
      'This leads to a place that the provider has not declared as its own.',
      'If you know it, enter it as the website of this connection; else go by the provider’s home page.',
    ],
    credentials: [
      'There is a user name or password in the address.',
      'Remove it; genuine providers do not do this.',
    ],
    notPermitted: [
      'The browser does not let DataLeft read this address.',
      'Allow it again in the settings of this connection.',
    ],
    bug: ['Something went wrong in DataLeft.', 'Nothing is lost. Try once more.'],
  } as Failures,

  tooltip: {
    none: 'DataLeft: no line yet',
    line: (facts: string[]) => facts.join(' · '),
    leftOf: (left: string, total: string) => `${left} of ${total} left`,
    left: (left: string) => `${left} left`,
    unlimited: 'unlimited data',
    checked: (age: string) => `read ${age}`,
    more: (n: number) => `${n} more ${n === 1 ? 'line' : 'lines'}`,
    openAlerts: (n: number) => `${n} ${n === 1 ? 'alert' : 'alerts'}`,
  },

  options: {
    title: 'Settings',
    sections: {
      connections: 'Connections',
      alerts: 'Alerts',
      look: 'Toolbar and look',
      language: 'Language',
      data: 'Where the data is',
    },
    connectionsLead: 'Where DataLeft reads. Each one was allowed by you, for one address.',
    provider: 'Provider',
    readFrom: 'Read from',
    lineCount: 'Lines',
    state: 'State',
    apiToken: 'API token, this machine only',
    readAgo: (age: string) => `Read ${age}`,
    none: 'No connection yet.',
    addTitle: 'Add a connection',
    editTitle: (name: string) => `Edit ${name}`,
    close: 'Close',
    name: 'Name',
    nameHint: 'As you call it; may be left empty.',
    address: 'API address',
    addressHint: 'TM Forum interface of your provider, such as https://api.provider.example',
    website: 'Website for renewing',
    websiteHint: 'Only if its checkout is at another address than the API.',
    token: 'Token',
    tokenHint:
      'From your provider’s account page. Kept encrypted on this machine, sent to this address only.',
    tokenKept: 'A token is stored. Leave this empty to keep it.',
    gigabyte: 'One GB of this provider is',
    decimal: '1,000 MB',
    binary: '1,024 MB',
    pace: 'Ask every',
    paceHint: 'Between 5 minutes and 24 hours.',
    test: 'Test',
    save: 'Save',
    testing: 'Asking the provider…',
    remove: 'Remove',
    removeSure: 'Remove it with its history',
    pause: 'Pause',
    resume: 'Resume',
    found: 'Found',
    notAllowed:
      'Without your permission for this address DataLeft cannot read it. Press again and allow it.',
    alertsLead:
      'Each alert is raised once, then waits for you. The badge and popup carry all of them, even when notifications are off.',
    dataLeft: 'Data left',
    dataLeftHint: 'Drag a marker, or use the arrow keys. Zero always alerts.',
    expiry: 'Days to expiry',
    expiryHint: 'Drag a marker, or use the arrow keys. The end itself always alerts.',
    addLevel: 'Add one',
    removeLevel: 'Remove',
    marker: (value: string) => `Alert at ${value}`,
    notifications: 'System notifications',
    notificationsHint: 'Badge and popup carry every alert in any case.',
    testNotification: 'Send a test',
    testNotificationLead: 'Some systems hide notifications in focus mode. Send one and see.',
    testSent: 'Sent. If you saw nothing, check the notification settings of your system.',
    overdueAfter: 'A renewal is overdue after',
    overdueHint: 'For providers that do not say how long they take.',
    badge: 'The badge shows',
    badgeChoices: { data: 'Data', days: 'Days', scarcer: 'The scarcer' },
    theme: 'Theme',
    themeChoices: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languageLead: 'Of DataLeft, whatever the language of the browser is.',
    languageAuto: 'As the browser',
    dataLead:
      'Everything is in this browser’s database on this machine. Tokens are encrypted there with a key that cannot be exported. DataLeft sends nothing to anyone but the providers you connect.',
  },

  welcome: {
    title: 'Welcome to DataLeft',
    lead: 'How much data is left, until when, and one click to renew.',
    connectTitle: 'Where is your line?',
    connectLead: 'Connect your provider’s API with its address and a token.',
    connect: 'Connect a provider',
    readyLead: (place: string) => `Read from ${place}.`,
    tryTitle: 'What to try',
    tryPin: 'Keep the gauge in the toolbar: extensions menu, then the pin.',
    tryPopup: 'Open DataLeft from the toolbar: what is left, until when, and the plans.',
    tryRenew: 'Press Renew and pay at the provider. DataLeft says when it is in effect.',
    tryAlerts: 'Choose when to be told in the settings.',
    openPopup: 'Open DataLeft',
    openSettings: 'Settings',
    of: (n: number) => `of ${n}`,
  },
};

/** What happened, and what to do next. */
type Sentence = string[];
type Failures = {
  [Name in
    | 'offline'
    | 'unreachable'
    | 'timeout'
    | 'tokenWrong'
    | 'tokenEnded'
    | 'forbidden'
    | 'rateLimited'
    | 'notAProvider'
    | 'notJson'
    | 'cutShort'
    | 'tooBig'
    | 'noLines'
    | 'redirect'
    | 'notHttps'
    | 'malformed'
    | 'undeclared'
    | 'credentials'
    | 'notPermitted'
    | 'bug']: Sentence;
} & { server: (status: number) => Sentence } & {
  [Name in 'wrongType' | 'negative' | 'tooLarge' | 'unknownUnit']: (path: string) => Sentence;
};

export type Words = typeof en;
