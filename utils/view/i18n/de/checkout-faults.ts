import type { CheckoutFaultWords } from '../en-GB/checkout-faults';

export const checkoutFaults: CheckoutFaultWords = {
  redirect: [
    'Diese Adresse kann auf eine fremde Seite weiterleiten.',
    'Stattdessen über die Startseite des Anbieters gehen.',
  ],
  'look-alike': [
    'Das sieht aus wie die Adresse des Anbieters, ist aber eine andere.',
    'Dort nicht bezahlen. Stattdessen über die Startseite des Anbieters gehen.',
  ],
  port: [
    'Der Name ist der des Anbieters, der Port aber nicht.',
    'Stattdessen über die Startseite des Anbieters gehen.',
  ],
  characters: [
    'Zeichen in der Adresse verbergen, wohin sie führt.',
    'Stattdessen über die Startseite des Anbieters gehen.',
  ],
  parameters: [
    'Der Link zur Kasse verlangt etwas, das DataLeft nicht kennt.',
    'Über die Startseite des Anbieters gehen und dort Anschluss und Tarif wählen.',
  ],
  broken: [
    'Der Link zur Kasse ist keine vollständige Adresse.',
    'Über die Startseite des Anbieters gehen und dort Anschluss und Tarif wählen.',
  ],
  'too-long': [
    'Die Adresse ist viel zu lang.',
    'Stattdessen über die Startseite des Anbieters gehen.',
  ],
};
