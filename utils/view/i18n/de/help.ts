import type { HelpWords } from '../en-GB/help';
import { ended } from './ended';

export const help: HelpWords = {
  title: 'Hilfe und andere Wege',
  back: 'Zurück',
  settings: 'Einstellungen',

  symptoms: 'Was ist los?',
  names: {
    'cannot-sign-in': 'Anmelden geht nicht',
    'password-forgotten': 'Passwort vergessen',
    'payment-failed': 'Zahlung gescheitert',
    'cannot-renew': 'Online verlängern geht nicht',
    'no-data': 'Verlängert, aber keine Daten',
    'new-card': 'Eine neue Karte geht nicht',
    slow: 'Das Netz ist langsam',
  },
  saysProvider: 'Der Anbieter sagt',

  do: {
    signIn: (host) => `Anmelden bei ${host}`,
    reset: (host) => `Zurücksetzen bei ${host}`,
    token: 'Neu eingeben',
    refresh: 'Neu lesen',
    support: 'Supportseite öffnen',
    bills: 'Rechnungen öffnen',
    account: 'Kontoseite öffnen',
    plans: 'Tarife vergleichen',
    renewThere: 'Beim Anbieter verlängern',
    app: (store) => `App bei ${store}`,
    profile: 'Schritte zeigen',
    shops: 'Shop suchen',
  },

  steps: {
    ownWebsite: 'Auf der Website des Anbieters anmelden. DataLeft macht dann von selbst weiter.',
    token:
      'Der Anbieter nimmt Token, Schlüssel oder Passwort nicht mehr an. Noch einmal vollständig kopieren und hier eingeben.',
    tokenFrom: 'Neu erstellen lässt sich das auf der Kontoseite.',
    rightAccount: 'Kennt der Browser mehrere Konten, das mit diesem Anschluss verwenden.',
    network:
      'Eine andere Website laden. Öffnet sich keine, liegt es am Netz: WLAN oder einen anderen Anschluss versuchen.',
    privateWindow:
      'Ein privates Fenster oder einen anderen Browser versuchen. So bleiben alte Cookies und Erweiterungen außen vor.',
    vpn: 'Ein VPN beim Anmelden ausschalten. Manche Anbieter lehnen ausländische Adressen ab.',
    appInstead: 'Die App des Anbieters versuchen. Sie geht oft, wenn die Website nicht geht.',
    forgotten:
      'Stimmt das Passwort vielleicht nicht, lieber zurücksetzen, bevor das Konto gesperrt wird.',
    callThem: 'Hilft nichts, den Anbieter fragen: Die Wege stehen unten.',

    resetHere: 'Auf der Seite des Anbieters zurücksetzen. Er schickt einen Link oder einen Code.',
    resetThere: 'Auf der Anmeldeseite des Anbieters „Passwort vergessen“ wählen.',
    mailLate:
      'Nach zehn Minuten keine Nachricht? Im Spam-Ordner nachsehen, dann noch einmal anfordern.',
    noSms: 'Im Ausland kommt ein Code per SMS oft nicht an. Wenn möglich E-Mail wählen.',
    thenSignIn: 'Danach einmal anmelden. DataLeft macht von selbst weiter.',

    bankFirst:
      'Erst bei Bank oder Wallet nachsehen. Ist das Geld abgebucht, nicht noch einmal bezahlen, sondern den Anbieter fragen.',
    limit:
      'Guthaben und Limit prüfen. Viele Karten sperren Zahlungen im Internet oder ins Ausland, bis sie erlaubt werden.',
    otherWay: (ways) => `Anders bezahlen. Dieser Anbieter nimmt ${ways}.`,
    otherWayUnknown: 'Anders bezahlen, wenn die Kasse es anbietet.',
    arrears: (amount) =>
      `Erst ${amount} begleichen. Solange eine Rechnung offen ist, nehmen Anbieter keine Verlängerung an.`,
    tryAgain: 'Dann noch einmal versuchen, in einem vertrauenswürdigen Netz.',

    renewHere:
      'Noch einmal bei der Tarifliste beginnen. Eine alte Kassenseite kann abgelaufen sein.',
    ended:
      'Der Anschluss ist abgelaufen. Manche Anbieter halten ihn nur einige Tage; vor einem Neukauf nachfragen.',
    otherWays: 'Auf anderem Weg verlängern: Die bekannten Wege stehen unten.',

    wait: (range) =>
      ended(`DataLeft sieht von selbst nach und meldet sich. Übliche Dauer: ${range}`),
    waitUnknown:
      'Es dauert oft einige Minuten, manchmal Stunden. DataLeft sieht von selbst nach und meldet sich.',
    overdue: 'Die übliche Zeit ist vorbei. Jetzt den Anbieter fragen.',
    notTwice: 'Nicht noch einmal bezahlen, solange unklar ist, was aus der ersten Zahlung wurde.',
    readAgain: 'Den Stand noch einmal lesen.',
    profileToo: 'Das eSIM-Profil aktualisieren: Dieser Anbieter braucht das.',
    restart: 'Zehn Sekunden den Flugmodus einschalten oder das Gerät neu starten.',
    dataLine: 'In den Einstellungen des Geräts diesen Anschluss für mobile Daten wählen.',
    roaming: 'Im Ausland für diesen Anschluss Datenroaming einschalten.',
    apn: 'Den Zugangspunkt (APN) mit dem vergleichen, den der Anbieter nennt.',

    cardIn:
      'Steckt die Karte, oder ist die eSIM installiert und eingeschaltet? Das zeigen die Einstellungen für mobile Daten.',
    activated:
      'Manche Karten müssen aktiviert werden oder warten auf eine Ausweisprüfung. Es steht in der Nachricht des Anbieters.',
    locked:
      'Hat das Gerät einen SIM-Lock für einen anderen Anbieter? Dann geht darin keine andere Karte.',

    usedUp: 'Die volle Geschwindigkeit ist aufgebraucht. Mehr Datenvolumen bringt sie zurück.',
    dailyCap: 'Vielleicht ist ein Tagesvolumen aufgebraucht. Am nächsten Tag gibt es neues.',
    fairUse:
      'Unbegrenzte Tarife werden nach viel Verbrauch gedrosselt. Im Tarif nach „Fair Use“ suchen.',
    who: 'Nachsehen, was Daten verbraucht: Updates, Backups, ein geteilter Hotspot.',
    place: 'Den Ort wechseln oder 4G statt 5G wählen. Zu Stoßzeiten ist es langsamer.',
  },

  message: {
    title: (language) => `Nachricht auf ${language}`,
    meaning: 'Was darin steht',
    copy: 'Kopieren',
    copied: 'Kopiert',
    addNumber: 'Die vollständige Nummer des Anschlusses ergänzen.',
    addBoth:
      'Die vollständige Nummer des Anschlusses ergänzen und, falls vorhanden, die Bestellnummer.',
  },

  checks: {
    title: 'Ausprobieren',
    call: 'Ein Anruf, abgehend und ankommend',
    sms: 'Eine SMS, gesendet und empfangen',
    browse: 'Eine Website, ohne WLAN',
    done: (time) => `erledigt ${time}`,
    dataOnly: 'Datenkarten haben weder Anrufe noch SMS: diese auslassen.',
  },

  channels: {
    title: 'Wege zur Verlängerung',
    none: 'Für diesen Anbieter ist kein anderer Weg bekannt. Seine Hotline steht auf Rechnung oder Vertrag.',
    website: 'Website',
    app: 'App',
    device: 'Geräteeinstellungen',
    shop: 'Shop',
    hotline: 'Hotline',
    chat: 'Chat und soziale Medien',
    reseller: 'Händler',
    renews: 'Dort verlängern',
    open: 'Öffnen',
    stores: { ios: 'App Store', android: 'Google Play', windows: 'Microsoft Store' },
    devices: {
      iphone: 'iPhone',
      ipad: 'iPad',
      android: 'Android',
      windows: 'Windows',
      macos: 'Mac',
      mifi: 'MiFi',
    },
    finder: 'Shop suchen',
    hours: 'Zeiten',
    personal: 'Mitbringen, privat',
    company: 'Mitbringen, als Firma',
    settle: 'Erst begleichen',
    notTold: 'keine Angabe',
    from: { home: 'Aus dem Inland', abroad: 'Aus dem Ausland' },
    anywhere: 'Nummer',
    free: 'kostenlos',
    paid: 'kostenpflichtig',
    support: 'Supportseite',
    fee: 'Gebühr',
    genuine: 'Echt, wenn',
    genuineUnknown:
      'Woran ein echter Händler zu erkennen ist, ist nicht angegeben. Vor dem Bezahlen den Anbieter fragen.',
    resellerNote:
      'Ein Händler fragt nur nach der Nummer des Anschlusses. Wer ein Passwort oder einen SMS-Code verlangt, ist nicht echt.',
  },

  autoRenew: {
    title: 'Automatische Verlängerung',
    states: { on: 'Ein', off: 'Aus', unknown: 'Keine Angabe' },
    unknown: 'Der Anbieter sagt nicht, ob sich dieser Anschluss selbst verlängert.',
    off: 'Dieser Anschluss läuft ab, wenn er nicht verlängert wird.',
    charge: 'Nächste Abbuchung',
    amount: 'Betrag',
    balance: 'Guthaben',
    enough: (balance) => `${balance}, reicht`,
    short: (balance, missing) => `${balance}, es fehlen ${missing}`,
    cancel: 'Abschaltbar',
    cancelUntil: (time) => `bis ${time}`,
    cancelOver: 'zu spät für diese Abbuchung',
    notTold: 'keine Angabe',
    notOnBalance: 'keine Angabe; vielleicht wird eine Karte belastet',
    advice:
      'Zum Beenden erst selbst verlängern und dann abschalten. So läuft der Anschluss zwischendurch nicht ab.',
    switch: 'Beim Anbieter umschalten',
    look: 'Beim Anbieter ansehen',
  },

  profile: {
    title: 'eSIM-Profil aktualisieren',
    device: 'Gerät',
    done: 'Profil aktualisiert',
    undo: 'Noch nicht aktualisiert',
    doneAt: (time) => `Aktualisiert ${time}`,
    steps: {
      iphone: [
        'Einstellungen → Allgemein → Info. Zehn Sekunden warten; ein angebotenes Update annehmen.',
        'Einstellungen → Mobilfunk → die eSIM. Den Anschluss aus- und wieder einschalten.',
        'Ohne WLAN eine Website öffnen.',
      ],
      ipad: [
        'Einstellungen → Allgemein → Info. Zehn Sekunden warten; ein angebotenes Update annehmen.',
        'Einstellungen → Mobile Daten → die eSIM. Aus- und wieder einschalten.',
        'Ohne WLAN eine Website öffnen.',
      ],
      android: [
        'Einstellungen → Netzwerk & Internet → SIMs → die eSIM. Bei Samsung: Verbindungen → SIM-Manager.',
        'Aus- und wieder einschalten. Gibt es „Profil aktualisieren“, das wählen.',
        'Das Handy neu starten, wenn keine Daten kommen.',
      ],
      windows: [
        'Einstellungen → Netzwerk und Internet → Mobilfunk → eSIM-Profile verwalten.',
        'Das Profil wählen, „Nicht mehr verwenden“, dann „Verwenden“.',
        'Ohne WLAN eine Website öffnen.',
      ],
      macos: [
        'Ein Mac hat keine eSIM: Er geht über ein Handy oder eine MiFi-Box ins Netz.',
        'Das Profil dort aktualisieren; die Schritte stehen bei den anderen Geräten.',
      ],
      mifi: [
        'Mit der Box verbinden und ihre Seite öffnen. Die Adresse steht auf dem Aufkleber.',
        'SIM oder eSIM → Profil aktualisieren. Gibt es den Punkt nicht, die Box neu starten.',
        'Über die Box eine Website öffnen.',
      ],
    },
  },
};
