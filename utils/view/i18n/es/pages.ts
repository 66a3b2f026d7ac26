import type { PageWords } from '../en-GB/pages';
import { pluralsOf } from '../plurals';
import { afterwards } from './afterwards';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

const plural = pluralsOf('es');

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `desde ${price}`,
    unknown: 'precio desconocido',
  },

  names: (items) => items.join(', '),

  gigabytes: {
    decimal: '1000 MB',
    binary: '1024 MB',
  },

  demo: {
    try: 'Probar la línea demo',
    remove: 'Quitar la línea demo',
    readBy: 'Nada: cifras inventadas',
    note: 'Demo: las cifras son inventadas. No se lee nada ni se puede comprar nada.',
  },

  popup: {
    firstRunOverPage:
      'Abre la página de tu cuenta, con la sesión iniciada, y deja que DataLeft la siga. También sirve un token.',
    readOnVisit: 'Abre la página de tu cuenta: se lee al visitarla.',
    measuredAhead: 'la hora del proveedor va adelantada',
    alerts: 'Avisos',
    history: 'Historial y gráficos',
    unread: 'Nuevo',
    snooze: 'Recordar más tarde',
    snoozes: {
      hour: 'En una hora',
      tomorrow: 'Mañana por la mañana',
      worse: 'Si empeora',
    },
    toRenew: (n) => `${n} por renovar`,
    toSettle: (n) => `${n} por pagar`,
    late: (n) => plural(n, { one: `${n} retrasada`, other: `${n} retrasadas` }),
    toSignIn: (n) => `${n} sin sesión`,
    toCheck: (n) => plural(n, { one: `${n} ilegible`, other: `${n} ilegibles` }),
    waiting: (n) => `${n} en espera`,
    notCurrent: (n) => `${n} sin actualizar`,
    told: (n) => plural(n, { one: `${n} aviso`, other: `${n} avisos` }),
    calm: 'todo en orden',
    noLine: 'Todavía no hay líneas',
    noLineNext: 'Añade la primera en más o menos un minuto',
    firstRun:
      'Abre la página de tu cuenta y síguela, o conecta una API. DataLeft lee cuánto queda y hasta cuándo.',
    firstRunPromise: 'Lo que lee se queda en este equipo.',
    connecting: 'Conectado, aún sin leer',
    reading: (provider) => `Primera lectura en camino: ${provider}.`,
    readingNext: 'Aparecerá aquí en cuanto llegue.',
    folded: (n) => plural(n, { one: `${n} línea más en orden`, other: `${n} líneas más en orden` }),
    unfold: 'Mostrar',
    noMatch: 'Ninguna línea se llama así.',
    expires: (date) => `Vence el ${date}`,
    expired: (date) => `Venció el ${date}`,
    untilDate: (date) => `Hasta el ${date}`,
    owes: (amount) => `${amount} por pagar`,
    copyThere: 'Hay una copia de lo que estaba guardado aquí.',
    bringBack: 'Recuperarla',
    trouble:
      'DataLeft no puede abrir su base de datos. No se ha borrado nada. Reinicia el navegador; si sigue igual, puede que el disco esté lleno.',
  },

  outlook: {
    runsOut: (span, dates, perDay) =>
      `*Se agota en aprox. ${span}* (${dates}) a ${perDay} al día. `,
    likelyRunsOut: (end, from, perDay) =>
      `*Es probable que se agote antes del ${end}*, a partir del ${from}, a ${perDay} al día. `,
    toReach: (end, perDay) => `Para llegar al ${end}: ${perDay} al día.`,
    lasts: (end, perDay) => `*Alcanza hasta el ${end}* con cerca de ${perDay} al día.`,
    likelyLasts: (end, perDay, from) =>
      `*Es probable que alcance hasta el ${end}* con cerca de ${perDay} al día; puede agotarse a partir del ${from}.`,
    seenFor: (days) =>
      plural(days, {
        one: ` Con ${days} día de lecturas.`,
        other: ` Con ${days} días de lecturas.`,
      }),
    rowRunsOut: (span) => `Datos para ${span}`,
    rowLikelyRunsOut: (date) => `Puede acabar ya el ${date}`,
    rowLasts: (date) => `Alcanza hasta el ${date}`,
  },
};
