import { fold } from '../text/fold';
import { isLetter, isUnspaced, skipGap } from '../text/letters';

export interface DataUnit {
  /** Power of the thousand: 0 bytes, 1 kB, 2 MB, 3 GB, 4 TB. */
  power: number;
  binary: boolean;
  /** A lone letter that also names networks (5G), metres or months. */
  lone: boolean;
  end: number;
}

/** By the power of the thousand. */
export const DATA_UNITS: readonly string[] = ['B', 'KB', 'MB', 'GB', 'TB'];

/** As a quantity names it: "GB", "GiB". */
export const unitName = ({ power, binary }: Pick<DataUnit, 'power' | 'binary'>): string =>
  binary ? (DATA_UNITS[power] ?? 'B').replace('B', 'iB') : (DATA_UNITS[power] ?? 'B');

/** Names per power of the thousand; longest first is seen to below. */
const NAMES: readonly string[] = [
  'byte bytes octet octets байт байта байтов bajt bajty bajtow bajtov bajta บท バイト 바이트 字节 字節 بايت بايتات',
  'kb kib ko kt кбайта kilotavu kilotavua kbyte kbytes kilobyte kilobytes kilobajt kilobajty kilobajtow kilobajtov килобайт килобайта килобайтов кб киб кбайт kilooctets كيلوبايت كيلو بايت كب ك.ب كيلوبايت キロバイト 킬로바이트 千字节 קב ק"ב केबी কেবি เคบ กิโลไบต์ กโลไบต კბ',
  'mb mbs mib mo mt megaa megatavu megatavua megatavuja mbytes mbyte μβ мегабайтах megabayt megabaytı megabaitas megabaito megabaitų megabajtů megabajtov megabájt מיגה เม็ก мегов мегабайти мегабайтів meg megs mega megas megabyte megabytes megabait megabajt megabajty megabajtow megabajtov megabaita megabait megabajta megabajtu megabaitai megabaitu megabaiti мб миб мегабайт мегабайта мегабайтов мбайт мегабајт мегабајта мегабајти megaoctets megaoctet ميجابايت ميغابايت ميجا ميغا ميجا بايت ميغا بايت مب م.ب م.ب. مگابايت مگا بايت مگ مگا مگابایت مگابايتي مگي ميگابايت メガバイト メガ 메가바이트 메가 兆字节 兆字節 兆位元組 兆 מגהבייט מגה-בייט מגה מב מ"ב एमबी मेगाबाइट এমবি মেগাবাইট เมกะไบต์ เมกะไบต เมกะ เอ็มบี เอมบี மெகாபைட் எம்பி მბ მეგაბაიტი ሜባ մբ ம.பை ايم بي',
  "gb gbs gib go gt gigaa gigatavu gigatavua gigatavuja gbytes gbyte γβ gigabayt gigabaitas gigabaito gigabaitų gigabajtů gigabájt ג'יג กิ๊ก กิ๊กะ جيغا جيغابايت جيغابيت гиги гигов гігабайт гігабайта гігабайтів гіг гіга gig gigs giga gigas gigabyte gigabytes gigabait gigabajt gigabajty gigabajtow gigabajtov gigabaita gigabaiti gigabajta gigabajtu gigabaitai gigabaitu gigabaits гб гиб гигабайт гигабайта гигабайтов гбайт гигабајт гигабајта гигабајти гиг гига gigaoctets gigaoctet غيغابايت جيجابايت جيجا غيغا جيجا بايت غيغا بايت قيقا قيقابايت جب غب ج.ب غ.ب گيگابايت گيگا بايت گيگ گيگا گيگي گيگابايتي ギガバイト ギガ 기가바이트 기가 吉字节 吉字節 千兆字节 千兆 十億位元組 吉 גיגהבייט גיגה-בייט גיגה גב ג\"ב ג׳יגה ג'יגה जीबी गीगाबाइट জিবি গিগাবাইট กิกะไบต์ กกะไบต กิกะ จีบี จบ ஜிபி ஜி.பை გბ გიგაბაიტი ጊባ գբ జీబీ ජීබී جي بي",
  'tb tib terabyte terabytes тб тиб терабайт терабайта терабайтов تيرابايت ترابايت テラバイト テラ 테라바이트 太字节 טרה',
];

