import type { GuardWords } from '../en-GB/guard';

export const guard: GuardWords = {
  title: 'Espera antes de pagar',
  lead: (provider) =>
    `La página de pago de ${provider} iba a llevarte a un sitio que DataLeft no conoce. Allí no se ha escrito nada.`,
  where: 'Lleva a',
  why: {
    undeclared: (provider) =>
      `No es un sitio que ${provider} declare como suyo ni un servicio de pago conocido. Los bancos que confirman un pago con tarjeta también pueden verse así: entonces el nombre es el de tu banco.`,
    'look-alike': (provider) =>
      `El nombre imita uno de ${provider}, y no lo es. Así se roban los datos de pago.`,
    'not-encrypted': () =>
      'La conexión no está cifrada: lo que se escriba allí se puede leer por el camino.',
  },
  back: (provider) => `Volver a ${provider}`,
  on: 'Lo conozco, seguir',
  needs:
    'Ningún pago necesita el PIN de tu tarjeta, la contraseña de tu correo ni un código que te enviaron para otra cosa.',
  onHint: 'Se dará por conocido hasta que termine este pago.',
  form: 'Si acabas de pulsar un botón como Pagar: el navegador envía el formulario sin esperar a nadie, así que su contenido puede haber llegado allí. Al seguir, la dirección se abre sin él; para enviarlo de nuevo, vuelve después al formulario en esta pestaña y pulsa el botón otra vez.',
  gone: 'Aquí ya no hay nada que decidir.',
  goneNext: 'Este pago ha terminado. Puedes cerrar la pestaña.',
  card: 'Vigilancia del pago',
  cardHint:
    'Mientras está abierta una página de pago que abrió DataLeft, se mira adónde va su pestaña, solo por las direcciones, y se avisa antes de que escribas nada en un sitio que no sea del proveedor ni un servicio de pago conocido. El navegador pregunta antes.',
  refused: 'Sin tu permiso no hay vigilancia. Queda desactivada; actívala otra vez y permítela.',
};
