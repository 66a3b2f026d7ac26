import type { DataWords } from '../en-GB/data';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('es');

export const data: DataWords = {
  takeTitle: 'Llévatelo',
  everything: 'Copia de seguridad de todo',
  everythingHint:
    'Un solo archivo con ajustes, conexiones, líneas, packs, renovaciones, facturas, recibos con sus archivos y el historial por horas y días. Sin contraseñas, sin tokens y sin la dirección a la que se reenvían los avisos. Nombra proveedores y líneas: guárdalo como una factura.',
  save: 'Guardar una copia',
  saving: 'Escribiendo y comprobando la copia…',
  saved: (size) => `Guardada (${size}). Al releerla estaba entera.`,
  unsound: (why) => `Se guardó, pero tal como está no se podría restaurar. ${why}`,
  notSaved: 'No se pudo escribir la copia. Aquí no ha cambiado nada; inténtalo otra vez.',
  readings: 'Consumo por día',
  readingsHint:
    'Cada línea y cada día en una tabla, para una hoja de cálculo; cantidades en bytes.',
  saveCsv: 'Guardar como CSV',
  noDays: 'Todavía no hay nada que guardar: no se ha leído ningún día.',

  copiesTitle: 'Guardado automáticamente',
  copiesLead:
    'Una vez al día DataLeft aparta una copia de todo, separada de su base de datos: las dos últimas y una más antigua. Como en una copia de seguridad, no incluye inicios de sesión.',
  noCopy: 'Aún no hay ninguna. La primera llegará en un día.',
  look: 'Verla',
  damaged: (place: string) =>
    `Algo de lo guardado aquí está dañado (${place}), por eso no se hace ninguna copia nueva. Recupera la última o guarda una copia de lo que se puede leer.`,

  restoreTitle: 'Recupéralo',
  restoreLead:
    'Una copia de seguridad de DataLeft, un archivo que termina en .json. Antes verás qué contiene.',
  choose: 'Elegir una copia',
  drop: 'o suéltala aquí',
  checking: 'Comprobando la copia…',
  refused: (file) => `«${file}» no se restauró. No ha cambiado nada.`,
  failed: 'La comprobación se interrumpió. Inténtalo otra vez.',
  place: (place) => `Lugar: ${place}`,
  faults: {
    'too-large': 'Ocupa más de 200 MB.',
    unreadable: 'El archivo no está entero: le falta el final, o es otra cosa.',
    'too-deep': 'Tiene más niveles anidados que cualquier copia.',
    'not-a-backup': 'No es una copia de seguridad de DataLeft.',
    newer: 'Se hizo con un DataLeft más nuevo. Actualiza DataLeft antes y luego restáurala.',
    damaged: 'Se modificó o se dañó después de guardarla: la suma de verificación no coincide.',
    wrong: 'Contiene algo que no es como debería.',
    forbidden: 'Contiene un nombre que no aparece en ninguna copia.',
    file: 'El archivo de uno de sus recibos no está entero.',
    pack: 'Uno de sus packs no pasa la comprobación de packs.',
  },
  previewTitle: (file) => `Qué contiene ${file}`,
  made: 'Guardada',
  connections: 'Conexiones',
  none: 'No hay',
  historySince: 'Historial desde',
  heldBack: 'No se restaura',
  countTitle: 'Qué cambiaría',
  kind: 'Qué',
  kinds: {
    connections: 'Conexiones',
    lines: 'Líneas',
    renewals: 'Renovaciones',
    receipts: 'Recibos',
    bills: 'Facturas',
    packs: 'Packs',
    days: 'Días de historial',
  },
  columns: {
    merge: {
      inFile: 'En el archivo',
      added: 'Nuevo',
      renewed: 'Actualizado',
      onlyHere: 'Solo aquí, se queda',
    },
    replace: {
      inFile: 'En el archivo',
      added: 'Nuevo',
      renewed: 'Más nuevo en el archivo',
      onlyHere: 'Solo aquí, se pierde',
    },
  },
  way: 'Cómo',
  ways: { merge: 'Combinar', replace: 'Reemplazar' },
  wayHints: {
    merge:
      'Añade lo que falta. De lo que está en ambos sitios, se queda lo más nuevo; los ajustes hechos aquí no cambian. No se borra nada.',
    replace:
      'Todo lo de aquí queda como en el archivo. Los datos de acceso se conservan donde la conexión y su dirección son las mismas.',
  },
  now: { merge: 'Combinar ahora', replace: 'Reemplazar ahora' },
  cancel: 'Cancelar',
  restoring: 'Restaurando…',
  restored: { merge: 'Combinado.', replace: 'Reemplazado.' },
  signIn:
    'Las copias no llevan datos de acceso ni permisos: abre cada conexión, inicia sesión y permítela de nuevo.',
  toConnections: 'Ir a las conexiones',
  notRestored:
    'La restauración se interrumpió. O está aquí todo lo de la copia, o no hay nada; mira antes de intentarlo otra vez.',

  syncTitle: 'Varios equipos',
  syncSwitch: 'Compartir mis ajustes con mis otros equipos',
  syncHint:
    'Los ajustes, las reglas de aviso, los packs importados, los avisos atendidos y las conexiones con sus nombres, direcciones y números de tarjeta viajan por la sincronización de tu cuenta del navegador y quedan en manos de quien la gestiona (Google, Microsoft, Mozilla…). Los tokens y las contraseñas nunca viajan: cada equipo recibe los suyos. Las cifras, el historial y los recibos se quedan aquí.',
  syncDone: (when) => `Última puesta al día: ${when}.`,
  syncAlone:
    'Aún no se ve ningún otro equipo: actívalo también allí, con la misma cuenta del navegador.',
  syncOthers: (n) => `Otros equipos: ${n}.`,
  syncNoRoom:
    'No hay sitio para esto en la sincronización del navegador. Aquí no se pierde nada; los otros equipos no lo reciben:',
  syncLeft: {
    pack: (name) => `Pack «${name}»`,
    rules: (name) => `Reglas de aviso propias de las líneas de «${name}»`,
    connection: (name) => `Conexión «${name}»`,
    answer: 'Qué avisos se atendieron',
  },
  syncFaults: {
    unavailable:
      'Este navegador no ofrece sincronización a las extensiones. En este equipo todo sigue como antes.',
    refused:
      'El navegador no aceptó lo que se iba a compartir. Se volverá a intentar; aquí no se pierde nada.',
    newer:
      'Otro equipo tiene un DataLeft más nuevo y lo que comparte no se puede leer aquí. Actualiza DataLeft en este equipo.',
    incomplete: 'De otro equipo ha llegado solo una parte. Se leerá cuando esté todo.',
    damaged:
      'Lo que comparte otro equipo está dañado. Se deja como está y se leerá cuando ese equipo lo escriba de nuevo.',
  },
  syncLaid: 'Hay algo en la sincronización del navegador',
  syncLaidHint:
    'Lo que este u otros equipos han compartido. Los que aún comparten vuelven a dejar lo suyo.',
  syncClear: 'Eliminar',

  eraseTitle: 'Borrarlo todo',
  eraseLead:
    'Todas las líneas, conexiones, datos de acceso, recibos y ajustes, y todos los permisos que diste. DataLeft queda como el primer día.',
  erase: 'Borrarlo todo…',
  loses: 'Esto desaparecerá, y nadie podrá recuperarlo sin una copia de seguridad:',
  lost: {
    connections: (n) =>
      plural(n, {
        one: `${n} conexión con sus datos de acceso`,
        other: `${n} conexiones con sus datos de acceso`,
      }),
    lines: (n) =>
      plural(n, { one: `${n} línea con su historial`, other: `${n} líneas con su historial` }),
    renewals: (n) => plural(n, { one: `${n} renovación`, other: `${n} renovaciones` }),
    receipts: (n) =>
      plural(n, { one: `${n} recibo con su archivo`, other: `${n} recibos con sus archivos` }),
    bills: (n) => plural(n, { one: `${n} factura`, other: `${n} facturas` }),
    settings: 'todos los ajustes, avisos y permisos',
  },
  eraseNow: 'Borrar todo esto',
  keep: 'Conservarlo todo',
  erasing: 'Borrando…',
  erased: 'Se ha borrado todo. DataLeft está como el primer día.',
  notErased: 'El borrado se interrumpió y puede que aún quede algo. Pulsa otra vez.',
};
