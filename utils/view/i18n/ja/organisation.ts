import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: '所属する組織',
  lead: 'このブラウザの管理者が、DataLeftの一部を設定しています。ここで確認できますが、変更はできません。ご自身の設定は保存されており、このポリシーがなくなると再び有効になります。',
  name: '組織',
  locked: '固定された設定',
  connections: '接続',
  packs: '定義ファイル',
  off: 'オフの機能',
  features: {
    'own-connections': '自分の接続',
    backup: 'バックアップと表',
    sync: 'ほかの端末との共有',
  },
  refused:
    'ポリシーの一部は受け付けられませんでした。それ以外は有効です。このブラウザの管理者にお知らせください。',
  problemList: 'ポリシーの誤りとその場所',
  unknownField: 'ここではDataLeftにない項目です。つづりをご確認ください。',
  wholePolicy: 'ポリシー全体',
};
