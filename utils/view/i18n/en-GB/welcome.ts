/** What only the welcome page says, in English; the other languages have exactly these keys, by type. */
export const welcome = {
  title: 'Welcome to DataLeft',
  lead: 'How much data is left, until when, and one click to renew.',
  connectTitle: 'Where is your line?',
  connectLead: 'On your provider’s account page, in a pack, or behind an API.',
  connect: 'Connect a provider',
  readyLead: (place: string) => `Read from ${place}.`,
  tryTitle: 'What to try',
  tryPin: 'The icon says what is left, once it is in the toolbar.',
  tryPopup: 'Open DataLeft from the toolbar: what is left, until when, and the plans.',
  tryRenew: 'Press Renew and pay at the provider. DataLeft says when it is in effect.',
  tryAlerts: 'Choose when to be told in the settings.',
  openPopup: 'Open DataLeft',
  openSettings: 'Settings',
  of: (n: number) => `of ${n}`,
  ways: {
    page: 'My provider’s account page',
    pageDetail: 'Sign in as usual; your password stays with the browser',
    provider: 'Choose a provider',
    providerDetail: 'With a pack, a token or a key',
    box: 'A MiFi box on this network',
    boxDetail: 'Huawei, ZTE, Netgear, GL.iNet',
    demoDetail: 'Everything at work with invented numbers',
  },
  states: { 'to-do': 'To do', done: 'Done', skipped: 'Skipped' },
  skip: 'Skip',
  pinTitle: 'Keep the gauge in sight',
  pinSteps: {
    puzzle: 'Press the puzzle piece beside the address bar.',
    pin: 'Press the pin beside DataLeft.',
    gear: 'Press the gear beside DataLeft, then “Pin to Toolbar”.',
  },
  pinned: 'DataLeft is in the toolbar.',
  notPinned: 'Not in the toolbar yet. This page notices as soon as it is.',
  noticesDone: 'You saw the test.',
};

export type WelcomeWords = typeof welcome;
