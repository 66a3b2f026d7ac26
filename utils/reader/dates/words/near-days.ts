import { foldWord, type Word, wordTable } from './word-table';

const TODAY =
  "today heute aujourd'hui hoy hoje oggi vandaag idag i_dag dzisiaj dziś dnes danes danas bugün bugun tänään täna šodien šiandien astăzi azi sot avui сегодня сьогодні сёння днес денес данас бүгін σήμερα היום اليوم امروز आज আজ วันนี้ hôm_nay hari_ini 今日 本日 今天 오늘 დღეს այսօր";
const TOMORROW =
  'tomorrow morgen demain mañana amanhã domani imorgon i_morgon i_morgen jutro zítra zajtra jutri sutra holnap yarın ertaga huomenna rīt rytoj mâine maine nesër demà завтра заўтра утре сутра ертең αύριο מחר غدا فردا আগামীকাল พรุ่งนี้ ngày_mai besok 明日 明天 내일 ხვალ վաղը';

function* nearDays(): Generator<Word<number>> {
  for (const [days, names] of [TODAY, TOMORROW].entries()) {
    for (const name of names.split(' ')) yield { name: foldWord(name), meaning: days, stem: false };
  }
}

export const NEAR_DAYS = wordTable(nearDays());
