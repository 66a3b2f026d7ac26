import type { Words } from '../en-GB/words';
import { pluralsOf } from '../plurals';
import { oblique } from './oblique';

const plural = pluralsOf('ar');

const days = (n: number): string =>
  plural(n, {
    one: 'يوم واحد',
    two: 'يومان',
    few: `${n} أيام`,
    many: `${n} يومًا`,
    other: `${n} يوم`,
  });

const lines = (n: number): string =>
  plural(n, {
    zero: 'لا خطوط',
    one: 'خط واحد',
    two: 'خطّان',
    few: `${n} خطوط`,
    many: `${n} خطًا`,
    other: `${n} خط`,
  });

const alerts = (n: number): string =>
  plural(n, {
    zero: 'لا تنبيهات',
    one: 'تنبيه واحد',
    two: 'تنبيهان',
    few: `${n} تنبيهات`,
    many: `${n} تنبيهًا`,
    other: `${n} تنبيه`,
  });

/** A whole number of days, as it ends a span. */
const DAYS = /^\d+ (?:أيام|يومًا|يوم)$/;

/** What a span of whole days begins with, as a number. */
const dayCount = (span: string): string =>
  span === 'يومان' ? '2' : DAYS.test(span) ? span.slice(0, span.indexOf(' ')) : span;

