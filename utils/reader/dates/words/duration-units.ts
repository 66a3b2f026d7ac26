import { foldWord, type Word, wordTable } from './word-table';

export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export const SECONDS: Readonly<Record<DurationUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

/** A star lets a word take endings. */
const NAMES: Readonly<Record<DurationUnit, string>> = {
  second:
    'second seconds sec secs seg dtk δευτ sekunde sekunden sek seconde secondes segundo segundos secondo secondi sekund sekunder sekundy sekundi sekunda sekunde secunde saniye sn секунда секунды секунд сек δευτερόλεπτα ثانية ثواني שניות วินาที giây detik 秒 초',
  minute:
    'minute minutes min mnt λεπ dkniz mins minuten minuto minutos minuti minuut minuten minuut minut minuter minutter minutt minuty minuta minute minuto minutter minuuttia minuutti minutit minutes minūtes minučių minutės minút mín perc dakika dk daqiqa dəqiqə menit minit minuta phút dakika minutong минута минуты минут минути хвилина хвилини хвилин хв мин мін мінут минута λεπτά λεπτό דקות דקה دقيقة دقائق دقیقه منٹ मिनट मिनिट মিনিট நிமிடங்கள் నిమిషాలు นาที ນາທີ នាទី 分钟 分鐘 分鐘 分間 分 분 წუთი րոպե',
  hour: 'hour hours hr hrs h ώρ stunde stunden std heure heures hora horas hores ora ore uur uren timme timmar tim time timer godzina godziny godzin godz hodina hodiny hodin hod hodín ura ure ur sat sata sati satov óra órán tuntia tunti tundi tund stundas stundu valandos valandų val saat soat jam oras giờ tiếng orë klukkustundir час часа часов часове часа ч годин години год сат сата сати саат сағат цаг ώρες ώρα שעות שעה ساعة ساعات ساعت گھنٹے گھنٹہ घंटे घंटा घण्टे तास ঘন্টা ঘণ্টা மணிநேரம் గంటలు ชั่วโมง ชม. ຊົ່ວໂມງ ម៉ោង နာရီ 小時 小时 時間 个小时 個小時 시간 საათი ժամ',
  day: 'day days d gn dgr vrk ημ tag tage tagen jour jours j día días dia dias giorno giorni gg dag dagen dager dagar dage dzień dni dnia dny dnů dnu dňa dní dana dneva dnevi nap napon päivää päivä pv päeva päev dienas dienu dienos dienų diena ditë zile zi gün günlük kun kunlik hari araw ngày siku dies dygn день дня дней дн дні днів сутки суток дни дана дена ден күн хоног өдөр ημέρες ημέρα μέρες μέρα ימים יום يوم يوما أيام ايام روز دن दिन दिवस দিন நாட்கள் நாள் రోజులు రోజు દિવસ ದಿನಗಳು ദിവസം วัน ມື້ ວັນ ថ្ងៃ ရက် 日間 天 日 日间 일 დღე օր ቀናት ቀን',
  week: 'week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor uge uger uke uker tydzień tygodnie tygodni týden týdny týdnů týždne týždňov tjedan tjedna tjedana teden tedna tednov viikkoa viikko nädalat nädal nedēļas savaitės savaičių săptămâni săptămână hafta minggu tuần setmanes неделя недели недель неделю тиждень тижні тижнів седмици недела εβδομάδες εβδομάδα שבועות שבוע أسبوع أسابيع هفته सप्ताह हफ्ते সপ্তাহ สัปดาห์ 週間 週 周 个星期 個星期 주 კვირა',
  month:
    'month months monat monate monaten mois mes meses mese mesi maand maanden månad månader måned måneder miesiąc miesiące miesięcy měsíc měsíce měsíců mesiac mesiace mesiacov mjesec mjeseca mjeseci mesec meseca meseci mesecev hónap kuukautta kuukausi kk kuud kuu mēneši mēnešus mėnesiai mėnesių luni lună muaj ay aylık oy bulan buwan tháng mesos месяц месяца месяцев мес місяць місяці місяців месец месеца месеци ай сар μήνες μήνας חודשים חודש شهر أشهر شهور ماه महीने महीना মাস เดือน か月 ヶ月 カ月 ヵ月 ケ月 箇月 个月 個月 개월 달 თვე ամիս',
  year: 'year years yr yrs jahr jahre jahren ans année années año años ano anos anno anni jaar år rok lata roky rokov rokov godina godine leto leti éves év vuotta vuosi aastat gadi gads metai metų ani yıl yil tahun taon năm anys лет рік роки років жыл χρόνια έτος έτη שנים שנה سنة سنوات سال वर्ष साल বছর ปี 年間 年 년 წელი տարի',
};

function* units(): Generator<Word<DurationUnit>> {
  for (const [unit, names] of Object.entries(NAMES) as [DurationUnit, string][]) {
    for (const name of names.split(' ')) yield { name: foldWord(name), meaning: unit, stem: false };
  }
  // In Hungarian, Turkish, Kazakh, Armenian and Finnish the ending says "for" or "until".
  for (const name of ['gün', 'күн', 'օր', 'dakika', 'päivä']) {
    yield { name: foldWord(name), meaning: name === 'dakika' ? 'minute' : 'day', stem: true };
  }
}

export const UNITS = wordTable(units());
