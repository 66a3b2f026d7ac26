import type { RenewalStepWords } from '../en-GB/renewal-steps';
import { ended } from './ended';

export const renewalSteps: RenewalStepWords = {
  opened: (time) => `Paiement ouvert : ${time}`,
  left: {
    closed: (time) => `Paiement fermé : ${time}`,
    returned: (time) => `Retour du paiement : ${time}`,
    open: () => 'L’onglet du paiement est encore ouvert',
  },
  waiting: 'En attente du renouvellement.',
  usually: (range, time) => ended(`Délai habituel : ${range} ; en retard après : ${time}`),
  overdueAt: (time) => ended(`En retard après : ${time}`),
  overdue: 'Pas encore effectif.',
  overdueNext: 'Si vous avez payé, contactez le fournisseur avec votre numéro de commande.',
  overdueHelp: 'Un message à copier se trouve dans l’aide.',
  order: {
    open: (id) => `Le fournisseur a la commande ${id}`,
    done: (id) => `Selon le fournisseur, la commande ${id} est exécutée`,
    failed: (id) => `La commande ${id} a échoué`,
  },
  paid: (what) => `Payé : ${what}`,
  paidNothing: 'Payé, mais rien n’est encore arrivé.',
  failed: (time) => ended(`Échec du paiement : ${time}`),
  says: (said) => `Selon le fournisseur : ${said}`,
  notOrdered: (time) =>
    `Fermé (${time}) : le fournisseur ne connaît aucune commande, rien n’a donc été acheté.`,
  twice: 'Payé deux fois : les deux sont effectifs.',
  elsewhere: (time) => `Renouvelé ailleurs, constaté : ${time}`,
  inEffect: (time, after) => `Effectif depuis : ${time}, ${after} après l’ouverture du paiement`,
  validity: (to) => `Valable jusqu’au ${to}`,
  was: (from) => `avant : ${from}`,
  allowance: (from, to) => `Enveloppe ${from} → ${to}`,
  refill: (from, to) => `Reste ${from} → ${to}`,
  newBucket: (amount) => `Nouveau : ${amount}`,
  product: (name) => `Forfait : ${name}`,
};
