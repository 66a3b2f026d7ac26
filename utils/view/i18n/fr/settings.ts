import type { SettingsWords } from '../en-GB/settings';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('fr');

export const settings: SettingsWords = {
  leads: {
    look: 'Ce que dit l’icône de la barre d’outils, l’apparence des pages, et l’écriture des quantités et des heures.',
    security: 'Qui peut utiliser les jetons et mots de passe conservés ici.',
    data: 'Tout ce que DataLeft sait est conservé sur cet appareil. Rien n’en sort que vous ne partagiez vous-même.',
    diagnostics:
      'Quand chaque fournisseur a été interrogé, et avec quel résultat. Rien ne quitte cet appareil, sauf si vous le copiez.',
  },

  saved: (title) => `${title} : enregistré`,
  savedUntitled: 'Enregistré',
  putBack: 'Remis comme avant',
  wasReset: (section) => `${section} : comme au début`,
  refused: 'Non enregistré. Rien n’a changé ; réessayez.',
  removed: (what) => `Supprimé : ${what}`,
  undo: 'Annuler',
  undoHint: 'Ou bien Ctrl+Z',
  close: 'Fermer',
  reset: 'Réinitialiser cette section',

  byOrganisation: 'Défini par votre organisation',
  offByOrganisation: 'Désactivé par votre organisation',
  connectionSet:
    'Votre organisation a défini cette connexion. Vous saisissez vos identifiants et pouvez la mettre en pause ; le reste ne peut pas être modifié.',
  connectionWithdrawn:
    'Votre organisation ne définit plus cette connexion. Elle est au repos : ce qui a été lu reste jusqu’à ce que vous la supprimiez.',

  search: 'Chercher un réglage',
  searchHint: 'Ctrl+K ou /',
  found: (n) => plural(n, { one: `${n} réglage trouvé`, other: `${n} réglages trouvés` }),
  nothing: (query) => `Rien ne s’appelle « ${query} ».`,

  diagnostics: {
    section: 'Diagnostic',
    attempts: 'Dernières demandes',
    attemptsHint: 'Les 20 dernières de chaque accès.',
    noConnection: 'Aucun accès pour l’instant : personne n’a été interrogé.',
    never: 'Pas encore interrogé',
    next: (when) => `prochaine : ${when}`,
    onVisit: 'lu à chacune de vos visites',
    paused: 'en pause',
    when: 'Quand',
    outcome: 'Résultat',
    took: 'Durée',
    outcomes: {
      read: 'Lu',
      offline: 'Pas de réseau',
      unreachable: 'Rien n’a répondu',
      timeout: 'Pas de réponse à temps',
      'signed-out': 'Déconnecté',
      forbidden: 'Refusé',
      'rate-limited': 'Pause demandée',
      server: 'Erreur du fournisseur',
      unreadable: 'Réponse non comprise',
      unsafe: 'Non suivi, pas sûr',
      maintenance: 'Fermé pour maintenance',
      'other-account': 'Autre compte',
      unentered: 'Non interrogé, pas de jeton ici',
      locked: 'Verrouillé, non interrogé',
      'not-permitted': 'Non autorisé par le navigateur',
    },
    withDetail: (outcome, detail) => `${outcome} (${detail})`,
    milliseconds: (n) => `${n} ms`,
    seconds: (n) => `${n} s`,
    ofLast: (read, all) => `lectures réussies : ${read} sur ${all}`,

    facts: 'Ce DataLeft',
    version: 'Version',
    browser: 'Navigateur',
    wakes: 'Prochain réveil',
    wakesUnknown: 'quand on le sollicite',
    database: 'Base de données',
    databaseIs: (version, rows) => `version ${version}, ${rows} enregistrements`,
    size: 'Place occupée, estimée',
    unknown: 'inconnu',
    permissions: 'Autorisé par vous et le navigateur',
    faults: 'Erreurs internes',
    noFaults: 'aucune enregistrée',
    rowsOf: 'Enregistrements par type',

    report: 'Rapport',
    reportLead:
      'Pour la personne qui vous aide. Il ne contient ni noms, ni adresses, ni numéros de cartes ou de commandes, ni jetons ; les hôtes sont numérotés. Lisez-le avant de l’envoyer : le voici en entier.',
    copy: 'Copier le rapport',
    copied: 'Copié.',
    notCopied:
      'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
  },
};
