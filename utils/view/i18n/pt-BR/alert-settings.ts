import type { AlertSettingsWords } from '../en-GB/alert-settings';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('pt-BR');

export const alertSettings: AlertSettingsWords = {
  percent: 'Percentual',
  amount: 'Quantidade',
  dataAs: 'Níveis de dados em',
  levels: {
    dataLevels: 'Dados restantes, parte',
    dataAmounts: 'Dados restantes, quantidade',
    expiryDays: 'Antes de vencer',
    voiceSeconds: 'Ligações restantes',
    smsMessages: 'SMS restantes',
    moneyMinor: 'Saldo restante',
  },
  units: { days: 'dias', hours: 'horas' },
  newLevel: (what) => `Novo nível: ${what}`,
  unitOf: (what) => `Unidade: ${what}`,
  add: 'Adicionar',
  removeOne: (level) => `Remover ${level}`,
  noLevels: 'Nenhum',
  amountHint: 'Para linhas com um total maior. O zero sempre alerta.',
  countHint: 'Para linhas que tiverem. O zero sempre alerta.',
  faults: {
    notANumber: 'Digite um número, como 5 ou 0,5.',
    notPositive: 'Precisa ser maior que zero; o zero sempre alerta.',
    leadNotPositive: 'Precisa ser antes do vencimento: mais de zero. O vencimento sempre alerta.',
    tooLarge: (most) => `No máximo ${most}.`,
    tooMany: (most) => `No máximo ${most} níveis. Remova um antes.`,
    aboveTotal: (total) => `Esta linha tem ${total} no total: um nível tão alto valeria sempre.`,
    longerThanPlan: (span) => `O plano desta linha dura ${span}: precisa ser menos que isso.`,
    ruleOff: (rule) =>
      `Estes níveis não alertam enquanto “${rule}” estiver desligado. Ligue, ou deixe a linha seguir os níveis gerais.`,
    allOff:
      'Todas as regras estão desligadas: não haveria nenhum alerta. Ligue uma regra ou desligue os alertas.',
    sameTime: 'Início e fim são iguais. Não foi salvo: escolha dois horários diferentes.',
    noTime: 'Escolha um horário. Não foi salvo.',
  },

  groups: {
    data: 'Dados e consumo',
    end: 'Validade e renovação',
    provider: 'Operadora',
    offers: 'Ofertas',
  },
  rules: {
    data: { title: 'Dados restantes', text: 'Nos seus níveis e quando não restar nada.' },
    'daily-allowance': {
      title: 'Cota do dia',
      text: 'Quando o uso de hoje passar da parte diária do que resta.',
    },
    forecast: {
      title: 'Acaba antes',
      text: 'Quando os dados provavelmente vão acabar antes de o plano vencer.',
    },
    pace: {
      title: 'Ritmo incomum',
      text: 'Quando a última hora usou muito mais do que o normal.',
    },
    voice: { title: 'Ligações', text: 'Nos seus níveis de minutos e quando não restar nenhum.' },
    sms: { title: 'SMS', text: 'Nos seus níveis e quando não restar nenhum.' },
    money: {
      title: 'Saldo',
      text: 'Nos níveis próprios da linha e quando o saldo acabar.',
    },
    expiry: {
      title: 'Vencimento do plano',
      text: 'Com a antecedência que você escolher e na hora de vencer.',
    },
    reset: {
      title: 'Franquia nova',
      text: 'Um dia antes, se ainda houver muito sem usar.',
    },
    'auto-renew': {
      title: 'Renovação automática',
      text: 'Um dia antes da cobrança, se o saldo não for suficiente e se ela falhou.',
    },
    arrears: { title: 'Fatura em aberto', text: 'Quando a operadora informa valor a pagar.' },
    'signed-out': {
      title: 'Sessão encerrada',
      text: 'Uma vez, quando a operadora deixa de aceitar seu login.',
    },
    trouble: {
      title: 'Sem resposta ou ilegível',
      text: 'Quando uma operadora falha por muito tempo com este dispositivo ligado.',
    },
    plans: {
      title: 'Preços e promoções',
      text: 'Quando um plano que você tem ou marcou fica mais barato, ou a promoção dele está para acabar.',
    },
  },
  troubleAfter: 'Alertar depois de',
  renewals: 'Sempre há alerta quando uma renovação está ativa, atrasada ou não foi paga.',

  quiet: 'Horário de silêncio',
  quietFrom: 'De',
  quietTo: 'Até',
  quietSameDay: (from, to) => `De ${from} a ${to}.`,
  quietOvernight: (from, to) => `De ${from} a ${to} do dia seguinte.`,
  quietHint: 'Nada se perde: os alertas esperam, e o ícone continua mudando.',
  quietUrgent: 'Os urgentes chegam mesmo assim',
  quietUrgentHint: 'Dados esgotados, último dia e vencimento do plano, um pagamento que falhou.',

  sound: 'Som',
  soundHint: 'Desligado: sem som. Ligado: o sistema decide se toca.',
  banner: 'Aviso na página',
  bannerHint:
    'Uma nota pequena na página em que você está, só para alertas urgentes e nunca onde você paga. O navegador pergunta antes; nada da página é guardado nem enviado.',
  bannerRefused: 'Sem sua permissão, o aviso não aparece. Fica desligado; ligue de novo e permita.',
  bannerTaken:
    'O navegador retirou a permissão, e o aviso não aparece mais. Ligue de novo para permitir.',

  reachTitle: 'As notificações chegam até você?',
  blocked: 'O navegador diz que as notificações do DataLeft estão bloqueadas neste sistema.',
  notSent: 'O navegador não aceitou a notificação.',
  didYouSee: 'Você viu?',
  yes: 'Sim',
  no: 'Não',
  seen: 'Ótimo. Os alertas vão chegar do mesmo jeito.',
  unseen: 'O ícone e a janela avisam sempre. Para ver também as notificações:',
  steps: {
    mac: [
      'Abra os Ajustes do Sistema, depois Notificações, e escolha seu navegador.',
      'Permita as notificações e escolha Banners ou Alertas.',
      'Desative o Foco, ou permita seu navegador nele.',
    ],
    win: [
      'Abra Configurações, depois Sistema e Notificações.',
      'Ative as notificações e, na lista, também seu navegador.',
      'Desative o “Não incomodar”.',
    ],
    linux: [
      'Desative o “Não perturbe” no calendário ou no painel.',
      'Abra os ajustes de notificações do ambiente gráfico e permita seu navegador.',
      'Se ele não mostra notificações, conte com o ícone e a janela, ou encaminhe os alertas.',
    ],
    cros: [
      'Clique na hora e desative o “Não perturbe”.',
      'Abra Configurações, depois Apps e Notificações, e permita seu navegador.',
    ],
    android: [
      'Abra as configurações do sistema, depois Apps, e escolha seu navegador.',
      'Permita as notificações ali e desative o “Não perturbe”.',
    ],
    other: ['Permita as notificações do seu navegador nas configurações do sistema.'],
  },

  relay: 'Encaminhar alertas',
  relayLead: 'Para seu celular ou um programa seu, por um serviço que você escolhe.',
  relayKind: 'Por',
  relayKinds: { ntfy: 'Tópico do ntfy', webhook: 'Webhook' },
  relayAddress: 'Endereço',
  relayAddressHints: {
    ntfy: 'Servidor e tópico, como https://ntfy.sh/um-nome-que-ninguem-adivinha',
    webhook: 'Recebe um POST com JSON, no formato Standard Webhooks.',
  },
  relaySecret: { ntfy: 'Token de acesso', webhook: 'Chave de assinatura' },
  relaySecretHints: {
    ntfy: 'Só para tópicos que exigem um. Fica criptografado neste dispositivo e só é enviado a este servidor.',
    webhook:
      'Assina cada mensagem, para você saber de onde veio. Fica criptografada neste dispositivo e nunca é enviada.',
  },
  relaySecretKept: 'Já há um guardado. Deixe vazio para mantê-lo.',
  relaySecretElsewhere: 'O guardado era de outro endereço e não é usado neste.',
  relaySends:
    'Enviado só a este endereço: título e texto de cada alerta, com nomes de linhas, quantidades e datas. Nunca enviados: logins, tokens, endereços de páginas.',
  relayOn: 'Encaminhar alertas',
  relayNotHttps: 'Só é seguro um endereço que comece com https://.',
  relayMalformed: 'Este endereço não está completo.',
  relayCredentials: 'O endereço contém um usuário ou uma senha. Coloque no campo abaixo.',
  relayNoTopic: 'Falta o tópico: escreva-o depois do servidor, como em https://ntfy.sh/meu-topico',
  relayRefused:
    'Sem sua permissão para este endereço, nada é enviado a ele. Clique de novo e permita.',
  relayTaken:
    'O navegador retirou a permissão para este endereço, e nada é enviado. Envie uma mensagem de teste para permitir de novo.',
  relayTest: 'Enviar mensagem de teste',
  relayTesting: 'Enviando…',
  relayTested: 'O serviço aceitou. Veja seu celular ou seu programa.',
  relaySaved: 'Salvo.',
  relayFailed: {
    offline: 'Sem rede. O teste não foi enviado.',
    unreachable: 'Nada responde neste endereço. Veja se há erro de digitação.',
    forbidden: 'O serviço recusa este token ou esta chave.',
    notFound: 'O serviço não tem nada neste endereço. Confira.',
    server: (status) => `O serviço respondeu com um erro (${status}).`,
    notPermitted:
      'O navegador não deixa o DataLeft enviar a este endereço. Clique de novo e permita.',
  },
  relayWaiting: (n) =>
    plural(n, {
      one: `${n} alerta aguarda novo envio.`,
      other: `${n} alertas aguardam novo envio.`,
    }),

  ownTitle: 'Regras próprias de uma linha',
  ownOf: (line) => `${line} tem regras próprias`,
  everyOther: 'As demais linhas',
  everyLine: 'Todas as linhas',
  follows: 'Seguem as regras acima.',
  pickLine: 'Linha',
  giveOwn: 'Dar regras próprias',
  edit: 'Editar',
  editOf: (line) => `Editar as regras de ${line}`,
  noLines: 'Nenhuma linha ainda.',
  noAlertsOf: 'Sem alertas',
  ownPart: (what, how) => `${what}: ${how}`,
  on: 'Sim',
  off: 'Não',
  ownPage: (line) => `Alertas de ${line}`,
  ownPageLead: 'O que esta linha não tem de próprio vem das regras de todas as linhas.',
  backToAll: 'Todos os alertas',
  lineAlerts: 'Alertas desta linha',
  lineAlertsHint:
    'Desligado: nada sobre esta linha vira alerta. Ela continua no ícone e na janela.',
  ownLevels: 'Níveis próprios',
  ownLevelOf: (what) => `Níveis próprios: ${what}`,
  asForAllShort: 'Como todas',
  ownShort: 'Próprios',
  asAll: (levels) => `Como todas as linhas: ${levels}`,
  ownRules: 'Regras próprias',
  asForAll: (state) => `Como todas (${state})`,
  reset: 'Voltar às regras gerais',
  notSaved: 'Não foi salvo, e nada se perdeu: corrija o que está marcado acima.',
  noSuchLine: 'Esta linha não existe mais. As regras foram com ela.',
};
