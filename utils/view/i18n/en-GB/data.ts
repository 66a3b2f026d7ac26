/** What the options say about backups, their way back, and the end of everything. */
export const data = {
  takeTitle: 'Take it along',
  everything: 'Backup of everything',
  everythingHint:
    'One file with settings, connections, lines, packs, renewals, bills, receipts with their files, and the history by hour and day. No passwords, no tokens, not where alerts are sent on. It names providers and lines, so keep it like a bill.',
  save: 'Save a backup',
  saving: 'Writing and checking the backup…',
  saved: (size: string) => `Saved (${size}). It was read back whole.`,
  unsound: (why: string) => `It was saved, but could not be restored as it is. ${why}`,
  notSaved: 'The backup could not be written. Nothing here was changed; try again.',
  readings: 'Use by day',
  readingsHint: 'Every line and every day as a table, for a spreadsheet; amounts in bytes.',
  saveCsv: 'Save as CSV',
  noDays: 'There is nothing to save yet: no day has been read.',

  copiesTitle: 'Kept by itself',
  copiesLead:
    'Once a day DataLeft lays a copy of everything aside, apart from its database: the last two, and an older one. As in a backup, there is no sign-in among it.',
  noCopy: 'There is none yet. The first one comes within a day.',
  look: 'Look at it',
  damaged: (place: string) =>
    `Something that is stored here is damaged (${place}), so no new copy is made. Bring back the last one, or save a backup of what can be read.`,

  restoreTitle: 'Bring it back',
  restoreLead: 'A backup of DataLeft, a file that ends in .json. First you see what it holds.',
  choose: 'Choose a backup',
  drop: 'or drop it here',
  checking: 'Checking the backup…',
  refused: (file: string) => `“${file}” was not restored. Nothing was changed.`,
  failed: 'The check was cut off. Try again.',
  place: (place: string) => `Place: ${place}`,
  faults: {
    'too-large': 'It is larger than 200 MB.',
    unreadable: 'It is no whole file: the end is missing, or it is something else.',
    'too-deep': 'It is nested more deeply than any backup.',
    'not-a-backup': 'It is no backup of DataLeft.',
    newer: 'It was made by a newer DataLeft. Update DataLeft first, then restore it.',
    damaged: 'It was changed or damaged after it was saved: its checksum does not fit.',
    wrong: 'Something in it is not as it should be.',
    forbidden: 'There is a name in it that no backup has.',
    file: 'The file of a receipt in it is not whole.',
    pack: 'A pack in it does not pass the check of packs.',
  },
  previewTitle: (file: string) => `What is in ${file}`,
  made: 'Saved',
  connections: 'Connections',
  none: 'None',
  historySince: 'History since',
  heldBack: 'Not brought back',
  countTitle: 'What it would change',
  kind: 'What',
  kinds: {
    connections: 'Connections',
    lines: 'Lines',
    renewals: 'Renewals',
    receipts: 'Receipts',
    bills: 'Bills',
    packs: 'Packs',
    days: 'Days of history',
  },
  columns: {
    merge: { inFile: 'In the file', added: 'New', renewed: 'Updated', onlyHere: 'Only here, kept' },
    replace: {
      inFile: 'In the file',
      added: 'New',
      renewed: 'Newer in the file',
      onlyHere: 'Only here, lost',
    },
  },
  way: 'How',
  ways: { merge: 'Merge', replace: 'Replace' },
  wayHints: {
    merge:
      'Adds what is missing. Of what is in both, the newer stays; settings made here stay. Nothing is deleted.',
    replace:
      'Everything here becomes as it is in the file. Sign-ins stay where a connection and its address are the same.',
  },
  now: { merge: 'Merge now', replace: 'Replace now' },
  cancel: 'Cancel',
  restoring: 'Restoring…',
  restored: { merge: 'Merged.', replace: 'Replaced.' },
  signIn:
    'Backups hold no sign-ins and no permissions: open each connection, sign in and allow it again.',
  toConnections: 'To the connections',
  notRestored:
    'Restoring was cut off. Either all of it is here or nothing of it; look before you try again.',

  syncTitle: 'Several machines',
  syncSwitch: 'Share what I set with my other machines',
  syncHint:
    'Settings, alert rules, imported packs, answered alerts, and connections with their names, addresses and card numbers travel through the sync of your browser account, and lie with whoever runs it (Google, Microsoft, Mozilla …). Tokens and passwords never travel: each machine is given its own. Numbers, history and receipts stay here.',
  syncDone: (when: string) => `Last matched: ${when}.`,
  syncAlone:
    'No other machine has been seen yet: switch it on there, too, with the same browser account.',
  syncOthers: (n: number) => `Other machines: ${n}.`,
  syncNoRoom:
    'There is no room for this in the browser’s sync. Here nothing of it is lost; the other machines do not get it:',
  syncLeft: {
    pack: (name: string) => `Pack “${name}”`,
    rules: (name: string) => `Own alert rules of lines of “${name}”`,
    connection: (name: string) => `Connection “${name}”`,
    answer: 'Which alerts were answered',
  },
  syncFaults: {
    unavailable:
      'This browser offers no sync to extensions. Everything works on this machine as before.',
    refused:
      'The browser did not take what was to be shared. It is tried again; here nothing is lost.',
    newer:
      'Another machine has a newer DataLeft, and what it shares cannot be read here. Update DataLeft on this machine.',
    incomplete:
      'Something from another machine has arrived in part. It is read when all of it is there.',
    damaged:
      'What another machine shares is damaged. It is left as it is, and read again when that machine writes it anew.',
  },
  syncLaid: 'Something lies in the browser’s sync',
  syncLaidHint:
    'What this or other machines have shared. Machines that still share lay theirs down again.',
  syncClear: 'Delete it',

  eraseTitle: 'Erase everything',
  eraseLead:
    'Every line, connection, sign-in, receipt and setting, and every permission that you gave. DataLeft is then as on its first day.',
  erase: 'Erase everything…',
  loses: 'This will be gone, and nobody can bring it back without a backup:',
  lost: {
    connections: (n: number) =>
      `${n} ${n === 1 ? 'connection with its sign-in' : 'connections with their sign-ins'}`,
    lines: (n: number) => `${n} ${n === 1 ? 'line with its history' : 'lines with their history'}`,
    renewals: (n: number) => `${n} ${n === 1 ? 'renewal' : 'renewals'}`,
    receipts: (n: number) =>
      `${n} ${n === 1 ? 'receipt with its file' : 'receipts with their files'}`,
    bills: (n: number) => `${n} ${n === 1 ? 'bill' : 'bills'}`,
    settings: 'all settings, alerts and permissions',
  },
  eraseNow: 'Erase all of this',
  keep: 'Keep everything',
  erasing: 'Erasing…',
  erased: 'Everything is erased. DataLeft is as it was on its first day.',
  notErased: 'Erasing was cut off, and some of it may still be here. Press again.',
};

export type DataWords = typeof data;
