import type { WelcomeWords } from '../en-GB/welcome';

export const welcome: WelcomeWords = {
  title: 'Willkommen bei DataLeft',
  lead: 'Wie viel Datenvolumen übrig ist, bis wann, und mit einem Klick verlängern.',
  connectTitle: 'Wo ist der Anschluss?',
  connectLead: 'Auf der Kontoseite des Anbieters, in einer Vorlage oder hinter einer API.',
  connect: 'Anbieter verbinden',
  readyLead: (place) => `Gelesen von ${place}.`,
  tryTitle: 'Zum Ausprobieren',
  tryPin: 'Das Symbol zeigt, was übrig ist, sobald es in der Symbolleiste liegt.',
  tryPopup: 'DataLeft über die Symbolleiste öffnen: was übrig ist, bis wann, und die Tarife.',
  tryRenew:
    '„Verlängern“ drücken und beim Anbieter bezahlen. DataLeft meldet, sobald es aktiv ist.',
  tryAlerts: 'In den Einstellungen wählen, wann gemeldet wird.',
  openPopup: 'DataLeft öffnen',
  openSettings: 'Einstellungen',
  of: (n) => `von ${n}`,
  ways: {
    page: 'Kontoseite des Anbieters',
    pageDetail: 'Wie gewohnt anmelden; das Passwort bleibt im Browser',
    provider: 'Anbieter wählen',
    providerDetail: 'Mit Vorlage, Token oder Schlüssel',
    box: 'Eine MiFi-Box in diesem Netz',
    boxDetail: 'Huawei, ZTE, Netgear, GL.iNet',
    demoDetail: 'Alles in Aktion, mit erfundenen Zahlen',
  },
  states: { 'to-do': 'Offen', done: 'Erledigt', skipped: 'Übersprungen' },
  skip: 'Überspringen',
  pinTitle: 'Die Anzeige im Blick behalten',
  pinSteps: {
    puzzle: 'Auf das Puzzleteil neben der Adressleiste klicken.',
    pin: 'Auf die Stecknadel neben DataLeft klicken.',
    gear: 'Auf das Zahnrad neben DataLeft klicken, dann „An Symbolleiste anheften“.',
  },
  pinned: 'DataLeft ist in der Symbolleiste.',
  notPinned: 'Noch nicht in der Symbolleiste. Diese Seite merkt es, sobald es so weit ist.',
  noticesDone: 'Der Test war zu sehen.',
};
