import type { PageReading } from '../page-reading';
import { PACK } from './dates-of-others';
import type { Finding } from './finding';
import { isConditional } from './is-conditional';
import type { Line } from './line';
import { type Clock, whenOf } from './when';

/** What was bought can be used from now on, as the message that confirms it says. */
const ACTIVE =
  /(?<!\p{L})(?:is|now|est|maintenant|esta|ist|jetzt|jest|je|er|ar|este|e|sudah|sdh|telah|tlh|kini) a[ckt]t[iy][vfw]|a[ckt]ti[vf](?:ated|ad[oa]|at[oa]|iert|era?[dt]|eret|ovan|iran|al[tv]|oitu)|diaktifkan|aktywowan|aktif (?:ol|ed)|tanimlan|активир|подключен|активован|підключен|ενεργοποι|تفعيل|تنشيط|فعال شد|הופעל|เปิดใช้งานแล้ว|สมัครสำเร็จ|kich hoat|dang ky thanh cong|生效|[已經]开通|已開通|通成功|激活|[启啟]用|有効にな|適用され|활성화|개통되|적용되|시작되/u;
const NOT =
  /(?<!\p{L})(?:not|nicht|non|pas|niet|inte|ikke|nie|не|belum|tidak|tdk|chua)(?!\p{L})|[未尚]|ยังไม่|않/u;
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
