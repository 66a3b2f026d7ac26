import type { GuardWords } from '../en-GB/guard';

export const guard: GuardWords = {
  title: 'Pare antes de pagar',
  lead: (provider) =>
    `O pagamento (${provider}) ia levar você a um site que o DataLeft não conhece. Nada foi digitado lá.`,
  where: 'Leva a',
  why: {
    undeclared: (provider) =>
      `Não é um site declarado pela operadora (${provider}) nem um serviço de pagamento conhecido. Bancos que confirmam um pagamento com cartão também podem aparecer assim: nesse caso, o nome é o do seu banco.`,
    'look-alike': (provider) =>
      `O nome imita um da operadora (${provider}), e não é. É assim que se roubam dados de pagamento.`,
    'not-encrypted': () =>
      'A conexão não é criptografada: o que for digitado lá pode ser lido no caminho.',
  },
  back: (provider) => `Voltar para ${provider}`,
  on: 'Conheço, continuar',
  needs:
    'Nenhum pagamento precisa da senha do cartão, da senha do seu e-mail ou de um código enviado a você para outra coisa.',
  onHint: 'Fica como conhecido até este pagamento terminar.',
  form: 'Se você acabou de clicar em um botão como Pagar: o navegador envia o formulário sem esperar ninguém, então o conteúdo pode ter chegado lá. Ao continuar, o endereço abre sem ele; para enviar de novo, volte depois ao formulário nesta aba e clique no botão outra vez.',
  gone: 'Não há mais nada a decidir aqui.',
  goneNext: 'Este pagamento terminou. Você pode fechar a aba.',
  card: 'Proteção do pagamento',
  cardHint:
    'Enquanto um pagamento aberto pelo DataLeft está aberto, ele observa aonde a aba vai, só pelos endereços, e avisa antes de você digitar algo em um site que não é da operadora nem um serviço de pagamento conhecido. O navegador pergunta antes.',
  refused: 'Sem sua permissão não há proteção. Fica desligada; ligue de novo e permita.',
};
