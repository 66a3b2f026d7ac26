/** What the settings say about the passphrase that locks the secrets. */
export const security = {
  title: 'Passphrase',
  lead: 'Tokens and passwords are always encrypted on this machine. With a passphrase nothing can use them until you have entered it, once each time the browser is started.',
  current: 'Passphrase now',
  next: 'New passphrase',
  again: 'New passphrase, once more',
  passphrase: 'Passphrase',
  nextHint: 'At least 8 characters. A few words in a row are easy to keep in mind.',
  set: 'Set a passphrase',
  change: 'Change passphrase',
  remove: 'Remove passphrase',
  unlock: 'Unlock',
  lock: 'Lock now',
  isLocked:
    'Locked. Lines that need a token or password are not read until you enter the passphrase; all others are.',
  isUnlocked: 'Unlocked. Every line is read.',
  tooShort: 'That is shorter than 8 characters.',
  differ: 'The two are not the same.',
  wrong: 'This is not the passphrase.',
  saved: 'The passphrase is set.',
  removed: 'The passphrase is removed.',
  lockAfter: 'Lock',
  lockHint: 'While it is locked, nobody is alerted to anything new on those lines.',
  forgotten: 'Forgotten it?',
  forgottenLead:
    'Nobody can bring it back. You can go on without one: the tokens and passwords are deleted, and you enter them again. Lines, history, alerts and receipts stay.',
  forget: 'Go on without it',
  forgetNow: 'Delete tokens and passwords',
  cancel: 'Keep them',
  busy: 'One moment…',
  failed: 'That did not work. Nothing was changed; try once more.',
  after: {
    browser: 'when the browser is closed',
    screen: 'also when the screen is locked',
    '5': 'also after 5 minutes away',
    '15': 'also after 15 minutes away',
    '60': 'also after an hour away',
  },
};

export type SecurityWords = typeof security;
