import type { PageWords } from '../en-GB/pages';
import { pluralsOf } from '../plurals';
import { afterwards } from './afterwards';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

const plural = pluralsOf('de');

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `ab ${price}`,
    unknown: 'Preis unbekannt',
  },

  names: (items) => items.join(', '),

  gigabytes: {
    decimal: '1.000 MB',
    binary: '1.024 MB',
  },

  demo: {
    try: 'Demo-Anschluss ausprobieren',
    remove: 'Demo-Anschluss entfernen',
    readBy: 'Nichts, die Zahlen sind erfunden',
    note: 'Demo: Die Zahlen sind erfunden. Nichts wird gelesen, und nichts lässt sich kaufen.',
  },

  popup: {
    firstRunOverPage:
      'Die Kontoseite des Anbieters öffnen, dort anmelden und DataLeft sie beobachten lassen. Ein Token geht auch.',
    readOnVisit: 'Die Kontoseite öffnen: Beim Besuch wird sie gelesen.',
    measuredAhead: 'die Zeitangabe des Anbieters liegt in der Zukunft',
    alerts: 'Meldungen',
    history: 'Verlauf und Diagramme',
    unread: 'Neu',
    snooze: 'Später erinnern',
    snoozes: {
      hour: 'In einer Stunde',
      tomorrow: 'Morgen früh',
      worse: 'Wenn es schlechter wird',
    },
    toRenew: (n) => `${n} zu verlängern`,
    toSettle: (n) => `${n} zu begleichen`,
    late: (n) => `${n} überfällig`,
    toSignIn: (n) => `${n} anzumelden`,
    toCheck: (n) => `${n} nicht lesbar`,
    waiting: (n) => `${n} wartend`,
    notCurrent: (n) => `${n} nicht aktuell`,
    told: (n) => plural(n, { one: `${n} Meldung`, other: `${n} Meldungen` }),
    calm: 'nichts zu tun',
    noLine: 'Noch kein Anschluss',
    noLineNext: 'Den ersten in etwa einer Minute hinzufügen',
    firstRun:
      'Die Kontoseite des Anbieters öffnen und beobachten oder eine API verbinden. DataLeft liest, wie viel übrig ist und bis wann.',
    firstRunPromise: 'Was gelesen wird, bleibt auf diesem Gerät.',
    connecting: 'Verbunden, noch nicht gelesen',
    reading: (provider) => `Die erste Abfrage bei ${provider} läuft.`,
    readingNext: 'Das Ergebnis steht gleich hier.',
    folded: (n) =>
      plural(n, {
        one: `${n} weiterer Anschluss braucht nichts`,
        other: `${n} weitere Anschlüsse brauchen nichts`,
      }),
    unfold: 'Zeigen',
    noMatch: 'Kein Anschluss heißt so.',
    expires: (date) => `Läuft ab: ${date}`,
    expired: (date) => `Abgelaufen: ${date}`,
    untilDate: (date) => `Bis ${date}`,
    owes: (amount) => `${amount} zu begleichen`,
    copyThere: 'Von dem, was hier gespeichert war, gibt es eine Kopie.',
    bringBack: 'Zurückholen',
    trouble:
      'DataLeft kann seine Datenbank nicht öffnen. Es wurde nichts gelöscht. Den Browser neu starten; bleibt es dabei, ist vielleicht der Speicher voll.',
  },

  outlook: {
    runsOut: (span, dates, perDay) =>
      `*Reicht noch etwa ${span}* (${dates}) bei ${perDay} pro Tag. `,
    likelyRunsOut: (end, from, perDay) =>
      `*Reicht wahrscheinlich nicht bis ${end}*, ab ${from} kann Schluss sein, bei ${perDay} pro Tag. `,
    toReach: (end, perDay) => `Bis ${end} reicht es mit ${perDay} pro Tag.`,
    lasts: (end, perDay) => `*Reicht bis ${end}* bei etwa ${perDay} pro Tag.`,
    likelyLasts: (end, perDay, from) =>
      `*Reicht wahrscheinlich bis ${end}* bei etwa ${perDay} pro Tag; ab ${from} kann Schluss sein.`,
    seenFor: (days) =>
      plural(days, {
        one: ` Aus Messwerten von ${days} Tag.`,
        other: ` Aus Messwerten von ${days} Tagen.`,
      }),
    rowRunsOut: (span) => `Reicht noch ${span}`,
    rowLikelyRunsOut: (date) => `Evtl. leer ab ${date}`,
    rowLasts: (date) => `Reicht bis ${date}`,
  },
};
