import type { DataWords } from '../en-GB/data';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('de');

export const data: DataWords = {
  takeTitle: 'Daten mitnehmen',
  everything: 'Vollständiges Backup',
  everythingHint:
    'Eine Datei mit Einstellungen, Zugängen, Anschlüssen, Vorlagen, Verlängerungen, Rechnungen, Belegen samt Dateien und dem Verlauf nach Stunden und Tagen. Ohne Passwörter, ohne Token, ohne die Adresse, an die Meldungen weitergeleitet werden. Sie nennt Anbieter und Anschlüsse, also wie eine Rechnung aufbewahren.',
  save: 'Backup speichern',
  saving: 'Das Backup wird geschrieben und geprüft …',
  saved: (size) => `Gespeichert (${size}) und zur Kontrolle vollständig zurückgelesen.`,
  unsound: (why) => `Gespeichert, aber so nicht wiederherstellbar. ${why}`,
  notSaved:
    'Das Backup ließ sich nicht schreiben. Hier wurde nichts geändert; noch einmal versuchen.',
  readings: 'Verbrauch nach Tagen',
  readingsHint: 'Alle Anschlüsse und Tage für die Tabellenkalkulation; Mengen in Byte.',
  saveCsv: 'Als CSV speichern',
  noDays: 'Noch nichts zu speichern: Es gibt noch keinen Tag mit Messwerten.',

  copiesTitle: 'Von selbst aufbewahrt',
  copiesLead:
    'Einmal am Tag legt DataLeft eine Kopie von allem zur Seite, getrennt von seiner Datenbank: die letzten zwei und eine ältere. Wie in einer Sicherung sind keine Anmeldungen dabei.',
  noCopy: 'Noch keine da. Die erste kommt innerhalb eines Tages.',
  look: 'Ansehen',
  damaged: (place: string) =>
    `Etwas, das hier gespeichert ist, ist beschädigt (${place}); darum entsteht keine neue Kopie. Die letzte zurückholen, oder sichern, was sich lesen lässt.`,

  restoreTitle: 'Wiederherstellen',
  restoreLead:
    'Ein Backup von DataLeft, eine Datei, die auf .json endet. Erst wird gezeigt, was sie enthält.',
  choose: 'Backup wählen',
  drop: 'oder hier ablegen',
  checking: 'Das Backup wird geprüft …',
  refused: (file) => `„${file}“ wurde nicht wiederhergestellt. Es hat sich nichts geändert.`,
  failed: 'Die Prüfung wurde unterbrochen. Noch einmal versuchen.',
  place: (place) => `Stelle: ${place}`,
  faults: {
    'too-large': 'Die Datei ist größer als 200 MB.',
    unreadable: 'Die Datei ist unvollständig: Ihr Ende fehlt, oder sie ist etwas anderes.',
    'too-deep': 'Die Datei ist tiefer verschachtelt als jedes Backup.',
    'not-a-backup': 'Das ist kein Backup von DataLeft.',
    newer:
      'Das Backup stammt von einem neueren DataLeft. Erst DataLeft aktualisieren, dann wiederherstellen.',
    damaged:
      'Das Backup wurde nach dem Speichern verändert oder beschädigt: Die Prüfsumme passt nicht.',
    wrong: 'Etwas darin ist nicht, wie es sein soll.',
    forbidden: 'Darin steht ein Name, den es in keinem Backup gibt.',
    file: 'Die Datei eines Belegs darin ist unvollständig.',
    pack: 'Eine Vorlage darin besteht die Prüfung für Vorlagen nicht.',
  },
  previewTitle: (file) => `Inhalt von ${file}`,
  made: 'Gespeichert',
  connections: 'Zugänge',
  none: 'Nicht vorhanden',
  historySince: 'Verlauf seit',
  heldBack: 'Wird nicht wiederhergestellt',
  countTitle: 'Was sich ändern würde',
  kind: 'Was',
  kinds: {
    connections: 'Zugänge',
    lines: 'Anschlüsse',
    renewals: 'Verlängerungen',
    receipts: 'Belege',
    bills: 'Rechnungen',
    packs: 'Vorlagen',
    days: 'Tage im Verlauf',
  },
  columns: {
    merge: {
      inFile: 'In der Datei',
      added: 'Neu',
      renewed: 'Aktualisiert',
      onlyHere: 'Nur hier, bleibt',
    },
    replace: {
      inFile: 'In der Datei',
      added: 'Neu',
      renewed: 'In der Datei neuer',
      onlyHere: 'Nur hier, verloren',
    },
  },
  way: 'Wie',
  ways: { merge: 'Zusammenführen', replace: 'Ersetzen' },
  wayHints: {
    merge:
      'Fügt hinzu, was fehlt. Gibt es etwas hier und in der Datei, bleibt das Neuere; hier gewählte Einstellungen bleiben. Nichts wird gelöscht.',
    replace:
      'Alles hier wird so, wie es in der Datei ist. Anmeldungen bleiben, wo Zugang und Adresse dieselben sind.',
  },
  now: { merge: 'Jetzt zusammenführen', replace: 'Jetzt ersetzen' },
  cancel: 'Abbrechen',
  restoring: 'Wird wiederhergestellt …',
  restored: { merge: 'Zusammengeführt.', replace: 'Ersetzt.' },
  signIn:
    'Backups enthalten weder Anmeldungen noch Berechtigungen: jeden Zugang öffnen, anmelden und wieder erlauben.',
  toConnections: 'Zu den Zugängen',
  notRestored:
    'Das Wiederherstellen wurde unterbrochen. Entweder ist alles da oder nichts davon; erst nachsehen, dann noch einmal versuchen.',

  syncTitle: 'Mehrere Geräte',
  syncSwitch: 'Einstellungen mit meinen anderen Geräten teilen',
  syncHint:
    'Einstellungen, Warnregeln, importierte Vorlagen, erledigte Warnungen und Zugänge mit Namen, Adressen und Kartennummern gehen über die Synchronisierung Ihres Browser-Kontos und liegen bei dessen Betreiber (Google, Microsoft, Mozilla …). Token und Passwörter gehen nie mit: Jedes Gerät bekommt seine eigenen. Zahlen, Verlauf und Belege bleiben hier.',
  syncDone: (when) => `Zuletzt abgeglichen: ${when}.`,
  syncAlone:
    'Noch kein anderes Gerät zu sehen: dort ebenfalls einschalten, mit demselben Browser-Konto.',
  syncOthers: (n) => `Andere Geräte: ${n}.`,
  syncNoRoom:
    'Dafür ist in der Synchronisierung des Browsers kein Platz. Hier geht nichts davon verloren; die anderen Geräte bekommen es nicht:',
  syncLeft: {
    pack: (name) => `Vorlage „${name}“`,
    rules: (name) => `Eigene Warnregeln von Anschlüssen bei „${name}“`,
    connection: (name) => `Zugang „${name}“`,
    answer: 'Welche Warnungen erledigt sind',
  },
  syncFaults: {
    unavailable:
      'Dieser Browser bietet Erweiterungen keine Synchronisierung. Auf diesem Gerät geht alles wie bisher.',
    refused:
      'Der Browser hat nicht angenommen, was geteilt werden sollte. Es wird erneut versucht; hier geht nichts verloren.',
    newer:
      'Ein anderes Gerät hat ein neueres DataLeft; was es teilt, ist hier nicht lesbar. DataLeft auf diesem Gerät aktualisieren.',
    incomplete:
      'Von einem anderen Gerät ist erst ein Teil angekommen. Gelesen wird, wenn alles da ist.',
    damaged:
      'Was ein anderes Gerät teilt, ist beschädigt. Es bleibt, wie es ist, und wird gelesen, sobald jenes Gerät es neu schreibt.',
  },
  syncLaid: 'In der Synchronisierung des Browsers liegt etwas',
  syncLaidHint:
    'Was dieses oder andere Geräte geteilt haben. Geräte, die noch teilen, legen das Ihre wieder ab.',
  syncClear: 'Löschen',

  eraseTitle: 'Alles löschen',
  eraseLead:
    'Alle Anschlüsse, Zugänge, Anmeldungen, Belege und Einstellungen und alle erteilten Berechtigungen. DataLeft ist dann wie am ersten Tag.',
  erase: 'Alles löschen …',
  loses: 'Das geht verloren, und ohne Backup kann es niemand zurückholen:',
  lost: {
    connections: (n) =>
      plural(n, { one: `${n} Zugang mit Anmeldung`, other: `${n} Zugänge mit Anmeldungen` }),
    lines: (n) =>
      plural(n, { one: `${n} Anschluss mit Verlauf`, other: `${n} Anschlüsse mit Verlauf` }),
    renewals: (n) => plural(n, { one: `${n} Verlängerung`, other: `${n} Verlängerungen` }),
    receipts: (n) => plural(n, { one: `${n} Beleg mit Datei`, other: `${n} Belege mit Dateien` }),
    bills: (n) => plural(n, { one: `${n} Rechnung`, other: `${n} Rechnungen` }),
    settings: 'alle Einstellungen, Meldungen und Berechtigungen',
  },
  eraseNow: 'All das löschen',
  keep: 'Alles behalten',
  erasing: 'Wird gelöscht …',
  erased: 'Alles ist gelöscht. DataLeft ist wie am ersten Tag.',
  notErased: 'Das Löschen wurde unterbrochen, einiges ist vielleicht noch da. Noch einmal klicken.',
};
