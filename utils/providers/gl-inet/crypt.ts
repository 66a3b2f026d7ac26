import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

type Bytes = Uint8Array<ArrayBuffer>;
type Hash = (message: Bytes) => Bytes | Promise<Bytes>;

const bytesOf = (text: string): Bytes => Uint8Array.from(utf8ToBytes(text));
const join = (...parts: Bytes[]): Bytes => Uint8Array.from(concatBytes(...parts));

const sha =
  (name: 'SHA-256' | 'SHA-512'): Hash =>
  async (message) =>
    new Uint8Array(await crypto.subtle.digest(name, message));

/** By their names in a challenge. What the platform has of them is taken from there; MD5 it has not. */
const hashes = {
  md5: (message: Bytes) => Uint8Array.from(md5(message)),
  sha256: sha('SHA-256'),
  sha512: sha('SHA-512'),
} satisfies Record<string, Hash>;

const ALPHABET = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The bytes in groups of three, as the published algorithms order them: the highest first. */
const rotated = (width: number, turn: number): number[][] =>
  Array.from({ length: width }, (_, at) =>
    [0, 1, 2].map((place) => at + width * ((place + at * turn) % 3)),
  );

const ORDER_MD5 = [[0, 6, 12], [1, 7, 13], [2, 8, 14], [3, 9, 15], [4, 10, 5], [11]];
const ORDER_SHA256 = [...rotated(10, 2), [31, 30]];
const ORDER_SHA512 = [...rotated(21, 1), [63]];

/** Six bits a letter, the lowest first. */
function encode(digest: Bytes, order: readonly number[][]): string {
  const letters = order.flatMap((group) => {
    const bits = group.reduce((sum, at) => sum * 256 + (digest[at] ?? 0), 0);
    return Array.from({ length: group.length + 1 }, (_, at) => ALPHABET[(bits >> (6 * at)) & 63]);
  });
  return letters.join('');
}

/** As many bytes, from the beginning again where there are not enough. */
const repeat = (bytes: Bytes, length: number): Bytes =>
  Uint8Array.from({ length }, (_, at) => bytes[at % bytes.length] ?? 0);

/** The bits of a length, the lowest first. */
const bitsOf = (length: number): string[] =>
  length === 0 ? [] : [...length.toString(2)].reverse();

/** What makes guessing slow; all three have the same steps. */
async function stretch(
  hash: Hash,
  first: Bytes,
  password: Bytes,
  salt: Bytes,
  rounds: number,
): Promise<Bytes> {
  let last = first;
  for (let round = 0; round < rounds; round += 1) {
    const isOdd = round % 2 === 1;
    const parts = [isOdd ? password : last];
    if (round % 3 !== 0) parts.push(salt);
    if (round % 7 !== 0) parts.push(password);
    parts.push(isOdd ? last : password);
    last = await hash(join(...parts));
  }
  return last;
}

/** The 1,000 rounds of FreeBSD's crypt-md5.c, by Poul-Henning Kamp. */
async function md5Crypt(password: Bytes, salt: Bytes): Promise<string> {
  const { md5: hash } = hashes;
  const other = hash(join(password, salt, password));
  const parts = [password, bytesOf('$1$'), salt, repeat(other, password.length)];
  for (const bit of bitsOf(password.length)) {
    parts.push(bit === '1' ? new Uint8Array(1) : password.subarray(0, 1));
  }
  return encode(await stretch(hash, hash(join(...parts)), password, salt, 1000), ORDER_MD5);
}

/** Ulrich Drepper's SHA-crypt, with its usual 5,000 rounds. https://www.akkadia.org/drepper/SHA-crypt.txt */
async function shaCrypt(
  hash: Hash,
  order: number[][],
  password: Bytes,
  salt: Bytes,
): Promise<string> {
  const other = await hash(join(password, salt, password));
  const parts = [password, salt, repeat(other, password.length)];
  for (const bit of bitsOf(password.length)) parts.push(bit === '1' ? other : password);
  const first = await hash(join(...parts));
  const many = await hash(repeat(password, password.length ** 2));
  const salted = await hash(repeat(salt, salt.length * (16 + (first[0] ?? 0))));
  const [p, s] = [repeat(many, password.length), repeat(salted, salt.length)];
  return encode(await stretch(hash, first, p, s, 5000), order);
}

/**
 * crypt(3) of a password, as `$5$salt$…`, by the number of its algorithm; null for one that is not known.
 * The packages that have it ask Node.js for their hashes, which no browser has.
 */
export async function crypt(
  password: string,
  algorithm: number,
  salt: string,
): Promise<string | null> {
  const ways = new Map<number, (password: Bytes, salt: Bytes) => Promise<string>>([
    [1, md5Crypt],
    [5, (...both) => shaCrypt(hashes.sha256, ORDER_SHA256, ...both)],
    [6, (...both) => shaCrypt(hashes.sha512, ORDER_SHA512, ...both)],
  ]);
  const way = ways.get(algorithm);
  if (way === undefined) return null;
  const used = salt.slice(0, algorithm === 1 ? 8 : 16);
  return `$${algorithm}$${used}$${await way(bytesOf(password), bytesOf(used))}`;
}

/** The digest of a text in hexadecimal digits, by the name of its algorithm; null for an unknown one. */
export async function digest(name: string, text: string): Promise<string | null> {
  const hash = new Map<string, Hash>(Object.entries(hashes)).get(name);
  return hash === undefined ? null : bytesToHex(await hash(bytesOf(text)));
}
