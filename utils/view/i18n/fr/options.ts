import type { OptionsWords } from '../en-GB/options';
import { pluralsOf } from '../plurals';
import { alertSettings } from './alert-settings';
import { rates } from './rates';

const plural = pluralsOf('fr');

export const options: OptionsWords = {
  packs: {
    sources: {
      shipped: 'fournie avec DataLeft',
      imported: 'importée',
      watched: 'créée en désignant',
      organisation: 'définie par votre organisation',
    },
    version: (n) => `Version ${n}`,
    signIns: {
      browser: 'Connexion du navigateur',
      none: 'Sans connexion',
      bearer: 'Jeton',
      header: 'Clé d’API',
      basic: 'Nom d’utilisateur et mot de passe',
      'client-credentials': 'ID et secret client',
    },
    unused: 'Inutilisée',
    uses: (n) => `${n} accès`,
    noPacks:
      'Aucune fiche. Importez-en une, ou désignez des valeurs dans un espace client : cela en crée une aussi.',
    connectPack: 'Relier',
    exportPack: (name) => `Exporter ${name}`,
    usePack: (name) => `Utiliser ${name}`,
    removePack: (name) => `Supprimer ${name}`,
    removePackSure: 'Supprimer la fiche',
    keepPack: 'La garder',
    stillUsed: (names) => `Encore utilisée par ${names}. Supprimez d’abord l’accès.`,
    packOff: 'Désactivée : ses accès attendent',
    packOffUnused: 'Désactivée',

    importTitle: 'Importer une fiche',
    importLead: 'Un fichier qui finit par .pack.json. Vous verrez d’abord à quoi il peut accéder.',
    chooseFile: 'Choisir un fichier',
    dropFile: 'ou déposez-le ici',
    checking: 'Vérification de la fiche…',
    tooLong: 'Ce fichier est trop long pour une fiche : la limite est de 100 Ko.',
    notThis: (file) => `« ${file} » n’a pas été importé. Rien n’a changé.`,
    problemList: 'Ce qui ne va pas, et où',
    wholeFile: 'tout le fichier',
    imported: (name) => `Fiche importée : ${name}.`,

    faults: {
      'not-json':
        'Ce n’est pas du JSON : il manque peut-être une parenthèse, une virgule ou un guillemet.',
      'too-large': 'Une fiche fait 100 Ko au plus.',
      'too-deep': (most) => `Imbrication de plus de ${most} niveaux.`,
      'newer-format': 'Faite pour un DataLeft plus récent. Mettez DataLeft à jour d’abord.',
      missing: 'Cet élément manque.',
      'unknown-key': 'Aucune fiche n’a cet élément. Vérifiez l’orthographe.',
      'wrong-type': (expected) => `Type attendu : ${expected}.`,
      'not-one-of': (options) => `Valeurs possibles : ${options}.`,
      most: (limit) => `Trop : la limite est ${limit}.`,
      least: (limit) => `Trop peu : ${limit} au moins.`,
      'wrong-pattern': 'Ce n’est pas la forme attendue ici.',
      'not-an-address': 'Cette adresse est incomplète.',
      'not-https': (scheme) => `Seul https est sûr, pas « ${scheme} ».`,
      credentials: 'L’adresse contient un nom d’utilisateur ou un mot de passe.',
      wildcard: 'Chaque hôte doit être nommé ; un joker irait trop loin.',
      'not-an-origin':
        'Seuls le schéma et l’hôte ont leur place ici, comme dans https://my.provider.example',
      'write-origin': (origin) => `Écrivez ${origin}`,
      'ip-address': 'Un hôte se désigne par un nom, pas par un numéro.',
      'undeclared-host': (origin) => `${origin} ne fait pas partie des hôtes de cette fiche.`,
      placeholder: (name) => `Rien ne remplit « ${name} » ici.`,
      'header-not-allowed': (name) => `Une fiche ne peut pas envoyer l’en-tête « ${name} ».`,
      'header-value': 'Ceci ne peut pas être envoyé dans un en-tête.',
      expression: {
        syntax: 'Ce n’est pas une expression que DataLeft comprend (JSONPath, RFC 9535).',
        'too-long': 'L’expression est trop longue.',
        'too-many-steps': 'L’expression a trop d’étapes.',
        'too-much-work': 'L’expression demanderait trop de travail.',
        pattern: 'Une expression ne peut contenir ni match ni search.',
      },
      duplicate: (value) => `« ${value} » figure ici deux fois.`,
      'unknown-request': (name) => `Aucune requête ne s’appelle « ${name} ».`,
      'unknown-ask': (name) => `La fiche ne demande pas « ${name} ».`,
      'wrong-source': {
        page: 'Sur une page, une valeur se trouve par son emplacement, pas par une expression.',
        data: 'Dans des données, une valeur se trouve par une expression, pas par un emplacement.',
      },
      'unit-missing': 'Il manque l’unité.',
      'unit-does-not-fit': (bucket) => `Cette unité ne convient pas à « ${bucket} ».`,
      'nothing-to-read': 'Rien à lire ici : ni quantité, ni pourcentage, ni limite.',
      'id-missing': 'Les lignes d’une liste ont besoin d’un « id » qui les distingue.',
      'unknown-zone': 'Ce fuseau horaire n’existe pas.',
      'unknown-locale': 'Cette langue n’existe pas.',
      'unknown-date-form': 'DataLeft ne connaît pas cette forme de date.',
      'empty-range': 'La fin précède le début.',
    },
    fieldNames: {
      account: 'quel compte',
      id: 'identifiant',
      name: 'nom',
      tail: 'derniers chiffres',
      planName: 'forfait',
      expiresAt: 'fin',
      autoRenew: 'renouvellement automatique',
      remaining: 'reste',
      used: 'consommé',
      total: 'total',
      percentUsed: 'pourcentage consommé',
      percentRemaining: 'pourcentage restant',
      unlimited: 'si c’est illimité',
      startsAt: 'début',
      resetsAt: 'recharge',
    },

    previewTitle: (name, version) => `${name}, version ${version}`,
    replaces: (version) => `Remplace la version ${version}.`,
    replacesNewer: (version) => `Remplace la version ${version}, plus récente que celle-ci.`,
    replacesSame: (version) => `Remplace la version ${version}, déjà enregistrée.`,
    mayRead: 'Peut lire',
    mayReadNext: 'et rien d’autre ; votre navigateur redemandera au moment de relier.',
    mayOpen: 'Ouvre pour payer',
    secretGoes: 'Votre secret',
    noSecret: 'Aucun n’est demandé. La lecture utilise la connexion de votre navigateur.',
    needsNone: 'Aucun n’est demandé, et aucune connexion n’est nécessaire.',
    secretTo: (what, hosts) => `${what} : envoyé seulement à ${hosts}.`,
    asksFor: 'Vous demande',
    requests: 'Requêtes',
    fields: 'Lit',
    pace: 'Intervalle',
    paceOrSlower: (span) => `${span}, ou moins souvent`,
    countries: 'Pays',
    importNow: 'Importer',
    cancel: 'Annuler',

    otherWays: 'Autres moyens',
    ways: 'Comment le lire ?',
    wayWatch: 'Suivre un espace client',
    wayWatchLead:
      'Pour presque tous les fournisseurs : vous vous connectez comme d’habitude, sans jeton.',
    wayImport: 'Importer une fiche',
    wayImportLead: 'Un fichier qui décrit comment lire un fournisseur.',
    noSuchPack: 'Aucun fournisseur de ce nom. Suivez plutôt son espace client.',
    watchSteps: [
      'Ouvrez l’espace client de votre fournisseur dans ce navigateur et connectez-vous comme d’habitude.',
      'Cliquez sur l’icône DataLeft dans la barre d’outils, puis sur « Ajouter un accès » ; à côté des lignes, c’est le plus.',
      'Choisissez « Suivre cette page », et confirmez ce qui a été trouvé.',
    ],
    watchPromise:
      'Votre mot de passe reste chez le fournisseur et dans le navigateur : DataLeft ne le demande jamais.',

    connectTitle: (name) => `Relier ${name}`,
    packNameHint: 'Comme vous l’appelez ; peut rester vide.',
    secretHint: (hosts) => `Conservé chiffré sur cet appareil, envoyé seulement à ${hosts}.`,
    secretKept: 'Déjà enregistré. Laissez vide pour le garder.',
    user: 'Nom d’utilisateur',
    password: 'Mot de passe',
    clientId: 'ID client',
    clientSecret: 'Secret client',
    missing: 'À remplir.',
    noColon: 'Le deux-points n’est pas permis ici.',
    gigabyteHint:
      'Ce fournisseur ne le dit pas. Comparez une quantité de sa page dans les deux unités.',
    chooseOne: 'Choisir',
    packPaceHint: (span) => `Intervalle minimal chez ce fournisseur : ${span}.`,
    browserNote: (host) =>
      `La lecture utilise la connexion de votre navigateur sur ${host}. Si vous n’y êtes pas connecté, faites-le d’abord.`,
    connectNow: 'Autoriser et relier',
    connecting: 'Demande au fournisseur…',
    notAllowedHosts:
      'Sans votre autorisation pour ces adresses, DataLeft ne peut pas les lire. Recommencez et autorisez-les.',

    readBy: {
      fetch: 'Connexion de votre navigateur',
      tab: 'Connexion de votre navigateur, en arrière-plan',
      visit: 'À chacune de vos visites',
      secret: 'Identifiants enregistrés, sur cet appareil seul',
      open: 'Ouvert à tous, sans connexion',
    },
    packOf: 'Fiche',
    readHow: 'Lecture',
    lastRead: 'Dernière lecture',
    background: 'Lire en arrière-plan',
    backgroundHint:
      'La page s’ouvre un instant derrière les autres, puis se referme. Désactivé : elle est lue quand vous la visitez.',
    exportOne: 'Exporter la fiche',
  },

  options: {
    title: 'Réglages',
    sections: {
      connections: 'Accès',
      packs: 'Fiches',
      alerts: 'Alertes',
      look: 'Icône et apparence',
      language: 'Langue',
      prices: 'Prix',
      security: 'Sécurité',
      data: 'Où sont les données',
    },
    connectionsLead: 'Là où DataLeft lit. Vous avez autorisé chaque accès, pour une seule adresse.',
    packsLead:
      'Une fiche indique à DataLeft comment lire un fournisseur. C’est une description, pas un programme, et elle n’atteint que les adresses qu’elle nomme.',
    provider: 'Fournisseur',
    readFrom: 'Lu sur',
    lineCount: 'Lignes',
    state: 'État',
    apiToken: 'Jeton d’API, sur cet appareil seul',
    readAgo: (age) => `Lu ${age}`,
    none: 'Aucun accès pour l’instant.',
    firstSteps: 'Premiers pas',
    addTitle: 'Ajouter un accès',
    editTitle: (name) => `Modifier ${name}`,
    close: 'Fermer',
    name: 'Nom',
    nameHint: 'Comme vous l’appelez ; peut rester vide.',
    address: 'Adresse de l’API',
    addressHint:
      'Interface TM Forum de votre fournisseur, par exemple https://api.provider.example',
    website: 'Site pour renouveler',
    websiteHint: 'Seulement si le paiement est à une autre adresse que l’API.',
    token: 'Jeton',
    gigabyte: 'Pour ce fournisseur, 1 Go vaut',
    pace: 'Intervalle maximal',
    paceHint: 'Plus souvent à l’approche d’un seuil ou de la fin. Entre 5 minutes et 24 heures.',
    test: 'Tester',
    save: 'Enregistrer',
    testing: 'Demande au fournisseur…',
    remove: 'Supprimer',
    removeSure: 'Supprimer avec son historique ; les reçus restent',
    pause: 'Suspendre',
    resume: 'Reprendre',
    found: 'Trouvé',
    notAllowed:
      'Sans votre autorisation pour cette adresse, DataLeft ne peut pas la lire. Recommencez et autorisez-la.',
    alertsLead:
      'Chaque alerte est émise une fois, puis vous attend. L’icône et la fenêtre les montrent toutes, même sans notifications.',
    dataLeft: 'Données restantes',
    dataLeftHint: 'Glissez un repère, ou utilisez les flèches. Zéro alerte toujours.',
    expiry: 'Jours avant la fin',
    expiryHint: 'Glissez un repère, ou utilisez les flèches. La fin elle-même alerte toujours.',
    addLevel: 'Ajouter',
    removeLevel: 'Supprimer',
    marker: (value) => `Alerte à ${value}`,
    notifications: 'Notifications du système',
    notificationsHint: 'L’icône et la fenêtre montrent toutes les alertes de toute façon.',
    testNotification: 'Faire un essai',
    testNotificationLead:
      'Certains systèmes masquent les notifications en mode concentration. Envoyez-en une pour voir.',
    overdueAfter: 'Un renouvellement est en retard après',
    overdueHint: 'Pour les fournisseurs qui n’indiquent pas de délai.',
    language: 'Langue',
    languageLead: 'Celle de DataLeft, quelle que soit la langue du navigateur.',
    languageAuto: 'Comme le navigateur',
    keepReadings: 'Garder chaque relevé pendant',
    keepDays: (days) => plural(days, { one: `${days} jour`, other: `${days} jours` }),
    keepHint: 'Ensuite, les heures sont gardées 400 jours, et les jours pour toujours.',
    dataLead:
      'Tout est dans la base de données de ce navigateur, sur cet appareil. Les jetons y sont chiffrés avec une clé qui ne peut être exportée. DataLeft n’envoie rien à personne, sauf aux fournisseurs que vous reliez, à la Banque centrale européenne si vous demandez ses cours, et à ce que vous activez vous-même : le transfert des alertes ou le partage avec d’autres appareils.',
  },
  alertSettings,
  rates,

  interfaces: {
    choose: 'Choisissez un fournisseur ou un appareil',
    title: (name) => `Relier ${name}`,
    search: 'Nom, pays, type ou adresse',
    searchHint: 'Collez une adresse, et DataLeft cherche ce qui y répond.',
    findOut: (host) => `Chercher ce qui répond sur ${host}`,
    nothingThere: (host) =>
      `Rien que DataLeft connaisse ne répond sur ${host}. Choisissez ci-dessous, ou connectez-vous à l’espace client et suivez-le.`,
    kinds: {
      standard: 'Standard',
      operator: 'Opérateur',
      vendor: 'Fournisseur d’eSIM ou de SIM',
      device: 'Appareil de votre réseau',
    },
    fields: {
      token: 'Jeton',
      key: 'Clé d’API',
      clientId: 'ID client',
      clientSecret: 'Secret client',
      accessCode: 'Code d’accès',
      secret: 'Clé secrète',
      password: 'Mot de passe',
    },
    lines: { any: 'Ligne', iccid: 'ICCID', msisdn: 'Numéro de téléphone' },
    lineHints: {
      any: 'Comme l’appelle votre fournisseur ; vide : toutes les lignes du compte.',
      iccid:
        'Les 18 à 20 chiffres sur la carte, ou sous « Informations » dans les réglages du téléphone.',
      msisdn: 'Avec l’indicatif du pays, comme +81 90 1234 5678.',
    },
    optional: 'Peut rester vide.',
    secretHint:
      'Depuis l’espace client de votre fournisseur. Conservé chiffré sur cet appareil, envoyé à ce seul fournisseur.',
    secretKept: 'Déjà enregistré. Laissez vide pour le garder.',
    otherAddress: 'Autre adresse',
    otherAddressHint:
      'Seulement si vous y accédez autrement, par exemple par une passerelle de votre entreprise.',
    deviceAddress:
      'L’adresse à laquelle s’ouvre la page de l’appareil, par exemple http://192.168.8.1',
    addresses: {
      rfc8908: 'L’adresse de l’API du portail captif, telle que le réseau l’indique (RFC 8908).',
      camara: 'La racine de l’API de votre opérateur, par exemple https://api.operator.example',
      'google-dpa': 'Là où répond le Data Plan Agent de votre opérateur.',
    },
    where: {
      airalo: {
        clientId: 'Dans Airalo Partner Platform, avec les identifiants d’API.',
        clientSecret:
          'À côté de l’ID client. Conservé chiffré sur cet appareil ; DataLeft ne s’en sert que pour lire.',
      },
      'esim-go': {
        key: 'Dans le portail eSIM Go, avec les détails de l’API. Conservée chiffrée sur cet appareil ; DataLeft ne s’en sert que pour lire.',
      },
      'esim-access': {
        accessCode: 'Dans la console eSIM Access, avec les réglages pour développeurs.',
        secret:
          'À côté du code d’accès ; nécessaire là où les requêtes sont signées. Conservée chiffrée sur cet appareil.',
      },
      celitech: {
        clientId: 'Dans le tableau de bord Celitech, avec les réglages de l’API.',
      },
      '1nce': {
        clientId: 'Le nom d’un utilisateur d’API, depuis le portail 1NCE.',
        clientSecret:
          'Le mot de passe de cet utilisateur d’API. Conservé chiffré sur cet appareil.',
      },
      telnyx: {
        token:
          'Une clé d’API du portail Telnyx. Conservée chiffrée sur cet appareil ; DataLeft ne s’en sert que pour lire.',
      },
      'gl-inet': {
        password:
          'Celui qui ouvre la page du routeur. Conservé chiffré sur cet appareil et jamais envoyé, pas même au routeur ; DataLeft ne s’en sert que pour lire.',
      },
    },
  },

  look: {
    badge: {
      title: 'L’icône affiche',
      detail: 'Dans la barre d’outils.',
      choices: { data: 'Données', days: 'Jours', scarcer: 'Le plus juste' },
    },
    theme: {
      title: 'Thème',
      detail: 'Pour toutes les pages de DataLeft et son bandeau.',
      choices: { auto: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    },
    contrast: {
      title: 'Contraste',
      detail: '« Renforcé » : texte à 7:1 au moins sur son fond, et traits plus nets.',
      choices: { auto: 'Comme le système', more: 'Renforcé' },
    },
    amountShown: {
      title: 'Quantités',
      detail: 'Quand le total est connu. L’icône affiche toujours ce qui reste.',
      choices: { left: 'Reste', used: 'Consommé' },
    },
    dataUnit: {
      title: 'Un gigaoctet vaut',
      detail: 'Comme compte le fournisseur, ou pareil pour toutes les lignes.',
      choices: {
        provider: 'Comme le fournisseur',
        decimal: 'Go, 1 000 Mo',
        binary: 'GiB, 1 024 MiB',
      },
    },
    clock: {
      title: 'Heure',
      detail: 'Pour les heures d’aujourd’hui et de cette semaine.',
      choices: { auto: 'Comme la langue', h23: '24 heures', h12: '12 heures' },
    },
    weekStart: {
      title: 'La semaine commence le',
      detail: 'Dans le calendrier de consommation et les graphiques par semaine.',
      choices: { auto: 'Comme la langue', monday: 'Lundi', saturday: 'Samedi', sunday: 'Dimanche' },
    },
    hideIdentity: 'Cacher à qui est la ligne',
    hideIdentityDetail:
      'Pour un écran partagé : aucun nom de ligne ou de fournisseur, aucun numéro de carte ou de commande dans la fenêtre, le tableau de bord, l’infobulle et les notifications. Ces réglages les montrent toujours.',
  },
};
