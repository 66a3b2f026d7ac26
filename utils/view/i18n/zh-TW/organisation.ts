import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: '您的組織',
  lead: '此瀏覽器的管理者為 DataLeft 設定了部分內容。您可以在此查看，但無法變更。您自己的設定仍會保留，原則撤銷後會重新生效。',
  name: '組織',
  locked: '已鎖定的設定',
  connections: '連線',
  packs: '定義檔',
  off: '已停用',
  features: {
    'own-connections': '自己的連線',
    backup: '備份和表格',
    sync: '與其他裝置共用',
  },
  refused: '原則中有部分內容未被接受，其餘內容有效。請告知此瀏覽器的管理者。',
  problemList: '原則中的錯誤及其位置',
  unknownField: 'DataLeft 在此處沒有這個欄位，請檢查拼字。',
  wholePolicy: '整個原則',
};
