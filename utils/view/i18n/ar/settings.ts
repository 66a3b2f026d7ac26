import type { SettingsWords } from '../en-GB/settings';
import { pluralsOf } from '../plurals';

const plural = pluralsOf('ar');

export const settings: SettingsWords = {
  leads: {
    look: 'ما تعرضه الأيقونة في شريط الأدوات، ومظهر الصفحات، وكيف تُكتب الكميات والأوقات.',
    security: 'من يمكنه استخدام الرموز وكلمات المرور المحفوظة هنا.',
    data: 'كل ما يعرفه DataLeft محفوظ على هذا الجهاز. لا يغادره شيء ما لم ترسله بنفسك.',
    diagnostics:
      'متى سُئل كل مزوّد وماذا كانت النتيجة. لا يغادر شيء من ذلك هذا الجهاز ما لم تنسخه بنفسك.',
  },

  saved: (title) => `${title}: تم الحفظ`,
  savedUntitled: 'تم الحفظ',
  putBack: 'عاد كما كان',
  wasReset: (section) => `${section}: عاد إلى الإعدادات الأصلية`,
  refused: 'لم يُحفظ. كل شيء كما كان؛ يُرجى المحاولة مرة أخرى.',
  removed: (what) => `تمت إزالة: ${what}`,
  undo: 'تراجع',
  undoHint: 'يمكن التراجع أيضًا بـ Ctrl+Z',
  close: 'إغلاق',
  reset: 'إعادة ضبط هذا القسم',

  byOrganisation: 'حدّدته مؤسستك',
  offByOrganisation: 'أوقفته مؤسستك',
  connectionSet:
    'حدّدت مؤسستك هذا الاتصال. أنت تُدخل بيانات الدخول ويمكنك إيقافه مؤقتًا، أما الباقي فلا يمكن تغييره.',
  connectionWithdrawn: 'لم تعد مؤسستك تحدّد هذا الاتصال. وهو متوقف: يبقى ما قُرئ إلى أن تزيله.',

  search: 'البحث في الإعدادات',
  searchHint: 'Ctrl+K أو /',
  found: (n) =>
    plural(n, {
      zero: 'لا إعدادات مطابقة',
      one: 'عُثر على إعداد واحد',
      two: 'عُثر على إعدادين',
      few: `عُثر على ${n} إعدادات`,
      many: `عُثر على ${n} إعدادًا`,
      other: `عُثر على ${n} إعداد`,
    }),
  nothing: (query) => `لا شيء باسم «${query}».`,

  diagnostics: {
    section: 'التشخيص',
    attempts: 'آخر المحاولات',
    attemptsHint: 'آخر 20 محاولة لكل اتصال.',
    noConnection: 'لا اتصالات بعد، فلم يُسأل أحد.',
    never: 'لم يُسأل بعد',
    next: (when) => `التالية ${when}`,
    onVisit: 'تُقرأ عند زيارتها',
    paused: 'متوقف',
    when: 'الوقت',
    outcome: 'النتيجة',
    took: 'المدة',
    outcomes: {
      read: 'تمت القراءة',
      offline: 'لا شبكة',
      unreachable: 'لا شيء يرد',
      timeout: 'لا رد في الوقت المحدد',
      'signed-out': 'خارج الحساب',
      forbidden: 'مرفوض',
      'rate-limited': 'طُلب التمهل',
      server: 'خلل لدى المزوّد',
      unreadable: 'جواب غير مفهوم',
      unsafe: 'غير آمن، لم يُتبع',
      maintenance: 'مغلق للصيانة',
      'other-account': 'حساب آخر',
      unentered: 'لم يُسأل، لا رمز هنا',
      locked: 'مقفل، لم يُسأل',
      'not-permitted': 'لم يسمح المتصفح',
    },
    withDetail: (outcome, detail) => `${outcome} (${detail})`,
    milliseconds: (n) => `${n} ملي ث`,
    seconds: (n) => `${n} ث`,
    ofLast: (read, all) => `المقروء ${read} من آخر ${all}`,

    facts: 'نسخة DataLeft هذه',
    version: 'الإصدار',
    browser: 'المتصفح',
    wakes: 'التشغيل التالي',
    wakesUnknown: 'عند الحاجة',
    database: 'قاعدة البيانات',
    databaseIs: (version, rows) => `الإصدار ${version}، عدد الصفوف ${rows}`,
    size: 'المساحة المشغولة تقريبًا',
    unknown: 'غير معروف',
    permissions: 'المسموح به منك ومن المتصفح',
    faults: 'أعطال DataLeft نفسه',
    noFaults: 'لا شيء مسجّل',
    rowsOf: 'الصفوف بحسب النوع',

    report: 'التقرير',
    reportLead:
      'لمن يساعدك. ليس فيه أسماء ولا عناوين ولا أرقام بطاقات أو طلبات ولا رموز؛ والمضيفون مرقّمون. تُستحسن قراءته قبل إرساله: هذا كل ما فيه.',
    copy: 'نسخ التقرير',
    copied: 'تم النسخ.',
    notCopied: 'لم يسمح المتصفح بالنسخ. يمكن تحديد النص ونسخه يدويًا.',
  },
};
