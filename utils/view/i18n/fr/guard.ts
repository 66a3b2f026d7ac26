import type { GuardWords } from '../en-GB/guard';

export const guard: GuardWords = {
  title: 'Un instant avant de payer',
  lead: (provider) =>
    `Le paiement chez ${provider} allait mener à un site que DataLeft ne connaît pas. Rien n’y a été saisi.`,
  where: 'Il mène à',
  why: {
    undeclared: (provider) =>
      `${provider} ne le déclare pas comme le sien, et ce n’est pas un service de paiement connu. Les banques qui confirment un paiement par carte peuvent aussi ressembler à cela : le nom est alors celui de votre banque.`,
    'look-alike': (provider) =>
      `Le nom imite un nom de chez ${provider}, mais ce n’en est pas un. C’est ainsi qu’on vole des données de paiement.`,
    'not-encrypted': () =>
      'La connexion n’est pas chiffrée : ce qui y est saisi peut être lu en chemin.',
  },
  back: (provider) => `Revenir chez ${provider}`,
  on: 'Je le connais, continuer',
  needs:
    'Aucun paiement n’a besoin du code secret de votre carte, du mot de passe de votre messagerie ni d’un code reçu pour autre chose.',
  onHint: 'Il compte alors comme connu jusqu’à la fin de ce paiement.',
  form: 'Si vous aviez cliqué sur un bouton comme « Payer » : le navigateur envoie un formulaire sans attendre personne, son contenu a donc pu y arriver. Continuer ouvre l’adresse sans ce contenu ; pour le renvoyer, revenez ensuite au formulaire dans cet onglet et cliquez de nouveau sur le bouton.',
  gone: 'Il n’y a plus rien à décider ici.',
  goneNext: 'Ce paiement est terminé. Vous pouvez fermer cet onglet.',
  card: 'Protection du paiement',
  cardHint:
    'Tant qu’un paiement ouvert par DataLeft est en cours, il suit où va son onglet, d’après les seules adresses, et vous avertit avant toute saisie sur un site qui n’est ni au fournisseur ni à un service de paiement connu. Le navigateur demande d’abord.',
  refused:
    'Sans votre autorisation, pas de protection. Elle reste désactivée ; réactivez-la pour l’autoriser.',
};
