import type { AlertSettingsWords } from '../en-GB/alert-settings';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('es');

export const alertSettings: AlertSettingsWords = {
  percent: 'Porcentaje',
  amount: 'Cantidad',
  dataAs: 'Niveles de datos en',
  levels: {
    dataLevels: 'Datos restantes, parte',
    dataAmounts: 'Datos restantes, cantidad',
    expiryDays: 'Antes de vencer',
    voiceSeconds: 'Llamadas restantes',
    smsMessages: 'SMS restantes',
    moneyMinor: 'Saldo restante',
  },
  units: { days: 'días', hours: 'horas' },
  newLevel: (what) => `Nuevo nivel: ${what}`,
  unitOf: (what) => `Unidad: ${what}`,
  add: 'Añadir',
  removeOne: (level) => `Quitar ${level}`,
  noLevels: 'Ninguno',
  amountHint: 'Para líneas con un total mayor. El cero siempre avisa.',
  countHint: 'Para líneas que los tengan. El cero siempre avisa.',
  faults: {
    notANumber: 'Escribe un número, como 5 o 0,5.',
    notPositive: 'Debe ser mayor que cero; el cero siempre avisa.',
    leadNotPositive: 'Debe ser antes del vencimiento: más de cero. El vencimiento siempre avisa.',
    tooLarge: (most) => `Como máximo ${most}.`,
    tooMany: (most) => `Como máximo ${most} niveles. Quita uno antes.`,
    aboveTotal: (total) =>
      `Esta línea tiene ${total} en total: un nivel tan alto se cumpliría siempre.`,
    longerThanPlan: (span) => `El plan de esta línea dura ${span}: debe ser menos que eso.`,
    ruleOff: (rule) =>
      `Estos niveles no avisan mientras «${rule}» esté desactivada. Actívala, o deja que la línea siga los niveles generales.`,
    allOff:
      'Todas las reglas están desactivadas: no habría ningún aviso. Activa una regla, o desactiva los avisos.',
    sameTime: 'El inicio y el fin coinciden. No se ha guardado: elige dos horas distintas.',
    noTime: 'Elige una hora. No se ha guardado.',
  },

  groups: {
    data: 'Datos y consumo',
    end: 'Vigencia y renovación',
    provider: 'Proveedor',
    offers: 'Ofertas',
  },
  rules: {
    data: { title: 'Datos restantes', text: 'En tus niveles y cuando no quede nada.' },
    'daily-allowance': {
      title: 'Cuota del día',
      text: 'Cuando hoy se haya usado más de lo que toca por día con lo que queda.',
    },
    forecast: {
      title: 'Se agota antes',
      text: 'Cuando los datos vayan a agotarse, probablemente, antes de que venza el plan.',
    },
    pace: {
      title: 'Ritmo inusual',
      text: 'Cuando en la última hora se haya usado mucho más de lo habitual.',
    },
    voice: { title: 'Llamadas', text: 'En tus niveles de minutos y cuando no quede ninguno.' },
    sms: { title: 'SMS', text: 'En tus niveles y cuando no quede ninguno.' },
    money: {
      title: 'Saldo',
      text: 'En los niveles propios de la línea y cuando se acabe el saldo.',
    },
    expiry: {
      title: 'Vencimiento del plan',
      text: 'Con la antelación que elijas y en el momento de vencer.',
    },
    reset: {
      title: 'Datos repuestos',
      text: 'Un día antes, si aún queda mucho sin usar.',
    },
    'auto-renew': {
      title: 'Renovación automática',
      text: 'Un día antes del cobro, si el saldo no alcanza y si ha fallado.',
    },
    arrears: { title: 'Factura pendiente', text: 'Cuando el proveedor dice que se debe dinero.' },
    'signed-out': {
      title: 'Sesión cerrada',
      text: 'Una vez, cuando el proveedor deja de aceptar tu sesión.',
    },
    trouble: {
      title: 'Sin respuesta o ilegible',
      text: 'Cuando un proveedor falla mucho tiempo con este equipo encendido.',
    },
    plans: {
      title: 'Precios y promociones',
      text: 'Cuando baja de precio un plan que tienes o que marcaste, o su promoción está por terminar.',
    },
  },
  troubleAfter: 'Avisar después de',
  renewals: 'Siempre se avisa si una renovación está activa, se retrasa o no se ha pagado.',

  quiet: 'Horas de silencio',
  quietFrom: 'De',
  quietTo: 'A',
  quietSameDay: (from, to) => `De ${from} a ${to}.`,
  quietOvernight: (from, to) => `De ${from} a ${to} del día siguiente.`,
  quietHint: 'No se pierde nada: los avisos esperan y el icono sigue cambiando.',
  quietUrgent: 'Los urgentes llegan igualmente',
  quietUrgentHint: 'Datos agotados, último día y vencimiento del plan, un pago que falló.',

  sound: 'Sonido',
  soundHint: 'Desactivado: sin sonido. Activado: el sistema decide si suena.',
  banner: 'Aviso en la página',
  bannerHint:
    'Una nota pequeña en la página que estés viendo, solo para avisos urgentes y nunca donde pagas. El navegador pregunta antes; no se guarda ni se envía nada de la página.',
  bannerRefused:
    'Sin tu permiso no se muestra esta nota. Queda desactivada; actívala otra vez y permítela.',
  bannerTaken:
    'El navegador ha retirado el permiso y ya no se muestra esta nota. Actívala otra vez para permitirla.',

  reachTitle: '¿Te llegan las notificaciones?',
  blocked: 'El navegador dice que las notificaciones de DataLeft están bloqueadas en este sistema.',
  notSent: 'El navegador no aceptó la notificación.',
  didYouSee: '¿La has visto?',
  yes: 'Sí',
  no: 'No',
  seen: 'Bien. Los avisos llegarán igual.',
  unseen: 'El icono y la ventana avisan siempre. Para ver también las notificaciones:',
  steps: {
    mac: [
      'Abre Ajustes del Sistema, luego Notificaciones, y elige tu navegador.',
      'Permite las notificaciones y elige Tiras o Alertas.',
      'Desactiva el modo de concentración, o permite en él tu navegador.',
    ],
    win: [
      'Abre Configuración, luego Sistema y Notificaciones.',
      'Activa las notificaciones y, en la lista, también tu navegador.',
      'Desactiva «No molestar».',
    ],
    linux: [
      'Desactiva «No molestar» en el calendario o en el panel.',
      'Abre los ajustes de notificaciones de tu escritorio y permite tu navegador.',
      'Si tu escritorio no muestra notificaciones, cuenta con el icono y la ventana, o reenvía los avisos.',
    ],
    cros: [
      'Haz clic en la hora y desactiva «No molestar».',
      'Abre Configuración, luego Aplicaciones y Notificaciones, y permite tu navegador.',
    ],
    android: [
      'Abre los ajustes del sistema, luego Aplicaciones, y elige tu navegador.',
      'Permite allí las notificaciones y desactiva «No molestar».',
    ],
    other: ['Permite las notificaciones de tu navegador en los ajustes del sistema.'],
  },

  relay: 'Reenviar avisos',
  relayLead: 'A tu teléfono o a un programa tuyo, por el servicio que elijas.',
  relayKind: 'Por',
  relayKinds: { ntfy: 'Tema de ntfy', webhook: 'Webhook' },
  relayAddress: 'Dirección',
  relayAddressHints: {
    ntfy: 'Servidor y tema, como https://ntfy.sh/un-nombre-que-nadie-adivine',
    webhook: 'Recibe un POST con JSON, según Standard Webhooks.',
  },
  relaySecret: { ntfy: 'Token de acceso', webhook: 'Clave de firma' },
  relaySecretHints: {
    ntfy: 'Solo para temas que lo pidan. Se guarda cifrado en este equipo y se envía solo a este servidor.',
    webhook:
      'Firma cada mensaje para que sepas de dónde viene. Se guarda cifrada en este equipo y nunca se envía.',
  },
  relaySecretKept: 'Ya hay uno guardado. Deja el campo vacío para conservarlo.',
  relaySecretElsewhere: 'El guardado era para otra dirección y no se usa en esta.',
  relaySends:
    'Solo se envía a esta dirección: título y texto de cada aviso, con nombres de líneas, cantidades y fechas. Nunca se envían: datos de acceso, tokens ni direcciones de páginas.',
  relayOn: 'Reenviar avisos',
  relayNotHttps: 'Solo es segura una dirección que empiece por https://.',
  relayMalformed: 'Esta dirección no está completa.',
  relayCredentials: 'La dirección lleva un usuario o una contraseña. Ponlos en el campo de abajo.',
  relayNoTopic: 'Falta el tema: escríbelo tras el servidor, como en https://ntfy.sh/mi-tema',
  relayRefused: 'Sin tu permiso para esta dirección no se envía nada. Pulsa otra vez y permítelo.',
  relayTaken:
    'El navegador ha retirado el permiso para esta dirección y no se envía nada. Envía un mensaje de prueba para permitirla de nuevo.',
  relayTest: 'Enviar mensaje de prueba',
  relayTesting: 'Enviando…',
  relayTested: 'El servicio lo aceptó. Mira tu teléfono o tu programa.',
  relaySaved: 'Guardado.',
  relayFailed: {
    offline: 'Sin red. La prueba no se envió.',
    unreachable: 'Nadie responde en esta dirección. Comprueba si hay una errata.',
    forbidden: 'El servicio rechaza este token o esta clave.',
    notFound: 'El servicio no tiene nada en esta dirección. Compruébala.',
    server: (status) => `El servicio respondió con un error (${status}).`,
    notPermitted:
      'El navegador no deja que DataLeft envíe a esta dirección. Pulsa otra vez y permítelo.',
  },
  relayWaiting: (n) =>
    plural(n, {
      one: `${n} aviso espera a reenviarse.`,
      other: `${n} avisos esperan a reenviarse.`,
    }),

  ownTitle: 'Reglas propias de una línea',
  ownOf: (line) => `${line} tiene reglas propias`,
  everyOther: 'Las demás líneas',
  everyLine: 'Todas las líneas',
  follows: 'Siguen las reglas de arriba.',
  pickLine: 'Línea',
  giveOwn: 'Darle las suyas',
  edit: 'Editar',
  editOf: (line) => `Editar las reglas de ${line}`,
  noLines: 'Todavía no hay líneas.',
  noAlertsOf: 'Sin avisos',
  ownPart: (what, how) => `${what}: ${how}`,
  on: 'Sí',
  off: 'No',
  ownPage: (line) => `Avisos de ${line}`,
  ownPageLead: 'Lo que esta línea no tiene propio lo toma de las reglas para todas.',
  backToAll: 'Todos los avisos',
  lineAlerts: 'Avisos de esta línea',
  lineAlertsHint:
    'Desactivado: no se avisa nada de esta línea. Se sigue viendo en el icono y en la ventana.',
  ownLevels: 'Niveles propios',
  ownLevelOf: (what) => `Niveles propios: ${what}`,
  asForAllShort: 'Como todas',
  ownShort: 'Propios',
  asAll: (levels) => `Como todas las líneas: ${levels}`,
  ownRules: 'Reglas propias',
  asForAll: (state) => `Como todas (${state})`,
  reset: 'Volver a las reglas generales',
  notSaved: 'No se ha guardado y no se pierde nada: corrige lo marcado arriba.',
  noSuchLine: 'Esta línea ya no está. Sus reglas se fueron con ella.',
};
