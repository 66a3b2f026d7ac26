import type { PageWords } from '../en-GB/pages';
import { pluralsOf } from '../plurals';
import { afterwards } from './afterwards';
import { ended } from './ended';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

const plural = pluralsOf('fr');

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `dès ${price}`,
    unknown: 'prix inconnu',
  },

  names: (items) => items.join(', '),

  gigabytes: {
    decimal: '1 000 Mo',
    binary: '1 024 Mo',
  },

  demo: {
    try: 'Essayer la ligne de démo',
    remove: 'Retirer la ligne de démo',
    readBy: 'Aucune : chiffres inventés',
    note: 'Démo : les chiffres sont inventés. Rien n’est lu, et rien ne peut être acheté.',
  },

  popup: {
    firstRunOverPage:
      'Ouvrez l’espace client de votre fournisseur, une fois connecté, et laissez DataLeft le suivre. Un jeton convient aussi.',
    readOnVisit: 'Ouvrez l’espace client : il est lu quand vous le visitez.',
    measuredAhead: 'l’heure du fournisseur est en avance',
    alerts: 'Alertes',
    history: 'Historique et graphiques',
    unread: 'Nouveau',
    snooze: 'Me le rappeler',
    snoozes: {
      hour: 'Dans une heure',
      tomorrow: 'Demain matin',
      worse: 'Si la situation empire',
    },
    toRenew: (n) => `${n} à renouveler`,
    toSettle: (n) => `${n} à régler`,
    late: (n) => `${n} en retard`,
    toSignIn: (n) => `${n} à reconnecter`,
    toCheck: (n) => plural(n, { one: `${n} illisible`, other: `${n} illisibles` }),
    waiting: (n) => `${n} en attente`,
    notCurrent: (n) => `${n} pas à jour`,
    told: (n) => plural(n, { one: `${n} alerte`, other: `${n} alertes` }),
    calm: 'rien à faire',
    noLine: 'Aucune ligne',
    noLineNext: 'Ajoutez la première en une minute environ',
    firstRun:
      'Ouvrez l’espace client de votre fournisseur et suivez-le, ou reliez une API. DataLeft lit ce qui reste et jusqu’à quand.',
    firstRunPromise: 'Ce qu’il lit reste sur cet appareil.',
    connecting: 'Relié, pas encore lu',
    reading: (provider) => `Première lecture chez ${provider} en cours.`,
    readingNext: 'Le résultat s’affichera ici.',
    folded: (n) =>
      plural(n, {
        one: `${n} autre ligne, rien à faire`,
        other: `${n} autres lignes, rien à faire`,
      }),
    unfold: 'Afficher',
    noMatch: 'Aucune ligne ne porte ce nom.',
    expires: (date) => `Expire le ${date}`,
    expired: (date) => `Terminée le ${date}`,
    untilDate: (date) => `Jusqu’au ${date}`,
    owes: (amount) => `${amount} à régler`,
    copyThere: 'Il existe une copie de ce qui était enregistré ici.',
    bringBack: 'La rétablir',
    trouble:
      'DataLeft ne peut pas ouvrir sa base de données. Rien n’a été supprimé. Redémarrez le navigateur ; si cela persiste, le disque est peut-être plein.',
  },

  outlook: {
    runsOut: (span, dates, perDay) =>
      `*Données épuisées dans environ ${span}* (${dates}) à ${perDay} par jour. `,
    likelyRunsOut: (end, from, perDay) =>
      `*Ne suffira sans doute pas jusqu’au ${end}* : épuisement possible dès le ${from}, à ${perDay} par jour. `,
    toReach: (end, perDay) => `Pour tenir jusqu’au ${end} : ${perDay} par jour.`,
    lasts: (end, perDay) => `*Suffit jusqu’au ${end}* à environ ${perDay} par jour.`,
    likelyLasts: (end, perDay, from) =>
      ended(
        `*Suffit sans doute jusqu’au ${end}* à environ ${perDay} par jour ; épuisement possible dès le ${from}`,
      ),
    seenFor: (days) =>
      plural(days, {
        one: ` D’après ${days} jour de relevés.`,
        other: ` D’après ${days} jours de relevés.`,
      }),
    rowRunsOut: (span) => `Encore ${span} de données`,
    rowLikelyRunsOut: (date) => `Peut finir dès le ${date}`,
    rowLasts: (date) => `Suffit jusqu’au ${date}`,
  },
};
