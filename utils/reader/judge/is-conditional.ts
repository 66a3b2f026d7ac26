import { fold } from '../text/fold';

/** Words that tell what would be, or will be once something is used up, by where they begin. */
const WORDS =
  'post |will be|will drop|would be|may be|can be|sera |serait|será|sarà|zostanie|bude |будет|буде |ще бъде|bit će|bo zmanj|bo omej|vil bli|kommer att|va fi|tiks|bus |olacak|düşer|düşecek|when|once|if|after that|after you|after using|after reaching|beyond|upon|thereafter|wenn|sobald|falls|danach|anschließend|nach verbrauch|nach erreichen|nach ausschöpf|bei überschreit|bei erreichen|bei einem verbrauch|bei einer nutzung|ist das|quand|lorsqu|dès que|si vous|si votre|si ton |si ta |si le |si la |si su |si el |si se |se il |se la |se hai |se o |se a |se você|si tu |si superas|si agotas|si consum|au-delà|au delà|après|une fois|en cas de|en cas d|au delà|al agotar|al superar|en caso de|al llegar|al consumir|cuando|una vez|después de|a partir de|quando|se superi|se esaurisc|se raggiung|se atingir|se esgotar|superat|al raggiungimento|al superamento|in caso di|una volta|oltre|terminat|ao atingir|em caso de|ao consumir|ao ultrapassar|ao esgotar|após|depois de|als |zodra|wanneer|daarna|boven|po wykorzystaniu|po przekroczeniu|po wyczerpaniu|przy zużyciu|w przypadku|gdy|jeśli|jeżeli|kiedy|po vyčerpání|po vyčerpaní|po dosažení|po dosiahnutí|po spotřebování|při spotřebě|při překročení|když|keď|pokud|ak |jakmile|efter|när |om du|når |hvis|kun data|kun [0-9 ]{1,6}g[bt] on |kun käyt|kun olet|kun raja|jos|mikäli|jälkeen|если|когда|после|при достижении|при исчерпании|при использовании|при расходе|при превышении|якщо|коли|після|при вичерпанні|при використанні|у разі|ако|когато|след |при достигане|при изчерпване|ob porabi|ob dosegu|ob dosežen|při vyčerpání|při dosažení|pri vyčerpaní|pri spotrebovaní|pri prenesení|při přenesení|pri dosiahnutí|pri dosegu|pri potrošnji|pri dostizanju|po utrošku|po dosegu|на достигане|при залишку|при остатке|nakon|kada|ako|kad |po porabi|po porabljen|ko |če |након|када|ha eléri|ha túllép|ha elfogy|amikor|után|elérésekor|túllépés|dacă|când|după|la atingerea|αν |όταν|μετά|μόλις|εφόσον|bittiğinde|dolduğunda|aşıldığında|aşılması|tükendiğinde|sonra|eğer|jei |kai |išnaudojus|pasiekus|viršijus|ja izliet|ja parsnie|kad|pēc |sasniedzot|kui |pärast|täitumisel|ületamisel|егер|кейін|таусылғанда|біткенде|إذا|عند|بعد|في حال|اگر|پس از|بعد از|در صورت|אם |כאשר|לאחר|בסיום|אחרי|jika|apabila|setelah|selepas|bila anda|bila kuota|khi|nếu|sau khi|vượt|เมื่อ|หาก|หลังจาก|ถ้า|用完后|用完後|超出后|超出後|超过|超過|达到|達到|之后|之後|使い切ると|超えると|超えた場合|に達すると|到達後|終了後|場合|超過後|소진 시|소진시|초과 시|초과시|소진 후|초과하면|하시면|사용하면|다 쓰면|사용 후';

const HAS_CASE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const EASTERN = '用畢|用罄|用盡|用尽|เกิน';
const folded = `${WORDS}|${EASTERN}`.split('|').map(fold);
const CONDITION = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${folded.filter((word) => HAS_CASE.test(word)).join('|')})|${folded
    .filter((word) => !HAS_CASE.test(word))
    .join('|')}`,
  'u',
);

/** "We inform you that": in Lithuanian the word for "that" is one for "when" elsewhere. */
const TOLD = /(?:informuojame|pranesame|primename)[^.]{0,20}, kad /u;

/** "When your data is used up", "nach Verbrauch": a sentence of what is not yet so. */
export const isConditional = (sentence: string): boolean =>
  CONDITION.test(sentence.replace(TOLD, ''));
