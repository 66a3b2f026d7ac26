import type { AfterwardsWords } from '../en-GB/afterwards';

export const afterwards: AfterwardsWords = {
  help: 'المساعدة وطرق أخرى',
  updateProfile: 'تحديث ملف تعريف eSIM',
  updateWhere: 'على الجهاز المثبّت عليه.',
  profileUpdated: 'تم تحديث الملف',
  profileUpdatedAt: (time) => `تم تحديث ملف تعريف eSIM: ${time}`,
  steps: 'الخطوات',
  switchedOn: (date) => `فُعّل التجديد التلقائي، لوحظ في ${date}.`,
  switchedOff: (date) => `أُوقف التجديد التلقائي، لوحظ في ${date}.`,
  renewedByItself: (date) => `تجدد تلقائيًا، لوحظ في ${date}.`,
};
