import type { AlertSettingsWords } from '../en-GB/alert-settings';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('fr');

export const alertSettings: AlertSettingsWords = {
  percent: 'Pourcentage',
  amount: 'Volume',
  dataAs: 'Seuils de données en',
  levels: {
    dataLevels: 'Données restantes, part',
    dataAmounts: 'Données restantes, volume',
    expiryDays: 'Avant la fin',
    voiceSeconds: 'Appels restants',
    smsMessages: 'SMS restants',
    moneyMinor: 'Solde restant',
  },
  units: { days: 'jours', hours: 'heures' },
  newLevel: (what) => `Nouveau seuil : ${what}`,
  unitOf: (what) => `Unité : ${what}`,
  add: 'Ajouter',
  removeOne: (level) => `Supprimer ${level}`,
  noLevels: 'Aucun',
  amountHint: 'Pour les lignes dont le total est plus grand. Zéro alerte toujours.',
  countHint: 'Pour les lignes concernées. Zéro alerte toujours.',
  faults: {
    notANumber: 'Saisissez un nombre, par exemple 5 ou 0,5.',
    notPositive: 'Il faut plus que zéro ; zéro alerte de toute façon.',
    leadNotPositive:
      'Il faut un moment avant la fin : plus que zéro. La fin elle-même alerte toujours.',
    tooLarge: (most) => `${most} au plus.`,
    tooMany: (most) => `${most} seuils au plus. Supprimez-en un d’abord.`,
    aboveTotal: (total) =>
      `Cette ligne a ${total} en tout : un seuil aussi haut serait toujours atteint.`,
    longerThanPlan: (span) => `Le forfait de cette ligne dure ${span} : il faut moins que cela.`,
    ruleOff: (rule) =>
      `Ces seuils n’ont aucun effet tant que « ${rule} » est désactivé. Activez la règle, ou laissez la ligne suivre les seuils généraux.`,
    allOff:
      'Toutes les règles sont désactivées : rien ne pourrait être signalé. Activez une règle, ou coupez les alertes.',
    sameTime:
      'Le début et la fin sont identiques. Non enregistré : choisissez deux heures différentes.',
    noTime: 'Choisissez une heure. Non enregistré.',
  },

  groups: {
    data: 'Données et enveloppes',
    end: 'Validité et renouvellement',
    provider: 'Fournisseur',
    offers: 'Offres',
  },
  rules: {
    data: { title: 'Données restantes', text: 'À vos seuils, et quand il ne reste rien.' },
    'daily-allowance': {
      title: 'Part du jour',
      text: 'Quand la consommation du jour dépasse la part quotidienne de ce qui reste.',
    },
    forecast: {
      title: 'Épuisement anticipé',
      text: 'Quand les données seront sans doute épuisées avant la fin du forfait.',
    },
    pace: {
      title: 'Rythme inhabituel',
      text: 'Quand la dernière heure a consommé bien plus que d’habitude.',
    },
    voice: { title: 'Appels', text: 'À vos seuils de minutes, et quand il n’en reste plus.' },
    sms: { title: 'SMS', text: 'À vos seuils, et quand il n’en reste plus.' },
    money: {
      title: 'Solde',
      text: 'Aux seuils propres à la ligne, et quand le solde est épuisé.',
    },
    expiry: {
      title: 'Fin du forfait',
      text: 'Aux délais choisis avant la fin, et à la fin.',
    },
    reset: {
      title: 'Enveloppe rechargée',
      text: 'Un jour avant, tant qu’il reste une bonne part de l’enveloppe.',
    },
    'auto-renew': {
      title: 'Renouvellement automatique',
      text: 'Un jour avant le débit, quand le solde ne suffit pas, et quand il a échoué.',
    },
    arrears: {
      title: 'Facture à régler',
      text: 'Quand le fournisseur signale une somme due.',
    },
    'signed-out': {
      title: 'Connexion expirée',
      text: 'Une fois, quand le fournisseur n’accepte plus votre connexion.',
    },
    trouble: {
      title: 'Injoignable ou illisible',
      text: 'Quand un fournisseur ne répond plus depuis longtemps alors que cet appareil était actif.',
    },
    plans: {
      title: 'Prix et promotions',
      text: 'Quand un forfait que vous avez ou suivez baisse de prix, ou que sa promotion va finir.',
    },
  },
  troubleAfter: 'Signaler après',
  renewals: 'Un renouvellement effectif, en retard ou non payé est toujours signalé.',

  quiet: 'Heures calmes',
  quietFrom: 'De',
  quietTo: 'À',
  quietSameDay: (from, to) => `De ${from} à ${to}.`,
  quietOvernight: (from, to) => `De ${from} à ${to} le lendemain.`,
  quietHint: 'Rien n’est perdu : les alertes attendent, et l’icône continue de changer.',
  quietUrgent: 'Laisser passer les urgentes',
  quietUrgentHint: 'Données épuisées, dernier jour et fin du forfait, paiement échoué.',

  sound: 'Son',
  soundHint: 'Désactivé : notifications muettes. Activé : le système décide si elles sonnent.',
  banner: 'Bandeau dans la page',
  bannerHint:
    'Un petit mot dans la page ouverte, pour les seules alertes urgentes, et jamais là où vous payez. Le navigateur demande d’abord ; rien de la page n’est conservé ni envoyé.',
  bannerRefused:
    'Sans votre autorisation, pas de bandeau. Il reste désactivé ; réactivez-le pour l’autoriser.',
  bannerTaken:
    'Le navigateur a retiré l’autorisation : le bandeau ne s’affiche plus. Réactivez-le pour l’autoriser.',

  reachTitle: 'Recevez-vous les notifications ?',
  blocked: 'Selon le navigateur, les notifications de DataLeft sont bloquées sur ce système.',
  notSent: 'Le navigateur n’a pas accepté la notification.',
  didYouSee: 'L’avez-vous vue ?',
  yes: 'Oui',
  no: 'Non',
  seen: 'Parfait. Les alertes arriveront de la même façon.',
  unseen:
    'L’icône et la fenêtre vous préviennent de toute façon. Pour voir aussi les notifications :',
  steps: {
    mac: [
      'Ouvrez Réglages Système, puis Notifications, et choisissez votre navigateur.',
      'Autorisez les notifications, et choisissez Bannières ou Alertes.',
      'Désactivez la concentration, ou autorisez-y votre navigateur.',
    ],
    win: [
      'Ouvrez Paramètres, puis Système, puis Notifications.',
      'Activez les notifications, et aussi votre navigateur dans la liste.',
      'Désactivez « Ne pas déranger ».',
    ],
    linux: [
      'Désactivez « Ne pas déranger », dans le calendrier ou la barre.',
      'Ouvrez les réglages de notification de votre bureau, et autorisez votre navigateur.',
      'Si le bureau n’affiche pas de notifications, fiez-vous à l’icône et à la fenêtre, ou transférez les alertes.',
    ],
    cros: [
      'Cliquez sur l’heure, et désactivez « Ne pas déranger ».',
      'Ouvrez Paramètres, puis Applications, puis Notifications, et autorisez votre navigateur.',
    ],
    android: [
      'Ouvrez les paramètres du système, puis Applications, et choisissez votre navigateur.',
      'Autorisez-y les notifications, et désactivez « Ne pas déranger ».',
    ],
    other: ['Autorisez les notifications de votre navigateur dans les réglages du système.'],
  },

  relay: 'Transférer les alertes',
  relayLead: 'Vers votre téléphone ou l’un de vos programmes, par le service de votre choix.',
  relayKind: 'Par',
  relayKinds: { ntfy: 'Sujet ntfy', webhook: 'Webhook' },
  relayAddress: 'Adresse',
  relayAddressHints: {
    ntfy: 'Serveur et sujet, par exemple https://ntfy.sh/un-nom-introuvable',
    webhook: 'Elle reçoit un POST en JSON, au format Standard Webhooks.',
  },
  relaySecret: { ntfy: 'Jeton d’accès', webhook: 'Clé de signature' },
  relaySecretHints: {
    ntfy: 'Seulement pour les sujets qui en demandent un. Conservé chiffré sur cet appareil, envoyé à ce seul serveur.',
    webhook:
      'Signe chaque message, pour que vous sachiez d’où il vient. Conservée chiffrée sur cet appareil, jamais envoyée.',
  },
  relaySecretKept: 'Déjà enregistré. Laissez vide pour le garder.',
  relaySecretElsewhere:
    'L’élément enregistré est lié à une autre adresse et ne sert pas à celle-ci.',
  relaySends:
    'Envoyé à cette seule adresse : titre et texte de chaque alerte, avec noms des lignes, quantités et dates. Jamais envoyé : identifiants, jetons, adresses de pages.',
  relayOn: 'Transférer les alertes',
  relayNotHttps: 'Seule une adresse qui commence par https:// est sûre.',
  relayMalformed: 'Cette adresse est incomplète.',
  relayCredentials:
    'Cette adresse contient un nom d’utilisateur ou un mot de passe. Mettez-le dans le champ ci-dessous.',
  relayNoTopic:
    'Il manque le sujet : écrivez-le après le serveur, comme dans https://ntfy.sh/mon-sujet',
  relayRefused:
    'Sans votre autorisation pour cette adresse, rien n’y est envoyé. Recommencez et autorisez-la.',
  relayTaken:
    'Le navigateur a retiré l’autorisation pour cette adresse : rien n’est envoyé. Envoyez un message d’essai pour l’autoriser de nouveau.',
  relayTest: 'Envoyer un message d’essai',
  relayTesting: 'Envoi…',
  relayTested: 'Accepté par le service. Regardez votre téléphone ou votre programme.',
  relaySaved: 'Enregistré.',
  relayFailed: {
    offline: 'Pas de réseau. L’essai n’a pas été envoyé.',
    unreachable: 'Rien ne répond à cette adresse. Vérifiez-la.',
    forbidden: 'Le service refuse ce jeton ou cette clé.',
    notFound: 'Le service ne connaît rien à cette adresse. Vérifiez-la.',
    server: (status) => `Le service a répondu par une erreur (${status}).`,
    notPermitted:
      'Le navigateur empêche DataLeft d’envoyer à cette adresse. Recommencez et autorisez-la.',
  },
  relayWaiting: (n) =>
    plural(n, {
      one: `${n} alerte attend d’être renvoyée.`,
      other: `${n} alertes attendent d’être renvoyées.`,
    }),

  ownTitle: 'Règles propres à une ligne',
  ownOf: (line) => `${line} a ses propres règles`,
  everyOther: 'Toutes les autres lignes',
  everyLine: 'Toutes les lignes',
  follows: 'Suit les règles ci-dessus.',
  pickLine: 'Ligne',
  giveOwn: 'Lui donner les siennes',
  edit: 'Modifier',
  editOf: (line) => `Modifier les règles : ${line}`,
  noLines: 'Aucune ligne pour l’instant.',
  noAlertsOf: 'Aucune alerte',
  ownPart: (what, how) => `${what} : ${how}`,
  on: 'Activé',
  off: 'Désactivé',
  ownPage: (line) => `Alertes pour ${line}`,
  ownPageLead: 'Pour le reste, cette ligne suit les règles de toutes les lignes.',
  backToAll: 'Toutes les alertes',
  lineAlerts: 'Alertes pour cette ligne',
  lineAlertsHint:
    'Désactivé : rien n’est signalé pour cette ligne. L’icône et la fenêtre la montrent toujours.',
  ownLevels: 'Ses propres seuils',
  ownLevelOf: (what) => `Seuils propres : ${what}`,
  asForAllShort: 'Communs',
  ownShort: 'Propres',
  asAll: (levels) => `Comme toutes les lignes : ${levels}`,
  ownRules: 'Ses propres règles',
  asForAll: (state) => `Comme toutes (${state})`,
  reset: 'Suivre de nouveau les règles générales',
  notSaved: 'Non enregistré, mais rien n’est perdu : corrigez ce qui est marqué ci-dessus.',
  noSuchLine: 'Cette ligne n’existe plus. Ses règles ont disparu avec elle.',
};
