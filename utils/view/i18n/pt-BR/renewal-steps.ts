import type { RenewalStepWords } from '../en-GB/renewal-steps';

export const renewalSteps: RenewalStepWords = {
  opened: (time) => `Pagamento aberto: ${time}`,
  left: {
    closed: (time) => `Pagamento fechado: ${time}`,
    returned: (time) => `De volta do pagamento: ${time}`,
    open: () => 'A aba do pagamento continua aberta',
  },
  waiting: 'Esperando a renovação aparecer.',
  usually: (range, time) => `Costuma levar ${range}; atrasada a partir de: ${time}.`,
  overdueAt: (time) => `Atrasada a partir de: ${time}.`,
  overdue: 'Ainda não está ativa.',
  overdueNext: 'Se você pagou, fale com a operadora e informe o número do pedido.',
  overdueHelp: 'Na ajuda há uma mensagem para copiar.',
  order: {
    open: (id) => `A operadora tem o pedido ${id}`,
    done: (id) => `A operadora diz que o pedido ${id} foi concluído`,
    failed: (id) => `O pedido ${id} falhou`,
  },
  paid: (what) => `Pago: ${what}`,
  paidNothing: 'Pago, e nada chegou ainda.',
  failed: (time) => `O pagamento falhou: ${time}.`,
  says: (said) => `A operadora diz: ${said}`,
  notOrdered: (time) =>
    `Encerrado: ${time}. A operadora não tem nenhum pedido, então nada foi comprado.`,
  twice: 'Pagamento em dobro: os dois estão ativos.',
  elsewhere: (time) => `Renovada por outro meio, visto: ${time}`,
  inEffect: (time, after) => `Ativa desde ${time}, ${after} após abrir o pagamento`,
  validity: (to) => `Vale até ${to}`,
  was: (from) => `antes, ${from}`,
  allowance: (from, to) => `Franquia: ${from} → ${to}`,
  refill: (from, to) => `Restam: ${from} → ${to}`,
  newBucket: (amount) => `Novo: ${amount}`,
  product: (name) => `Plano: ${name}`,
};
