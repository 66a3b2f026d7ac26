import type { DataWords } from '../en-GB/data';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('fr');

export const data: DataWords = {
  takeTitle: 'Emporter vos données',
  everything: 'Sauvegarde complète',
  everythingHint:
    'Un seul fichier avec les réglages, accès, lignes, fiches, renouvellements, factures, reçus et leurs fichiers, et l’historique par heure et par jour. Ni mots de passe, ni jetons, ni adresse de transfert des alertes. Il nomme fournisseurs et lignes : gardez-le comme une facture.',
  save: 'Sauvegarder',
  saving: 'Écriture et vérification de la sauvegarde…',
  saved: (size) => `Enregistrée (${size}), puis relue en entier.`,
  unsound: (why) => `Enregistrée, mais impossible à restaurer en l’état. ${why}`,
  notSaved: 'La sauvegarde n’a pas pu être écrite. Rien n’a changé ici ; réessayez.',
  readings: 'Consommation par jour',
  readingsHint: 'Toutes les lignes et tous les jours, pour un tableur ; quantités en octets.',
  saveCsv: 'Enregistrer en CSV',
  noDays: 'Rien à enregistrer pour l’instant : aucun jour n’a encore été relevé.',

  copiesTitle: 'Gardé automatiquement',
  copiesLead:
    'Une fois par jour, DataLeft met de côté une copie de tout, à part de sa base de données : les deux dernières et une plus ancienne. Comme dans une sauvegarde, aucun identifiant n’y figure.',
  noCopy: 'Il n’y en a pas encore. La première viendra d’ici un jour.',
  look: 'Regarder',
  damaged: (place: string) =>
    `Quelque chose d’enregistré ici est endommagé (${place}) ; aucune nouvelle copie n’est donc faite. Rétablissez la dernière, ou sauvegardez ce qui est lisible.`,

  restoreTitle: 'Restaurer',
  restoreLead:
    'Une sauvegarde de DataLeft, un fichier qui finit par .json. Vous verrez d’abord ce qu’il contient.',
  choose: 'Choisir une sauvegarde',
  drop: 'ou déposez-la ici',
  checking: 'Vérification de la sauvegarde…',
  refused: (file) => `« ${file} » n’a pas été restauré. Rien n’a changé.`,
  failed: 'La vérification a été interrompue. Réessayez.',
  place: (place) => `Emplacement : ${place}`,
  faults: {
    'too-large': 'Le fichier dépasse 200 Mo.',
    unreadable: 'Le fichier n’est pas entier : il manque la fin, ou c’est autre chose.',
    'too-deep': 'Le fichier a plus de niveaux imbriqués que toute sauvegarde.',
    'not-a-backup': 'Ce n’est pas une sauvegarde de DataLeft.',
    newer:
      'La sauvegarde vient d’un DataLeft plus récent. Mettez d’abord DataLeft à jour, puis restaurez-la.',
    damaged:
      'La sauvegarde a été modifiée ou abîmée après son enregistrement : sa somme de contrôle ne correspond pas.',
    wrong: 'Un élément de la sauvegarde n’est pas comme il devrait être.',
    forbidden: 'Il s’y trouve un nom qui n’existe dans aucune sauvegarde.',
    file: 'Le fichier d’un de ses reçus est incomplet.',
    pack: 'L’une de ses fiches ne passe pas la vérification des fiches.',
  },
  previewTitle: (file) => `Contenu de « ${file} »`,
  made: 'Date de sauvegarde',
  connections: 'Accès',
  none: 'Aucun',
  historySince: 'Historique depuis',
  heldBack: 'Non restauré',
  countTitle: 'Ce qui changerait',
  kind: 'Élément',
  kinds: {
    connections: 'Accès',
    lines: 'Lignes',
    renewals: 'Renouvellements',
    receipts: 'Reçus',
    bills: 'Factures',
    packs: 'Fiches',
    days: 'Jours d’historique',
  },
  columns: {
    merge: {
      inFile: 'Dans le fichier',
      added: 'Nouveaux',
      renewed: 'Mis à jour',
      onlyHere: 'Ici seulement, gardés',
    },
    replace: {
      inFile: 'Dans le fichier',
      added: 'Nouveaux',
      renewed: 'Fichier plus récent',
      onlyHere: 'Ici seulement, perdus',
    },
  },
  way: 'Comment',
  ways: { merge: 'Fusionner', replace: 'Remplacer' },
  wayHints: {
    merge:
      'Ajoute ce qui manque. Si un élément existe ici et dans le fichier, le plus récent reste ; les réglages faits ici restent. Rien n’est supprimé.',
    replace:
      'Tout devient ici comme dans le fichier. Les identifiants restent là où l’accès et son adresse sont les mêmes.',
  },
  now: { merge: 'Fusionner maintenant', replace: 'Remplacer maintenant' },
  cancel: 'Annuler',
  restoring: 'Restauration…',
  restored: { merge: 'Fusion terminée.', replace: 'Remplacement terminé.' },
  signIn:
    'Une sauvegarde ne contient ni identifiants ni autorisations : ouvrez chaque accès, reconnectez-vous et autorisez-le de nouveau.',
  toConnections: 'Voir les accès',
  notRestored:
    'La restauration a été interrompue. Soit tout est là, soit rien ne l’est ; vérifiez avant de réessayer.',

  syncTitle: 'Plusieurs appareils',
  syncSwitch: 'Partager mes réglages avec mes autres appareils',
  syncHint:
    'Les réglages, les règles d’alerte, les fiches importées, les alertes traitées et les accès avec leurs noms, adresses et numéros de carte passent par la synchronisation de votre compte de navigateur et sont conservés par qui l’exploite (Google, Microsoft, Mozilla…). Les jetons et mots de passe ne circulent jamais : chaque appareil reçoit les siens. Les chiffres, l’historique et les reçus restent ici.',
  syncDone: (when) => `Dernier échange : ${when}.`,
  syncAlone:
    'Aucun autre appareil pour l’instant : activez-le là-bas aussi, avec le même compte de navigateur.',
  syncOthers: (n) => `Autres appareils : ${n}.`,
  syncNoRoom:
    'Il n’y a pas de place pour ceci dans la synchronisation du navigateur. Rien n’est perdu ici ; les autres appareils ne le reçoivent pas :',
  syncLeft: {
    pack: (name) => `Fiche « ${name} »`,
    rules: (name) => `Règles d’alerte propres aux lignes de « ${name} »`,
    connection: (name) => `Accès « ${name} »`,
    answer: 'Les alertes déjà traitées',
  },
  syncFaults: {
    unavailable:
      'Ce navigateur n’offre pas de synchronisation aux extensions. Sur cet appareil, tout fonctionne comme avant.',
    refused:
      'Le navigateur n’a pas accepté ce qui devait être partagé. Un nouvel essai suivra ; rien n’est perdu ici.',
    newer:
      'Un autre appareil a un DataLeft plus récent, et ce qu’il partage est illisible ici. Mettez DataLeft à jour sur cet appareil.',
    incomplete:
      'Une partie seulement est arrivée d’un autre appareil. Elle sera lue quand tout sera là.',
    damaged:
      'Ce qu’un autre appareil partage est endommagé. On n’y touche pas ; ce sera lu dès que cet appareil l’aura réécrit.',
  },
  syncLaid: 'La synchronisation du navigateur contient quelque chose',
  syncLaidHint:
    'Ce que cet appareil ou d’autres ont partagé. Ceux qui partagent encore y remettent le leur.',
  syncClear: 'Supprimer',

  eraseTitle: 'Tout effacer',
  eraseLead:
    'Toutes les lignes, tous les accès, identifiants, reçus et réglages, et toutes les autorisations que vous avez données. DataLeft redevient comme au premier jour.',
  erase: 'Tout effacer…',
  loses: 'Voici ce qui sera perdu, et que personne ne pourra récupérer sans sauvegarde :',
  lost: {
    connections: (n) =>
      plural(n, {
        one: `${n} accès et ses identifiants`,
        other: `${n} accès et leurs identifiants`,
      }),
    lines: (n) =>
      plural(n, {
        one: `${n} ligne et son historique`,
        other: `${n} lignes et leur historique`,
      }),
    renewals: (n) => plural(n, { one: `${n} renouvellement`, other: `${n} renouvellements` }),
    receipts: (n) =>
      plural(n, { one: `${n} reçu et son fichier`, other: `${n} reçus et leurs fichiers` }),
    bills: (n) => plural(n, { one: `${n} facture`, other: `${n} factures` }),
    settings: 'l’ensemble des réglages, alertes et autorisations',
  },
  eraseNow: 'Effacer tout cela',
  keep: 'Tout garder',
  erasing: 'Effacement…',
  erased: 'Tout est effacé. DataLeft est comme au premier jour.',
  notErased: 'L’effacement a été interrompu : il reste peut-être des données. Recommencez.',
};
