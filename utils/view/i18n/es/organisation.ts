import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: 'Tu organización',
  lead: 'Quien administra este navegador ha fijado algunas cosas de DataLeft. Aquí puedes verlas, pero no cambiarlas. Lo que tú habías configurado se conserva y volverá a valer cuando esta política desaparezca.',
  name: 'Organización',
  locked: 'Ajustes fijados',
  connections: 'Conexiones',
  packs: 'Packs',
  off: 'Desactivado',
  features: {
    'own-connections': 'conexiones propias',
    backup: 'copias de seguridad y tablas',
    sync: 'compartir con otros equipos',
  },
  refused:
    'Parte de la política se rechazó; lo demás se aplica. Avisa a quien administra este navegador.',
  problemList: 'Qué está mal en la política y dónde',
  unknownField: 'DataLeft no conoce este campo aquí. Revisa cómo está escrito.',
  wholePolicy: 'toda la política',
};
