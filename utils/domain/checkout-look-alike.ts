import { readableHost } from './checkout-punycode';

/** Letters of other scripts, and digits, that are read as Latin ones: a part of Unicode's UTS 39. */
const SEEN_AS: readonly (readonly [string, string])[] = [
  ['a', 'аαɑ@'],
  ['b', 'ЬƄь'],
  ['c', 'сϲⅽ'],
  ['d', 'ԁđⅾɖ'],
  ['e', 'еєҽε'],
  ['f', 'ƒſ'],
  ['g', 'ɡցġ'],
  ['h', 'һհ'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['l', 'Ӏӏıіιł1i|ⅼ'],
  ['m', 'мⅿ'],
  ['n', 'ոпη'],
  ['o', 'оοօø0'],
  ['p', 'рρ'],
  ['q', 'ԛգ'],
  ['r', 'гɾ'],
  ['s', 'ѕʂ5'],
  ['t', 'тτ'],
  ['u', 'υսц'],
  ['v', 'νѵⅴ'],
  ['w', 'ѡԝωա'],
  ['x', 'хχⅹ'],
  ['y', 'уүγ'],
  ['z', 'ʐᴢ2'],
];

const seenAs = new Map(SEEN_AS.flatMap(([as, all]) => [...all].map((char) => [char, as] as const)));

/** What a hurried eye makes of a name: two with one skeleton are taken for each other. */
function skeleton(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const read = [...plain].map((char) => seenAs.get(char) ?? char).join('');
  return read.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].concat([
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
]);

/** Within one label no honest name mixes alphabets; Latin beside Chinese or Japanese is usual. */
const isMixed = (label: string): boolean =>
  SCRIPTS.filter((script) => script.test(label)).length > 1;

/** Is it one slip of the finger: a letter more, less, another, or two in the wrong order? */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) {
    tail += 1;
  }
  const [left, right] = [a.slice(from, a.length - tail), b.slice(from, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Shorter ones are a slip away from half of all names. */
const LONG_ENOUGH = 8;

const withoutWww = (name: string): string => name.replace(/^www\./, '');

function isNear(host: string, declared: string): boolean {
  const name = withoutWww(declared);
  // Another port of it, or a name below it, pretends nothing.
  if (host === declared || host.endsWith(`.${name}`)) return false;
  const labels = host.split('.').filter((label) => label !== '');
  const own = labels.slice(-name.split('.').length).join('.');
  if (skeleton(own) === skeleton(name)) return true;
  if (name.length >= LONG_ENOUGH && isOneSlip(skeleton(own), skeleton(name))) return true;
  // `nippon.example.evil.example`, `nippon.example-pay.com`, `evil-nippon.example`.
  return name.includes('.') && labels.join('.').includes(name);
}

/**
 * Is a host that nobody declared made to be taken for one that was, or for any at all?
 * @param declared names of hosts, as a URL has them
 */
export function isLookAlike(hostname: string, declared: readonly string[]): boolean {
  const host = readableHost(hostname);
  if (host.split('.').some(isMixed)) return true;
  return declared.some((name) => isNear(host, readableHost(name)));
}
