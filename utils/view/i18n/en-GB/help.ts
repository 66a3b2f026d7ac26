import type { Symptom } from '../../../domain/help/symptoms';

/** What the help says, in English; loaded when it is opened. */
export const help = {
  title: 'Help and other ways',
  back: 'Back',
  settings: 'Settings',

  symptoms: 'What is the matter?',
  names: {
    'cannot-sign-in': 'I cannot sign in',
    'password-forgotten': 'I forgot the password',
    'payment-failed': 'The payment failed',
    'cannot-renew': 'I cannot renew online',
    'no-data': 'Renewed, but no data',
    'new-card': 'A new card does not work',
    slow: 'The connection is slow',
  } as Record<Symptom, string>,
  saysProvider: 'The provider says',

  do: {
    signIn: (host: string) => `Sign in at ${host}`,
    reset: (host: string) => `Reset it at ${host}`,
    token: 'Enter it again',
    refresh: 'Read again',
    support: 'Open the support page',
    bills: 'Open the bills',
    account: 'Open the account page',
    plans: 'Compare plans',
    renewThere: 'Renew at the provider',
    app: (store: string) => `App in ${store}`,
    profile: 'Show the steps',
    shops: 'Find a shop',
  },

  steps: {
    ownWebsite: 'Sign in on the provider’s own website. DataLeft then goes on by itself.',
    token:
      'The provider no longer accepts the token, key or password. Copy it again, whole, and enter it here.',
    tokenFrom: 'A new one is made on the account page.',
    rightAccount: 'If the browser knows several accounts, use the one that has this line.',
    network:
      'Load another website. If none opens, the network is at fault: try Wi-Fi or another line.',
    privateWindow:
      'Try a private window, or another browser. That leaves out old cookies and extensions.',
    vpn: 'Switch a VPN off while you sign in. Some providers refuse foreign addresses.',
    appInstead: 'Try the provider’s app. It often works when the website does not.',
    forgotten: 'If the password may be wrong, reset it before the account is locked.',
    callThem: 'If nothing helps, ask the provider: the ways are below.',

    resetHere: 'Reset it on the provider’s page. It sends you a link or a code.',
    resetThere: 'Choose “Forgotten password” on the provider’s sign-in page.',
    mailLate: 'No message within ten minutes? Look in the spam folder, then ask for it once more.',
    noSms: 'Abroad a code by SMS may not come. Choose e-mail where that is offered.',
    thenSignIn: 'Then sign in once. DataLeft goes on by itself.',

    bankFirst:
      'Look at your bank or wallet first. If the money left it, do not pay again: ask the provider.',
    limit:
      'Check balance and limit. Many cards block online or foreign payments until you allow them.',
    otherWay: (ways: string) => `Pay another way. This provider takes ${ways}.`,
    otherWayUnknown: 'Pay another way, if the checkout offers one.',
    arrears: (amount: string) =>
      `Settle ${amount} first. Providers take no renewal while a bill is open.`,
    tryAgain: 'Then try once more, on a network that you trust.',

    renewHere: 'Start again from the list of plans. An old checkout page may have expired.',
    ended:
      'The line has ended. Some providers keep it for some days only; ask before you buy a new one.',
    otherWays: 'Renew another way: the ways that are known are below.',

    wait: (range: string) => `It usually takes ${range}. DataLeft looks by itself and tells you.`,
    waitUnknown:
      'It often takes some minutes, sometimes hours. DataLeft looks by itself and tells you.',
    overdue: 'The usual time has passed. Ask the provider now.',
    notTwice: 'Do not pay again before you know what became of the first payment.',
    readAgain: 'Read what is left once more.',
    profileToo: 'Update the eSIM profile: this provider needs that.',
    restart: 'Switch flight mode on for ten seconds, or restart the device.',
    dataLine: 'In the settings of the device, choose this line for mobile data.',
    roaming: 'Abroad, switch data roaming on for this line.',
    apn: 'Compare the access point (APN) with the one that the provider names.',

    cardIn:
      'Is the card in, or the eSIM installed and switched on? It shows in the settings for mobile data.',
    activated:
      'Some cards must be activated, or wait for a check of your ID. Look into the provider’s message.',
    locked: 'Is the device locked to another operator? Then no other card works in it.',

    usedUp: 'The full speed is used up. More data brings it back.',
    dailyCap: 'A daily allowance may be used up. It starts again the next day.',
    fairUse: 'Unlimited plans slow down after much use. Look for “fair use” in the plan.',
    who: 'Look for what uses it: updates, backups, a shared hotspot.',
    place: 'Move to another place, or choose 4G instead of 5G. At busy hours it is slower.',
  },

  message: {
    title: (language: string) => `Message in ${language}`,
    meaning: 'What it says',
    copy: 'Copy',
    copied: 'Copied',
    addNumber: 'Add the whole number of the line.',
    addBoth: 'Add the whole number of the line, and the order number if you have one.',
  },

  checks: {
    title: 'Try it out',
    call: 'A call, out and in',
    sms: 'An SMS, out and in',
    browse: 'A website, with Wi-Fi off',
    done: (time: string) => `done ${time}`,
    dataOnly: 'Data cards have no calls and no SMS: leave these out.',
  },

  channels: {
    title: 'Ways to renew',
    none: 'No other way is known for this provider. Its bill or contract names its hotline.',
    website: 'Website',
    app: 'App',
    device: 'Device settings',
    shop: 'Shop',
    hotline: 'Hotline',
    chat: 'Chat and social media',
    reseller: 'Resellers',
    renews: 'Renew there',
    open: 'Open',
    stores: { ios: 'App Store', android: 'Google Play', windows: 'Microsoft Store' },
    devices: {
      iphone: 'iPhone',
      ipad: 'iPad',
      android: 'Android',
      windows: 'Windows',
      macos: 'Mac',
      mifi: 'MiFi',
    },
    finder: 'Find a shop',
    hours: 'Hours',
    personal: 'Bring, as a person',
    company: 'Bring, as a company',
    settle: 'Settle first',
    notTold: 'not told',
    from: { home: 'From home', abroad: 'From abroad' },
    anywhere: 'Number',
    free: 'free',
    paid: 'not free',
    support: 'Support page',
    fee: 'Fee',
    genuine: 'Genuine if',
    genuineUnknown: 'How to tell a genuine one is not told. Ask the provider before you pay.',
    resellerNote:
      'A reseller asks only for the number of the line. One that asks for your password or a code by SMS is not genuine.',
  },

  autoRenew: {
    title: 'Automatic renewal',
    states: { on: 'On', off: 'Off', unknown: 'Not told' },
    unknown: 'The provider does not say whether this line renews itself.',
    off: 'This line ends unless you renew it.',
    charge: 'Next charge',
    amount: 'Amount',
    balance: 'Balance',
    enough: (balance: string) => `${balance}, enough`,
    short: (balance: string, missing: string) => `${balance}, ${missing} too little`,
    cancel: 'Can be switched off',
    cancelUntil: (time: string) => `until ${time}`,
    cancelOver: 'too late for this charge',
    notTold: 'not told',
    notOnBalance: 'not told; it may be charged to a card',
    advice:
      'To stop it, renew by hand first and switch it off then. The line does not end in between.',
    switch: 'Switch it at the provider',
    look: 'Look at the provider',
  },

  profile: {
    title: 'Update the eSIM profile',
    device: 'Device',
    done: 'Profile updated',
    undo: 'Not updated yet',
    doneAt: (time: string) => `Updated ${time}`,
    steps: {
      iphone: [
        'Settings → General → About. Wait ten seconds; if an update is offered, take it.',
        'Settings → Mobile Data → the eSIM. Switch the line off and on again.',
        'Open a website with Wi-Fi off.',
      ],
      ipad: [
        'Settings → General → About. Wait ten seconds; if an update is offered, take it.',
        'Settings → Mobile Data → the eSIM. Switch it off and on again.',
        'Open a website with Wi-Fi off.',
      ],
      android: [
        'Settings → Network & internet → SIMs → the eSIM. On Samsung: Connections → SIM manager.',
        'Switch it off and on again. If “Update profile” is there, choose it.',
        'Restart the phone if no data comes.',
      ],
      windows: [
        'Settings → Network & internet → Mobile → Manage eSIM profiles.',
        'Choose the profile, “Stop using”, then “Use”.',
        'Open a website with Wi-Fi off.',
      ],
      macos: [
        'A Mac has no eSIM: it goes online through a phone or a MiFi box.',
        'Update the profile there; the steps are under the other devices.',
      ],
      mifi: [
        'Connect to the box and open its page. The address stands on its label.',
        'SIM or eSIM → update the profile. If there is no such item, restart the box.',
        'Open a website through the box.',
      ],
    },
  },
};

export type HelpWords = typeof help;
