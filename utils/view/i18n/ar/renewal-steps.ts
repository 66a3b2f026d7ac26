import type { RenewalStepWords } from '../en-GB/renewal-steps';
import { oblique } from './oblique';

export const renewalSteps: RenewalStepWords = {
  opened: (time) => `فُتحت صفحة الدفع: ${time}`,
  left: {
    closed: (time) => `أُغلقت صفحة الدفع: ${time}`,
    returned: (time) => `العودة من الدفع: ${time}`,
    open: () => 'علامة تبويب الدفع لا تزال مفتوحة',
  },
  waiting: 'بانتظار ظهور التجديد.',
  usually: (range, time) => `عادةً ${range}؛ ويُعدّ متأخرًا بعد ${time}.`,
  overdueAt: (time) => `يُعدّ متأخرًا بعد ${time}.`,
  overdue: 'غير سارٍ بعد.',
  overdueNext: 'إذا تم الدفع فيُرجى سؤال المزوّد مع ذكر رقم الطلب.',
  overdueHelp: 'في المساعدة رسالة جاهزة للنسخ.',
  order: {
    open: (id) => `الطلب ${id} لدى المزوّد`,
    done: (id) => `بحسب المزوّد، أُنجز الطلب ${id}`,
    failed: (id) => `فشل الطلب ${id}`,
  },
  paid: (what) => `المدفوع: ${what}`,
  paidNothing: 'تم الدفع، ولم يصل شيء بعد.',
  failed: (time) => `فشل الدفع: ${time}.`,
  says: (said) => `يقول المزوّد: ${said}`,
  notOrdered: (time) => `أُغلق: ${time}. لا يعرف المزوّد طلبًا، فلم يُشترَ شيء.`,
  twice: 'دُفع مرتين: التجديدان ساريان.',
  elsewhere: (time) => `تجدد من مكان آخر، لوحظ: ${time}`,
  inEffect: (time, after) => `سارٍ منذ ${time}، بعد الدفع بـ ${oblique(after)}`,
  validity: (to) => `صالح حتى ${to}`,
  was: (from) => `كان ${from}`,
  allowance: (from, to) => `الحصة ${from} ← ${to}`,
  refill: (from, to) => `المتبقي ${from} ← ${to}`,
  newBucket: (amount) => `جديد: ${amount}`,
  product: (name) => `الباقة: ${name}`,
};
