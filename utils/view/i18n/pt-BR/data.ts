import type { DataWords } from '../en-GB/data';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('pt-BR');

export const data: DataWords = {
  takeTitle: 'Leve com você',
  everything: 'Backup de tudo',
  everythingHint:
    'Um só arquivo com ajustes, conexões, linhas, packs, renovações, faturas, comprovantes com seus arquivos e o histórico por hora e por dia. Sem senhas, sem tokens e sem o endereço para onde os alertas são encaminhados. Ele cita operadoras e linhas: guarde como uma fatura.',
  save: 'Salvar um backup',
  saving: 'Gravando e conferindo o backup…',
  saved: (size) => `Salvo (${size}). Foi relido e está inteiro.`,
  unsound: (why) => `Foi salvo, mas, como está, não poderia ser restaurado. ${why}`,
  notSaved: 'Não foi possível gravar o backup. Nada mudou aqui; tente mais uma vez.',
  readings: 'Consumo por dia',
  readingsHint: 'Cada linha e cada dia em uma tabela, para planilhas; quantidades em bytes.',
  saveCsv: 'Salvar em CSV',
  noDays: 'Ainda não há nada para salvar: nenhum dia foi lido.',

  copiesTitle: 'Guardado automaticamente',
  copiesLead:
    'Uma vez por dia o DataLeft separa uma cópia de tudo, fora do seu banco de dados: as duas últimas e uma mais antiga. Como em um backup, não há logins nela.',
  noCopy: 'Ainda não há nenhuma. A primeira vem em até um dia.',
  look: 'Ver',
  damaged: (place: string) =>
    `Algo do que está guardado aqui está danificado (${place}); por isso nenhuma cópia nova é feita. Recupere a última ou salve um backup do que pode ser lido.`,

  restoreTitle: 'Traga de volta',
  restoreLead:
    'Um backup do DataLeft, um arquivo que termina em .json. Antes você vê o que ele contém.',
  choose: 'Escolher um backup',
  drop: 'ou solte aqui',
  checking: 'Conferindo o backup…',
  refused: (file) => `“${file}” não foi restaurado. Nada mudou.`,
  failed: 'A conferência foi interrompida. Tente mais uma vez.',
  place: (place) => `Lugar: ${place}`,
  faults: {
    'too-large': 'Tem mais de 200 MB.',
    unreadable: 'O arquivo não está inteiro: falta o final, ou é outra coisa.',
    'too-deep': 'Tem mais níveis aninhados do que qualquer backup.',
    'not-a-backup': 'Não é um backup do DataLeft.',
    newer: 'Foi feito por um DataLeft mais novo. Atualize o DataLeft antes e depois restaure.',
    damaged: 'Foi alterado ou danificado depois de salvo: a soma de verificação não confere.',
    wrong: 'Algo nele não está como deveria.',
    forbidden: 'Contém um nome que não existe em nenhum backup.',
    file: 'O arquivo de um dos comprovantes não está inteiro.',
    pack: 'Um dos packs não passa na conferência de packs.',
  },
  previewTitle: (file) => `O que há em ${file}`,
  made: 'Salvo',
  connections: 'Conexões',
  none: 'Não há',
  historySince: 'Histórico desde',
  heldBack: 'Não será restaurado',
  countTitle: 'O que mudaria',
  kind: 'O quê',
  kinds: {
    connections: 'Conexões',
    lines: 'Linhas',
    renewals: 'Renovações',
    receipts: 'Comprovantes',
    bills: 'Faturas',
    packs: 'Packs',
    days: 'Dias de histórico',
  },
  columns: {
    merge: {
      inFile: 'No arquivo',
      added: 'Novo',
      renewed: 'Atualizado',
      onlyHere: 'Só aqui, mantido',
    },
    replace: {
      inFile: 'No arquivo',
      added: 'Novo',
      renewed: 'Mais novo no arquivo',
      onlyHere: 'Só aqui, perdido',
    },
  },
  way: 'Como',
  ways: { merge: 'Combinar', replace: 'Substituir' },
  wayHints: {
    merge:
      'Adiciona o que falta. Do que está nos dois, fica o mais novo; os ajustes feitos aqui não mudam. Nada é excluído.',
    replace:
      'Tudo aqui fica como está no arquivo. Os logins são mantidos onde a conexão e o endereço dela são os mesmos.',
  },
  now: { merge: 'Combinar agora', replace: 'Substituir agora' },
  cancel: 'Cancelar',
  restoring: 'Restaurando…',
  restored: { merge: 'Combinado.', replace: 'Substituído.' },
  signIn: 'Backups não contêm logins nem permissões: abra cada conexão, entre e permita-a de novo.',
  toConnections: 'Ir para as conexões',
  notRestored:
    'A restauração foi interrompida. Ou está tudo aqui, ou não há nada dela; veja antes de tentar de novo.',

  syncTitle: 'Vários dispositivos',
  syncSwitch: 'Compartilhar meus ajustes com meus outros dispositivos',
  syncHint:
    'Ajustes, regras de alerta, packs importados, alertas atendidos e conexões com nomes, endereços e números de cartão passam pela sincronização da sua conta do navegador e ficam com quem a opera (Google, Microsoft, Mozilla…). Tokens e senhas nunca são transmitidos: cada dispositivo recebe os seus. Números, histórico e recibos ficam aqui.',
  syncDone: (when) => `Última troca: ${when}.`,
  syncAlone:
    'Nenhum outro dispositivo foi visto ainda: ative lá também, com a mesma conta do navegador.',
  syncOthers: (n) => `Outros dispositivos: ${n}.`,
  syncNoRoom:
    'Não há espaço para isto na sincronização do navegador. Aqui nada se perde; os outros dispositivos não o recebem:',
  syncLeft: {
    pack: (name) => `Pack “${name}”`,
    rules: (name) => `Regras de alerta próprias das linhas de “${name}”`,
    connection: (name) => `Conexão “${name}”`,
    answer: 'Quais alertas foram atendidos',
  },
  syncFaults: {
    unavailable:
      'Este navegador não oferece sincronização a extensões. Neste dispositivo tudo continua como antes.',
    refused:
      'O navegador não aceitou o que seria compartilhado. Haverá nova tentativa; aqui nada se perde.',
    newer:
      'Outro dispositivo tem um DataLeft mais novo, e o que ele compartilha não pode ser lido aqui. Atualize o DataLeft neste dispositivo.',
    incomplete: 'De outro dispositivo chegou só uma parte. Será lida quando tudo estiver aqui.',
    damaged:
      'O que outro dispositivo compartilha está danificado. Fica como está e será lido quando aquele dispositivo o gravar de novo.',
  },
  syncLaid: 'Há algo na sincronização do navegador',
  syncLaidHint:
    'O que este ou outros dispositivos compartilharam. Os que ainda compartilham colocam o seu de volta.',
  syncClear: 'Excluir',

  eraseTitle: 'Apagar tudo',
  eraseLead:
    'Todas as linhas, conexões, logins, comprovantes e ajustes, e todas as permissões que você deu. O DataLeft fica como no primeiro dia.',
  erase: 'Apagar tudo…',
  loses: 'Isto vai desaparecer, e ninguém consegue trazer de volta sem um backup:',
  lost: {
    connections: (n) =>
      plural(n, {
        one: `${n} conexão com o login`,
        other: `${n} conexões com os logins`,
      }),
    lines: (n) =>
      plural(n, { one: `${n} linha com o histórico`, other: `${n} linhas com o histórico` }),
    renewals: (n) => plural(n, { one: `${n} renovação`, other: `${n} renovações` }),
    receipts: (n) =>
      plural(n, {
        one: `${n} comprovante com o arquivo`,
        other: `${n} comprovantes com os arquivos`,
      }),
    bills: (n) => plural(n, { one: `${n} fatura`, other: `${n} faturas` }),
    settings: 'todos os ajustes, alertas e permissões',
  },
  eraseNow: 'Apagar tudo isto',
  keep: 'Manter tudo',
  erasing: 'Apagando…',
  erased: 'Tudo foi apagado. O DataLeft está como no primeiro dia.',
  notErased: 'A exclusão foi interrompida, e parte ainda pode estar aqui. Clique de novo.',
};
