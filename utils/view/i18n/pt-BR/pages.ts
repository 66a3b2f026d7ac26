import type { PageWords } from '../en-GB/pages';
import { pluralsOf } from '../plurals';
import { afterwards } from './afterwards';
import { failures } from './failures';
import { renewalSteps } from './renewal-steps';

const plural = pluralsOf('pt-BR');

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `desde ${price}`,
    unknown: 'preço desconhecido',
  },

  names: (items) => items.join(', '),

  gigabytes: {
    decimal: '1.000 MB',
    binary: '1.024 MB',
  },

  demo: {
    try: 'Testar a linha demo',
    remove: 'Remover a linha demo',
    readBy: 'Nada: números inventados',
    note: 'Demo: os números são inventados. Nada é lido, e nada pode ser comprado.',
  },

  popup: {
    firstRunOverPage:
      'Abra a página da sua conta, já com o login feito, e deixe o DataLeft acompanhá-la. Um token também serve.',
    readOnVisit: 'Abra a página da sua conta: ela é lida na visita.',
    measuredAhead: 'o relógio da operadora está adiantado',
    alerts: 'Alertas',
    history: 'Histórico e gráficos',
    unread: 'Novo',
    snooze: 'Lembrar mais tarde',
    snoozes: {
      hour: 'Em uma hora',
      tomorrow: 'Amanhã de manhã',
      worse: 'Quando piorar',
    },
    toRenew: (n) => `${n} a renovar`,
    toSettle: (n) => `${n} a pagar`,
    late: (n) => plural(n, { one: `${n} atrasada`, other: `${n} atrasadas` }),
    toSignIn: (n) => `${n} sem login`,
    toCheck: (n) => plural(n, { one: `${n} ilegível`, other: `${n} ilegíveis` }),
    waiting: (n) => `${n} aguardando`,
    notCurrent: (n) => plural(n, { one: `${n} desatualizada`, other: `${n} desatualizadas` }),
    told: (n) => plural(n, { one: `${n} alerta`, other: `${n} alertas` }),
    calm: 'tudo em ordem',
    noLine: 'Nenhuma linha ainda',
    noLineNext: 'Adicione a primeira em cerca de um minuto',
    firstRun:
      'Abra a página da sua conta e acompanhe-a, ou conecte uma API. O DataLeft lê quanto resta e até quando.',
    firstRunPromise: 'O que ele lê fica neste dispositivo.',
    connecting: 'Conectado, ainda não lido',
    reading: (provider) => `Primeira leitura a caminho: ${provider}.`,
    readingNext: 'Aparece aqui assim que chegar.',
    folded: (n) =>
      plural(n, { one: `Mais ${n} linha em ordem`, other: `Mais ${n} linhas em ordem` }),
    unfold: 'Mostrar',
    noMatch: 'Nenhuma linha tem esse nome.',
    expires: (date) => `Vence em ${date}`,
    expired: (date) => `Venceu em ${date}`,
    untilDate: (date) => `Até ${date}`,
    owes: (amount) => `${amount} a pagar`,
    copyThere: 'Há uma cópia do que estava guardado aqui.',
    bringBack: 'Recuperar',
    trouble:
      'O DataLeft não consegue abrir o banco de dados. Nada foi apagado. Reinicie o navegador; se continuar, o disco pode estar cheio.',
  },

  outlook: {
    runsOut: (span, dates, perDay) =>
      `*Acaba em cerca de ${span}* (${dates}) com ${perDay} por dia. `,
    likelyRunsOut: (end, from, perDay) =>
      `*Deve acabar antes de ${end}*, a partir de ${from}, com ${perDay} por dia. `,
    toReach: (end, perDay) => `Para durar até ${end}: ${perDay} por dia.`,
    lasts: (end, perDay) => `*Dura até ${end}* com cerca de ${perDay} por dia.`,
    likelyLasts: (end, perDay, from) =>
      `*Deve durar até ${end}* com cerca de ${perDay} por dia; pode acabar a partir de ${from}.`,
    seenFor: (days) =>
      plural(days, {
        one: ` Com ${days} dia de leituras.`,
        other: ` Com ${days} dias de leituras.`,
      }),
    rowRunsOut: (span) => `Dados para ${span}`,
    rowLikelyRunsOut: (date) => `Pode acabar já em ${date}`,
    rowLasts: (date) => `Dura até ${date}`,
  },
};
