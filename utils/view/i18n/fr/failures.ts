import type { FailureWords } from '../en-GB/failures';
import { checkoutFaults } from './checkout-faults';

const byItself = 'DataLeft réessaie tout seul.';
const notGuessed =
  'Rien n’est deviné. Signalez-le au fournisseur, ou envoyez-nous cet emplacement.';

export const failures: FailureWords = {
  offline: ['Pas de réseau.', 'DataLeft réessaie dès que vous êtes en ligne.'],
  unreachable: [
    'Rien ne répond à cette adresse.',
    'Vérifiez-la ; le fournisseur est peut-être en panne.',
  ],
  timeout: ['Le fournisseur n’a pas répondu à temps.', byItself],
  tokenWrong: [
    'Le fournisseur refuse ce jeton, cette clé ou ce mot de passe.',
    'Recopiez-le en entier depuis l’espace client de votre fournisseur.',
  ],
  tokenEnded: [
    'Le jeton, la clé ou le mot de passe ne fonctionne plus.',
    'Il a expiré ou a été retiré. Demandez-en un nouveau à votre fournisseur et saisissez-le dans les réglages.',
  ],
  sessionEnded: [
    'Vous êtes déconnecté chez le fournisseur.',
    'Reconnectez-vous ; DataLeft reprend la lecture tout seul.',
  ],
  maintenance: ['Le site du fournisseur est fermé pour maintenance.', byItself],
  otherAccount: [
    'Le navigateur est connecté à un autre compte.',
    'Ses chiffres n’ont pas été mélangés. Connectez-vous au compte suivi, ou suivez aussi celui-ci.',
  ],
  pageChanged: (path) => [
    `La page a changé : « ${path} » n’est plus à sa place.`,
    'Rien n’est deviné. Ouvrez la page et désignez-le de nouveau.',
  ],
  noSuchLine: [
    'Le fournisseur ne connaît pas cette ligne sur ce compte.',
    'Vérifiez le numéro de la ligne.',
  ],
  sameLineTwice: (path) => [
    `Deux lignes ont le même identifiant (« ${path} ») et ne peuvent être distinguées.`,
    'Rien n’a été enregistré. Signalez-le à votre fournisseur.',
  ],
  wrongCheckDigit: [
    'Ce n’est pas un numéro de carte : le dernier chiffre ne correspond pas aux autres.',
    'Recopiez l’ICCID, avec ses 19 ou 20 chiffres.',
  ],
  refused: [
    'Le fournisseur répond que ce n’est pas possible.',
    `Vérifiez votre saisie ; ${byItself}`,
  ],
  partial: (path) => [
    `Le fournisseur n’a envoyé qu’une partie de la réponse : il manque « ${path} ».`,
    `Ce qui était connu reste ; ${byItself}`,
  ],
  notReady: ['Le fournisseur prépare encore le rapport.', 'DataLeft redemandera tout seul.'],
  pageGone: [
    'La page suivie n’existe plus, ou elle appartient à un autre compte.',
    'Rien n’a été mélangé. Ouvrez votre espace client ; s’il a changé d’adresse, suivez-le là-bas.',
  ],
  doesNotAddUp: (path) => [
    `Les quantités à « ${path} » se contredisent.`,
    'Rien n’est deviné. Ouvrez la page et regardez ; si elle a changé, désignez de nouveau.',
  ],
  tooSlow: [
    'La page est trop grande pour être lue.',
    'Suivez une page qui ne montre que cette ligne.',
  ],
  needsScripts: [
    'La page reste vide tant que ses scripts n’ont pas tourné.',
    'Elle est lue à chacune de vos visites, ou en arrière-plan si vous l’autorisez.',
  ],
  forbidden: [
    'Ce jeton n’a pas le droit de lire la consommation.',
    'Demandez-en un qui l’a à votre fournisseur.',
  ],
  rateLimited: [
    'Le fournisseur demande une pause.',
    'DataLeft attend un peu plus longtemps avant de redemander.',
  ],
  server: (status) => [`Le fournisseur rencontre une erreur (${status}).`, byItself],
  notAProvider: [
    'À cette adresse, aucun fournisseur que DataLeft connaisse.',
    'Saisissez l’adresse de l’API, pas celle du site.',
  ],
  notJson: [
    'La réponse n’est pas dans un format lisible.',
    'Le fournisseur est peut-être en maintenance, ou ce n’est pas son API.',
  ],
  cutShort: [
    'La réponse s’est interrompue en route.',
    'DataLeft réessaie ; si cela persiste, signalez-le au fournisseur.',
  ],
  wrongType: (path) => [`La réponse contient un élément inattendu à « ${path} ».`, notGuessed],
  negative: (path) => [`La réponse contient une quantité négative à « ${path} ».`, notGuessed],
  tooLarge: (path) => [`La réponse contient une quantité démesurée à « ${path} ».`, notGuessed],
  unknownUnit: (path) => [
    `La réponse contient une unité inconnue à « ${path} ».`,
    'Rien n’est deviné. Envoyez-nous cet emplacement, et DataLeft l’apprendra.',
  ],
  tooBig: ['La réponse est bien trop longue pour un compte.', 'Vérifiez l’adresse.'],
  noLines: [
    'Le fournisseur répond, mais n’indique aucune ligne pour ce jeton.',
    'Vérifiez que le jeton appartient au compte de votre ligne.',
  ],
  redirect: [
    'L’adresse renvoie ailleurs.',
    'DataLeft n’a pas suivi, pour que votre jeton reste où il doit. Saisissez l’adresse finale.',
  ],
  notHttps: ['Seules les adresses https sont sûres.', 'Utilisez celle qui commence par https://.'],
  query: [
    'Seul le début de l’adresse a sa place ici.',
    'Retirez le point d’interrogation ou le dièse, et ce qui suit.',
  ],
  malformed: ['Cette adresse est incomplète.', 'Elle ressemble à https://api.provider.example.'],
  undeclared: [
    'Ce lien mène à un site que le fournisseur n’a pas déclaré comme le sien.',
    'Si vous le connaissez, indiquez-le comme site de cet accès ; sinon, passez par la page d’accueil du fournisseur.',
  ],
  credentials: [
    'L’adresse contient un nom d’utilisateur ou un mot de passe.',
    'Retirez-le ; les vrais fournisseurs ne font pas cela.',
  ],
  unentered: [
    'Le jeton a été saisi sur un autre appareil, et les jetons ne circulent pas.',
    'Saisissez-le une fois sur cet appareil ; d’ici là, personne n’est interrogé.',
  ],
  locked: [
    'Verrouillé : saisissez la phrase secrète.',
    'Une fois à chaque démarrage du navigateur, dans les réglages de DataLeft, sous « Sécurité ».',
  ],
  notPermitted: [
    'Le navigateur empêche DataLeft de lire cette adresse.',
    'Autorisez-la de nouveau dans les réglages de cet accès.',
  ],
  checkout: checkoutFaults,
  bug: ['Un problème est survenu dans DataLeft.', 'Rien n’est perdu. Réessayez.'],
};
