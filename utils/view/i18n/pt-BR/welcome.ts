import type { WelcomeWords } from '../en-GB/welcome';

export const welcome: WelcomeWords = {
  title: 'Boas-vindas ao DataLeft',
  lead: 'Quantos dados restam, até quando, e um clique para renovar.',
  connectTitle: 'Onde está sua linha?',
  connectLead: 'Na página da sua conta, em um pack ou em uma API.',
  connect: 'Conectar uma operadora',
  readyLead: (place) => `Lido de ${place}.`,
  tryTitle: 'O que experimentar',
  tryPin: 'O ícone diz quanto resta quando está na barra de ferramentas.',
  tryPopup: 'Abra o DataLeft na barra de ferramentas: quanto resta, até quando e os planos.',
  tryRenew:
    'Clique em Renovar e pague no site da operadora. O DataLeft avisa quando estiver ativa.',
  tryAlerts: 'Escolha nos ajustes quando quer alertas.',
  openPopup: 'Abrir o DataLeft',
  openSettings: 'Ajustes',
  of: (n) => `de ${n}`,
  ways: {
    page: 'A página da minha conta',
    pageDetail: 'Você entra como sempre; sua senha fica no navegador',
    provider: 'Escolher uma operadora',
    providerDetail: 'Com um pack, um token ou uma chave',
    box: 'Um MiFi nesta rede',
    boxDetail: 'Huawei, ZTE, Netgear, GL.iNet',
    demoDetail: 'Tudo funcionando, com números inventados',
  },
  states: { 'to-do': 'Pendente', done: 'Feito', skipped: 'Pulado' },
  skip: 'Pular',
  pinTitle: 'O medidor sempre à vista',
  pinSteps: {
    puzzle: 'Clique na peça de quebra-cabeça ao lado da barra de endereços.',
    pin: 'Clique no alfinete ao lado do DataLeft.',
    gear: 'Clique na engrenagem ao lado do DataLeft e depois em “Fixar na barra de ferramentas”.',
  },
  pinned: 'O DataLeft está na barra de ferramentas.',
  notPinned: 'Ainda não está na barra de ferramentas. Quando estiver, esta página percebe.',
  noticesDone: 'Você viu o teste.',
};
