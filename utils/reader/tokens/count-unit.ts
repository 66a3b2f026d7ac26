import { fold } from '../text/fold';
import { isLetter, isUnspaced, skipGap } from '../text/letters';

/** Words for a message, a minute and an hour after a number, in folded letters. */
/** How long one of it is. */
export const SECONDS_OF = { minute: 60, hour: 3600, second: 1 };

const MESSAGES =
  "sms mms ks szt texts text textos messages message msgs mensajes mensaje mensagens messaggi messaggio nachrichten смс сообщений сообщения сообщение повідомлень повідомлення хабарлама 条 條 则 則 通 件 건 통 رساله رسائل رسالة پيامك پيامک הודעות הודעה ข้อความ ขอความ tin sms-ova sms-ов sms-y sms'er poruka poruke sporocil zprav zpravy wiadomosci mesaje mesaj zinuciu zinutes viestia berichten meddelanden pesan torpedos एसएमएस مسج шт sms-ek sms-iv sms-i sms-ow smsow sms-ov smsov sms-uri sms-te sms-ura sporocila sporocilo sporocili poruku wiadomosc zprava zprave порука поруке поруку tekstiviestia tekstiviesti sonumit iszinas iszinu beskeder sms-beskeder sms-berichten berichtjes uzenet sprav spravy sms-t mesaj mesajlar textsms soobscheniy soobscheniya povidomlen povidomlennya смс-ок μηνυματα μηνυμα mhnymata minimata sms'er sms:er sms'i mesaji";
const MINUTES =
  "minutes minute mins min percet minuten minuto minutos minuti minuta minut minuty minute minutter minuter minuuttia dakika dk daqiqe мин минут минуты минута минути минуте хв хвилин хвилини хвилина минута минута 分钟 分鐘 分 분 دقيقه دقائق دقيقة د דקות דק דקה นาที phut menit λεπτα λεπτο perc min. minuciu minutes मिनट মিনিট წუთი წთ minutos минута дакика мінут hv hvyl hvylyn hvylyny hvylyna khvylyn khvylyny khv lepta mn mnt דק׳ דק' perc. minutu minutami menit belminuten freiminuten gesprachsminuten inklusivminuten samtalsminuter ringminuter taleminutter ringeminutter puheminuuttia koneminutit";
const HOURS =
  'h hr hrs hour hours std stunden stunde heures heure horas hora ore ora час часов часа ч годин год س godyn hodyn chasov 小时 小時 時間 시간';
const SECONDS =
  's sec secs second seconds sek сек с 秒 초 segundos secondi secondes seconde sekunde sekunden sekunder sekunti sekuntia sekunda sekundy sekund saniye detik giay secunde секунд секунды секунда שניות ثانيه วินาที';

export type CountUnit = 'message' | 'minute' | 'hour' | 'second';

const units = new Map<string, CountUnit>();
const add = (words: string, unit: CountUnit) => {
  for (const word of fold(words).split(' ')) if (!units.has(word)) units.set(word, unit);
};
add(MESSAGES, 'message');
add(MINUTES, 'minute');
add(HOURS, 'hour');
add(SECONDS, 'second');
const LONGEST = Math.max(...[...units.keys()].map((name) => name.length));

/** The unit of messages or of talk time that begins after a number. */
export function readCountUnit(
  folded: string,
  from: number,
): { unit: CountUnit; end: number } | null {
  const at = skipGap(folded, from);
  if (!isLetter(folded.charCodeAt(at))) return null;
  for (let length = Math.min(LONGEST, folded.length - at); length > 0; length--) {
    const unit = units.get(folded.slice(at, at + length));
    if (unit === undefined) continue;
    const end = at + length;
    const next = folded.charCodeAt(end);
    if (isLetter(next) && !isUnspaced(next) && !isUnspaced(folded.charCodeAt(end - 1))) continue;
    return { unit, end };
  }
  return null;
}
