import type { OrganisationWords } from '../en-GB/organisation';

export const organisation: OrganisationWords = {
  title: 'مؤسستك',
  lead: 'حدّد مدير هذا المتصفح بعض الأمور في DataLeft. يمكنك رؤيتها هنا دون تغييرها. أما ما ضبطته بنفسك فمحفوظ، ويعود إلى العمل عند زوال هذه السياسة.',
  name: 'المؤسسة',
  locked: 'الإعدادات المحدّدة',
  connections: 'الاتصالات',
  packs: 'القوالب',
  off: 'الموقوف',
  features: {
    'own-connections': 'اتصالاتك الخاصة',
    backup: 'النسخ الاحتياطية والجداول',
    sync: 'المشاركة مع أجهزة أخرى',
  },
  refused: 'رُفض جزء من السياسة، والباقي سارٍ. يُرجى إبلاغ مدير هذا المتصفح.',
  problemList: 'الأخطاء في السياسة ومواضعها',
  unknownField: 'لا يعرف DataLeft هذا الحقل هنا. يُرجى التحقق من الكتابة.',
  wholePolicy: 'السياسة كلها',
};