const PAIRS = new Set(
  ['كيلو', 'ميجا', 'ميغا', 'مگا', 'جيجا', 'غيغا', 'گيگا', 'ايم', 'جي'].map((word) => fold(word)),
);
const SECONDS = new Set(['بايت', 'بي']);

const units = new Map<string, number>();
NAMES.forEach((names, power) => {
  const words = fold(names).split(' ');
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined && PAIRS.has(word) && SECONDS.has(next))
      units.set(`${word} ${next}`, power);
    if (!SECONDS.has(word) || power === 0) units.set(word, power);
  });
});
units.delete('بي');
units.delete('ايم');
units.delete('جي');
const LONGEST = Math.max(...[...units.keys()].map((name) => name.length));

const LONE = new Map([
  ['g', 3],
  ['m', 2],
  ['k', 1],
  ['t', 4],
  ['г', 3],
  ['м', 2],
]);

/** What follows a unit of data in a speed: GB/s, Mbps, Мбит/с, MB per second. */
const SPEED =
  /^(?:it|ps|\s?\/\s?s(?:ec|ek|\b)|\s?\/\s?с|\s?\/\s?秒|\s?\/\s?초|\s?\/\s?ث|\s?\/\s?dtk|\s?\/\s?giay|\s?\/\s?วินาที|\s?per sec|\s?pro sek|\s?par sec|\s?per sek|bps|p\/s)/;

export type UnitAfter = DataUnit | 'speed' | null;

/** The unit of data that begins after a number, past a space, a seam or a hyphen. */
export function readDataUnit(folded: string, from: number, original = folded): UnitAfter {
  let at = skipGap(folded, from);
  if (folded.charAt(at) === '-' || folded.charAt(at) === '[' || folded.charAt(at) === '(') {
    at = skipGap(folded, at + 1);
  }
  if (!isLetter(folded.charCodeAt(at))) return null;
  for (let length = Math.min(LONGEST, folded.length - at); length > 0; length--) {
    const name = folded.slice(at, at + length);
    const power = units.get(name);
    if (power !== undefined) {
      const end = at + length;
      const after = folded.slice(end, end + 12);
      if (SPEED.test(after)) return 'speed';
      if (goesOn(folded, end) || isOctetWord(name, original.slice(at, end))) continue;
      return {
        power,
        binary:
          /^[kmgt]ib$/.test(name) ||
          ('кмгт'.includes(name.charAt(0)) && name.endsWith('иб') && name.length === 3),
        lone: false,
        end,
      };
    }
  }
  return readLone(folded, at);
}

/** The French words "go", "mo", "ko" are written with a capital; the English ones are not. "Mbs" is a speed. */
const isOctetWord = (name: string, written: string): boolean =>
  (/^[kmg]o$/.test(name) && written === name) || (name === 'mbs' && !written.startsWith('MB'));

function goesOn(folded: string, end: number): boolean {
  const code = folded.charCodeAt(end);
  const before = folded.charCodeAt(end - 1);
  return isLetter(code) && !isUnspaced(code) && !isUnspaced(before);
}

const BITS = /^(?:[kmgt]?bps|[kmgt]bit|[кмг]б[иі]т|(?:كيلو|مگا|ميجا|ميغا)بي?ت(?!ا))/;

function readLone(folded: string, at: number): UnitAfter {
  const power = LONE.get(folded.charAt(at));
  if (power === undefined) return BITS.test(folded.slice(at, at + 9)) ? 'speed' : null;
  const after = folded.slice(at + 1, at + 12);
  // "35 mit", "12 git" begin a word.
  if (SPEED.test(after) && !after.startsWith('it')) return 'speed';
  if (goesOn(folded, at + 1)) return BITS.test(folded.slice(at, at + 9)) ? 'speed' : null;
  return { power, binary: false, lone: true, end: at + 1 };
}
