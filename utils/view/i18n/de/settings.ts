import type { SettingsWords } from '../en-GB/settings';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('de');

export const settings: SettingsWords = {
  leads: {
    look: 'Was das Symbol in der Symbolleiste zeigt, wie die Seiten aussehen und wie Mengen und Zeiten geschrieben werden.',
    security: 'Wer die hier gespeicherten Token und Passwörter benutzen darf.',
    data: 'Alles, was DataLeft weiß, liegt auf diesem Gerät. Nichts davon verlässt es, was Sie nicht selbst weitergeben.',
    diagnostics:
      'Wann welcher Anbieter gefragt wurde und was dabei herauskam. Nichts davon verlässt dieses Gerät, solange es niemand kopiert.',
  },

  saved: (title) => `${title}: gespeichert`,
  savedUntitled: 'Gespeichert',
  putBack: 'Wieder wie vorher',
  wasReset: (section) => `${section}: wieder wie am Anfang`,
  refused: 'Nicht gespeichert. Alles ist wie vorher; noch einmal versuchen.',
  removed: (what) => `${what}: entfernt`,
  undo: 'Rückgängig',
  undoHint: 'Geht auch mit Strg+Z',
  close: 'Schließen',
  reset: 'Diesen Bereich zurücksetzen',

  byOrganisation: 'Von Ihrer Organisation vorgegeben',
  offByOrganisation: 'Von Ihrer Organisation abgeschaltet',
  connectionSet:
    'Ihre Organisation hat diese Verbindung vorgegeben. Sie geben die Anmeldedaten ein und können sie anhalten; der Rest lässt sich nicht ändern.',
  connectionWithdrawn:
    'Ihre Organisation gibt diese Verbindung nicht mehr vor. Sie ruht: Was gelesen wurde, bleibt, bis Sie sie entfernen.',

  search: 'Einstellungen durchsuchen',
  searchHint: 'Strg+K oder /',
  found: (n) =>
    plural(n, { one: `${n} Einstellung gefunden`, other: `${n} Einstellungen gefunden` }),
  nothing: (query) => `Nichts heißt „${query}“.`,

  diagnostics: {
    section: 'Diagnose',
    attempts: 'Letzte Abfragen',
    attemptsHint: 'Die letzten 20 je Zugang.',
    noConnection: 'Noch kein Zugang, also wurde niemand gefragt.',
    never: 'Noch nicht gefragt',
    next: (when) => `nächste: ${when}`,
    onVisit: 'wird beim Besuch gelesen',
    paused: 'angehalten',
    when: 'Wann',
    outcome: 'Ergebnis',
    took: 'Dauer',
    outcomes: {
      read: 'Gelesen',
      offline: 'Kein Netz',
      unreachable: 'Nichts hat geantwortet',
      timeout: 'Keine Antwort in der Zeit',
      'signed-out': 'Abgemeldet',
      forbidden: 'Abgelehnt',
      'rate-limited': 'Um Pause gebeten',
      server: 'Fehler beim Anbieter',
      unreadable: 'Antwort nicht verstanden',
      unsafe: 'Nicht gefolgt, unsicher',
      maintenance: 'Wegen Wartung geschlossen',
      'other-account': 'Anderes Konto',
      unentered: 'Nicht gefragt, hier kein Token',
      locked: 'Gesperrt, nicht gefragt',
      'not-permitted': 'Vom Browser nicht erlaubt',
    },
    withDetail: (outcome, detail) => `${outcome} (${detail})`,
    milliseconds: (n) => `${n} ms`,
    seconds: (n) => `${n} s`,
    ofLast: (read, all) => `${read} der letzten ${all} gelesen`,

    facts: 'Dieses DataLeft',
    version: 'Version',
    browser: 'Browser',
    wakes: 'Wacht wieder auf',
    wakesUnknown: 'sobald es gebraucht wird',
    database: 'Datenbank',
    databaseIs: (version, rows) => `Version ${version}, ${rows} Zeilen`,
    size: 'Belegter Platz, geschätzt',
    unknown: 'unbekannt',
    permissions: 'Selbst und vom Browser erlaubt',
    faults: 'Eigene Fehler',
    noFaults: 'keine aufgezeichnet',
    rowsOf: 'Zeilen nach Art',

    report: 'Bericht',
    reportLead:
      'Für alle, die helfen. Namen, Adressen, Nummern von Karten und Bestellungen und Token stehen nicht darin; Hosts sind nummeriert. Vor dem Senden lesen: Das hier ist alles.',
    copy: 'Bericht kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Der Browser hat das Kopieren nicht erlaubt. Den Text markieren und selbst kopieren.',
  },
};
