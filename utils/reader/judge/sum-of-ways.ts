import type { Finding } from './finding';
import type { Line } from './line';

const DOWN =
  /down ?load|downlink|download|received|incoming|empfang|descarga|recibid|recebid|recu|scaric|ricevut|pobran|odebran|stazen|stiahn|prijat|prijm|letolt|indir|alinan|вход|принят|скач|загруж|завантаж|отриман|изтегл|ληψ|下载|下載|下り|受信|다운|수신|تنزيل|تحميل|دانلود|unduh/;
const UP =
  /up ?load|uplink|\bsent\b|outgoing|gesend|subid|enviad|envoy|caric|inviat|wysl|odeslan|odoslan|nahran|poslan|feltolt|yukle|gonder|исход|отправ|переда|надіслан|качен|αποστολ|上传|上傳|上り|送信|업로드|송신|رفع|آپلود|ارسال|unggah/;
const NEAR = 4;
/** Each of the three is rounded to be shown. */
const ROUNDED = 0.002;

/** "Download 231.77 GB", "Upload 24.33 GB", "Total 256.10 GB": so much has been used in all. */
export function sumOfWays(findings: Finding[], lines: readonly Line[]): void {
  const data = findings.filter(
    ({ quantity, aside, state }) =>
      quantity.kind === 'data' && aside === null && state !== 'remaining',
  );
  for (let at = 0; at + 2 < data.length; at++) {
    const three = data.slice(at, at + 3);
    const sum = [...three].sort((one, other) => other.quantity.value - one.quantity.value)[0];
    const [first, second] = three.filter((one) => one !== sum);
    if (sum === undefined || first === undefined || second === undefined) continue;
    if ((three[2]?.at ?? 0) - (three[0]?.at ?? 0) > 2 * NEAR || first.quantity.value === 0)
      continue;
    const { value } = sum.quantity;
    const made = first.quantity.value + second.quantity.value;
    if (Math.abs(made - value) > ROUNDED * value) continue;
    const [one, other] = [saidOf(first, data, lines), saidOf(second, data, lines)];
    const ways = (DOWN.test(one) && UP.test(other)) || (UP.test(one) && DOWN.test(other));
    if (!ways) continue;
    sum.state = 'used';
    for (const part of [first, second]) part.state = null;
  }
}

/** Its line, up to it, and the lines since the amount before. */
function saidOf(one: Finding, data: readonly Finding[], lines: readonly Line[]): string {
  const before = data[data.indexOf(one) - 1];
  const own = lines[one.at]?.segment.folded ?? '';
  const from = before?.at === one.at ? before.quantity.end : 0;
  const first = Math.max(before === undefined ? 0 : before.at + 1, one.at - 2);
  const ahead = lines.slice(first, one.at).map(({ segment }) => segment.folded);
  return [...ahead, own.slice(from, one.quantity.start)].join(' ');
}
