import type { AlertSettingsWords } from '../en-GB/alert-settings';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('de');

export const alertSettings: AlertSettingsWords = {
  percent: 'Prozent',
  amount: 'Menge',
  dataAs: 'Datenschwellen als',
  levels: {
    dataLevels: 'Restvolumen, Anteil',
    dataAmounts: 'Restvolumen, Menge',
    expiryDays: 'Vor dem Ablauf',
    voiceSeconds: 'Restliche Anrufe',
    smsMessages: 'Restliche SMS',
    moneyMinor: 'Restguthaben',
  },
  units: { days: 'Tage', hours: 'Stunden' },
  newLevel: (what) => `Neue Schwelle: ${what}`,
  unitOf: (what) => `Einheit: ${what}`,
  add: 'Hinzufügen',
  removeOne: (level) => `${level} entfernen`,
  noLevels: 'Keine',
  amountHint: 'Für Anschlüsse mit größerem Gesamtvolumen. Null wird immer gemeldet.',
  countHint: 'Für Anschlüsse, die so etwas haben. Null wird immer gemeldet.',
  faults: {
    notANumber: 'Eine Zahl eingeben, z. B. 5 oder 0,5.',
    notPositive: 'Mehr als null eingeben; null selbst wird immer gemeldet.',
    leadNotPositive:
      'Ein Zeitpunkt vor dem Ablauf: mehr als null. Der Ablauf selbst wird immer gemeldet.',
    tooLarge: (most) => `Höchstens ${most}.`,
    tooMany: (most) => `Höchstens ${most} Schwellen. Erst eine entfernen.`,
    aboveTotal: (total) =>
      `Dieser Anschluss hat insgesamt ${total}: Eine so hohe Schwelle wäre immer erreicht.`,
    longerThanPlan: (span) => `Der Tarif dieses Anschlusses läuft ${span}: Es muss weniger sein.`,
    ruleOff: (rule) =>
      `Diese Schwellen bewirken nichts, solange „${rule}“ aus ist. Regel einschalten oder für den Anschluss die allgemeinen Schwellen verwenden.`,
    allOff:
      'Alle Regeln sind aus, es gäbe also nichts zu melden. Eine Regel einschalten oder die Meldungen ganz ausschalten.',
    sameTime: 'Beginn und Ende sind gleich. Nicht gespeichert: zwei verschiedene Uhrzeiten wählen.',
    noTime: 'Eine Uhrzeit wählen. Nicht gespeichert.',
  },

  groups: {
    data: 'Daten und Volumen',
    end: 'Gültigkeit und Verlängerung',
    provider: 'Anbieter',
    offers: 'Angebote',
  },
  rules: {
    data: {
      title: 'Restvolumen',
      text: 'An den eigenen Schwellen und wenn nichts mehr übrig ist.',
    },
    'daily-allowance': {
      title: 'Tagesanteil',
      text: 'Wenn heute mehr verbraucht wurde, als vom Rest auf einen Tag entfällt.',
    },
    forecast: {
      title: 'Vorzeitig aufgebraucht',
      text: 'Wenn die Daten voraussichtlich vor dem Ende des Tarifs aufgebraucht sind.',
    },
    pace: {
      title: 'Ungewöhnlicher Verbrauch',
      text: 'Wenn die letzte Stunde weit mehr verbraucht hat als sonst üblich.',
    },
    voice: { title: 'Anrufe', text: 'An den Minutenschwellen und wenn keine mehr übrig sind.' },
    sms: { title: 'SMS', text: 'An den eigenen Schwellen und wenn keine mehr übrig sind.' },
    money: {
      title: 'Guthaben',
      text: 'An den Schwellen des Anschlusses und wenn das Guthaben aufgebraucht ist.',
    },
    expiry: {
      title: 'Ende des Tarifs',
      text: 'Zu den gewählten Zeiten vor dem Ablauf und beim Ablauf.',
    },
    reset: {
      title: 'Neues Volumen',
      text: 'Einen Tag vorher, solange vom Volumen noch viel übrig ist.',
    },
    'auto-renew': {
      title: 'Automatische Verlängerung',
      text: 'Einen Tag vor der Abbuchung, wenn das Guthaben dafür nicht reicht und wenn sie gescheitert ist.',
    },
    arrears: { title: 'Offene Rechnung', text: 'Wenn laut Anbieter noch etwas zu bezahlen ist.' },
    'signed-out': {
      title: 'Anmeldung abgelaufen',
      text: 'Einmal, wenn der Anbieter die Anmeldung nicht mehr annimmt.',
    },
    trouble: {
      title: 'Nicht erreichbar oder lesbar',
      text: 'Wenn ein Anbieter lange nicht zu lesen war, während dieses Gerät wach war.',
    },
    plans: {
      title: 'Preise und Aktionen',
      text: 'Wenn ein genutzter oder vorgemerkter Tarif billiger wird oder seine Aktion bald endet.',
    },
  },
  troubleAfter: 'Melden nach',
  renewals: 'Eine Verlängerung, die aktiv, überfällig oder nicht bezahlt ist, wird immer gemeldet.',

  quiet: 'Ruhezeit',
  quietFrom: 'Von',
  quietTo: 'Bis',
  quietSameDay: (from, to) => `Von ${from} bis ${to}.`,
  quietOvernight: (from, to) => `Von ${from} bis ${to} am nächsten Tag.`,
  quietHint: 'Nichts geht verloren: Meldungen warten, und das Symbol ändert sich weiterhin.',
  quietUrgent: 'Dringendes trotzdem melden',
  quietUrgentHint:
    'Daten aufgebraucht, letzter Tag und Ende des Tarifs, eine gescheiterte Zahlung.',

  sound: 'Ton',
  soundHint:
    'Aus: Benachrichtigungen bleiben stumm. Ein: Das System entscheidet, ob etwas zu hören ist.',
  banner: 'Hinweis in der Seite',
  bannerHint:
    'Ein kleiner Hinweis in der geöffneten Seite, nur bei dringenden Meldungen und nie dort, wo bezahlt wird. Der Browser fragt erst; von der Seite wird nichts gespeichert oder gesendet.',
  bannerRefused:
    'Ohne Erlaubnis gibt es keinen Hinweis. Er bleibt aus; zum Erlauben noch einmal einschalten.',
  bannerTaken:
    'Der Browser hat die Erlaubnis zurückgenommen, deshalb erscheint kein Hinweis. Zum Erlauben noch einmal einschalten.',

  reachTitle: 'Kommen Benachrichtigungen an?',
  blocked: 'Laut Browser sind Benachrichtigungen von DataLeft auf diesem System blockiert.',
  notSent: 'Der Browser hat die Benachrichtigung nicht angenommen.',
  didYouSee: 'War sie zu sehen?',
  yes: 'Ja',
  no: 'Nein',
  seen: 'Gut. Meldungen kommen auf demselben Weg.',
  unseen: 'Symbol und Popup melden in jedem Fall. Damit auch Benachrichtigungen erscheinen:',
  steps: {
    mac: [
      'Systemeinstellungen öffnen, dann „Mitteilungen“, und den Browser wählen.',
      'Mitteilungen erlauben und „Banner“ oder „Hinweise“ wählen.',
      'Fokus ausschalten oder den Browser darin erlauben.',
    ],
    win: [
      'Einstellungen öffnen, dann „System“, dann „Benachrichtigungen“.',
      'Benachrichtigungen einschalten, auch für den Browser in der Liste.',
      '„Nicht stören“ ausschalten.',
    ],
    linux: [
      '„Nicht stören“ ausschalten, im Kalender oder in der Leiste.',
      'Die Benachrichtigungseinstellungen des Desktops öffnen und den Browser erlauben.',
      'Zeigt der Desktop keine Benachrichtigungen, dann auf Symbol und Popup achten oder Meldungen weiterleiten.',
    ],
    cros: [
      'Auf die Uhrzeit klicken und „Bitte nicht stören“ ausschalten.',
      'Einstellungen öffnen, dann „Apps“, dann „Benachrichtigungen“, und den Browser erlauben.',
    ],
    android: [
      'Die Systemeinstellungen öffnen, dann „Apps“, und den Browser wählen.',
      'Dort Benachrichtigungen erlauben und „Bitte nicht stören“ ausschalten.',
    ],
    other: ['In den Systemeinstellungen Benachrichtigungen des Browsers erlauben.'],
  },

  relay: 'Meldungen weiterleiten',
  relayLead: 'Aufs Handy oder an ein eigenes Programm, über einen selbst gewählten Dienst.',
  relayKind: 'Über',
  relayKinds: { ntfy: 'ntfy-Thema', webhook: 'Webhook' },
  relayAddress: 'Adresse',
  relayAddressHints: {
    ntfy: 'Server und Thema, z. B. https://ntfy.sh/ein-name-den-niemand-errät',
    webhook: 'Erhält einen POST mit JSON nach Standard Webhooks.',
  },
  relaySecret: { ntfy: 'Zugriffstoken', webhook: 'Signaturschlüssel' },
  relaySecretHints: {
    ntfy: 'Nur für Themen, die einen brauchen. Bleibt verschlüsselt auf diesem Gerät und geht nur an diesen Server.',
    webhook:
      'Signiert jede Nachricht, damit ihre Herkunft erkennbar ist. Bleibt verschlüsselt auf diesem Gerät und wird nie gesendet.',
  },
  relaySecretKept: 'Ist gespeichert. Zum Behalten leer lassen.',
  relaySecretElsewhere:
    'Der gespeicherte gehört zu einer anderen Adresse und wird hier nicht verwendet.',
  relaySends:
    'Nur an diese Adresse gesendet: Titel und Text jeder Meldung mit Anschlussnamen, Mengen und Daten. Nie gesendet: Anmeldungen, Token, Adressen von Seiten.',
  relayOn: 'Meldungen weiterleiten',
  relayNotHttps: 'Sicher ist nur eine Adresse, die mit https:// beginnt.',
  relayMalformed: 'Diese Adresse ist unvollständig.',
  relayCredentials:
    'Die Adresse enthält einen Benutzernamen oder ein Passwort. Das gehört in das Feld darunter.',
  relayNoTopic: 'Das Thema fehlt: hinter den Server schreiben, z. B. https://ntfy.sh/mein-thema',
  relayRefused:
    'Ohne Erlaubnis für diese Adresse wird nichts dorthin gesendet. Noch einmal klicken und erlauben.',
  relayTaken:
    'Der Browser hat die Erlaubnis für diese Adresse zurückgenommen, deshalb wird nichts gesendet. Zum Erlauben eine Testnachricht senden.',
  relayTest: 'Testnachricht senden',
  relayTesting: 'Wird gesendet …',
  relayTested: 'Vom Dienst angenommen. Jetzt auf dem Handy oder im Programm nachsehen.',
  relaySaved: 'Gespeichert.',
  relayFailed: {
    offline: 'Kein Netz. Der Test wurde nicht gesendet.',
    unreachable: 'Unter dieser Adresse antwortet nichts. Auf Tippfehler prüfen.',
    forbidden: 'Der Dienst lehnt diesen Token oder Schlüssel ab.',
    notFound: 'Der Dienst kennt unter dieser Adresse nichts. Adresse prüfen.',
    server: (status) => `Der Dienst hat mit einem Fehler geantwortet (${status}).`,
    notPermitted:
      'Der Browser lässt DataLeft nicht an diese Adresse senden. Noch einmal klicken und erlauben.',
  },
  relayWaiting: (n) =>
    plural(n, {
      one: `${n} Meldung wartet auf erneutes Senden.`,
      other: `${n} Meldungen warten auf erneutes Senden.`,
    }),

  ownTitle: 'Eigene Regeln für einen Anschluss',
  ownOf: (line) => `${line} hat eigene Regeln`,
  everyOther: 'Alle übrigen Anschlüsse',
  everyLine: 'Alle Anschlüsse',
  follows: 'Nach den Regeln oben.',
  pickLine: 'Anschluss',
  giveOwn: 'Eigene Regeln anlegen',
  edit: 'Bearbeiten',
  editOf: (line) => `Regeln bearbeiten: ${line}`,
  noLines: 'Es gibt noch keinen Anschluss.',
  noAlertsOf: 'Keine Meldungen',
  ownPart: (what, how) => `${what}: ${how}`,
  on: 'Ein',
  off: 'Aus',
  ownPage: (line) => `Meldungen für ${line}`,
  ownPageLead: 'Was dieser Anschluss nicht selbst festlegt, gilt wie für alle Anschlüsse.',
  backToAll: 'Alle Meldungen',
  lineAlerts: 'Meldungen für diesen Anschluss',
  lineAlertsHint:
    'Aus: Zu diesem Anschluss wird nichts gemeldet. Symbol und Popup zeigen ihn weiterhin.',
  ownLevels: 'Eigene Schwellen',
  ownLevelOf: (what) => `Eigene Schwellen: ${what}`,
  asForAllShort: 'Wie alle',
  ownShort: 'Eigene',
  asAll: (levels) => `Wie alle Anschlüsse: ${levels}`,
  ownRules: 'Eigene Regeln',
  asForAll: (state) => `Wie alle (${state})`,
  reset: 'Wieder nach den allgemeinen Regeln',
  notSaved:
    'Noch nicht gespeichert, aber nichts ist verloren: erst das oben Markierte berichtigen.',
  noSuchLine: 'Diesen Anschluss gibt es nicht mehr. Seine Regeln sind mit ihm gelöscht.',
};
