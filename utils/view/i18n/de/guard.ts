import type { GuardWords } from '../en-GB/guard';

export const guard: GuardWords = {
  title: 'Halt, vor dem Bezahlen',
  lead: (provider) =>
    `Die Kasse von ${provider} wollte auf eine Seite führen, die DataLeft nicht kennt. Dort wurde nichts eingegeben.`,
  where: 'Sie führt zu',
  why: {
    undeclared: (provider) =>
      `Diese Seite gibt ${provider} nicht als eigene an, und sie gehört zu keinem bekannten Zahlungsdienst. Auch Banken, die eine Kartenzahlung bestätigen, können so aussehen: Dann ist es der Name der eigenen Bank.`,
    'look-alike': (provider) =>
      `Der Name soll aussehen wie einer von ${provider}, ist es aber nicht. So werden Zahlungsdaten gestohlen.`,
    'not-encrypted': () =>
      'Die Verbindung ist nicht verschlüsselt: Was dort eingegeben wird, lässt sich unterwegs mitlesen.',
  },
  back: (provider) => `Zurück zu ${provider}`,
  on: 'Kenne ich, weiter',
  needs:
    'Keine Kasse braucht die PIN der Karte, das Passwort des E-Mail-Kontos oder einen Code, der für etwas anderes kam.',
  onHint: 'Gilt dann als bekannt, bis dieser Kauf vorbei ist.',
  form: 'Falls schon „Bezahlen“ oder Ähnliches geklickt wurde: Der Browser sendet ein Formular, ohne auf jemanden zu warten; der Inhalt kann also dort angekommen sein. Beim Fortfahren öffnet sich die Adresse ohne ihn; zum erneuten Senden danach in diesem Tab zum Formular zurückgehen und noch einmal klicken.',
  gone: 'Hier ist nichts mehr zu entscheiden.',
  goneNext: 'Dieser Kauf ist vorbei. Der Tab kann geschlossen werden.',
  card: 'Schutz an der Kasse',
  cardHint:
    'Solange eine von DataLeft geöffnete Kasse offen ist, verfolgt es nur anhand der Adressen, wohin der Tab geht, und warnt vor jeder Eingabe auf einer Seite, die weder dem Anbieter noch einem bekannten Zahlungsdienst gehört. Der Browser fragt erst.',
  refused:
    'Ohne Erlaubnis gibt es keinen Schutz. Er bleibt aus; zum Erlauben noch einmal einschalten.',
};
