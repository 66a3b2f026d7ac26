import type { CheckoutFaultWords } from '../en-GB/checkout-faults';

const byHome = 'Passez plutôt par la page d’accueil du fournisseur.';
const chooseThere =
  'Passez par la page d’accueil du fournisseur et choisissez-y la ligne et le forfait.';

export const checkoutFaults: CheckoutFaultWords = {
  redirect: ['Cette adresse peut mener à la page de quelqu’un d’autre.', byHome],
  'look-alike': [
    'On dirait l’adresse du fournisseur, mais c’en est une autre.',
    `N’y payez pas. ${byHome}`,
  ],
  port: ['C’est bien le nom du fournisseur, mais pas son port.', byHome],
  characters: ['Des caractères de l’adresse cachent où elle mène.', byHome],
  parameters: ['Le lien de paiement demande un élément que DataLeft ne connaît pas.', chooseThere],
  broken: ['Le lien de paiement n’est pas une adresse complète.', chooseThere],
  'too-long': ['L’adresse est beaucoup trop longue.', byHome],
};
