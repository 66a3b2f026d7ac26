import type { RateWords } from '../en-GB/rates';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('ar');

export const rates: RateWords = {
  certainty: 'أن يكفي ما يُنصح به',
  certainties: (of10) => `في ${of10} من كل 10 حالات`,
  certaintyHint: 'كلما زاد اليقين زادت الكمية: لا أحد يعرف كم ستستهلك.',
  lead: 'أسعار الصرف التي تُقارَن بها الأسعار بعملات مختلفة. وما يُدفع هو سعر المزوّد نفسه.',
  currency: 'عملة المقارنة',
  usual: 'كما تُذكر معظم الأسعار',
  own: 'أسعار صرف خاصة',
  base: 'الوحدة من',
  quote: 'تساوي، بعملة',
  value: 'سعر الصرف',
  date: 'بتاريخ',
  addRate: 'إضافة سعر الصرف',
  removeRate: (rate) => `إزالة ${rate}`,
  notCode: 'ثلاثة أحرف، مثل EUR.',
  sameCode: 'تلزم عملتان مختلفتان.',
  notRate: 'رقم أكبر من صفر.',
  notDate: 'تاريخ مثل 2026-11-20.',
  bank: 'البنك المركزي الأوروبي',
  bankHint:
    'أسعاره المرجعية اليومية، تُقرأ عند الضغط هنا وليس في أي وقت آخر. ولا يعلم أكثر من أن أحدًا سأل.',
  ask: 'جلب أسعار الصرف',
  asking: 'جارٍ سؤال البنك…',
  told: (n, date) =>
    `${plural(n, {
      zero: 'لا أسعار صرف',
      one: 'سعر صرف واحد',
      two: 'سعرا صرف',
      few: `${n} أسعار صرف`,
      many: `${n} سعر صرف`,
      other: `${n} سعر صرف`,
    })} بتاريخ ${date}.`,
  refused: 'لم يُسمح للمتصفح بسؤال البنك.',
};
