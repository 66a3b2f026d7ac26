/** Months that are not those of the Gregorian calendar; written as the Gregorian ones are. */
export const JALALI_MONTHS =
  'فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند';

export const HIJRI_MONTHS =
  'محرم صفر ربيع_الأول ربيع_الآخر|ربيع_الثاني جمادى_الأولى جمادى_الآخرة|جمادى_الثانية رجب شعبان رمضان شوال ذو_القعدة|ذي_القعدة ذو_الحجة|ذي_الحجة';
