import type { RenewalStepWords } from '../en-GB/renewal-steps';
import { ended } from './ended';

export const renewalSteps: RenewalStepWords = {
  opened: (time) => `Kasse geöffnet ${time}`,
  left: {
    closed: (time) => `Kasse geschlossen ${time}`,
    returned: (time) => `Vom Bezahlen zurück ${time}`,
    open: () => 'Der Tab der Kasse ist noch offen',
  },
  waiting: 'Warten auf die Verlängerung.',
  usually: (range, time) => ended(`Dauert meist ${range}; überfällig ab ${time}`),
  overdueAt: (time) => ended(`Überfällig ab ${time}`),
  overdue: 'Noch nicht aktiv.',
  overdueNext: 'Falls bezahlt, mit der Bestellnummer beim Anbieter nachfragen.',
  overdueHelp: 'Eine Nachricht zum Kopieren steht in der Hilfe.',
  order: {
    open: (id) => `Der Anbieter hat Bestellung ${id}`,
    done: (id) => `Laut Anbieter ist Bestellung ${id} erledigt`,
    failed: (id) => `Bestellung ${id} ist gescheitert`,
  },
  paid: (what) => `Bezahlt: ${what}`,
  paidNothing: 'Bezahlt, aber noch nichts angekommen.',
  failed: (time) => ended(`Zahlung gescheitert: ${time}`),
  says: (said) => `Der Anbieter sagt: ${said}`,
  notOrdered: (time) =>
    `Geschlossen ${time}: Der Anbieter weiß von keiner Bestellung, es wurde also nichts gekauft.`,
  twice: 'Doppelt bezahlt: Beide sind aktiv.',
  elsewhere: (time) => `Anderswo verlängert, bemerkt ${time}`,
  inEffect: (time, after) => `Aktiv seit ${time}, ${after} nach Öffnen der Kasse`,
  validity: (to) => `Gültig bis ${to}`,
  was: (from) => `vorher ${from}`,
  allowance: (from, to) => `Volumen ${from} → ${to}`,
  refill: (from, to) => `Übrig ${from} → ${to}`,
  newBucket: (amount) => `Neu: ${amount}`,
  product: (name) => `Tarif: ${name}`,
};
