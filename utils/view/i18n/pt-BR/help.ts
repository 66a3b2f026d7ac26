import type { HelpWords } from '../en-GB/help';

export const help: HelpWords = {
  title: 'Ajuda e outros meios',
  back: 'Voltar',
  settings: 'Ajustes',

  symptoms: 'O que houve?',
  names: {
    'cannot-sign-in': 'Não consigo entrar',
    'password-forgotten': 'Esqueci a senha',
    'payment-failed': 'O pagamento falhou',
    'cannot-renew': 'Não consigo renovar on-line',
    'no-data': 'Renovei, mas sem dados',
    'new-card': 'Um chip novo não funciona',
    slow: 'A internet está lenta',
  },
  saysProvider: 'A operadora diz',

  do: {
    signIn: (host) => `Entrar em ${host}`,
    reset: (host) => `Redefinir em ${host}`,
    token: 'Informar de novo',
    refresh: 'Ler de novo',
    support: 'Abrir a página de suporte',
    bills: 'Abrir as faturas',
    account: 'Abrir minha conta',
    plans: 'Comparar planos',
    renewThere: 'Renovar com a operadora',
    app: (store) => `App: ${store}`,
    profile: 'Ver os passos',
    shops: 'Achar uma loja',
  },

  steps: {
    ownWebsite: 'Entre no próprio site da operadora. Depois o DataLeft continua sozinho.',
    token:
      'A operadora não aceita mais o token, a chave ou a senha. Copie de novo, por inteiro, e informe aqui.',
    tokenFrom: 'Você cria um novo na página da sua conta.',
    rightAccount: 'Se o navegador conhece várias contas, use a que tem esta linha.',
    network:
      'Carregue outro site. Se nenhum abrir, o problema é a rede: tente o Wi-Fi ou outra linha.',
    privateWindow:
      'Tente uma janela anônima ou outro navegador. Assim ficam de fora cookies antigos e extensões.',
    vpn: 'Desligue a VPN enquanto entra. Algumas operadoras recusam endereços de fora do país.',
    appInstead: 'Tente o app da operadora. Ele costuma funcionar quando o site não funciona.',
    forgotten: 'Se a senha pode estar errada, redefina antes que a conta seja bloqueada.',
    callThem: 'Se nada ajudar, fale com a operadora: os meios estão abaixo.',

    resetHere: 'Redefina na página da operadora. Ela envia um link ou um código.',
    resetThere: 'Escolha “Esqueci a senha” na página de login da operadora.',
    mailLate: 'Nenhuma mensagem em dez minutos? Olhe na caixa de spam e depois peça mais uma vez.',
    noSms: 'No exterior, um código por SMS pode não chegar. Escolha o e-mail, se houver a opção.',
    thenSignIn: 'Depois entre uma vez. O DataLeft continua sozinho.',

    bankFirst:
      'Veja primeiro seu banco ou carteira digital. Se o dinheiro já saiu, não pague de novo: fale com a operadora.',
    limit:
      'Confira saldo e limite. Muitos cartões bloqueiam pagamentos on-line ou internacionais até você permitir.',
    otherWay: (ways) => `Pague de outro jeito. Esta operadora aceita ${ways}.`,
    otherWayUnknown: 'Pague de outro jeito, se a página de pagamento oferecer.',
    arrears: (amount) =>
      `Pague ${amount} antes. As operadoras não renovam enquanto houver fatura em aberto.`,
    tryAgain: 'Depois tente mais uma vez, em uma rede de confiança.',

    renewHere: 'Recomece pela lista de planos. Uma página de pagamento antiga pode ter expirado.',
    ended:
      'A linha venceu. Algumas operadoras a mantêm só por alguns dias; pergunte antes de comprar outra.',
    otherWays: 'Renove por outro meio: os conhecidos estão abaixo.',

    wait: (range) => `Costuma levar ${range}. O DataLeft verifica sozinho e avisa você.`,
    waitUnknown:
      'Costuma levar alguns minutos, às vezes horas. O DataLeft verifica sozinho e avisa você.',
    overdue: 'O tempo normal já passou. Fale agora com a operadora.',
    notTwice: 'Não pague de novo antes de saber o que houve com o primeiro pagamento.',
    readAgain: 'Leia mais uma vez o que resta.',
    profileToo: 'Atualize o perfil do eSIM: esta operadora precisa disso.',
    restart: 'Ligue o modo avião por dez segundos ou reinicie o aparelho.',
    dataLine: 'Nos ajustes do aparelho, escolha esta linha para os dados móveis.',
    roaming: 'No exterior, ligue o roaming de dados desta linha.',
    apn: 'Compare o ponto de acesso (APN) com o que a operadora informa.',

    cardIn:
      'O chip está no aparelho, ou o eSIM instalado e ligado? Isso aparece nos ajustes de dados móveis.',
    activated:
      'Alguns chips precisam ser ativados ou aguardam a verificação do seu documento. Veja a mensagem da operadora.',
    locked:
      'O aparelho está bloqueado para outra operadora? Então nenhum outro chip funciona nele.',

    usedUp: 'A velocidade máxima acabou. Volta com mais dados.',
    dailyCap: 'Uma franquia diária pode ter acabado. Ela recomeça no dia seguinte.',
    fairUse: 'Planos ilimitados ficam lentos depois de muito uso. Procure “uso justo” no plano.',
    who: 'Veja o que consome: atualizações, backups, um hotspot compartilhado.',
    place: 'Mude de lugar ou escolha 4G em vez de 5G. Nos horários de pico fica mais lento.',
  },

  message: {
    title: (language) => `Mensagem em ${language}`,
    meaning: 'O que diz',
    copy: 'Copiar',
    copied: 'Copiado',
    addNumber: 'Acrescente o número completo da linha.',
    addBoth: 'Acrescente o número completo da linha e, se tiver, o número do pedido.',
  },

  checks: {
    title: 'Teste',
    call: 'Uma ligação, feita e recebida',
    sms: 'Um SMS, enviado e recebido',
    browse: 'Um site, com o Wi-Fi desligado',
    done: (time) => `feito: ${time}`,
    dataOnly: 'Chips só de dados não têm ligações nem SMS: pule esses.',
  },

  channels: {
    title: 'Meios de renovar',
    none: 'Não se conhece outro meio para esta operadora. O telefone dela está na fatura ou no contrato.',
    website: 'Site',
    app: 'App',
    device: 'Ajustes do aparelho',
    shop: 'Loja',
    hotline: 'Telefone',
    chat: 'Chat e redes sociais',
    reseller: 'Revendedores',
    renews: 'Renovar lá',
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
    finder: 'Achar uma loja',
    hours: 'Horário',
    personal: 'Levar, pessoa física',
    company: 'Levar, empresa',
    settle: 'Pagar antes',
    notTold: 'não informado',
    from: { home: 'No país', abroad: 'Do exterior' },
    anywhere: 'Número',
    free: 'grátis',
    paid: 'pago',
    support: 'Página de suporte',
    fee: 'Taxa',
    genuine: 'Legítimo se',
    genuineUnknown:
      'Não se informa como reconhecer um legítimo. Pergunte à operadora antes de pagar.',
    resellerNote:
      'Um revendedor pede só o número da linha. Se pedir sua senha ou um código por SMS, não é legítimo.',
  },

  autoRenew: {
    title: 'Renovação automática',
    states: { on: 'Ligada', off: 'Desligada', unknown: 'Não informado' },
    unknown: 'A operadora não diz se esta linha renova sozinha.',
    off: 'Esta linha vence se você não renovar.',
    charge: 'Próxima cobrança',
    amount: 'Valor',
    balance: 'Saldo',
    enough: (balance) => `${balance}, suficiente`,
    short: (balance, missing) => `${balance}, faltam ${missing}`,
    cancel: 'Pode ser desligada',
    cancelUntil: (time) => `até ${time}`,
    cancelOver: 'tarde demais para esta cobrança',
    notTold: 'não informado',
    notOnBalance: 'não informado; pode ser cobrado no cartão',
    advice:
      'Para parar, renove antes por conta própria e desligue depois. Assim a linha não é interrompida.',
    switch: 'Mudar no site da operadora',
    look: 'Ver no site da operadora',
  },

  profile: {
    title: 'Atualizar o perfil do eSIM',
    device: 'Aparelho',
    done: 'Perfil atualizado',
    undo: 'Ainda não atualizado',
    doneAt: (time) => `Atualizado: ${time}`,
    steps: {
      iphone: [
        'Ajustes → Geral → Sobre. Espere dez segundos; se uma atualização for oferecida, aceite.',
        'Ajustes → Celular → o eSIM. Desligue a linha e ligue de novo.',
        'Abra um site com o Wi-Fi desligado.',
      ],
      ipad: [
        'Ajustes → Geral → Sobre. Espere dez segundos; se uma atualização for oferecida, aceite.',
        'Ajustes → Dados Celulares → o eSIM. Desligue e ligue de novo.',
        'Abra um site com o Wi-Fi desligado.',
      ],
      android: [
        'Configurações → Rede e internet → Chips → o eSIM. Na Samsung: Conexões → Gerenciador de SIM.',
        'Desligue e ligue de novo. Se houver “Atualizar perfil”, escolha.',
        'Reinicie o celular se os dados não vierem.',
      ],
      windows: [
        'Configurações → Rede e Internet → Celular → Gerenciar perfis eSIM.',
        'Escolha o perfil, “Parar de usar” e depois “Usar”.',
        'Abra um site com o Wi-Fi desligado.',
      ],
      macos: [
        'Um Mac não tem eSIM: ele acessa a internet por um celular ou um MiFi.',
        'Atualize o perfil lá; os passos estão nos outros aparelhos.',
      ],
      mifi: [
        'Conecte-se ao aparelho e abra a página dele. O endereço está na etiqueta.',
        'SIM ou eSIM → atualizar o perfil. Se não houver essa opção, reinicie o aparelho.',
        'Abra um site pelo aparelho.',
      ],
    },
  },
};
