import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: 'Votre organisation',
  lead: 'La personne qui gère ce navigateur a fixé certains réglages de DataLeft. Vous les voyez ici sans pouvoir les changer. Vos propres réglages sont conservés et s’appliqueront de nouveau quand cette stratégie disparaîtra.',
  name: 'Organisation',
  locked: 'Réglages imposés',
  connections: 'Connexions',
  packs: 'Fiches',
  off: 'Désactivé',
  features: {
    'own-connections': 'les connexions personnelles',
    backup: 'les sauvegardes et tableaux',
    sync: 'le partage avec d’autres appareils',
  },
  refused:
    'Une partie de la stratégie a été refusée ; le reste s’applique. Signalez-le à la personne qui gère ce navigateur.',
  problemList: 'Ce qui est incorrect dans la stratégie, et où',
  unknownField: 'DataLeft ne connaît pas ce champ ici. Vérifiez l’orthographe.',
  wholePolicy: 'toute la stratégie',
};
