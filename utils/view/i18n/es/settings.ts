import type { SettingsWords } from '../en-GB/settings';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('es');

export const settings: SettingsWords = {
  leads: {
    look: 'Qué muestra el icono de la barra de herramientas, qué aspecto tienen las páginas y cómo se escriben las cantidades y las horas.',
    security: 'Quién puede usar los tokens y contraseñas guardados aquí.',
    data: 'Todo lo que DataLeft sabe está en este equipo. De aquí no sale nada que no compartas tú.',
    diagnostics:
      'Cuándo se consultó a cada proveedor y con qué resultado. Nada de esto sale de este equipo si no lo copias tú.',
  },

  saved: (title) => `${title}: guardado`,
  savedUntitled: 'Guardado',
  putBack: 'Otra vez como estaba',
  wasReset: (section) => `${section}: como al principio`,
  refused: 'No se guardó. Todo sigue como estaba; inténtalo otra vez.',
  removed: (what) => `Quitado: ${what}`,
  undo: 'Deshacer',
  undoHint: 'También con Ctrl+Z',
  close: 'Cerrar',
  reset: 'Restablecer esta sección',

  byOrganisation: 'Fijado por tu organización',
  offByOrganisation: 'Desactivado por tu organización',
  connectionSet:
    'Tu organización ha fijado esta conexión. Tú introduces tus datos de acceso y puedes pausarla; lo demás no se puede cambiar.',
  connectionWithdrawn:
    'Tu organización ya no fija esta conexión. Está en reposo: lo que se leyó se conserva hasta que la quites.',

  search: 'Buscar en los ajustes',
  searchHint: 'Ctrl+K o /',
  found: (n) => plural(n, { one: `${n} ajuste encontrado`, other: `${n} ajustes encontrados` }),
  nothing: (query) => `Ningún ajuste se llama «${query}».`,

  diagnostics: {
    section: 'Diagnóstico',
    attempts: 'Últimas consultas',
    attemptsHint: 'Las 20 últimas de cada conexión.',
    noConnection: 'Todavía no hay conexiones, así que no se ha consultado a nadie.',
    never: 'Aún sin consultar',
    next: (when) => `próxima: ${when}`,
    onVisit: 'se lee cuando la visitas',
    paused: 'en pausa',
    when: 'Cuándo',
    outcome: 'Resultado',
    took: 'Duración',
    outcomes: {
      read: 'Leído',
      offline: 'Sin red',
      unreachable: 'Nadie respondió',
      timeout: 'No respondió a tiempo',
      'signed-out': 'Sesión cerrada',
      forbidden: 'Rechazado',
      'rate-limited': 'Pidió una pausa',
      server: 'Error del proveedor',
      unreadable: 'Respuesta ilegible',
      unsafe: 'No se siguió, inseguro',
      maintenance: 'En mantenimiento',
      'other-account': 'Otra cuenta',
      unentered: 'Sin consultar, aquí no hay token',
      locked: 'Bloqueado, sin consultar',
      'not-permitted': 'Sin permiso del navegador',
    },
    withDetail: (outcome, detail) => `${outcome} (${detail})`,
    milliseconds: (n) => `${n} ms`,
    seconds: (n) => `${n} s`,
    ofLast: (read, all) =>
      plural(all, {
        one: `Leídas: ${read} de ${all}`,
        other: `Leídas: ${read} de las últimas ${all}`,
      }),

    facts: 'Este DataLeft',
    version: 'Versión',
    browser: 'Navegador',
    wakes: 'Próxima activación',
    wakesUnknown: 'cuando haga falta',
    database: 'Base de datos',
    databaseIs: (version, rows) => `versión ${version}, registros: ${rows}`,
    size: 'Espacio ocupado, estimado',
    unknown: 'se desconoce',
    permissions: 'Permitido por ti y el navegador',
    faults: 'Fallos propios',
    noFaults: 'ninguno registrado',
    rowsOf: 'Registros por tipo',

    report: 'Informe',
    reportLead:
      'Para quien te ayude. No contiene nombres, direcciones, números de tarjeta o de pedido ni tokens; los servidores van numerados. Léelo antes de enviarlo: esto es todo.',
    copy: 'Copiar el informe',
    copied: 'Copiado.',
    notCopied: 'El navegador no dejó copiarlo. Selecciona el texto y cópialo tú.',
  },
};
