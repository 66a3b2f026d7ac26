import type { FailureWords } from '../en-GB/failures';
import { checkoutFaults } from './checkout-faults';

const notGuessed = 'Nichts wird geraten. Dem Anbieter melden oder uns diese Stelle schicken.';
const byItself = 'DataLeft versucht es von selbst wieder.';

export const failures: FailureWords = {
  offline: ['Kein Netz.', 'DataLeft versucht es wieder, sobald es online ist.'],
  unreachable: [
    'Unter dieser Adresse antwortet nichts.',
    'Auf Tippfehler prüfen; vielleicht ist auch der Anbieter gestört.',
  ],
  timeout: ['Der Anbieter hat nicht rechtzeitig geantwortet.', byItself],
  tokenWrong: [
    'Der Anbieter nimmt diesen Token, Schlüssel oder dieses Passwort nicht an.',
    'Noch einmal vollständig von der Kontoseite des Anbieters kopieren.',
  ],
  tokenEnded: [
    'Token, Schlüssel oder Passwort gelten nicht mehr.',
    'Abgelaufen oder zurückgezogen. Beim Anbieter neu besorgen und in den Einstellungen eingeben.',
  ],
  sessionEnded: [
    'Beim Anbieter abgemeldet.',
    'Dort anmelden; DataLeft liest dann von selbst weiter.',
  ],
  maintenance: ['Die Website des Anbieters ist wegen Wartung geschlossen.', byItself],
  otherAccount: [
    'Der Browser ist bei einem anderen Konto angemeldet.',
    'Dessen Zahlen wurden nicht vermischt. Beim beobachteten Konto anmelden oder dieses zusätzlich beobachten.',
  ],
  pageChanged: (path) => [
    `Die Seite hat sich geändert: „${path}“ ist nicht mehr an seinem Platz.`,
    'Nichts wird geraten. Die Seite öffnen und den Wert neu anklicken.',
  ],
  noSuchLine: [
    'Der Anbieter kennt in diesem Konto keinen solchen Anschluss.',
    'Die Nummer des Anschlusses prüfen.',
  ],
  sameLineTwice: (path) => [
    `Zwei Anschlüsse haben dieselbe Kennung („${path}“) und sind nicht zu unterscheiden.`,
    'Nichts wurde gespeichert. Dem Anbieter melden.',
  ],
  wrongCheckDigit: [
    'Das ist keine Kartennummer: Die letzte Ziffer passt nicht zu den anderen.',
    'Die ICCID noch einmal kopieren, alle 19 oder 20 Ziffern.',
  ],
  refused: ['Der Anbieter antwortet, dass das nicht geht.', `Eingaben prüfen; ${byItself}`],
  partial: (path) => [
    `Der Anbieter hat nur einen Teil der Antwort geschickt: „${path}“ fehlt.`,
    `Bekanntes bleibt erhalten; ${byItself}`,
  ],
  notReady: ['Der Anbieter erstellt den Bericht noch.', 'DataLeft fragt von selbst wieder.'],
  pageGone: [
    'Die beobachtete Seite gibt es nicht mehr, oder sie gehört zu einem anderen Konto.',
    'Nichts wurde vermischt. Die Kontoseite öffnen; ist sie umgezogen, dort beobachten.',
  ],
  doesNotAddUp: (path) => [
    `Die Mengen bei „${path}“ widersprechen sich.`,
    'Nichts wird geraten. Die Seite öffnen und nachsehen; hat sie sich geändert, neu anklicken.',
  ],
  tooSlow: [
    'Die Seite ist zu groß zum Lesen.',
    'Eine Seite beobachten, die nur diesen Anschluss zeigt.',
  ],
  needsScripts: [
    'Die Seite bleibt leer, bis ihre Skripte gelaufen sind.',
    'Sie wird bei jedem Besuch gelesen oder, falls erlaubt, im Hintergrund.',
  ],
  forbidden: [
    'Dieser Token darf den Verbrauch nicht lesen.',
    'Beim Anbieter einen besorgen, der es darf.',
  ],
  rateLimited: [
    'Der Anbieter bittet um eine Pause.',
    'DataLeft wartet etwas länger bis zur nächsten Abfrage.',
  ],
  server: (status) => [`Beim Anbieter liegt ein Fehler vor (${status}).`, byItself],
  notAProvider: [
    'Unter dieser Adresse ist kein Anbieter, den DataLeft kennt.',
    'Die Adresse der API eingeben, nicht die der Website.',
  ],
  notJson: [
    'Die Antwort hat keine lesbare Form.',
    'Vielleicht wird der Anbieter gewartet, oder das ist nicht seine API.',
  ],
  cutShort: [
    'Die Antwort ist mittendrin abgebrochen.',
    'DataLeft versucht es wieder; bleibt es dabei, dem Anbieter melden.',
  ],
  wrongType: (path) => [`Die Antwort enthält Unerwartetes bei „${path}“.`, notGuessed],
  negative: (path) => [`Die Antwort enthält eine negative Menge bei „${path}“.`, notGuessed],
  tooLarge: (path) => [`Die Antwort enthält eine unmöglich große Menge bei „${path}“.`, notGuessed],
  unknownUnit: (path) => [
    `Die Antwort enthält eine unbekannte Einheit bei „${path}“.`,
    'Nichts wird geraten. Uns diese Stelle schicken, dann lernt DataLeft sie.',
  ],
  tooBig: ['Die Antwort ist für ein Konto viel zu lang.', 'Die Adresse prüfen.'],
  noLines: [
    'Der Anbieter antwortet, nennt zu diesem Token aber keinen Anschluss.',
    'Prüfen, ob der Token zum Konto mit diesem Anschluss gehört.',
  ],
  redirect: [
    'Die Adresse leitet woandershin weiter.',
    'DataLeft ist nicht gefolgt, damit der Token bleibt, wo er hingehört. Die endgültige Adresse eingeben.',
  ],
  notHttps: ['Sicher sind nur https-Adressen.', 'Die verwenden, die mit https:// beginnt.'],
  query: [
    'Hierher gehört nur der Anfang der Adresse.',
    'Fragezeichen oder Raute und alles dahinter weglassen.',
  ],
  malformed: [
    'Das ist keine vollständige Adresse.',
    'Sie sieht etwa so aus: https://api.provider.example.',
  ],
  undeclared: [
    'Das führt auf eine Seite, die der Anbieter nicht als seine angegeben hat.',
    'Ist sie bekannt, dann als Website dieses Zugangs eintragen; sonst über die Startseite des Anbieters gehen.',
  ],
  credentials: [
    'Die Adresse enthält einen Benutzernamen oder ein Passwort.',
    'Entfernen; echte Anbieter tun so etwas nicht.',
  ],
  unentered: [
    'Der Token wurde auf einem anderen Gerät eingegeben, und Token werden nicht übertragen.',
    'Einmal auf diesem Gerät eingeben; bis dahin wird niemand gefragt.',
  ],
  locked: [
    'Gesperrt: Passphrase eingeben.',
    'Einmal nach jedem Start des Browsers, in den Einstellungen von DataLeft unter „Sicherheit“.',
  ],
  notPermitted: [
    'Der Browser lässt DataLeft diese Adresse nicht lesen.',
    'In den Einstellungen dieses Zugangs wieder erlauben.',
  ],
  checkout: checkoutFaults,
  bug: ['In DataLeft ist etwas schiefgegangen.', 'Nichts ist verloren. Noch einmal versuchen.'],
};
