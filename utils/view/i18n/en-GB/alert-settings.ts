/** What the alerts part of the settings says, in English; the other languages have these keys, too. */
export const alertSettings = {
  percent: 'Percent',
  amount: 'Amount',
  dataAs: 'Levels of data as',
  levels: {
    dataLevels: 'Data left, share',
    dataAmounts: 'Data left, amount',
    expiryDays: 'Before the end',
    voiceSeconds: 'Calls left',
    smsMessages: 'SMS left',
    moneyMinor: 'Balance left',
  },
  units: { days: 'days', hours: 'hours' },
  newLevel: (what: string) => `New level: ${what}`,
  unitOf: (what: string) => `Unit: ${what}`,
  add: 'Add',
  removeOne: (level: string) => `Remove ${level}`,
  noLevels: 'None',
  amountHint: 'For lines whose whole is larger. Zero always alerts.',
  countHint: 'For lines that have any. Zero always alerts.',
  faults: {
    notANumber: 'Type a number, such as 5 or 0.5.',
    notPositive: 'It must be more than zero; zero itself always alerts.',
    leadNotPositive: 'It must be before the end: more than zero. The end itself always alerts.',
    tooLarge: (most: string) => `At most ${most}.`,
    tooMany: (most: number) => `At most ${most} levels. Remove one first.`,
    aboveTotal: (total: string) =>
      `This line has ${total} in all: a level as high as that would always hold.`,
    longerThanPlan: (span: string) =>
      `The plan of this line lasts ${span}: it must be less than that.`,
    ruleOff: (rule: string) =>
      `These levels say nothing while “${rule}” is off. Switch it on, or let the line follow the general levels.`,
    allOff: 'Every rule is off, so nothing could be told. Switch a rule on, or the alerts off.',
    sameTime: 'From and to are the same moment. Not saved: choose two different times.',
    noTime: 'Choose a time. Not saved.',
  },

  groups: {
    data: 'Data and allowances',
    end: 'Validity and renewal',
    provider: 'Provider',
    offers: 'Offers',
  },
  rules: {
    data: { title: 'Data left', text: 'At your levels, and when nothing is left.' },
    'daily-allowance': {
      title: 'Today’s share',
      text: 'When more was used today than a day’s share of what is left.',
    },
    forecast: {
      title: 'Runs out early',
      text: 'When the data will probably run out before the plan ends.',
    },
    pace: {
      title: 'Unusual pace',
      text: 'When the last hour used far more than your hours usually do.',
    },
    voice: { title: 'Calls', text: 'At your levels of minutes, and when none are left.' },
    sms: { title: 'SMS', text: 'At your levels, and when none are left.' },
    money: {
      title: 'Balance',
      text: 'At the line’s own levels, and when the balance is used up.',
    },
    expiry: { title: 'End of the plan', text: 'At your times before the end, and at the end.' },
    reset: {
      title: 'Filled up again',
      text: 'A day ahead, while much of the allowance is still unused.',
    },
    'auto-renew': {
      title: 'Automatic renewal',
      text: 'A day before it charges, when the balance is too small for it, and when it failed.',
    },
    arrears: { title: 'Bill to settle', text: 'When the provider says that money is owed.' },
    'signed-out': {
      title: 'Sign-in ended',
      text: 'Once, when the provider no longer accepts your sign-in.',
    },
    trouble: {
      title: 'Not reachable or readable',
      text: 'When a provider has failed for long while this machine was awake.',
    },
    plans: {
      title: 'Prices and promotions',
      text: 'When a plan that you have or marked gets cheaper, or its promotion is about to end.',
    },
  },
  troubleAfter: 'Told after',
  renewals: 'A renewal that is in effect, overdue or not paid is always told.',

  quiet: 'Quiet hours',
  quietFrom: 'From',
  quietTo: 'To',
  quietSameDay: (from: string, to: string) => `From ${from} until ${to}.`,
  quietOvernight: (from: string, to: string) => `From ${from} until ${to} the next day.`,
  quietHint: 'Nothing is lost: alerts wait, and the badge still changes.',
  quietUrgent: 'Urgent ones come all the same',
  quietUrgentHint: 'Data used up, the plan’s last day and end, a payment that failed.',

  sound: 'Sound',
  soundHint: 'Off: notifications are silent. On: the system decides whether it is heard.',
  banner: 'Banner in the page',
  bannerHint:
    'A small note in the page you are on, for urgent alerts alone, and never where you pay. The browser asks first; nothing of a page is kept or sent.',
  bannerRefused:
    'Without your permission there is no banner. It stays off; switch it on again and allow it.',
  bannerTaken:
    'The browser has taken the permission back, so no banner is shown. Switch it on again to allow it.',

  reachTitle: 'Do notifications reach you?',
  blocked: 'The browser says that notifications of DataLeft are blocked on this system.',
  notSent: 'The browser did not take the notification.',
  didYouSee: 'Did you see it?',
  yes: 'Yes',
  no: 'No',
  seen: 'Good. Alerts will come the same way.',
  unseen: 'Badge and popup tell you in any case. To see notifications as well:',
  steps: {
    mac: [
      'Open System Settings, then Notifications, and choose your browser.',
      'Allow notifications, and choose Banners or Alerts.',
      'Switch Focus off, or allow your browser in it.',
    ],
    win: [
      'Open Settings, then System, then Notifications.',
      'Switch notifications on, and your browser in the list, too.',
      'Switch “Do not disturb” off.',
    ],
    linux: [
      'Switch “Do not disturb” off, in the calendar or the panel.',
      'Open the notification settings of your desktop, and allow your browser.',
      'Without a desktop that shows notifications, rely on badge and popup, or send alerts on.',
    ],
    cros: [
      'Click the time, and switch “Do not disturb” off.',
      'Open Settings, then Apps, then Notifications, and allow your browser.',
    ],
    android: [
      'Open the system settings, then Apps, and choose your browser.',
      'Allow notifications there, and switch “Do not disturb” off.',
    ],
    other: ['Allow notifications of your browser in the settings of your system.'],
  },

  relay: 'Send alerts on',
  relayLead: 'To your phone or a program of yours, through a service that you choose.',
  relayKind: 'By',
  relayKinds: { ntfy: 'ntfy topic', webhook: 'Webhook' },
  relayAddress: 'Address',
  relayAddressHints: {
    ntfy: 'Server and topic, such as https://ntfy.sh/a-name-nobody-guesses',
    webhook: 'It gets a POST with JSON, in the form of Standard Webhooks.',
  },
  relaySecret: { ntfy: 'Access token', webhook: 'Signing secret' },
  relaySecretHints: {
    ntfy: 'Only for topics that need one. Kept encrypted on this machine, sent to this server only.',
    webhook:
      'Signs each message, so that you can tell where it came from. Kept encrypted on this machine, and never sent.',
  },
  relaySecretKept: 'One is stored. Leave this empty to keep it.',
  relaySecretElsewhere: 'The stored one was for another address and is not used at this one.',
  relaySends:
    'Sent to this address alone: title and text of each alert, with the names of lines, amounts and dates. Never sent: sign-ins, tokens, addresses of pages.',
  relayOn: 'Send alerts on',
  relayNotHttps: 'Only an address that begins with https:// is safe.',
  relayMalformed: 'This address is not complete.',
  relayCredentials:
    'There is a user name or a password in this address. Put it into the field below.',
  relayNoTopic: 'The topic is missing: write it after the server, as in https://ntfy.sh/my-topic',
  relayRefused:
    'Without your permission for this address nothing is sent there. Press again and allow it.',
  relayTaken:
    'The browser has taken back the permission for this address, so nothing is sent. Send a test message to allow it again.',
  relayTest: 'Send a test message',
  relayTesting: 'Sending…',
  relayTested: 'Taken by the service. Look at your phone or your program.',
  relaySaved: 'Saved.',
  relayFailed: {
    offline: 'No network. The test was not sent.',
    unreachable: 'Nothing answers at this address. Check it for a typing error.',
    forbidden: 'The service refuses this token or secret.',
    notFound: 'The service knows nothing at this address. Check it.',
    server: (status: number) => `The service answered with an error (${status}).`,
    notPermitted:
      'The browser does not let DataLeft send to this address. Press again and allow it.',
  },
  relayWaiting: (n: number) => `${n} ${n === 1 ? 'alert waits' : 'alerts wait'} to be sent again.`,

  ownTitle: 'Own rules for a line',
  ownOf: (line: string) => `${line} has its own rules`,
  everyOther: 'Every other line',
  everyLine: 'Every line',
  follows: 'Follows the rules above.',
  pickLine: 'Line',
  giveOwn: 'Give it its own',
  edit: 'Edit',
  editOf: (line: string) => `Edit the rules of ${line}`,
  noLines: 'There is no line yet.',
  noAlertsOf: 'No alerts',
  ownPart: (what: string, how: string) => `${what}: ${how}`,
  on: 'On',
  off: 'Off',
  ownPage: (line: string) => `Alerts for ${line}`,
  ownPageLead: 'What this line does not have of its own, it takes from the rules for all lines.',
  backToAll: 'All alerts',
  lineAlerts: 'Alerts for this line',
  lineAlertsHint: 'Off: nothing about this line is told. It still shows in badge and popup.',
  ownLevels: 'Levels of its own',
  ownLevelOf: (what: string) => `Own levels: ${what}`,
  asForAllShort: 'As for all',
  ownShort: 'Own',
  asAll: (levels: string) => `As for all lines: ${levels}`,
  ownRules: 'Rules of its own',
  asForAll: (state: string) => `As for all (${state})`,
  reset: 'Follow the general rules again',
  notSaved: 'Not saved, and nothing is lost: put right what is marked above.',
  noSuchLine: 'This line is not there any more. Its rules went with it.',
};

export type AlertSettingsWords = typeof alertSettings;
