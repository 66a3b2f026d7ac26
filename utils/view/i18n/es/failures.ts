import type { FailureWords } from '../en-GB/failures';
import { checkoutFaults } from './checkout-faults';

export const failures: FailureWords = {
  offline: ['Sin red.', 'DataLeft lo intentará de nuevo en cuanto haya conexión.'],
  unreachable: [
    'Nadie responde en esta dirección.',
    'Comprueba si hay una errata; el proveedor también puede estar caído.',
  ],
  timeout: ['El proveedor no respondió a tiempo.', 'DataLeft lo intentará de nuevo solo.'],
  tokenWrong: [
    'El proveedor no acepta este token, clave o contraseña.',
    'Cópialo otra vez, entero, de la página de tu cuenta.',
  ],
  tokenEnded: [
    'El token, la clave o la contraseña ya no sirve.',
    'Ha caducado o se ha retirado. Pide otro al proveedor y ponlo en los ajustes.',
  ],
  sessionEnded: [
    'Tu sesión con el proveedor está cerrada.',
    'Iníciala en su web; DataLeft seguirá leyendo por su cuenta.',
  ],
  maintenance: [
    'La web del proveedor está cerrada por mantenimiento.',
    'DataLeft lo intentará de nuevo solo.',
  ],
  otherAccount: [
    'El navegador tiene abierta la sesión de otra cuenta.',
    'Sus cifras no se han mezclado. Entra en la cuenta que sigues, o sigue también esta.',
  ],
  pageChanged: (path) => [
    `La página ha cambiado: «${path}» ya no está donde estaba.`,
    'No se adivina nada. Abre la página y vuelve a señalarlo.',
  ],
  noSuchLine: [
    'El proveedor no conoce esa línea en esta cuenta.',
    'Comprueba el número de la línea.',
  ],
  sameLineTwice: (path) => [
    `Dos líneas tienen el mismo identificador («${path}») y no se pueden distinguir.`,
    'No se ha guardado nada. Avisa a tu proveedor.',
  ],
  wrongCheckDigit: [
    'No es el número de una tarjeta: el último dígito no cuadra con los demás.',
    'Copia otra vez el ICCID, con sus 19 o 20 dígitos.',
  ],
  refused: [
    'El proveedor respondió que no puede hacerlo.',
    'Revisa lo que escribiste; DataLeft lo intentará de nuevo solo.',
  ],
  partial: (path) => [
    `El proveedor envió solo parte de la respuesta: falta «${path}».`,
    'Se conserva lo que ya se sabía; DataLeft lo intentará de nuevo solo.',
  ],
  notReady: [
    'El proveedor todavía está preparando el informe.',
    'DataLeft volverá a preguntar solo.',
  ],
  pageGone: [
    'La página que sigues ya no está, o es de otra cuenta.',
    'No se ha mezclado nada. Abre la página de tu cuenta; si ha cambiado de sitio, síguela allí.',
  ],
  doesNotAddUp: (path) => [
    `Las cantidades de «${path}» se contradicen.`,
    'No se adivina nada. Abre la página y mira; si ha cambiado, señala otra vez.',
  ],
  tooSlow: [
    'La página es demasiado grande para leerla.',
    'Sigue una página que muestre solo esta línea.',
  ],
  needsScripts: [
    'La página queda vacía hasta que se ejecutan sus scripts.',
    'Se lee cuando la visitas, o en segundo plano si lo permites.',
  ],
  forbidden: ['Este token no puede leer el consumo.', 'Pide a tu proveedor uno que pueda.'],
  rateLimited: ['El proveedor pide una pausa.', 'DataLeft espera un poco más antes de preguntar.'],
  server: (status) => [
    `El proveedor tiene un fallo propio (${status}).`,
    'DataLeft lo intentará de nuevo solo.',
  ],
  notAProvider: [
    'En esta dirección no hay ningún proveedor que DataLeft conozca.',
    'Pon la dirección de la API, no la de la web.',
  ],
  notJson: [
    'La respuesta no tiene un formato que se pueda leer.',
    'Puede que el proveedor esté en mantenimiento, o que esta no sea su API.',
  ],
  cutShort: [
    'La respuesta se cortó a la mitad.',
    'DataLeft lo intentará de nuevo; si sigue igual, avisa al proveedor.',
  ],
  wrongType: (path) => [
    `La respuesta trae algo inesperado en «${path}».`,
    'No se adivina nada. Avisa al proveedor, o envíanos este punto.',
  ],
  negative: (path) => [
    `La respuesta trae una cantidad negativa en «${path}».`,
    'No se adivina nada. Avisa al proveedor, o envíanos este punto.',
  ],
  tooLarge: (path) => [
    `La respuesta trae una cantidad imposible, por grande, en «${path}».`,
    'No se adivina nada. Avisa al proveedor, o envíanos este punto.',
  ],
  unknownUnit: (path) => [
    `La respuesta trae una unidad desconocida en «${path}».`,
    'No se adivina nada. Envíanos este punto y DataLeft la aprenderá.',
  ],
  tooBig: ['La respuesta es demasiado larga para una cuenta.', 'Comprueba la dirección.'],
  noLines: [
    'El proveedor responde, pero no muestra líneas para este token.',
    'Comprueba que el token sea de la cuenta donde está tu línea.',
  ],
  redirect: [
    'La dirección lleva a otro sitio.',
    'DataLeft no la siguió, para que tu token no salga de donde debe estar. Pon la dirección final.',
  ],
  notHttps: ['Solo son seguras las direcciones https.', 'Usa la que empieza por https://.'],
  query: ['Aquí va solo el principio de la dirección.', 'Quita el signo ? o # y lo que sigue.'],
  malformed: ['La dirección no está completa.', 'Debe parecerse a https://api.provider.example.'],
  undeclared: [
    'Esto lleva a un sitio que el proveedor no ha declarado como suyo.',
    'Si lo conoces, ponlo como web de esta conexión; si no, entra por la página principal del proveedor.',
  ],
  credentials: [
    'La dirección lleva un usuario o una contraseña.',
    'Quítalos; los proveedores de verdad no hacen eso.',
  ],
  unentered: [
    'El token se introdujo en otro equipo, y los tokens no viajan.',
    'Introdúcelo una vez en este equipo; hasta entonces no se consulta a nadie.',
  ],
  locked: [
    'Bloqueado: pon la frase de acceso.',
    'Una vez cada vez que se abre el navegador, en los ajustes de DataLeft, en «Seguridad».',
  ],
  notPermitted: [
    'El navegador no deja que DataLeft lea esta dirección.',
    'Permítela otra vez en los ajustes de esta conexión.',
  ],
  checkout: checkoutFaults,
  bug: ['Algo falló en DataLeft.', 'No se ha perdido nada. Inténtalo otra vez.'],
};
