import { foldWord, type Word, wordTable } from './word-table';

const TODAY =
  "today tonight heute heute_abend heute_nacht ce_soir esta_noche stasera hoje_à_noite vanavond vannacht i_kväll i_aften i_kveld tänä_iltana dziś_wieczorem dzisiaj_wieczorem dnes_večer danes_zvečer večeras ma_este diseară bu_gece bu_akşam сегодня_вечером сьогодні_ввечері довечера απόψε הלילה الليلة امشب malam_ini tối_nay đêm_nay คืนนี้ 今夜 今晚 오늘_밤 aujourd'hui hoy hoje oggi vandaag idag i_dag dzisiaj dziś dnes danes danas bugün bugun tänään täna šodien šiandien astăzi azi sot avui сегодня сьогодні сёння днес денес данас бүгін σήμερα היום اليوم امروز आज আজ วันนี้ hôm_nay hari_ini 今日 本日 今天 오늘 დღეს այսօր";
const TOMORROW =
  'tomorrow morgen demain mañana amanhã domani imorgon i_morgon i_morgen jutro zítra zajtra jutri sutra holnap yarın ertaga huomenna rīt rytoj mâine maine nesër demà завтра заўтра утре сутра ертең αύριο מחר غدا فردا আগামীকাল พรุ่งนี้ ngày_mai besok 明日 明天 내일 ხვალ վաղը';

function* nearDays(): Generator<Word<number>> {
  for (const [days, names] of [TODAY, TOMORROW].entries()) {
    for (const name of names.split(' ')) yield { name: foldWord(name), meaning: days, stem: false };
  }
}

export const NEAR_DAYS = wordTable(nearDays());