export const words: Words = {
  product: 'DataLeft',
  demoLine: 'خط تجريبي',
  list: (items) => items.join('، '),
  lines,
  days,
  months: (n) =>
    plural(n, {
      one: 'شهر واحد',
      two: 'شهران',
      few: `${n} أشهر`,
      many: `${n} شهرًا`,
      other: `${n} شهر`,
    }),
  years: (n) =>
    plural(n, {
      one: 'سنة واحدة',
      two: 'سنتان',
      few: `${n} سنوات`,
      other: `${n} سنة`,
    }),
  shortDays: (n) => `${n} ي`,
  daysLeft: (n) => (n === 2 ? 'بقي يومان' : `بقي ${days(n)}`),
  daysAgo: (n) => (n === 1 ? 'قبل يوم' : `قبل ${oblique(days(n))}`),
  today: 'اليوم',
  justNow: 'الآن',
  minutesAgo: (n) =>
    plural(n, {
      one: 'قبل دقيقة',
      two: 'قبل دقيقتين',
      few: `قبل ${n} دقائق`,
      other: `قبل ${n} دقيقة`,
    }),
  hoursAgo: (n) => `قبل ${n} س`,
  old: (age) => `قبل ${oblique(age)}`,
  minutes: (n) => `${n} د`,
  hours: (n) => `${n} س`,
  // `2–3 أيام`, not `يومان–3 أيام`.
  range: (from, to) => `${DAYS.test(to) ? dayCount(from) : from}–${to}`,
  exactBytes: (n) => `${n} بايت`,
  until: (date) => `حتى ${date}`,
  ofTotal: (total) => `من ${total}`,
  left: (unit) => `${unit} متبقية`,
  used: (unit) => `${unit} مستهلكة`,
  aged: (unit, age) => `${unit}، ${age}`,
  aDay: (amount) => `${amount} يوميًا`,

  units: { minutes: 'د', messages: 'رسالة', KB: 'KB', MB: 'MB', GB: 'GB', TB: 'TB', PB: 'PB' },
  kinds: { data: 'البيانات', voice: 'المكالمات', sms: 'الرسائل', money: 'الرصيد', time: 'الوقت' },
  calls: (minutes) => `مكالمات ${minutes} د`,
  sms: (count) => `رسائل ${count}`,

  states: {
    overdue: 'متأخر',
    arrears: 'مستحقات',
    expired: 'انتهى',
    'signed-out': 'خارج الحساب',
    unreadable: 'تعذّرت القراءة',
    old: 'قديم',
    paused: 'متوقف',
    gone: 'لم يعد مدرجًا',
    offline: 'بلا شبكة',
    'no-answer': 'لا رد',
    waiting: 'قيد الانتظار',
    'in-effect': 'سارٍ',
    empty: 'نفد',
    low: 'منخفض',
    expiring: 'ينتهي قريبًا',
    unlimited: 'غير محدود',
    unknown: 'غير معروف',
    enough: 'كافٍ',
  },

  /** What an alert is about, in a word. */
  lamps: {
    low: 'منخفض',
    empty: 'نفد',
    expiring: 'ينتهي قريبًا',
    expired: 'انتهى',
    'signed-out': 'خارج الحساب',
    'in-effect': 'سارٍ',
    overdue: 'متأخر',
    arrears: 'مستحقات',
    'no-answer': 'لا رد',
    unreadable: 'تعذّرت القراءة',
    failed: 'فشل',
    twice: 'مرتان',
    slow: 'بطيء',
    today: 'اليوم',
    early: 'نفاد مبكر',
    fast: 'سريع',
    resets: 'تعبئة',
    renews: 'تجديد',
    price: 'السعر',
    promotion: 'عرض',
  },

  siteStates: {
    maintenance: 'صيانة',
    otherAccount: 'حساب آخر',
    pageChanged: 'تغيّرت الصفحة',
    needsScripts: 'تلزم نصوص برمجية',
    unentered: 'الرمز مطلوب هنا',
    locked: 'مقفل',
    notAllowed: 'غير مسموح',
  },

  hidden: { line: (n) => `الخط ${n}`, provider: (n) => `المزوّد ${n}` },

  card: {
    ended: 'انتهى',
    unlimited: 'غير محدود',
    noData: 'لا بيانات',
    asStated: 'بحسب المزوّد',
    leftOver: (amount) => `بقيت ${amount} ولا يمكن استخدامها`,
    toSettle: 'للسداد',
    notSaid: 'الكمية غير مذكورة',
    noEnd: 'لم يذكر المزوّد تاريخ الانتهاء',
    timeBar: 'الوقت',
    unknownShare: '؟',
    oldShare: '—',
    toLast: (date) => `لتكفي حتى ${date}:`,
    nothingLeft: 'نفدت البيانات.',
    nothingLeftNext: (date) => `أما الباقة فسارية حتى ${date}.`,
    slowed: 'نفدت بيانات السرعة الكاملة.',
    slowedUntil: (time) => `تعود السرعة: ${time}.`,
    renewingTo: (plan) => `تجديد إلى ${plan}`,
    endedNext: 'يلزم التجديد لاستخدام هذا الخط من جديد.',
    settleFirst: 'السداد أولًا:',
    settleWhy: 'لا يقبل المزوّدون التجديد ما دامت هناك فاتورة غير مسددة.',
    autoRenewOn: 'يتجدد تلقائيًا.',
    pausedBy: 'متوقف من الإعدادات.',
    pausedNext: 'لا يُقرأ شيء إلى أن تُستأنف القراءة من هناك.',
    keptFrom: 'محفوظ من آخر قراءة.',
    measured: (time, age) => `قراءة المزوّد ${time} · ${age}`,
    byDevice: 'بحسب عدّاد الجهاز',
    lastReading: (time) => `آخر قراءة ${time}`,
    neverRead: 'لم يُقرأ بعد',
    refresh: 'تحديث',
    tryAgain: 'إعادة المحاولة',
    nextTry: (time) => `ليس قبل ${time}.`,
    dial: (left, total) => `${left} من ${total}`,
  },

  actions: {
    renew: 'تجديد',
    plans: 'الباقات',
    support: 'الدعم',
    notPaid: 'لم يتم الدفع',
    unlock: 'إدخال عبارة المرور',
    enterToken: 'إدخال رمز جديد',
    enterSecret: 'إدخال بيانات الدخول',
    signIn: 'تسجيل الدخول',
    forgottenPassword: 'نسيت كلمة المرور؟',
    openAccount: 'فتح صفحة الحساب',
    accountPage: 'صفحة الحساب',
    pointAgain: 'فتح الصفحة للتحديد مجددًا',
    inBackground: 'القراءة في الخلفية',
    renewThere: 'التجديد لدى المزوّد',
    allow: 'السماح مجددًا',
    whatIsWrong: 'ما السبب المحتمل؟',
    settle: 'السداد لدى المزوّد',
    snoozeDay: 'تأجيل إلى الغد',
    done: 'تم',
    add: 'إضافة اتصال',
    openProduct: 'فتح DataLeft',
    close: 'إغلاق',
    settings: 'الإعدادات',
  },

  menu: {
    find: 'البحث عن خط',
    refresh: 'تحديث الآن',
    renew: (line, plan) => `تجديد ${line}: ${plan}`,
    account: (provider) => `فتح صفحة الحساب لدى ${provider}`,
  },

  alerts: {
    'data-low': (line, level) => `${line}: أقل من ${level}`,
    'data-empty': (line) => `${line}: نفدت البيانات`,
    expiring: (line, span) => `${line}: ينتهي خلال ${oblique(span)}`,
    expired: (line) => `${line}: انتهت الصلاحية`,
    'signed-out': (connection) => `${connection}: انتهى تسجيل الدخول`,
    'renewal-confirmed': (line) => `${line}: أصبح التجديد ساريًا`,
    'renewal-overdue': (line) => `${line}: التجديد غير سارٍ بعد`,
    throttled: (line) => `${line}: خُفّضت السرعة`,
    throttledNext: 'نفدت بيانات السرعة الكاملة.',
    'daily-allowance': (line) => `${line}: نفدت حصة اليوم`,
    dailyAllowanceNext: (used, allowance) =>
      `استُهلك اليوم ${used}؛ وما يكفي حتى النهاية هو ${allowance} يوميًا.`,
    'runs-out-early': (line) => `${line}: قد تنفد البيانات قبل انتهاء الصلاحية`,
    runsOutNext: (around, perDay, end) =>
      `بمعدل ${perDay} يوميًا تكفي البيانات حتى ${around} تقريبًا؛ والصلاحية حتى ${end}.`,
    'unusual-pace': (line, amount) => `${line}: ${amount} في الساعة الأخيرة`,
    unusualPaceNext: (usual) =>
      `المعتاد ${usual} في الساعة. ربما يجري تنزيل أو تحديث أو نسخ احتياطي.`,
    'voice-low': (line, left) => `${line}: المكالمات، بقي ${left}`,
    'sms-low': (line, left) => `${line}: بقي ${left}`,
    'money-low': (line, left) => `${line}: الرصيد ${left}`,
    resetting: (line, date) => `${line}: تُعاد التعبئة في ${date}`,
    resettingNext: (left) => `حتى ذلك الحين: ${left}.`,
    'auto-renew-soon': (line) => `${line}: التجديد التلقائي قريب`,
    autoRenewOn: (date, price) =>
      price === '' ? `بتاريخ ${date}.` : `بتاريخ ${date}، مقابل ${price}.`,
    'auto-renew-short': (line) => `${line}: الرصيد لا يكفي للتجديد`,
    autoRenewShortNext: (balance, price, date) =>
      `الرصيد ${balance}، والمطلوب ${price} بتاريخ ${date}.`,
    'auto-renew-failed': (line) => `${line}: لم يتم التجديد التلقائي`,
    autoRenewFailedNext: (date) =>
      `انتهت الصلاحية بتاريخ ${date} ولم يتغير شيء منذ ذلك الحين. يُرجى التحقق من الدفع لدى المزوّد.`,
    arrears: (line, amount) => `${line}: مستحق للسداد ${amount}`,
    arrearsNext: 'لا يقبل المزوّدون التجديد ما دامت هناك فاتورة غير مسددة.',
    unreachable: (connection) => `${connection}: لا رد منذ مدة`,
    unreachableNext: (since) => `آخر قراءة: ${since}. يواصل DataLeft المحاولة.`,
    unreadable: (connection) => `${connection}: القراءة متعذّرة منذ مدة`,
    unreadableNext: 'السبب موضّح في الإعدادات.',
    'payment-failed': (line) => `${line}: فشل الدفع`,
    'paid-twice': (line) => `${line}: دُفع مرتين`,
    paidTwiceNext: (orders) =>
      orders === ''
        ? 'سرى تجديدان. إن كان المطلوب واحدًا فيمكن طلب استرداد ثمن الآخر من المزوّد.'
        : `سرى تجديدان: ${orders}. إن كان المطلوب واحدًا فيمكن طلب استرداد ثمن الآخر من المزوّد.`,
    providerSays: (said) => `يقول المزوّد: ${said}`,
    paymentFailedNext: 'هذا ما ذكره المزوّد. لم يتجدد شيء.',
    'price-fell': (plan, price) => `${plan}: السعر الآن ${price}`,
    priceFellNext: (before) => `السعر السابق: ${before}.`,
    'promotion-ending': (plan) => `${plan}: العرض ينتهي قريبًا`,
    promotionNext: (date) => `يسري حتى ${date}.`,
    missed: (time) => `كان موعده ${time} والجهاز في وضع السكون؛ ولم يعد قائمًا.`,
    several: alerts,
    leftUntil: (left, date) => `${left}، حتى ${date}`,
    validUntil: (date) => `صالح حتى ${date}`,
    endedOn: (date) => `انتهى بتاريخ ${date}`,
    signedOutNext: 'لم يعد المزوّد يقبل الرمز. يُرجى إدخال رمز جديد في الإعدادات.',
    sessionEndedNext: 'يُرجى تسجيل الدخول في موقع المزوّد؛ ثم يتابع DataLeft تلقائيًا.',
    secretEndedNext: 'لم يعد المزوّد يقبل بيانات الدخول هذه. يُرجى إدخالها مجددًا في الإعدادات.',
    overdueNext: 'انقضت المدة المعتادة. إذا تم الدفع فيُرجى سؤال المزوّد مع ذكر رقم الطلب.',
    overduePaid: (what) => `تم الدفع ولم يصل شيء: ${what}. يُرجى سؤال المزوّد.`,
    overdueOrder: (what) => `انقضت المدة المعتادة. يُرجى سؤال المزوّد عن: ${what}.`,
    lacksData: 'الصلاحية الجديدة ظهرت، لكن البيانات لم تصل بعد.',
    lacksValidity: 'البيانات وصلت، لكن تاريخ الانتهاء لا يزال القديم.',
    lacksBoth: 'يعدّه المزوّد منجزًا، لكن لا البيانات تغيرت ولا تاريخ الانتهاء بعد.',
    testTitle: 'الإشعارات تعمل',
    testText: 'هكذا ستصل تنبيهات DataLeft.',
  },

  tooltip: {
    none: 'DataLeft: لا خطوط بعد',
    line: (facts) => facts.join(' · '),
    leftOf: (left, total) => `بقي ${left} من ${total}`,
    left: (left) => `بقي ${left}`,
    unlimited: 'بيانات غير محدودة',
    checked: (age) => `قُرئ ${age}`,
    more: (n) =>
      plural(n, {
        one: 'وخط آخر',
        two: 'وخطّان آخران',
        few: `و${n} خطوط أخرى`,
        many: `و${n} خطًا آخر`,
        other: `و${n} خط آخر`,
      }),
    openAlerts: alerts,
  },
};
