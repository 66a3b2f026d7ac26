import type { HelpWords } from '../en-GB/help';
import { ended } from './ended';

export const help: HelpWords = {
  title: 'Aide et autres moyens',
  back: 'Retour',
  settings: 'Réglages',

  symptoms: 'Que se passe-t-il ?',
  names: {
    'cannot-sign-in': 'Je n’arrive pas à me connecter',
    'password-forgotten': 'J’ai oublié le mot de passe',
    'payment-failed': 'Le paiement a échoué',
    'cannot-renew': 'Impossible de renouveler en ligne',
    'no-data': 'Renouvelé, mais pas de données',
    'new-card': 'Une nouvelle carte ne marche pas',
    slow: 'Le réseau est lent',
  },
  saysProvider: 'Selon le fournisseur',

  do: {
    signIn: (host) => `Se connecter sur ${host}`,
    reset: (host) => `Réinitialiser sur ${host}`,
    token: 'Le saisir de nouveau',
    refresh: 'Relire',
    support: 'Ouvrir l’assistance',
    bills: 'Ouvrir les factures',
    account: 'Ouvrir l’espace client',
    plans: 'Comparer les forfaits',
    renewThere: 'Renouveler chez le fournisseur',
    app: (store) => `Appli sur ${store}`,
    profile: 'Voir les étapes',
    shops: 'Trouver une boutique',
  },

  steps: {
    ownWebsite: 'Connectez-vous sur le site du fournisseur. DataLeft reprend ensuite tout seul.',
    token:
      'Le fournisseur n’accepte plus le jeton, la clé ou le mot de passe. Recopiez-le en entier et saisissez-le ici.',
    tokenFrom: 'On en crée un nouveau dans l’espace client.',
    rightAccount: 'Si le navigateur connaît plusieurs comptes, utilisez celui qui a cette ligne.',
    network:
      'Chargez un autre site. Si aucun ne s’ouvre, c’est le réseau : essayez le Wi-Fi ou une autre ligne.',
    privateWindow:
      'Essayez une fenêtre privée ou un autre navigateur, sans anciens cookies ni extensions.',
    vpn: 'Coupez le VPN pendant la connexion. Certains fournisseurs refusent les adresses étrangères.',
    appInstead: 'Essayez l’appli du fournisseur. Elle marche souvent quand le site ne marche pas.',
    forgotten:
      'Si le mot de passe est peut-être faux, réinitialisez-le avant que le compte soit bloqué.',
    callThem: 'Si rien n’aide, contactez le fournisseur : les moyens sont ci-dessous.',

    resetHere: 'Réinitialisez-le sur la page du fournisseur. Vous recevrez un lien ou un code.',
    resetThere: 'Choisissez « Mot de passe oublié » sur la page de connexion du fournisseur.',
    mailLate: 'Rien au bout de dix minutes ? Regardez dans les indésirables, puis redemandez-le.',
    noSms: 'À l’étranger, un code par SMS peut ne pas arriver. Préférez l’e-mail si possible.',
    thenSignIn: 'Puis connectez-vous une fois. DataLeft reprend tout seul.',

    bankFirst:
      'Regardez d’abord votre banque ou portefeuille. Si l’argent est parti, ne payez pas une seconde fois : demandez au fournisseur.',
    limit:
      'Vérifiez solde et plafond. Beaucoup de cartes bloquent les paiements en ligne ou à l’étranger tant que vous ne les autorisez pas.',
    otherWay: (ways) => `Payez autrement. Ce fournisseur accepte ${ways}.`,
    otherWayUnknown: 'Payez autrement, si la page de paiement le propose.',
    arrears: (amount) =>
      `Réglez d’abord ${amount}. Les fournisseurs n’acceptent pas de renouvellement tant qu’une facture est due.`,
    tryAgain: 'Puis réessayez, sur un réseau de confiance.',

    renewHere:
      'Repartez de la liste des forfaits. Une ancienne page de paiement peut avoir expiré.',
    ended:
      'La ligne est arrivée à échéance. Certains fournisseurs ne la gardent que quelques jours ; demandez avant d’en acheter une autre.',
    otherWays: 'Renouvelez autrement : les moyens connus sont ci-dessous.',

    wait: (range) =>
      ended(`DataLeft vérifie tout seul et vous prévient. Délai habituel : ${range}`),
    waitUnknown:
      'Cela prend souvent quelques minutes, parfois des heures. DataLeft vérifie tout seul et vous prévient.',
    overdue: 'Le délai habituel est passé. Demandez au fournisseur.',
    notTwice: 'Ne payez pas de nouveau avant de savoir ce qu’est devenu le premier paiement.',
    readAgain: 'Relisez ce qui reste.',
    profileToo: 'Mettez à jour le profil eSIM : ce fournisseur l’exige.',
    restart: 'Activez le mode avion dix secondes, ou redémarrez l’appareil.',
    dataLine: 'Dans les réglages de l’appareil, choisissez cette ligne pour les données mobiles.',
    roaming: 'À l’étranger, activez l’itinérance des données pour cette ligne.',
    apn: 'Comparez le point d’accès (APN) avec celui qu’indique le fournisseur.',

    cardIn:
      'La carte est-elle insérée, ou l’eSIM installée et activée ? Cela se voit dans les réglages des données mobiles.',
    activated:
      'Certaines cartes doivent être activées, ou attendent une vérification d’identité. Voyez le message du fournisseur.',
    locked:
      'L’appareil est-il bloqué sur un autre opérateur ? Aucune autre carte n’y marche alors.',

    usedUp: 'Le plein débit est épuisé. Un ajout de données le rétablit.',
    dailyCap: 'L’enveloppe du jour est peut-être épuisée. Elle repart le lendemain.',
    fairUse:
      'Les forfaits illimités ralentissent après une forte consommation. Cherchez « usage raisonnable » dans le forfait.',
    who: 'Cherchez ce qui consomme : mises à jour, sauvegardes, partage de connexion.',
    place: 'Changez d’endroit, ou passez de la 5G à la 4G. Aux heures de pointe, c’est plus lent.',
  },

  message: {
    title: (language) => `Message en ${language}`,
    meaning: 'Ce qu’il dit',
    copy: 'Copier',
    copied: 'Copié',
    addNumber: 'Ajoutez le numéro complet de la ligne.',
    addBoth: 'Ajoutez le numéro complet de la ligne, et le numéro de commande si vous en avez un.',
  },

  checks: {
    title: 'Faites un essai',
    call: 'Un appel, émis et reçu',
    sms: 'Un SMS, envoyé et reçu',
    browse: 'Un site, Wi-Fi coupé',
    done: (time) => `fait : ${time}`,
    dataOnly: 'Les cartes de données n’ont ni appels ni SMS : passez ces essais.',
  },

  channels: {
    title: 'Moyens de renouveler',
    none: 'Aucun autre moyen connu pour ce fournisseur. Sa facture ou son contrat indique son numéro d’assistance.',
    website: 'Site web',
    app: 'Appli',
    device: 'Réglages de l’appareil',
    shop: 'Boutique',
    hotline: 'Téléphone',
    chat: 'Chat et réseaux sociaux',
    reseller: 'Revendeurs',
    renews: 'Renouveler là',
    open: 'Ouvrir',
    stores: { ios: 'App Store', android: 'Google Play', windows: 'Microsoft Store' },
    devices: {
      iphone: 'iPhone',
      ipad: 'iPad',
      android: 'Android',
      windows: 'Windows',
      macos: 'Mac',
      mifi: 'MiFi',
    },
    finder: 'Trouver une boutique',
    hours: 'Horaires',
    personal: 'À apporter, particulier',
    company: 'À apporter, entreprise',
    settle: 'À régler d’abord',
    notTold: 'non précisé',
    from: { home: 'Depuis le pays', abroad: 'Depuis l’étranger' },
    anywhere: 'Numéro',
    free: 'gratuit',
    paid: 'payant',
    support: 'Page d’assistance',
    fee: 'Frais',
    genuine: 'Authentique si',
    genuineUnknown:
      'Rien n’indique comment reconnaître un vrai revendeur. Demandez au fournisseur avant de payer.',
    resellerNote:
      'Un revendeur ne demande que le numéro de la ligne. S’il veut votre mot de passe ou un code reçu par SMS, c’est un faux.',
  },

  autoRenew: {
    title: 'Renouvellement automatique',
    states: { on: 'Activé', off: 'Désactivé', unknown: 'Non précisé' },
    unknown: 'Le fournisseur ne dit pas si cette ligne se renouvelle toute seule.',
    off: 'Cette ligne s’arrête si vous ne la renouvelez pas.',
    charge: 'Prochain débit',
    amount: 'Montant',
    balance: 'Solde',
    enough: (balance) => `${balance}, suffisant`,
    short: (balance, missing) => `${balance}, il manque ${missing}`,
    cancel: 'Désactivable',
    cancelUntil: (time) => `limite : ${time}`,
    cancelOver: 'trop tard pour ce débit',
    notTold: 'non précisé',
    notOnBalance: 'non précisé ; une carte peut être débitée',
    advice:
      'Pour l’arrêter, renouvelez d’abord à la main, puis désactivez-le. La ligne ne s’arrête pas entre-temps.',
    switch: 'Modifier chez le fournisseur',
    look: 'Voir chez le fournisseur',
  },

  profile: {
    title: 'Mettre à jour le profil eSIM',
    device: 'Appareil',
    done: 'Profil mis à jour',
    undo: 'Pas encore à jour',
    doneAt: (time) => `Mis à jour : ${time}`,
    steps: {
      iphone: [
        'Réglages → Général → Informations. Attendez dix secondes ; si une mise à jour est proposée, acceptez-la.',
        'Réglages → Données cellulaires → l’eSIM. Désactivez puis réactivez la ligne.',
        'Ouvrez un site, Wi-Fi coupé.',
      ],
      ipad: [
        'Réglages → Général → Informations. Attendez dix secondes ; si une mise à jour est proposée, acceptez-la.',
        'Réglages → Données cellulaires → l’eSIM. Désactivez-la puis réactivez-la.',
        'Ouvrez un site, Wi-Fi coupé.',
      ],
      android: [
        'Paramètres → Réseau et Internet → Cartes SIM → l’eSIM. Sur Samsung : Connexions → Gestionnaire SIM.',
        'Désactivez-la puis réactivez-la. Si « Mettre à jour le profil » s’affiche, choisissez-le.',
        'Redémarrez le téléphone si les données ne viennent pas.',
      ],
      windows: [
        'Paramètres → Réseau et Internet → Cellulaire → Gérer les profils eSIM.',
        'Choisissez le profil, « Arrêter l’utilisation », puis « Utiliser ».',
        'Ouvrez un site, Wi-Fi coupé.',
      ],
      macos: [
        'Un Mac n’a pas d’eSIM : il passe par un téléphone ou un boîtier MiFi.',
        'Mettez-y le profil à jour ; les étapes sont sous les autres appareils.',
      ],
      mifi: [
        'Connectez-vous au boîtier et ouvrez sa page. L’adresse est sur son étiquette.',
        'SIM ou eSIM → mettre à jour le profil. Si cette option manque, redémarrez le boîtier.',
        'Ouvrez un site en passant par le boîtier.',
      ],
    },
  },
};
