import { wordsOf } from './kinds/words-of';
import type { Said } from './say';
import { sentenceAround, sentenceStart } from './sentence-around';

/** That one is, or will be, told of something: what is said of an alert to come, and not in one. */
const TOLD = wordsOf(
  'we will notify|we’ll notify|we will alert|we will inform|we will text|we will send|we’ll send|be notified|be alerted|be informed|notifications are|alerts are|alerts at|notifications at|messages are sent|text is sent|you will receive|you’ll receive|you will get|you’ll get|we let you know|we send you|informieren wir|benachrichtigen wir|senden wir|schicken wir|wirst du|werden sie|erhältst du|erhalten sie|bekommst du|bekommen sie|du erhältst|du bekommst|wird eine|werden benachrichtig|wird benachrichtig|avertirons|informerons|préviendrons|enverrons|serez|seras|recevrez|recevras|sont envoy|est envoyé|recibirás|recibirá|te avisaremos|le avisaremos|avisaremos|enviaremos|enviamos|se envía|informaremos|ti avviseremo|avviseremo|avvisiamo|invieremo|riceverai|riceverà|gli avvisi|verrai|arrivano|será avisado|receberá|receberás|você recebe|avisamos|ontvang je|ontvangt u|krijg je|krijgt u|sturen we|sturen wij|we sturen|je krijgt|je ontvangt|meddelar dig vid|skickas|skickar vi|vi skickar|får du|du får|varslar vi|sender vi|vi sender|sendes|varsler deg ved|varsles|lähetämme|lähetetään|saat viestin|ilmoitamme|poinformujemy|powiadomimy|wysyłamy|wyślemy|otrzymasz|otrzymają|dostaniesz|posíláme|posílají|pošleme|obdržíte|dostanete|upozorníme|budeme inform|posielame|posielajú|odošleme|oznámime|prejmete|prejeli boste|vas bomo|vas obvestimo|pošljemo|dobit ćete|dobićete|dobijate|obavijestit ćemo|obavestićemo|šaljemo|dobijaš|primit ćete|добићете|обавестићемо|шаљемо|küldünk|értesítjük önt a|értesíteni fogjuk|kap értesítést|te anunțăm|te anuntam|vei primi|veți primi|vei fi|veți fi|trimitem|vom notifica|vom anunța|получавате|ще получите|ще ви|изпраща се|се изпраща|мы сообщим|придёт|придет|приходит|приходят|получите смс|вы получите|уведомим|отправим|отправляются|надійде|надходить|надходять|повідомимо|сповістимо|надішлемо|отримаєте|θα λάβετε|θα ενημερωθείτε|θα σας|λαμβάνετε|gönderilir|alırsınız|alacaksınız|bilgilendirilir|bilgilendirileceksiniz|bilgilendireceğiz|gausite|informuosime|siunčiam|pranešime|saņemsi|saņemsiet|informēsim|nosūtīsim|saadame|teavitame|saate sms|келеді|жібереміз|хабарлаймыз|ستصلك|سيتم إرسال|سيتم إشعار|سنرسل|سوف نرسل|ارسال می|اطلاع میدهیم|اطلاع رسانی می|اطلاع داده می|תישלח|נשלח אליך|נודיע|תקבל|יישלח|送信します|お知らせします|通知します|お送りします|通知されます|会发送|會發送|将发送|將發送|会发|會發|会提醒|會提醒|时提醒|時提醒|안내합니다|알림을 보내|알려드립니다|보내드립니다|발송됩니다|발송합니다|sẽ nhận|sẽ gửi|hệ thống gửi|sẽ thông báo|akan diberi|akan dikirim|akan menerima|dikirim saat|kami kirim|จะส่ง|จะแจ้ง|จะได้รับ|भेजा जाएगा|भेजेंगे|सूचित किया जाएगा',
);
/** "We notify you that …" tells it now. */
const THAT =
  /(?<!\p{L})(?:that|because|dass|weil|que|car|parce|porque|che|perche|dat|omdat|att|at du|at dine|fordi|eftersom|et olet|ca ai|ca ati|deoarece|da ste|da si|jer|yer|ότι|οτι|γιατι|ki|kad|nes|karena|karna|bahwa|rang|vi ban|vi quy)(?!\p{L})|כי |أن|لأن|كه |زيرا/u;

/** "80 % and 100 %", "80% a 100 %": shares of one thing at different times. */
const AND =
  /^ ?,? ?(?:(?:and|or|und|oder|bzw\.|et|ou|y|o|u|e|en|of|och|eller|og|ja|tai|i|lub|oraz|a|nebo|alebo|ali|in|és|es|vagy|si|sau|и|или|і|й|та|або|και|η|ve|veya|ir|ar|arba|un|vai|voi|және|va|dan|atau|hoac|และ|หรือ|و|أو|يا|और|या)(?!\p{L})|ו-?|及|和|或|与|與|と|や|または|및|와|과|또는) ?(?:(?:at|on|bei|a|a los|al|aux|au|all|del|de|aos|ao|bij|vid|ved|po|przy|pri|při|ob|na|la|при|на|στο|el|le|il|o|the) ?'?)?$/u;
const COMMA = /^ ?[,;] ?$/u;
const WHOLE = 100;

/** "We text you at 80 % of your data", "at 80% and 100%": when one is told, and not how much it is. */
export function isAlert({ quantity, clause: { sentence } }: Said, folded: string): boolean {
  if (quantity.kind !== 'percent') return false;
  const shares = sentence.quantities.filter(({ kind }) => kind === 'percent');
  return isOneOf(quantity, shares, folded) || isTold(quantity, folded);
}

function isOneOf(own: Said['quantity'], shares: readonly Said['quantity'][], folded: string) {
  const at = shares.indexOf(own);
  const joined = (words: RegExp, first: number): boolean => {
    const [one, other] = [shares[first], shares[first + 1]];
    if (one === undefined || other === undefined) return false;
    return one.value + other.value !== WHOLE && words.test(folded.slice(one.end, other.start));
  };
  let next = at;
  while (joined(COMMA, next)) next++;
  if (joined(AND, next)) return true;
  return joined(AND, at - 1);
}

function isTold({ start, end }: Said['quantity'], folded: string): boolean {
  const from = sentenceStart(folded, start);
  const sentence = sentenceAround(folded, start, end);
  const own = start - from;
  const first = Math.max(...[...',;:'].map((mark) => sentence.lastIndexOf(`${mark} `, own))) + 1;
  const told = TOLD.exec(sentence.slice(first));
  if (told === null) return false;
  const at = first + told.index;
  const between =
    at < own ? sentence.slice(at + told[0].length, own) : sentence.slice(end - from, at);
  return !/[,;:] /.test(between) && !(at < own && THAT.test(between));
}
