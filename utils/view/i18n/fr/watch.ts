import type { WatchWords } from '../en-GB/watch';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('fr');

export const watch: WatchWords = {
  title: 'Suivre cette page',
  addLead: 'Deux moyens de relier un fournisseur. Tout reste sur cet appareil.',
  pageLead:
    'Lit l’espace client de cet onglet, où vous êtes connecté. Aucun mot de passe n’est demandé.',
  noPage:
    'Il n’y a ici aucune page que DataLeft puisse lire. Ouvrez l’espace client de votre fournisseur et cliquez-y sur l’icône DataLeft.',
  token: 'Relier avec un jeton',
  tokenLead: 'Pour les fournisseurs dotés d’une interface : son adresse et un jeton.',
  close: 'Fermer',
  back: 'Retour',
  fields: {
    remaining: 'Reste',
    total: 'Total',
    used: 'Consommé',
    percentUsed: 'Part consommée',
    percentRemaining: 'Part restante',
    unlimited: 'Reste',
    expiresAt: 'Valable jusqu’au',
    resetsAt: 'Rechargé le',
    card: 'Quelle carte',
  },
  purposes: {
    general: 'Données',
    roaming: 'Itinérance',
    night: 'Nuit',
    booster: 'Pass',
    app: 'Certaines applis',
    carried: 'Report',
    bonus: 'Bonus',
    'other-line': 'Autre ligne',
  },
  fieldOf: (bucket, field) => `${bucket} : ${field}`,
  missing: 'Absent de cette page',
  nothingAssumed: 'Rien n’est supposé',
  leftOut: 'Exclu',
  change: 'Modifier',
  pointAtIt: 'Désigner',
  leaveOut: 'Exclure',
  putBack: 'Remettre',
  actionOn: (action, field) => `${action} : ${field}`,
  numbered: (n, field) => `${n}. ${field}`,
  found: 'Trouvé sur cette page',
  name: 'Nom',
  gigabyteIs: 'Ici, 1 Go vaut',
  unsure: 'Pas sûr',
  leftAlone: (items) => `Non retenu : ${items}.`,
  why: {
    money: 'de l’argent',
    offer: 'une offre',
    history: 'une période passée',
    'other-line': 'une autre ligne',
    speed: 'un débit',
    unclear: 'pas clair',
  },
  because: (amount, why) => `${amount} (${why})`,
  others: (n) => plural(n, { one: `${n} autre`, other: `${n} autres` }),
  fitsPercent: (left, total, percent) =>
    `${left} sur ${total} : cohérent avec ${percent} consommés.`,
  fitsPercentLeft: (left, total, percent) =>
    `${left} sur ${total} : cohérent avec ${percent} restants.`,
  fitsSum: (used, left, total) => `${used} consommés et ${left} restants font ${total}.`,
  throttled: 'La page indique que le débit est réduit.',
  permission: (minutes) => [
    'Votre navigateur demandera si DataLeft peut lire ',
    `, et rien d’autre. Lecture toutes les ${minutes} min environ, tant que vous êtes connecté.`,
  ],
  confirm: 'Oui, suivre cette carte',
  saving: 'Enregistrement…',
  correct: 'Corriger',
  whatToPointAt: 'Que voulez-vous désigner ?',
  whatToPointAtLead: 'La page passe au premier plan. Cliquez-y sur la valeur.',
  pointAt: (field) => `Cliquez sur la valeur : ${field}.`,
  pointHint: 'Tab et Entrée marchent aussi.',
  cancel: 'Annuler (Échap)',
  picked: 'C’est pris. Ouvrez DataLeft pour continuer.',
  notThere: (field) => `Ce que vous avez désigné ne contient rien qui convienne à « ${field} ».`,
  notAgain: (field) =>
    `« ${field} » ne se distingue pas du reste de la page. Désignez-le, ou excluez-le.`,
  refused:
    'Sans votre autorisation, DataLeft ne peut pas relire cette page. Rien n’est perdu : recommencez et autorisez-la.',
  nothingNamed: 'Gardez au moins une quantité ou une date.',
  reading: 'Lecture de la page…',
  again: 'Relire',
  messages: {
    nothing: [
      'Rien à suivre n’a été trouvé ici',
      'DataLeft a cherché les données restantes, consommées et totales, des dates, des appels, des SMS et un solde. S’ils sont ici, désignez-les.',
    ],
    signedOut: [
      'Cette page vous demande de vous connecter',
      'Connectez-vous d’abord, puis suivez votre espace client. DataLeft n’a besoin d’aucun mot de passe.',
    ],
    maintenance: [
      'Le site est fermé pour maintenance',
      'Réessayez quand il affichera votre compte.',
    ],
    captcha: [
      'Le site veut savoir si vous êtes humain',
      'Répondez-y, puis suivez votre espace client.',
    ],
    tooLarge: [
      'Cette page est trop grande pour être lue',
      'Ouvrez une page qui ne montre que cette ligne, et suivez-la.',
    ],
    closed: [
      'Cette page ne peut pas être lue',
      'Le navigateur n’y laisse entrer aucune extension. Ouvrez l’espace client de votre fournisseur et essayez là.',
    ],
    insecure: [
      'Cette page n’est pas sûre à suivre',
      'Seules les adresses qui commencent par https:// le sont. Les autres peuvent être modifiées en chemin par n’importe qui.',
    ],
    broken: [
      'Cette page n’a pas pu être lue',
      'Rechargez-la et réessayez. Si cela persiste, quelque chose ne va pas dans DataLeft.',
    ],
  },
  scripts: [
    'Cette page est remplie par ses scripts',
    'DataLeft peut la lire quand vous la visitez. Ou bien il l’ouvre un instant derrière les autres',
  ],
  everyMinutes: (n) => `, toutes les ${n} min environ.`,
  onVisit: 'Seulement à mes visites',
  inBackground: 'L’ouvrir en arrière-plan',
};
