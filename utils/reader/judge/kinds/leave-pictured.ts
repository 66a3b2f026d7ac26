import type { Finding } from '../finding';
import type { Line } from '../line';
import { wordsOf } from './words-of';

const APP = wordsOf(
  'google play|application|aplikac|aplicac|aplicat|aplicaț|applicazione|sovellu|alkalmazás|приложени|застосун|додатк|апликаци|εφαρμογ|uygulama|rakenduse|lietotn|programėl|қосымша|تطبيق|اپلیکیشن|برنامه|אפליקצי|アプリ|應用程式|应用|手机客户端|앱|แอป|ứng dụng|screenshot|bildschirm|scherm|pantalla|schermata|skärm',
);
/** "A limit applies" is of no app. */
const APPS = /(?<!\p{L})app(?:s|li|en|ar|ka|ki|ku|ke|kou|ce|ok|ot|ban|ului|ul|'en)?(?!\p{L})/u;
/** Where an app is to be had, … */
const STORE = wordsOf(
  'app store|google play|play store|appgallery|galaxy store|ruStore|アプリストア|앱스토어|应用商店|應用商店',
);
/** … and words for those who are no customers yet: … */
const NEWCOMER = wordsOf(
  'not a customer|not yet a customer|new customer|become a customer|join us|not with us|switch to us|noch kein kunde|noch nicht kunde|kunde werden|pas encore client|devenir client|devenez client|nouveau client|no eres cliente|aún no eres|todavía no eres|hazte cliente|não é cliente|seja cliente|torne-se cliente|non sei ancora cliente|non sei cliente|diventa cliente|passa a |nog geen klant|klant worden|word klant|inte kund|bli kund|ikke kunde|bliv kunde|bli kunde|et ole vielä asiakas|liity asiakkaaksi|nie jesteś|zostań klientem|nejste zákazník|staňte se|nie ste zákazník|még nem ügyfel|legyen ügyfel|nu ești client|nu sunteți client|devino client|ещё не клиент|еще не клиент|не абонент|стать абонент|станьте абонент|ще не клієнт|станьте клієнт|не си клиент|стани клиент|niste korisnik|postanite korisnik|нисте корисник|постаните корисник|še niste|postanite naročnik|δεν είστε πελάτης|γίνε πελάτης|müşterimiz değil|müşteri ol|لست عميل|انضم إلينا|مشترک نیستید|עדיין לא לקוח|ご契約でない|未契約|はじめてのお客|乗り換え|還不是|非用戶|加入我們|还不是|立即入网|아직 고객|고객이 아니|chưa là khách|chưa phải là khách|bukan pelanggan|belum jadi pelanggan|belum pelanggan|ยังไม่เป็นลูกค้า|dar ne klient|vēl neesi klients|veel klient|клиент емессіз',
);
/** … or words that tell of a picture that it is only one. */
const ONLY_PICTURED = wordsOf(
  'non contractuel|images are illustrative|image is illustrative|for illustration|illustrative purposes|screen images simulated|simulated screen|screenshot is|screens simulated|abbildung ähnlich|beispielansicht|beispielhafte darstellung|symbolbild|imagen ilustrativa|imágenes ilustrativas|imagen referencial|imágenes referenciales|imagen simulada|pantalla simulada|imagem ilustrativa|imagens ilustrativas|imagem meramente|imagens meramente|immagine a scopo|immagini a scopo|schermata simulata|afbeelding is een voorbeeld|schermafbeelding is een|bilden är|exempelbild|eksempelbillede|illustrasjonsbilde|kuvituskuva|zrzut poglądowy|obraz poglądowy|grafika poglądowa|ilustrační|ilustračn|illusztráció|imagine cu titlu|изображение носит|изображение приведено|иллюстративн|зображення носить|ілюстративн|илюстративн|ilustrativn|илустративн|ενδεικτική εικόνα|temsili|görsel temsili|صورة توضيحية|الصورة للتوضيح|تصویر نمادین|להמחשה|画面はイメージ|イメージです|ハメコミ|畫面僅供|僅供參考示意|示意圖|示意图|画面仅供|예시 화면|화면은 예시|이미지입니다|hình minh họa|hình ảnh minh họa|gambar ilustrasi|hanya ilustrasi|ภาพประกอบ|ภาพจำลอง',
);
/** A part of a page of more lines shows more than a picture. */
const WIDEST = 14;
const OFFERS = 2;

const isSize = ({ quantity, aside }: Finding): boolean =>
  quantity.kind === 'data' && aside === null;

const isSold = ({ quantity, aside }: Finding): boolean =>
  quantity.kind === 'data' && (aside === 'price' || aside === 'offer');

/**
 * A shop shows what its app looks like: "18.4 GB left" among prices, beside the words for an app,
 * on a page of nobody's.
 */
export function leavePictured(
  findings: readonly Finding[],
  lines: readonly Line[],
  ends: boolean,
): void {
  const own = findings.filter(isSize);
  if (own.length === 0) return;
  const isShop = !ends && findings.filter(isSold).length >= OFFERS;
  if (!isShop && !isLanding(findings, lines)) return;
  if (!own.every(({ at }) => isBesideApp(at, lines))) return;
  for (const one of findings) one.aside ??= 'offer';
}

/** Between the heading above and the next one. */
function isBesideApp(at: number, lines: readonly Line[]): boolean {
  let first = at;
  while (first > 0 && lines[first]?.segment.heading !== true) first--;
  let last = at;
  while (last + 1 < lines.length && lines[last + 1]?.segment.heading !== true) last++;
  if (lines[first]?.segment.heading !== true || last - first > WIDEST) return false;
  return lines
    .slice(first, last + 1)
    .some(({ segment: { folded } }) => APPS.test(folded) || APP.test(folded));
}

/** Longer lines tell a story. */
const SHORT = 120;

/** A page for all: it says that what it shows is a picture, or sells to whom the app is to be had by. */
function isLanding(findings: readonly Finding[], lines: readonly Line[]): boolean {
  const says = (words: RegExp) =>
    lines.some(({ segment: { folded } }) => folded.length <= SHORT && words.test(folded));
  if (says(ONLY_PICTURED)) return true;
  return (
    says(STORE) &&
    says(NEWCOMER) &&
    findings.some(({ aside }) => aside === 'price' || aside === 'offer')
  );
}
