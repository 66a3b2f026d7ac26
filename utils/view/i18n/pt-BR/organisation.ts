import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: 'Sua organização',
  lead: 'Quem administra este navegador definiu algumas coisas no DataLeft. Você pode vê-las aqui, mas não alterá-las. O que você havia configurado é mantido e volta a valer quando esta política sair.',
  name: 'Organização',
  locked: 'Ajustes definidos',
  connections: 'Conexões',
  packs: 'Packs',
  off: 'Desativado',
  features: {
    'own-connections': 'conexões próprias',
    backup: 'backups e tabelas',
    sync: 'compartilhamento com outros dispositivos',
  },
  refused: 'Parte da política foi recusada; o restante vale. Avise quem administra este navegador.',
  problemList: 'O que está errado na política, e onde',
  unknownField: 'O DataLeft não conhece este campo aqui. Confira a grafia.',
  wholePolicy: 'toda a política',
};
