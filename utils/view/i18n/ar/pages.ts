import type { PageWords } from '../en-GB/pages';
import { pluralsOf } from '../plurals';
import { afterwards } from './afterwards';
import { failures } from './failures';
import { oblique } from './oblique';
import { renewalSteps } from './renewal-steps';

const plural = pluralsOf('ar');

export const pages: PageWords = {
  afterwards,

  failures,

  steps: renewalSteps,

  price: {
    from: (price) => `من ${price}`,
    unknown: 'السعر غير معروف',
  },

  names: (items) => items.join('، '),

  gigabytes: {
    decimal: '1,000 MB',
    binary: '1,024 MB',
  },

  demo: {
    try: 'تجربة الخط التجريبي',
    remove: 'إزالة الخط التجريبي',
    readBy: 'لا شيء: أرقام مختلقة',
    note: 'تجربة: الأرقام مختلقة. لا يُقرأ شيء، ولا يمكن شراء شيء.',
  },

  popup: {
    firstRunOverPage:
      'يُرجى فتح صفحة حسابك لدى المزوّد بعد تسجيل الدخول، ليتابعها DataLeft. ويمكن الربط برمز أيضًا.',
    readOnVisit: 'يُرجى فتح صفحة الحساب: تُقرأ عند زيارتها.',
    measuredAhead: 'وقت المزوّد لم يحن بعد',
    alerts: 'التنبيهات',
    history: 'السجل والمخططات',
    unread: 'جديد',
    snooze: 'التذكير لاحقًا',
    snoozes: {
      hour: 'بعد ساعة',
      tomorrow: 'صباح الغد',
      worse: 'عندما يسوء الوضع',
    },
    toRenew: (n) => `للتجديد: ${n}`,
    toSettle: (n) => `للسداد: ${n}`,
    late: (n) => `متأخر: ${n}`,
    toSignIn: (n) => `لتسجيل الدخول: ${n}`,
    toCheck: (n) => `تعذّرت قراءته: ${n}`,
    waiting: (n) => `قيد الانتظار: ${n}`,
    notCurrent: (n) => `غير محدّث: ${n}`,
    told: (n) =>
      plural(n, {
        one: 'تنبيه واحد',
        two: 'تنبيهان',
        few: `${n} تنبيهات`,
        many: `${n} تنبيهًا`,
        other: `${n} تنبيه`,
      }),
    calm: 'كل شيء على ما يرام',
    noLine: 'لا خطوط بعد',
    noLineNext: 'تستغرق إضافة أول خط دقيقة تقريبًا',
    firstRun:
      'يمكن فتح صفحة حسابك لدى المزوّد ومتابعتها، أو ربط واجهة API. يقرأ DataLeft كم بقي وحتى متى.',
    firstRunPromise: 'ما يقرؤه يبقى على هذا الجهاز.',
    connecting: 'تم الربط، ولم يُقرأ بعد',
    reading: (provider) => `${provider}: القراءة الأولى جارية.`,
    readingNext: 'تظهر هنا فور وصولها.',
    folded: (n) =>
      plural(n, {
        one: 'وخط آخر لا يحتاج شيئًا',
        two: 'وخطّان آخران لا يحتاجان شيئًا',
        few: `و${n} خطوط أخرى لا تحتاج شيئًا`,
        many: `و${n} خطًا آخر لا تحتاج شيئًا`,
        other: `و${n} خط آخر لا تحتاج شيئًا`,
      }),
    unfold: 'إظهار',
    noMatch: 'لا خط بهذا الاسم.',
    expires: (date) => `ينتهي ${date}`,
    expired: (date) => `انتهى ${date}`,
    untilDate: (date) => `حتى ${date}`,
    owes: (amount) => `للسداد ${amount}`,
    copyThere: 'توجد نسخة مما كان محفوظًا هنا من قبل.',
    bringBack: 'استعادتها',
    trouble:
      'لا يستطيع DataLeft فتح قاعدة بياناته. لم يُحذف شيء. يُرجى إعادة تشغيل المتصفح؛ فإن بقي الأمر كذلك فقد يكون القرص ممتلئًا.',
  },

  outlook: {
    runsOut: (span, dates, perDay) =>
      `*تنفد بعد نحو ${oblique(span)}* (${dates}) بمعدل ${perDay} يوميًا. `,
    likelyRunsOut: (end, from, perDay) =>
      `*يُرجَّح أن تنفد قبل ${end}*، بدءًا من ${from}، بمعدل ${perDay} يوميًا. `,
    toReach: (end, perDay) => `لتكفي حتى ${end}: ${perDay} يوميًا.`,
    lasts: (end, perDay) => `*تكفي حتى ${end}* بمعدل نحو ${perDay} يوميًا.`,
    likelyLasts: (end, perDay, from) =>
      `*يُرجَّح أن تكفي حتى ${end}* بمعدل نحو ${perDay} يوميًا؛ وقد تنفد بدءًا من ${from}.`,
    seenFor: (days) =>
      ` من قراءات ${plural(days, {
        zero: 'أقل من يوم',
        one: 'يوم واحد',
        two: 'يومين',
        few: `${days} أيام`,
        many: `${days} يومًا`,
        other: `${days} يوم`,
      })}.`,
    rowRunsOut: (span) => `بيانات تكفي ${oblique(span)}`,
    rowLikelyRunsOut: (date) => `قد تنفد بدءًا من ${date}`,
    rowLasts: (date) => `تكفي حتى ${date}`,
  },
};
