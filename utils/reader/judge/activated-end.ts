import type { PageReading } from '../page-reading';
import { PACK } from './dates-of-others';
import type { Finding } from './finding';
import { isConditional } from './is-conditional';
import { wordsOf } from './kinds/words-of';
import type { Line } from './line';
import { type Clock, whenOf } from './when';

/** What was bought can be used from now on, as the message that confirms it says. */
const ACTIVE = wordsOf(
  'is active|is now active|now active|been activated|is activated|is now activated|activated successfully|successfully activated|ist aktiv|ist jetzt aktiv|ist nun aktiv|wurde aktiviert|ist aktiviert|erfolgreich aktiviert|freigeschaltet|est actif|est active|est activé|est maintenant act|a été activé|activé avec succès|está activ|ya está activ|ha sido activad|fue activad|se activó|se ha activado|activado con éxito|está ativ|já está ativ|foi ativad|foi activad|ativado com sucesso|è attiv|è ora attiv|è stata attivata|è stato attivato|is actief|is nu actief|is geactiveerd|är aktiv|är nu aktiv|har aktiverats|är aktivera|er aktiv|er nå aktiv|er nu aktiv|on aktivoitu|on nyt käytössä|on aktiivinen|jest aktywn|został aktywowan|została aktywowana|aktywowano|został włączon|je aktivní|byl aktivov|byla aktivov|bol aktivov|je aktívn|je aktivan|je aktivn|je aktiviran|je aktivirana|је активиран|је активан|aktiválva|aktiváltuk|este activ|a fost activat|активирован|подключен|активен е|е активиран|активовано|підключено|ενεργοποιήθηκε|είναι ενεργ|aktif edil|aktifleştiril|aktif oldu|aktiftir|aktif hale|tanımlandı|tanımlanmıştır|تم تفعيل|تم تنشيط|فعال شد|הופעל|sudah aktif|sdh aktif|telah aktif|tlh aktif|kini aktif|berhasil diaktifkan|telah diaktifkan|tlh diaktifkan|เปิดใช้งานแล้ว|สมัครสำเร็จ|ใช้งานได้แล้ว|เริ่มใช้งานแล้ว|được kích hoạt|đã kích hoạt|kích hoạt thành công|đăng ký thành công|已生效|已开通|已激活|已启用|开通成功|激活成功|办理成功|已啟用|已開通|開通成功|啟用成功|有効になりました|開始しました|適用されました|ご利用いただけるようになりました|활성화되었|활성화됐|개통되었|가입되었|적용되었|시작되었|aktyvuot|aktyvint|aktivizēt|on aktiveeritud|қосылды|faollashtirildi',
);
const NOT =
  /(?<!\p{L})(?:not|isn't|nicht|noch nicht|non|pas|niet|inte|ikke|nie|není|не|belum|tidak|tdk|chưa|değil|لم|nu este)(?!\p{L})|[未尚]|ยังไม่|않/u;
/** A longer page tells more than that something is active. */
const MESSAGE = 8;

/** "Combo 15 GB is now active, valid until 14/10": nothing is counted, but the end is told. */
export function activatedEnd(
  lines: readonly Line[],
  findings: readonly Finding[],
  reading: PageReading,
  clock: Clock,
): void {
  if (lines.length > MESSAGE) return;
  const ends = findings.filter(
    ({ quantity, state, weak, aside, purpose }) =>
      quantity.kind === 'date' &&
      state === 'expiry' &&
      !weak &&
      aside === null &&
      purpose !== 'roaming' &&
      purpose !== 'other-line',
  );
  const [end, more] = ends;
  const moment = end === undefined ? null : whenOf(end, clock);
  if (end === undefined || more !== undefined || moment === null || moment < clock.now) return;
  const said = lines.slice(Math.max(0, end.at - 1), end.at + 1);
  if (!said.some(isActive) || !said.some(namesPack) || said.some(namesShare)) return;
  reading.expiresAt = moment;
  reading.quotes.expiresAt = end.quote;
}

const isActive = ({ segment: { folded } }: Line): boolean =>
  ACTIVE.test(folded) && !NOT.test(folded) && !isConditional(folded);

const namesPack = ({ segment: { folded }, labels, quantities }: Line): boolean =>
  PACK.test(folded) ||
  labels.some(({ role, weak }) => role === 'data' && !weak) ||
  quantities.some(({ kind }) => kind === 'data');

/** "50 % off is now active" */
const namesShare = ({ quantities }: Line): boolean =>
  quantities.some(({ kind }) => kind === 'percent');
