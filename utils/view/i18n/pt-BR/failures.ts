import type { FailureWords } from '../en-GB/failures';
import { checkoutFaults } from './checkout-faults';

export const failures: FailureWords = {
  offline: ['Sem rede.', 'O DataLeft tenta de novo assim que houver conexão.'],
  unreachable: [
    'Nada responde neste endereço.',
    'Veja se há erro de digitação; a operadora também pode estar fora do ar.',
  ],
  timeout: ['A operadora não respondeu a tempo.', 'O DataLeft tenta de novo sozinho.'],
  tokenWrong: [
    'A operadora não aceita este token, chave ou senha.',
    'Copie de novo, por inteiro, da página da sua conta.',
  ],
  tokenEnded: [
    'O token, a chave ou a senha não funciona mais.',
    'Venceu ou foi revogado. Peça outro à operadora e informe nos ajustes.',
  ],
  sessionEnded: [
    'Sua sessão na operadora foi encerrada.',
    'Entre no site dela; o DataLeft continua lendo sozinho.',
  ],
  maintenance: [
    'O site da operadora está fechado para manutenção.',
    'O DataLeft tenta de novo sozinho.',
  ],
  otherAccount: [
    'O navegador está em outra conta.',
    'Os números dela não foram misturados. Entre na conta acompanhada ou acompanhe também esta.',
  ],
  pageChanged: (path) => [
    `A página mudou: “${path}” não está mais onde estava.`,
    'Nada é adivinhado. Abra a página e aponte de novo.',
  ],
  noSuchLine: ['A operadora não conhece essa linha nesta conta.', 'Confira o número da linha.'],
  sameLineTwice: (path) => [
    `Duas linhas têm o mesmo identificador (“${path}”) e não dá para distingui-las.`,
    'Nada foi guardado. Avise sua operadora.',
  ],
  wrongCheckDigit: [
    'Este não é o número de um chip: o último dígito não bate com os outros.',
    'Copie o ICCID de novo, com todos os 19 ou 20 dígitos.',
  ],
  refused: [
    'A operadora respondeu que não pode fazer isso.',
    'Confira o que você digitou; o DataLeft tenta de novo sozinho.',
  ],
  partial: (path) => [
    `A operadora enviou só parte da resposta: falta “${path}”.`,
    'O que já se sabia fica; o DataLeft tenta de novo sozinho.',
  ],
  notReady: [
    'A operadora ainda está preparando o relatório.',
    'O DataLeft pergunta de novo sozinho.',
  ],
  pageGone: [
    'A página acompanhada não existe mais, ou é de outra conta.',
    'Nada foi misturado. Abra a página da sua conta; se ela mudou de lugar, acompanhe-a lá.',
  ],
  doesNotAddUp: (path) => [
    `As quantidades em “${path}” se contradizem.`,
    'Nada é adivinhado. Abra a página e veja; se mudou, aponte de novo.',
  ],
  tooSlow: [
    'A página é grande demais para ser lida.',
    'Acompanhe uma página que mostre só esta linha.',
  ],
  needsScripts: [
    'A página fica vazia até os scripts rodarem.',
    'Ela é lida quando você a visita, ou em segundo plano se você permitir.',
  ],
  forbidden: ['Este token não pode ler o consumo.', 'Peça à sua operadora um que possa.'],
  rateLimited: [
    'A operadora pede uma pausa.',
    'O DataLeft espera um pouco mais antes de perguntar.',
  ],
  server: (status) => [
    `A operadora está com uma falha própria (${status}).`,
    'O DataLeft tenta de novo sozinho.',
  ],
  notAProvider: [
    'Neste endereço não há uma operadora que o DataLeft conheça.',
    'Informe o endereço da API, não o do site.',
  ],
  notJson: [
    'A resposta não está em um formato legível.',
    'A operadora pode estar em manutenção, ou esta não é a API dela.',
  ],
  cutShort: [
    'A resposta parou no meio.',
    'O DataLeft tenta de novo; se continuar assim, avise a operadora.',
  ],
  wrongType: (path) => [
    `A resposta traz algo inesperado em “${path}”.`,
    'Nada é adivinhado. Avise a operadora, ou envie este ponto para nós.',
  ],
  negative: (path) => [
    `A resposta traz uma quantidade negativa em “${path}”.`,
    'Nada é adivinhado. Avise a operadora, ou envie este ponto para nós.',
  ],
  tooLarge: (path) => [
    `A resposta traz uma quantidade grande demais para ser verdade em “${path}”.`,
    'Nada é adivinhado. Avise a operadora, ou envie este ponto para nós.',
  ],
  unknownUnit: (path) => [
    `A resposta traz uma unidade desconhecida em “${path}”.`,
    'Nada é adivinhado. Envie este ponto para nós, e o DataLeft vai aprendê-la.',
  ],
  tooBig: ['A resposta é longa demais para uma conta.', 'Confira o endereço.'],
  noLines: [
    'A operadora responde, mas não mostra linhas para este token.',
    'Veja se o token é da conta em que está sua linha.',
  ],
  redirect: [
    'O endereço leva a outro lugar.',
    'O DataLeft não seguiu, para seu token não sair de onde deve ficar. Informe o endereço final.',
  ],
  notHttps: ['Só endereços https são seguros.', 'Use o que começa com https://.'],
  query: ['Aqui vai só o começo do endereço.', 'Tire o sinal ? ou # e o que vem depois.'],
  malformed: [
    'O endereço não está completo.',
    'Deve ser parecido com https://api.provider.example.',
  ],
  undeclared: [
    'Isto leva a um lugar que a operadora não declarou como seu.',
    'Se você o conhece, informe-o como site desta conexão; se não, entre pela página inicial da operadora.',
  ],
  credentials: [
    'O endereço contém um usuário ou uma senha.',
    'Tire isso; operadoras de verdade não fazem assim.',
  ],
  unentered: [
    'O token foi inserido em outro dispositivo, e tokens não são transmitidos.',
    'Insira-o uma vez neste dispositivo; até lá ninguém é consultado.',
  ],
  locked: [
    'Bloqueado: informe a frase secreta.',
    'Uma vez a cada início do navegador, nos ajustes do DataLeft, em “Segurança”.',
  ],
  notPermitted: [
    'O navegador não deixa o DataLeft ler este endereço.',
    'Permita de novo nos ajustes desta conexão.',
  ],
  checkout: checkoutFaults,
  bug: ['Algo deu errado no DataLeft.', 'Nada se perdeu. Tente mais uma vez.'],
};
