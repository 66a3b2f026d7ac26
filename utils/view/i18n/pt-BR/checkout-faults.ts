import type { CheckoutFaultWords } from '../en-GB/checkout-faults';

export const checkoutFaults: CheckoutFaultWords = {
  redirect: [
    'Este endereço pode levar à página de outra pessoa.',
    'Entre pela página inicial da operadora.',
  ],
  'look-alike': [
    'Parece o endereço da operadora, mas é outro.',
    'Não pague ali. Entre pela página inicial da operadora.',
  ],
  port: [
    'O nome é o da operadora, mas a porta não é a dela.',
    'Entre pela página inicial da operadora.',
  ],
  characters: [
    'O endereço tem caracteres que escondem aonde ele leva.',
    'Entre pela página inicial da operadora.',
  ],
  parameters: [
    'O link de pagamento pede algo que o DataLeft não conhece.',
    'Entre pela página inicial da operadora e escolha lá a linha e o plano.',
  ],
  broken: [
    'O link de pagamento não é um endereço completo.',
    'Entre pela página inicial da operadora e escolha lá a linha e o plano.',
  ],
  'too-long': ['O endereço é longo demais.', 'Entre pela página inicial da operadora.'],
};
