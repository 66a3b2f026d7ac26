import type { WelcomeWords } from '../en-GB/welcome';

export const welcome: WelcomeWords = {
  title: 'Bienvenue dans DataLeft',
  lead: 'Combien de données il reste, jusqu’à quand, et un clic pour renouveler.',
  connectTitle: 'Où est votre ligne ?',
  connectLead: 'Dans l’espace client de votre fournisseur, dans une fiche, ou derrière une API.',
  connect: 'Relier un fournisseur',
  readyLead: (place) => `Lu sur ${place}.`,
  tryTitle: 'À essayer',
  tryPin: 'L’icône affiche ce qui reste, une fois dans la barre d’outils.',
  tryPopup:
    'Ouvrez DataLeft depuis la barre d’outils : ce qui reste, jusqu’à quand, et les forfaits.',
  tryRenew:
    'Cliquez sur Renouveler et payez chez le fournisseur. DataLeft vous dit quand c’est effectif.',
  tryAlerts: 'Choisissez dans les réglages quand être prévenu.',
  openPopup: 'Ouvrir DataLeft',
  openSettings: 'Réglages',
  of: (n) => `sur ${n}`,
  ways: {
    page: 'L’espace client de mon fournisseur',
    pageDetail: 'Connectez-vous comme d’habitude ; le mot de passe reste dans le navigateur',
    provider: 'Choisir un fournisseur',
    providerDetail: 'Avec une fiche, un jeton ou une clé',
    box: 'Un boîtier MiFi sur ce réseau',
    boxDetail: 'Huawei, ZTE, Netgear, GL.iNet',
    demoDetail: 'Tout en action, avec des chiffres inventés',
  },
  states: { 'to-do': 'À faire', done: 'Fait', skipped: 'Passé' },
  skip: 'Passer',
  pinTitle: 'Gardez la jauge en vue',
  pinSteps: {
    puzzle: 'Cliquez sur la pièce de puzzle à côté de la barre d’adresse.',
    pin: 'Cliquez sur l’épingle à côté de DataLeft.',
    gear: 'Cliquez sur la roue dentée à côté de DataLeft, puis « Épingler à la barre d’outils ».',
  },
  pinned: 'DataLeft est dans la barre d’outils.',
  notPinned: 'Pas encore dans la barre d’outils. Cette page le remarquera aussitôt.',
  noticesDone: 'Vous avez vu l’essai.',
};
