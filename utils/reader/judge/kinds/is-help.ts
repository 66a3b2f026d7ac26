import { isTold, isTwice, type Told } from './told-lines';
import { wordsOf } from './words-of';

/** What the readers of an article are asked, … */
const HELPFUL = wordsOf(
  'article helpful|this helpful|answer helpful|page helpful|article help you|answer your question|artikel hilfreich|antwort hilfreich|das hilfreich|weitergeholfen|article utile|réponse utile|vous a-t-il été utile|cette page vous a|artículo útil|te ha sido útil|te resultó útil|fue útil|te ha servido|respuesta útil|trovato utile|stato utile|stata utile|questo articolo|artigo útil|artigo foi útil|foi útil|ajudou|artikel nuttig|antwoord nuttig|hielp dit|geholpen|hjälpte|till hjälp|var detta nyttig|til hjælp|hjalp dette|oliko tästä|auttoiko|pomocna|pomocny|pomógł|pomohl|užitočn|užitečn|hasznos volt|segített|a fost util|v-a fost de folos|статья полезной|статья была полезн|вам помог|ответ полезен|эта информация полезн|стаття корисн|чи була корисн|допомогл|полезна ли|беше ли полезн|da li je korisn|je li korisn|da li vam je pomog|да ли вам је помог|je bil odgovor|ήταν χρήσιμ|βοήθησε|faydalı oldu|yardımcı oldu|هل كانت|هل كان هذا|مفید بود|האם המידע|האם זה עזר|役に立ち|解決しましたか|參考になりましたか|有幫助|有帮助|是否解决|是否解決|도움이 되|bài viết hữu ích|có hữu ích|apakah artikel|membantu|มีประโยชน์|ar buvo naudinga|vai noderēja|kas sellest oli abi|пайдалы болды',
);
/** … what such pages are called, … */
const HOW = wordsOf(
  'how to|how do i|how can i|how much|help center|help centre|support article|faq|frequently asked|knowledge base|wie kann ich|wie frage ich|wie prüfe ich|so prüfst|so fragst|hilfe|häufige fragen|comment |aide |foire aux questions|questions fréquentes|assistance|cómo |ayuda|preguntas frecuentes|come |assistenza|domande frequenti|como |ajuda|perguntas frequentes|hoe |hulp|veelgestelde|hur |hjälp|vanliga frågor|hvordan|hjelp|hjælp|ofte stilte|miten|kuinka|ohje|usein kysy|jak |pomoc|często zadawane|nápověda|časté dotazy|ako |najčastejšie|hogyan|súgó|gyakori kérdések|cum |ajutor|întrebări frecvente|как |помощь|частые вопросы|вопросы и ответы|як |допомога|поширені|помощ|често задавани|kako |како |pomoć|помоћ|česta pitanja|pogosta vprašanja|πώς|βοήθεια|συχνές|nasıl|yardım|sık sorulan|كيف|مساعدة|الأسئلة|چگونه|راهنما|سوالات متداول|איך |עזרה|שאלות נפוצות|よくある質問|ご質問|確認方法|ヘルプ|サポート記事|常見問題|常见问题|如何|怎么查|怎麼查|帮助中心|幫助中心|자주 묻는|도움말|확인 방법|làm thế nào|trợ giúp|câu hỏi thường gặp|cách |cara |bantuan|pertanyaan umum|วิธี|คำถามที่พบบ่อย|ช่วยเหลือ|kaip |pagalba|kā |palīdzība|kuidas|abi|қалай|көмек',
);
/** … and that an amount is only an example. */
const EXAMPLE = wordsOf(
  'for example|e.g.|example:|example of|sample message|such as:|beispiel|z. b.|z.b.|par exemple|exemple|por ejemplo|ejemplo|p. ej.|per esempio|esempio|por exemplo|exemplo|bijvoorbeeld|voorbeeld|till exempel|t.ex.|exempel|eksempel|f.eks.|esimerkki|esimerkiksi|na przykład|przykład|np.|například|příklad|např.|príklad|napr.|például|pl.:|példa|de exemplu|exemplu|например|пример|напр.|наприклад|приклад|na primjer|na primer|npr.|на пример|για παράδειγμα|παράδειγμα|π.χ.|örneğin|örnek|مثال|على سبيل|برای نمونه|לדוגמה|דוגמה|表示例|例：|例:|例えば|例如|比如|示例|範例|예시|예를 들|예)|예:|ví dụ|contoh|misalnya|ตัวอย่าง|pavyzdys|pavyzdžiui|piemēram|piemērs|näide|näiteks|мысалы',
);

/** An article that explains: two of what only such a page says. */
export const isHelp = (told: Told): boolean =>
  isTwice([
    () => HOW.test(told.title) || HOW.test(told.head),
    () => isTold(told, HELPFUL),
    () => isTold(told, EXAMPLE),
  ]);
