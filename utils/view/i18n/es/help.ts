import type { HelpWords } from '../en-GB/help';

export const help: HelpWords = {
  title: 'Ayuda y otras vías',
  back: 'Volver',
  settings: 'Ajustes',

  symptoms: '¿Qué pasa?',
  names: {
    'cannot-sign-in': 'No puedo iniciar sesión',
    'password-forgotten': 'Olvidé la contraseña',
    'payment-failed': 'El pago falló',
    'cannot-renew': 'No puedo renovar en línea',
    'no-data': 'Renové, pero no hay datos',
    'new-card': 'Una tarjeta nueva no funciona',
    slow: 'Internet va lento',
  },
  saysProvider: 'El proveedor dice',

  do: {
    signIn: (host) => `Acceder en ${host}`,
    reset: (host) => `Restablecerla en ${host}`,
    token: 'Ponerlo de nuevo',
    refresh: 'Leer de nuevo',
    support: 'Abrir la página de soporte',
    bills: 'Abrir las facturas',
    account: 'Abrir mi cuenta',
    plans: 'Comparar planes',
    renewThere: 'Renovar con el proveedor',
    app: (store) => `App en ${store}`,
    profile: 'Ver los pasos',
    shops: 'Buscar una tienda',
  },

  steps: {
    ownWebsite: 'Inicia sesión en la propia web del proveedor. DataLeft seguirá por su cuenta.',
    token:
      'El proveedor ya no acepta el token, la clave o la contraseña. Cópialo otra vez, entero, y ponlo aquí.',
    tokenFrom: 'En la página de tu cuenta puedes crear uno nuevo.',
    rightAccount: 'Si el navegador recuerda varias cuentas, usa la que tiene esta línea.',
    network:
      'Carga otra web. Si no se abre ninguna, el problema es la red: prueba con Wi-Fi o con otra línea.',
    privateWindow:
      'Prueba una ventana privada u otro navegador. Así quedan fuera las cookies antiguas y las extensiones.',
    vpn: 'Desactiva la VPN mientras inicias sesión. Algunos proveedores rechazan direcciones extranjeras.',
    appInstead: 'Prueba la app del proveedor. Suele funcionar cuando la web no.',
    forgotten: 'Si dudas de la contraseña, restablécela antes de que se bloquee la cuenta.',
    callThem: 'Si nada sirve, pregunta al proveedor: abajo tienes cómo.',

    resetHere: 'Restablécela en la página del proveedor. Te enviará un enlace o un código.',
    resetThere: 'Elige «Olvidé mi contraseña» en la página de acceso del proveedor.',
    mailLate:
      '¿No llega nada en diez minutos? Mira en el correo no deseado y luego pídelo otra vez.',
    noSms: 'En el extranjero puede no llegar un código por SMS. Elige el correo si se ofrece.',
    thenSignIn: 'Después inicia sesión una vez. DataLeft seguirá por su cuenta.',

    bankFirst:
      'Mira primero tu banco o billetera digital. Si el dinero ya salió, no pagues otra vez: pregunta al proveedor.',
    limit:
      'Comprueba saldo y límite. Muchas tarjetas bloquean los pagos en línea o en el extranjero hasta que los permites.',
    otherWay: (ways) => `Paga de otra forma. Este proveedor acepta ${ways}.`,
    otherWayUnknown: 'Paga de otra forma, si la página de pago la ofrece.',
    arrears: (amount) =>
      `Paga primero ${amount}. Los proveedores no renuevan mientras haya una factura pendiente.`,
    tryAgain: 'Después inténtalo otra vez, en una red de confianza.',

    renewHere:
      'Empieza de nuevo desde la lista de planes. Una página de pago antigua puede haber caducado.',
    ended:
      'La línea ha vencido. Algunos proveedores la conservan solo unos días; pregunta antes de comprar otra.',
    otherWays: 'Renueva por otra vía: abajo están las que se conocen.',

    wait: (range) => `Suele tardar ${range}. DataLeft lo mira por su cuenta y te avisa.`,
    waitUnknown:
      'Suele tardar unos minutos, a veces horas. DataLeft lo mira por su cuenta y te avisa.',
    overdue: 'Ya pasó el tiempo habitual. Pregunta ahora al proveedor.',
    notTwice: 'No pagues otra vez hasta saber qué pasó con el primer pago.',
    readAgain: 'Lee otra vez lo que queda.',
    profileToo: 'Actualiza el perfil de la eSIM: este proveedor lo necesita.',
    restart: 'Activa el modo avión diez segundos, o reinicia el dispositivo.',
    dataLine: 'En los ajustes del dispositivo, elige esta línea para los datos móviles.',
    roaming: 'En el extranjero, activa la itinerancia de datos (roaming) para esta línea.',
    apn: 'Compara el punto de acceso (APN) con el que indica el proveedor.',

    cardIn:
      '¿Está puesta la tarjeta, o instalada y activada la eSIM? Se ve en los ajustes de datos móviles.',
    activated:
      'Algunas tarjetas hay que activarlas, o esperan a que se verifique tu identidad. Mira el mensaje del proveedor.',
    locked: '¿El dispositivo está bloqueado para otro operador? Entonces no admite otra tarjeta.',

    usedUp: 'Se acabó la velocidad máxima. Vuelve con más datos.',
    dailyCap: 'Puede que se haya agotado un cupo diario. Vuelve a empezar al día siguiente.',
    fairUse:
      'Los planes ilimitados van más lentos tras mucho uso. Busca «uso razonable» en el plan.',
    who: 'Mira qué los consume: actualizaciones, copias de seguridad, un punto de acceso compartido.',
    place: 'Cambia de lugar, o elige 4G en vez de 5G. A las horas de más uso va más lento.',
  },

  message: {
    title: (language) => `Mensaje en ${language}`,
    meaning: 'Qué dice',
    copy: 'Copiar',
    copied: 'Copiado',
    addNumber: 'Añade el número completo de la línea.',
    addBoth: 'Añade el número completo de la línea y, si lo tienes, el número de pedido.',
  },

  checks: {
    title: 'Pruébalo',
    call: 'Una llamada, hecha y recibida',
    sms: 'Un SMS, enviado y recibido',
    browse: 'Una web, con el Wi-Fi apagado',
    done: (time) => `hecho: ${time}`,
    dataOnly: 'Las tarjetas de datos no tienen llamadas ni SMS: sáltatelos.',
  },

  channels: {
    title: 'Formas de renovar',
    none: 'No se conoce otra vía con este proveedor. Su teléfono está en la factura o en el contrato.',
    website: 'Web',
    app: 'App',
    device: 'Ajustes del dispositivo',
    shop: 'Tienda',
    hotline: 'Teléfono',
    chat: 'Chat y redes sociales',
    reseller: 'Revendedores',
    renews: 'Renovar allí',
    open: 'Abrir',
    stores: { ios: 'App Store', android: 'Google Play', windows: 'Microsoft Store' },
    devices: {
      iphone: 'iPhone',
      ipad: 'iPad',
      android: 'Android',
      windows: 'Windows',
      macos: 'Mac',
      mifi: 'MiFi',
    },
    finder: 'Buscar una tienda',
    hours: 'Horario',
    personal: 'Llevar, particular',
    company: 'Llevar, empresa',
    settle: 'Pagar primero',
    notTold: 'no se indica',
    from: { home: 'Desde el país', abroad: 'Desde fuera' },
    anywhere: 'Número',
    free: 'gratis',
    paid: 'de pago',
    support: 'Página de soporte',
    fee: 'Cargo',
    genuine: 'Auténtico si',
    genuineUnknown:
      'No se indica cómo reconocer uno auténtico. Pregunta al proveedor antes de pagar.',
    resellerNote:
      'Un revendedor solo pide el número de la línea. Si pide tu contraseña o un código por SMS, no es auténtico.',
  },

  autoRenew: {
    title: 'Renovación automática',
    states: { on: 'Activada', off: 'Desactivada', unknown: 'No se indica' },
    unknown: 'El proveedor no dice si esta línea se renueva sola.',
    off: 'Esta línea termina si no la renuevas.',
    charge: 'Próximo cobro',
    amount: 'Importe',
    balance: 'Saldo',
    enough: (balance) => `${balance}, suficiente`,
    short: (balance, missing) => `${balance}, faltan ${missing}`,
    cancel: 'Se puede desactivar',
    cancelUntil: (time) => `hasta: ${time}`,
    cancelOver: 'ya es tarde para este cobro',
    notTold: 'no se indica',
    notOnBalance: 'no se indica; puede cobrarse a una tarjeta',
    advice:
      'Para pararla, renueva antes a mano y desactívala después. Así la línea no se interrumpe.',
    switch: 'Cambiarla con el proveedor',
    look: 'Verlo en su web',
  },

  profile: {
    title: 'Actualizar el perfil de la eSIM',
    device: 'Dispositivo',
    done: 'Perfil actualizado',
    undo: 'Aún sin actualizar',
    doneAt: (time) => `Actualizado: ${time}`,
    steps: {
      iphone: [
        'Ajustes → General → Información. Espera diez segundos; si se ofrece una actualización, acéptala.',
        'Ajustes → Datos móviles → la eSIM. Apaga la línea y vuelve a encenderla.',
        'Abre una web con el Wi-Fi apagado.',
      ],
      ipad: [
        'Ajustes → General → Información. Espera diez segundos; si se ofrece una actualización, acéptala.',
        'Ajustes → Datos móviles → la eSIM. Apágala y vuelve a encenderla.',
        'Abre una web con el Wi-Fi apagado.',
      ],
      android: [
        'Ajustes → Red e Internet → SIM → la eSIM. En Samsung: Conexiones → Administrador de SIM.',
        'Apágala y vuelve a encenderla. Si aparece «Actualizar perfil», elígelo.',
        'Reinicia el teléfono si no llegan datos.',
      ],
      windows: [
        'Configuración → Red e Internet → Móvil → Administrar perfiles de eSIM.',
        'Elige el perfil, «Dejar de usar» y luego «Usar».',
        'Abre una web con el Wi-Fi apagado.',
      ],
      macos: [
        'Un Mac no tiene eSIM: se conecta a través de un teléfono o de un MiFi.',
        'Actualiza el perfil allí; los pasos están en los otros dispositivos.',
      ],
      mifi: [
        'Conéctate al aparato y abre su página. La dirección está en su etiqueta.',
        'SIM o eSIM → actualizar el perfil. Si no hay esa opción, reinicia el aparato.',
        'Abre una web a través del aparato.',
      ],
    },
  },
};
