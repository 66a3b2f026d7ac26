import type { WelcomeWords } from '../en-GB/welcome';

export const welcome: WelcomeWords = {
  title: 'Te damos la bienvenida a DataLeft',
  lead: 'Cuántos datos te quedan, hasta cuándo, y renovar con un clic.',
  connectTitle: '¿Dónde está tu línea?',
  connectLead: 'En la página de tu cuenta, en un pack o detrás de una API.',
  connect: 'Conectar un proveedor',
  readyLead: (place) => `Leído de ${place}.`,
  tryTitle: 'Qué probar',
  tryPin: 'El icono dice cuánto queda cuando está en la barra de herramientas.',
  tryPopup:
    'Abre DataLeft desde la barra de herramientas: cuánto queda, hasta cuándo y los planes.',
  tryRenew: 'Pulsa Renovar y paga en la web del proveedor. DataLeft te dice cuándo está activa.',
  tryAlerts: 'Elige en los ajustes cuándo quieres avisos.',
  openPopup: 'Abrir DataLeft',
  openSettings: 'Ajustes',
  of: (n) => `de ${n}`,
  ways: {
    page: 'La página de mi cuenta',
    pageDetail: 'Inicias sesión como siempre; tu contraseña se queda en el navegador',
    provider: 'Elegir un proveedor',
    providerDetail: 'Con un pack, un token o una clave',
    box: 'Un MiFi de esta red',
    boxDetail: 'Huawei, ZTE, Netgear, GL.iNet',
    demoDetail: 'Todo en marcha, con cifras inventadas',
  },
  states: { 'to-do': 'Pendiente', done: 'Hecho', skipped: 'Omitido' },
  skip: 'Omitir',
  pinTitle: 'El medidor, siempre a la vista',
  pinSteps: {
    puzzle: 'Pulsa la pieza de rompecabezas, junto a la barra de direcciones.',
    pin: 'Pulsa el icono de fijar, junto a DataLeft.',
    gear: 'Pulsa el engranaje, junto a DataLeft, y luego «Fijar a la barra de herramientas».',
  },
  pinned: 'DataLeft está en la barra de herramientas.',
  notPinned: 'Aún no está en la barra de herramientas. Cuando lo esté, esta página lo notará.',
  noticesDone: 'Has visto la prueba.',
};
