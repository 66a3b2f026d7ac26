import type { SettingsWords } from '../en-GB/settings';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('pt-BR');

export const settings: SettingsWords = {
  leads: {
    look: 'O que o ícone da barra de ferramentas mostra, a aparência das páginas e como se escrevem quantidades e horários.',
    security: 'Quem pode usar os tokens e senhas guardados aqui.',
    data: 'Tudo o que o DataLeft sabe fica neste dispositivo. Nada sai dele que você mesmo não compartilhe.',
    diagnostics:
      'Quando cada operadora foi consultada e com que resultado. Nada disso sai deste dispositivo, a menos que você copie.',
  },

  saved: (title) => `${title}: salvo`,
  savedUntitled: 'Salvo',
  putBack: 'De volta como estava',
  wasReset: (section) => `${section}: como no início`,
  refused: 'Não foi salvo. Tudo continua como estava; tente mais uma vez.',
  removed: (what) => `Removido: ${what}`,
  undo: 'Desfazer',
  undoHint: 'Ctrl+Z também desfaz',
  close: 'Fechar',
  reset: 'Redefinir esta seção',

  byOrganisation: 'Definido pela sua organização',
  offByOrganisation: 'Desativado pela sua organização',
  connectionSet:
    'Sua organização definiu esta conexão. Você informa os dados de acesso e pode pausá-la; o resto não pode ser alterado.',
  connectionWithdrawn:
    'Sua organização não define mais esta conexão. Ela está parada: o que foi lido fica até você removê-la.',

  search: 'Buscar nos ajustes',
  searchHint: 'Ctrl+K ou /',
  found: (n) => plural(n, { one: `${n} ajuste encontrado`, other: `${n} ajustes encontrados` }),
  nothing: (query) => `Nenhum ajuste tem o nome “${query}”.`,

  diagnostics: {
    section: 'Diagnóstico',
    attempts: 'Últimas consultas',
    attemptsHint: 'As 20 últimas de cada conexão.',
    noConnection: 'Nenhuma conexão ainda, então ninguém foi consultado.',
    never: 'Ainda não consultada',
    next: (when) => `próxima: ${when}`,
    onVisit: 'lida quando você a visita',
    paused: 'em pausa',
    when: 'Quando',
    outcome: 'Resultado',
    took: 'Duração',
    outcomes: {
      read: 'Lido',
      offline: 'Sem internet',
      unreachable: 'Ninguém respondeu',
      timeout: 'Não respondeu a tempo',
      'signed-out': 'Sessão encerrada',
      forbidden: 'Recusado',
      'rate-limited': 'Pediu uma pausa',
      server: 'Erro da operadora',
      unreadable: 'Resposta ilegível',
      unsafe: 'Não seguido, inseguro',
      maintenance: 'Em manutenção',
      'other-account': 'Outra conta',
      unentered: 'Não consultado, sem token aqui',
      locked: 'Bloqueado, sem consulta',
      'not-permitted': 'Sem permissão do navegador',
    },
    withDetail: (outcome, detail) => `${outcome} (${detail})`,
    milliseconds: (n) => `${n} ms`,
    seconds: (n) => `${n} s`,
    ofLast: (read, all) =>
      plural(all, {
        one: `Lidas: ${read} de ${all}`,
        other: `Lidas: ${read} das últimas ${all}`,
      }),

    facts: 'Este DataLeft',
    version: 'Versão',
    browser: 'Navegador',
    wakes: 'Próxima ativação',
    wakesUnknown: 'quando for preciso',
    database: 'Banco de dados',
    databaseIs: (version, rows) => `versão ${version}, registros: ${rows}`,
    size: 'Espaço ocupado, estimado',
    unknown: 'não se sabe',
    permissions: 'Permitido por você e o navegador',
    faults: 'Falhas próprias',
    noFaults: 'nenhuma registrada',
    rowsOf: 'Registros por tipo',

    report: 'Relatório',
    reportLead:
      'Para quem ajuda você. Não traz nomes, endereços, números de cartão ou de pedido nem tokens; os servidores são numerados. Leia antes de enviar: isto é tudo.',
    copy: 'Copiar o relatório',
    copied: 'Copiado.',
    notCopied: 'O navegador não deixou copiar. Selecione o texto e copie você mesmo.',
  },
};
