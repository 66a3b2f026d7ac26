import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: '您的组织',
  lead: '此浏览器的管理者为 DataLeft 设定了部分内容。您可以在此查看，但无法更改。您自己的设置仍然保留，策略撤销后会重新生效。',
  name: '组织',
  locked: '已锁定的设置',
  connections: '连接',
  packs: '适配包',
  off: '已停用',
  features: {
    'own-connections': '自己的连接',
    backup: '备份和表格',
    sync: '与其他设备共享',
  },
  refused: '策略中有部分内容未被接受，其余内容有效。请告知此浏览器的管理者。',
  problemList: '策略中的错误及其位置',
  unknownField: 'DataLeft 在此处没有这个字段。请检查拼写。',
  wholePolicy: '整个策略',
};
