/** What the settings say around their parts: saving, searching, resetting, diagnostics. */
export const settings = {
  leads: {
    look: 'What the icon in the toolbar tells, how the pages look, and how amounts and times are written.',
    security: 'Who may use the tokens and passwords that are kept here.',
    data: 'Everything DataLeft knows is kept on this machine. Nothing leaves it that you do not share yourself.',
    diagnostics:
      'When each provider was asked and what came of it. Nothing of it leaves this machine unless you copy it.',
  },

  saved: (title: string) => `${title}: saved`,
  savedUntitled: 'Saved',
  putBack: 'Put back as it was',
  wasReset: (section: string) => `${section}: as it was at first`,
  refused: 'Not saved. Everything is as it was; try again.',
  removed: (what: string) => `Removed: ${what}`,
  undo: 'Undo',
  undoHint: 'Ctrl+Z undoes, too',
  close: 'Close',
  reset: 'Reset this section',

  byOrganisation: 'Set by your organisation',
  offByOrganisation: 'Switched off by your organisation',
  connectionSet:
    'Your organisation has set this connection. You enter what signs in, and may pause it; the rest cannot be changed.',
  connectionWithdrawn:
    'Your organisation no longer sets this connection. It rests: what was read stays until you remove it.',

  search: 'Search settings',
  searchHint: 'Ctrl+K or /',
  found: (n: number) => `${n} ${n === 1 ? 'setting' : 'settings'} found`,
  nothing: (query: string) => `Nothing is called “${query}”.`,

  diagnostics: {
    section: 'Diagnostics',
    attempts: 'Last attempts',
    attemptsHint: 'The last 20 times of each connection.',
    noConnection: 'No connection yet, so nobody was asked.',
    never: 'Not asked yet',
    next: (when: string) => `next ${when}`,
    onVisit: 'read when you visit it',
    paused: 'paused',
    when: 'When',
    outcome: 'Outcome',
    took: 'Took',
    outcomes: {
      read: 'Read',
      offline: 'No network',
      unreachable: 'Nothing answered',
      timeout: 'No answer in time',
      'signed-out': 'Signed out',
      forbidden: 'Refused',
      'rate-limited': 'Asked to wait',
      server: 'Error at the provider',
      unreadable: 'Answer not understood',
      unsafe: 'Not followed, unsafe',
      maintenance: 'Closed for maintenance',
      'other-account': 'Another account',
      unentered: 'Not asked, no token here',
      locked: 'Locked, not asked',
      'not-permitted': 'Not allowed by the browser',
    },
    withDetail: (outcome: string, detail: string) => `${outcome} (${detail})`,
    milliseconds: (n: string) => `${n} ms`,
    seconds: (n: string) => `${n} s`,
    ofLast: (read: number, all: number) => `${read} of the last ${all} read`,

    facts: 'This DataLeft',
    version: 'Version',
    browser: 'Browser',
    wakes: 'Wakes next',
    wakesUnknown: 'when something asks it to',
    database: 'Database',
    databaseIs: (version: number, rows: string) => `version ${version}, ${rows} rows`,
    size: 'Room taken, estimated',
    unknown: 'unknown',
    permissions: 'Allowed by you and the browser',
    faults: 'Faults of its own',
    noFaults: 'none recorded',
    rowsOf: 'Rows by kind',

    report: 'Report',
    reportLead:
      'For whoever helps you. Names, addresses, numbers of cards, orders and tokens are not in it; hosts are numbered. Read it before you send it: this is all of it.',
    copy: 'Copy the report',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied. Select the text and copy it yourself.',
  },
};

export type SettingsWords = typeof settings;
