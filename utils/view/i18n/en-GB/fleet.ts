/** The page of all lines, in English; the other languages have exactly these keys, by type. */
export const fleet = {
  lead: 'Every line of every connection; what needs you comes first until you sort it another way.',
  columns: {
    line: 'Line',
    provider: 'Provider',
    state: 'State',
    left: 'Data left',
    until: 'Until',
    'runs-out': 'Runs out, estimated',
    plan: 'Plan',
    measured: 'Last measured',
  },
  allProviders: 'All providers',
  goneProvider: 'No longer connected',
  anyState: 'Any state',
  groups: {
    renewal: 'Needs renewal',
    ending: 'Ends within 7 days',
    low: 'Low or empty',
    unsettled: 'Waiting, overdue or in arrears',
    faulty: 'Signed out or not current',
    well: 'All is well',
  },
  none: 'No line fits these filters.',
  saved: 'Saved filters',
  name: 'Save this filter as',
  save: 'Save',
  remove: (name: string) => `Remove the filter ${name}`,
  taken: 'There is a filter of this name; saving replaces it.',
  full: (n: number) => `${n} filters are saved; remove one to save another.`,
  notSaved: 'It could not be saved. Nothing was changed; try once more.',
  csv: {
    tail: 'Number ends in',
    left: 'Data left, bytes',
    total: 'Of, bytes',
    percent: 'Left, percent',
    days: 'Days left',
    runsOutFrom: 'Runs out at the earliest, estimated',
    runsOutTo: 'Runs out at the latest, estimated',
  },
};

export type FleetWords = typeof fleet;
