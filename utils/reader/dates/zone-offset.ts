import { matchAt, numberIn } from './date-text';

/** Only names that mean one place; minutes east of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  pkt: 300,
  wib: 420,
  wita: 480,
  wit: 540,
  ict: 420,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  edt: -240,
  cdt: -300,
  pst: -480,
  pdt: -420,
  brt: -180,
};

const SIGNED = /[ (]{0,2}(utc|gmt|мск)? ?([+-])(\d{2}):?(\d{2})(?!\d)/y;
const HOURS = /[ (]{0,2}(utc|gmt|мск) ?([+-])(\d{1,2})(?!\d)/y;
const NAMED = /[ (]{0,2}([a-zа-я]{1,4})(?![a-zа-я])\)?/y;

/**
 * What a time says about its zone: Z, +03:00, (UTC+3), CET. A bare sign counts only behind an exact
 * time: "13:00-14:00" is a range.
 */
export function readOffset(
  folded: string,
  at: number,
  exact: boolean,
): { end: number; offset: number } | null {
  const signed = matchAt(SIGNED, folded, at) ?? matchAt(HOURS, folded, at);
  if (signed !== null && (exact || signed[1] !== undefined)) {
    const minutes = numberIn(signed, 3) * 60 + (signed[4] === undefined ? 0 : numberIn(signed, 4));
    if (minutes > 14 * 60) return null;
    return { end: at + signed[0].length, offset: signed[2] === '-' ? -minutes : minutes };
  }
  const named = matchAt(NAMED, folded, at);
  const name = named?.[1] ?? '';
  const offset = Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
  if (named === null || offset === undefined) return null;
  // A lone Z is a zone only where it is glued to the time.
  return name === 'z' && named[0] !== 'z' ? null : { end: at + named[0].length, offset };
}
