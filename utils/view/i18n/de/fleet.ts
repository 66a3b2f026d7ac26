import type { FleetWords } from '../en-GB/fleet';

export const fleet: FleetWords = {
  lead: 'Jeder Anschluss aller Zugänge. Was etwas braucht, steht oben, bis anders sortiert wird.',
  columns: {
    line: 'Anschluss',
    provider: 'Anbieter',
    state: 'Status',
    left: 'Restvolumen',
    until: 'Bis',
    'runs-out': 'Aufgebraucht, geschätzt',
    plan: 'Tarif',
    measured: 'Zuletzt gemessen',
  },
  allProviders: 'Alle Anbieter',
  goneProvider: 'Nicht mehr verbunden',
  anyState: 'Jeder Status',
  groups: {
    renewal: 'Zu verlängern',
    ending: 'Endet innerhalb von 7 Tagen',
    low: 'Knapp oder leer',
    unsettled: 'Wartet, überfällig oder Zahlung offen',
    faulty: 'Abgemeldet oder nicht aktuell',
    well: 'Alles gut',
  },
  none: 'Kein Anschluss passt zu diesen Filtern.',
  saved: 'Gespeicherte Filter',
  name: 'Filter speichern als',
  save: 'Speichern',
  remove: (name) => `Filter „${name}“ entfernen`,
  taken: 'Einen Filter mit diesem Namen gibt es schon; Speichern ersetzt ihn.',
  full: (n) => `${n} Filter sind gespeichert. Für einen neuen zuerst einen entfernen.`,
  notSaved:
    'Das konnte nicht gespeichert werden. Nichts wurde geändert; bitte noch einmal versuchen.',
  csv: {
    tail: 'Nummer endet auf',
    left: 'Restvolumen, Bytes',
    total: 'Von, Bytes',
    percent: 'Übrig, Prozent',
    days: 'Tage übrig',
    runsOutFrom: 'Frühestens aufgebraucht, geschätzt',
    runsOutTo: 'Spätestens aufgebraucht, geschätzt',
  },
};
