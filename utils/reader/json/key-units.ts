/** Words of keys that name what is counted, as the token readers call it. */
const NAMES: Record<string, string> = {
  B: 'b byte bytes octet octets bajt bajty bajtow baiti oktet baytes tavu tavua tavuja bajta baytov',
  KB: 'kb kbyte kbytes kilobyte kilobytes ko kilooctets kilobajt kilobait kt kilotavu kilotavua kilotavuja кб',
  MB: 'mb mbyte mbytes megabyte megabytes megas mega mo megaoctets megabajt megabait mt megatavu megatavua megatavuja мб',
  GB: 'gb gbyte gbytes gigabyte gigabytes gigas giga go gigaoctets gigabajt gigabait gt gigatavu gigatavua gigatavuja гб',
  TB: 'tb terabyte terabytes tt teratavua тб',
  KiB: 'kib kibibytes',
  MiB: 'mib mebibytes',
  GiB: 'gib gibibytes',
  TiB: 'tib',
  bit: 'bit bits',
  kbit: 'kbit kbits',
  Mbit: 'mbit mbits',
  Gbit: 'gbit gbits',
  minute: 'minute minutes mins min minuten minutos minuti dakika minuty menit phut fenzhong',
  second:
    'second seconds secs sec sekunden segundos secondi secondes seconde sekunde sekunder sekunteina sekuntia sekundy sekund saniye detik giay secunde',
  hour: 'hour hours hrs stunden',
  ms: 'ms millis milliseconds msec epochms epochmillis',
  day: 'day days tage jours dias giorni dagen dni hari ngay dnej tian',
  cent: 'cent cents pence minor minorunit minorunits centimes centesimi centavos centimos grosze halere haleru kopeks kopecks kopeek paise kurus stotinki',
  fen: 'fen',
  percent:
    'percent persent precent percentage pct perc percents prct pourcentage porcentaje porcentagem percentagem percentuale prozent prosent procent procento procenta protsent percentual yuzde baifenbi persen wariai bizyul szazalek prosenttia prosentti procentai procenti protsenti pososto postotak odstotek pososta phantram persentase foiz paiyz dasohzi dartzad darsad achuz nisba',
  ratio: 'ratio fraction',
  message: 'messages sms',
};

const units = new Map<string, string>();
for (const [unit, names] of Object.entries(NAMES))
  for (const name of names.split(' ')) units.set(name, unit);

/** What a word of a key says that is counted: 'MB', 'minute', 'percent' …; null for other words. */
export const unitOfWord = (word: string): string | null => units.get(word) ?? null;
