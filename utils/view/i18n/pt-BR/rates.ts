import type { RateWords } from '../en-GB/rates';

export const rates: RateWords = {
  certainty: 'O recomendado é suficiente',
  certainties: (of10) => `em ${of10} de cada 10 casos`,
  certaintyHint: 'Quanto mais certeza, mais é preciso: ninguém sabe quanto você vai usar.',
  lead: 'É com isto que se comparam preços em moedas diferentes. O que você paga é o preço da operadora.',
  currency: 'Comparar em',
  usual: 'A da maioria dos preços',
  own: 'Suas cotações',
  base: 'Uma unidade de',
  quote: 'vale, em',
  value: 'Cotação',
  date: 'Do dia',
  addRate: 'Adicionar a cotação',
  removeRate: (rate) => `Remover ${rate}`,
  notCode: 'Três letras, como EUR.',
  sameCode: 'São necessárias duas moedas diferentes.',
  notRate: 'Um número maior que zero.',
  notDate: 'Uma data como 2026-11-20.',
  bank: 'Banco Central Europeu',
  bankHint:
    'As taxas de referência diárias dele, lidas só quando você clica aqui. Ele só fica sabendo que alguém perguntou.',
  ask: 'Buscar as cotações',
  asking: 'Perguntando ao banco…',
  told: (n, date) => `${n} cotações, ${date}.`,
  refused: 'O navegador não teve permissão para perguntar ao banco.',
};
