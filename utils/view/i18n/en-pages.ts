import { enAdvice } from './en-advice';
import { enAfterwards } from './en-afterwards';
import { enAlertSettings } from './en-alert-settings';
import { enCheckoutFaults } from './en-checkout-faults';
import { enCompare, enRates } from './en-compare';
import { enGuard, enRenewalSteps } from './en-renewal';

/** What only pages say, in English; the other languages have exactly these keys, by type. */
export const enPages = {
  afterwards: enAfterwards,

  steps: enRenewalSteps,

  guard: enGuard,

  popup: {
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
    toSignIn: (n: number) => `${n} to sign in`,
    toCheck: (n: number) => `${n} not readable`,
    waiting: (n: number) => `${n} waiting`,
    told: (n: number) => `${n} ${n === 1 ? 'alert' : 'alerts'}`,
    calm: 'nothing needs you',
    noLine: 'No line yet',
    noLineNext: 'Add the first one in about a minute',
    firstRun:
      'Open your provider’s account page and watch it, or connect an API. DataLeft reads what is left and until when.',
    firstRunPromise: 'What it reads stays on this machine.',
    connecting: 'Connected, not read yet',
    expires: (date: string) => `Expires ${date}`,
    expired: (date: string) => `Ended ${date}`,
    untilDate: (date: string) => `Until ${date}`,
    owes: (amount: string) => `${amount} to settle`,
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
    rowRunsOut: (span: string) => `${span} of data`,
    rowLikelyRunsOut: (date: string) => `May run out from ${date}`,
    rowLasts: (date: string) => `Lasts until ${date}`,
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
    tellCheaper: 'Tell me when the price falls',
    ownIsTold: 'This line has it: a lower price is told',
  },

  failures: {
    offline: ['No network.', 'DataLeft tries again as soon as you are online.'],
    unreachable: [
      'Nothing answers at this address.',
      'Check it for a typing error; the provider may also be down.',
    ],
    timeout: ['The provider did not answer in time.', 'DataLeft tries again by itself.'],
    tokenWrong: [
      'The provider does not accept this token, key or password.',
      'Copy it again, whole, from your provider’s account page.',
    ],
    tokenEnded: [
      'The token, key or password no longer works.',
      'It has expired or was withdrawn. Get a new one from your provider and enter it in the settings.',
    ],
    sessionEnded: [
      'You are signed out at the provider.',
      'Sign in there; DataLeft goes on reading by itself.',
    ],
    maintenance: [
      'The provider’s website is closed for maintenance.',
      'DataLeft tries again by itself.',
    ],
    otherAccount: [
      'The browser is signed in to another account.',
      'Its numbers were not mixed in. Sign in to the watched account, or watch this one as well.',
    ],
    pageChanged: (path: string) => [
      `The page has changed: “${path}” is no longer where it was.`,
      'Nothing is guessed. Open the page and point at it again.',
    ],
    noSuchLine: [
      'The provider knows no such line on this account.',
      'Check the number of the line.',
    ],
    sameLineTwice: (path) => [
      `Two lines have the same id (“${path}”) and cannot be told apart.`,
      'Nothing was stored. Report it to your provider.',
    ],
    wrongCheckDigit: [
      'This is not the number of a card: its last digit does not fit the others.',
      'Copy the ICCID again, all 19 or 20 digits of it.',
    ],
    refused: [
      'The provider answered that it cannot do this.',
      'Check what you entered; DataLeft tries again by itself.',
    ],
    partial: (path) => [
      `The provider sent only part of the answer: “${path}” is missing.`,
      'What was known stays; DataLeft tries again by itself.',
    ],
    notReady: ['The provider is still preparing the report.', 'DataLeft asks again by itself.'],
    pageGone: [
      'The watched page is not there any more, or it belongs to another account.',
      'Nothing was mixed in. Open your account page; if it has moved, watch it there.',
    ],
    doesNotAddUp: (path: string) => [
      `The amounts at “${path}” contradict each other.`,
      'Nothing is guessed. Open the page and look; point again if it has changed.',
    ],
    tooSlow: ['The page is too large to be read.', 'Watch a page that shows just this line.'],
    needsScripts: [
      'The page stays empty until its scripts have run.',
      'It is read whenever you visit it, or in the background if you allow that.',
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
    query: [
      'Only the begin of the address belongs here.',
      'Leave out the question mark or number sign, and what follows.',
    ],
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
    checkout: enCheckoutFaults,
    bug: ['Something went wrong in DataLeft.', 'Nothing is lost. Try once more.'],
  } as Failures,

  packs: {
    sources: { shipped: 'comes with DataLeft', imported: 'imported', watched: 'made by pointing' },
    version: (n: number) => `Version ${n}`,
    signIns: {
      browser: 'Your browser’s sign-in',
      none: 'No sign-in',
      bearer: 'Token',
      header: 'API key',
      basic: 'User name and password',
      'client-credentials': 'Client ID and secret',
    },
    unused: 'Not used',
    uses: (n: number) => `${n} ${n === 1 ? 'connection' : 'connections'}`,
    noPacks: 'No pack yet. Import one, or point at an account page: that makes one, too.',
    connectPack: 'Connect',
    exportPack: (name: string) => `Export ${name}`,
    usePack: (name: string) => `Use ${name}`,
    removePack: (name: string) => `Remove ${name}`,
    removePackSure: 'Remove the pack',
    keepPack: 'Keep it',
    stillUsed: (names: string) => `Still used by ${names}. Remove the connection first.`,
    packOff: 'Off: its connections wait',
    packOffUnused: 'Off',

    importTitle: 'Import a pack',
    importLead: 'A file that ends in .pack.json. First you see what it may reach.',
    chooseFile: 'Choose a file',
    dropFile: 'or drop it here',
    checking: 'Checking the pack…',
    tooLong: 'This file is too long for a pack: the limit is 100 KB.',
    notThis: (file: string) => `“${file}” was not imported. Nothing was changed.`,
    problemList: 'What is wrong, and where',
    wholeFile: 'the whole file',
    imported: (name: string) => `${name} was imported.`,

    faults: {
      'not-json': 'This is no JSON: a bracket, comma or quotation mark may be missing.',
      'too-large': 'A pack is at most 100 KB long.',
      'too-deep': (most: number) => `Nested deeper than ${most} levels.`,
      'newer-format': 'Made for a newer DataLeft. Update DataLeft first.',
      missing: 'This is missing.',
      'unknown-key': 'No pack has this. Check the spelling.',
      'wrong-type': (expected: string) => `This must be ${expected}.`,
      'not-one-of': (options: string) => `This must be one of: ${options}.`,
      most: (limit: number) => `Too much: the limit is ${limit}.`,
      least: (limit: number) => `Too little: at least ${limit}.`,
      'wrong-pattern': 'Not in the form that is needed here.',
      'not-an-address': 'This is no complete address.',
      'not-https': (scheme: string) => `Only https is safe, not “${scheme}”.`,
      credentials: 'There is a user name or password in the address.',
      wildcard: 'Every host must be named; a wildcard would reach too far.',
      'not-an-origin': 'Only scheme and host belong here, as in https://my.provider.example',
      'write-origin': (origin: string) => `Write it as ${origin}`,
      'ip-address': 'A host is named, not numbered.',
      'undeclared-host': (origin: string) => `${origin} is not among the hosts of this pack.`,
      placeholder: (name: string) => `Nothing fills in “${name}” here.`,
      'header-not-allowed': (name: string) => `A pack may not send the header “${name}”.`,
      'header-value': 'This cannot be sent in a header.',
      expression: {
        syntax: 'This is no expression that DataLeft understands (JSONPath, RFC 9535).',
        'too-long': 'The expression is too long.',
        'too-many-steps': 'The expression has too many steps.',
        'too-much-work': 'The expression would take too much work.',
        pattern: 'An expression may not contain match or search.',
      },
      duplicate: (value: string) => `“${value}” stands here twice.`,
      'unknown-request': (name: string) => `No request is called “${name}”.`,
      'unknown-ask': (name: string) => `The pack does not ask for “${name}”.`,
      'wrong-source': {
        page: 'On a page a value is found by its place, not by an expression.',
        data: 'In data a value is found by an expression, not by a place.',
      },
      'unit-missing': 'The unit is missing.',
      'unit-does-not-fit': (bucket: string) => `This unit does not fit “${bucket}”.`,
      'nothing-to-read': 'There is nothing to read here: no amount, no percentage, no limit.',
      'id-missing': 'Lines of a list need an “id” that tells them apart.',
      'unknown-zone': 'There is no such time zone.',
      'unknown-locale': 'There is no such language.',
      'unknown-date-form': 'DataLeft does not know this form of a date.',
      'empty-range': 'The end lies before the beginning.',
    },
    fieldNames: {
      account: 'which account it is',
      id: 'identity',
      name: 'name',
      tail: 'last digits',
      planName: 'plan',
      expiresAt: 'end',
      autoRenew: 'automatic renewal',
      remaining: 'what is left',
      used: 'what was used',
      total: 'total',
      percentUsed: 'per cent used',
      percentRemaining: 'per cent left',
      unlimited: 'whether it is unlimited',
      startsAt: 'beginning',
      resetsAt: 'reset',
    },

    previewTitle: (name: string, version: number) => `${name}, version ${version}`,
    replaces: (version: number) => `Replaces version ${version}.`,
    replacesNewer: (version: number) =>
      `Replaces version ${version}, which is newer than this one.`,
    replacesSame: (version: number) => `Replaces version ${version}, stored before.`,
    mayRead: 'May read',
    mayReadNext: 'and nothing else; your browser asks you once more when you connect.',
    mayOpen: 'Opens for paying',
    secretGoes: 'Your secret',
    noSecret: 'None is asked for. It reads with the sign-in of your browser.',
    needsNone: 'None is asked for, and no sign-in is needed.',
    secretTo: (what: string, hosts: string) => `${what}: sent to ${hosts} only.`,
    asksFor: 'Asks you for',
    requests: 'Requests',
    fields: 'Reads',
    pace: 'Asks every',
    paceOrSlower: (span: string) => `${span}, or slower`,
    countries: 'Countries',
    importNow: 'Import',
    cancel: 'Cancel',

    otherWays: 'Other ways',
    ways: 'How is it read?',
    wayWatch: 'Watch an account page',
    wayWatchLead: 'For nearly every provider: you sign in as usual, no token is needed.',
    wayImport: 'Import a pack',
    wayImportLead: 'A file that describes how a provider is read.',
    noSuchPack: 'No provider is called that. Watch its account page instead.',
    watchSteps: [
      'Open your provider’s account page in this browser and sign in as usual.',
      'Click the DataLeft icon in the toolbar.',
      'Choose “Watch this page”, and confirm what was found.',
    ],
    watchPromise:
      'Your password stays with the provider and the browser: DataLeft never asks for it.',

    connectTitle: (name: string) => `Connect ${name}`,
    packNameHint: 'As you call it; may be left empty.',
    secretHint: (hosts: string) => `Kept encrypted on this machine, sent to ${hosts} only.`,
    secretKept: 'One is stored. Leave this empty to keep it.',
    user: 'User name',
    password: 'Password',
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    missing: 'This is needed.',
    noColon: 'A colon cannot be part of this.',
    gigabyteHint: 'This provider does not say. Compare an amount on its page in both units.',
    chooseOne: 'Choose',
    packPaceHint: (span: string) => `This provider is asked every ${span} at most.`,
    browserNote: (host: string) =>
      `Reads with the sign-in of your browser at ${host}. If you are not signed in there yet, sign in first.`,
    connectNow: 'Allow and connect',
    connecting: 'Asking the provider…',
    notAllowedHosts:
      'Without your permission for these addresses DataLeft cannot read them. Press again and allow it.',

    readBy: {
      fetch: 'Your browser’s sign-in',
      tab: 'Your browser’s sign-in, in the background',
      visit: 'Whenever you visit it',
      secret: 'Stored sign-in, this machine only',
      open: 'Open to all, no sign-in',
    },
    packOf: 'Pack',
    readHow: 'Read',
    lastRead: 'Last read',
    background: 'Read in the background',
    backgroundHint:
      'The page opens behind the others for a moment and closes again. Off: it is read when you visit it.',
    exportOne: 'Export the pack',
    onVisit: 'Open the account page: it is read as you visit it.',
  },

  options: {
    title: 'Settings',
    sections: {
      connections: 'Connections',
      packs: 'Packs',
      alerts: 'Alerts',
      look: 'Toolbar and look',
      language: 'Language',
      prices: 'Prices',
      data: 'Where the data is',
    },
    connectionsLead: 'Where DataLeft reads. Each one was allowed by you, for one address.',
    packsLead:
      'A pack tells DataLeft how a provider is read. It is a description and no program, and reaches no other place than those it names.',
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
    gigabyte: 'One GB of this provider is',
    decimal: '1,000 MB',
    binary: '1,024 MB',
    pace: 'Ask every',
    paceHint: 'Between 5 minutes and 24 hours.',
    test: 'Test',
    save: 'Save',
    testing: 'Asking the provider…',
    remove: 'Remove',
    removeSure: 'Remove it with its history; receipts stay',
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
    overdueAfter: 'A renewal is overdue after',
    overdueHint: 'For providers that do not say how long they take.',
    badge: 'The badge shows',
    badgeChoices: { data: 'Data', days: 'Days', scarcer: 'The scarcer' },
    theme: 'Theme',
    themeChoices: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languageLead: 'Of DataLeft, whatever the language of the browser is.',
    languageAuto: 'As the browser',
    keepReadings: 'Keep every single reading for',
    keepDays: (days: number) => `${days} days`,
    keepHint: 'After that hours are kept for 400 days, and days for ever.',
    dataLead:
      'Everything is in this browser’s database on this machine. Tokens are encrypted there with a key that cannot be exported. DataLeft sends nothing to anyone but the providers you connect, and the European Central Bank if you press for its rates.',
  },

  advice: enAdvice,
  alertSettings: enAlertSettings,

  compare: enCompare,
  rates: enRates,

  interfaces: {
    choose: 'Choose a provider or a device',
    title: (name: string) => `Connect ${name}`,
    search: 'Name, country, kind or address',
    searchHint: 'Paste an address, and DataLeft finds out what answers there.',
    findOut: (host: string) => `Find out what answers at ${host}`,
    nothingThere: (host: string) =>
      `Nothing that DataLeft knows answers at ${host}. Choose it below, or sign in to the account page and watch that.`,
    kinds: {
      standard: 'Standard',
      operator: 'Operator',
      vendor: 'eSIM or SIM provider',
      device: 'Device on your network',
    },
    fields: {
      token: 'Token',
      key: 'API key',
      clientId: 'Client ID',
      clientSecret: 'Client secret',
      accessCode: 'Access code',
      secret: 'Secret key',
      password: 'Password',
    },
    lines: { any: 'Line', iccid: 'ICCID', msisdn: 'Phone number' },
    lineHints: {
      any: 'As your provider calls it; left empty, every line of the account.',
      iccid: 'The 18 to 20 digits on the card, or under “About” in the phone’s settings.',
      msisdn: 'With the country’s code, as in +81 90 1234 5678.',
    },
    optional: 'May be left empty.',
    secretHint:
      'From your provider’s account page. Kept encrypted on this machine, sent to this provider only.',
    secretKept: 'One is stored. Leave this empty to keep it.',
    otherAddress: 'Another address',
    otherAddressHint:
      'Only if you reach it in another way, such as through a gateway of your company.',
    deviceAddress:
      'The address under which you open the device’s own page, such as http://192.168.8.1',
    addresses: {
      rfc8908: 'The address of the captive portal API, as the network tells it (RFC 8908).',
      camara: 'The API root of your operator, such as https://api.operator.example',
      'google-dpa': 'Where your operator’s data plan agent answers.',
    },
    where: {
      airalo: {
        clientId: 'In the Airalo Partner Platform, with the API credentials.',
        clientSecret:
          'Beside the client ID. Kept encrypted on this machine; DataLeft only reads with it.',
      },
      'esim-go': {
        key: 'In the eSIM Go portal, with the API details. Kept encrypted on this machine; DataLeft only reads with it.',
      },
      'esim-access': {
        accessCode: 'In the eSIM Access console, with the developer settings.',
        secret:
          'Beside the access code; needed where requests are signed. Kept encrypted on this machine.',
      },
      celitech: {
        clientId: 'In the Celitech dashboard, with the API settings.',
      },
      '1nce': {
        clientId: 'The user name of an API user, from the 1NCE portal.',
        clientSecret: 'The password of that API user. Kept encrypted on this machine.',
      },
      telnyx: {
        token:
          'An API key from the Telnyx portal. Kept encrypted on this machine; DataLeft only reads with it.',
      },
      'gl-inet': {
        password:
          'The one with which you open the router’s own page. Kept encrypted on this machine and never sent, not even to the router; DataLeft only reads with it.',
      },
    },
  },

  watch: {
    title: 'Watch this page',
    addLead: 'Two ways to a provider. Both stay on this machine.',
    pageLead:
      'Reads the account page in this tab, where you are signed in. No password is asked for.',
    noPage:
      'There is no page here that DataLeft may read. Open your provider’s account page and click the DataLeft icon there.',
    token: 'Connect with a token',
    tokenLead: 'For providers with an interface of their own: its address and a token.',
    firstRun:
      'Open your provider’s account page, where you are signed in, and let DataLeft watch it. A token works as well.',
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
      maintenance: [
        'The website is closed for maintenance',
        'Try again when it shows your account.',
      ],
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
  },

  welcome: {
    title: 'Welcome to DataLeft',
    lead: 'How much data is left, until when, and one click to renew.',
    connectTitle: 'Where is your line?',
    connectLead: 'On your provider’s account page, in a pack, or behind an API.',
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
    | 'sessionEnded'
    | 'maintenance'
    | 'otherAccount'
    | 'tooSlow'
    | 'needsScripts'
    | 'pageGone'
    | 'noSuchLine'
    | 'wrongCheckDigit'
    | 'refused'
    | 'notReady'
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
    | 'query'
    | 'undeclared'
    | 'credentials'
    | 'notPermitted'
    | 'bug']: Sentence;
} & {
  server: (status: number) => Sentence;
  checkout: Record<keyof typeof enCheckoutFaults, Sentence>;
} & {
  [Name in
    | 'pageChanged'
    | 'sameLineTwice'
    | 'partial'
    | 'doesNotAddUp'
    | 'wrongType'
    | 'negative'
    | 'tooLarge'
    | 'unknownUnit']: (path: string) => Sentence;
};

export type PageWords = typeof enPages;
