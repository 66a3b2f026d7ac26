import { fold } from '../text/fold';

/** Words that keys are glued of without a sign: "remainingdata". Shorter ones are in too many others. */
const SHORTEST_GLUED = 4;
/** Say nothing themselves, and may be glued to what does. */
const FILLERS =
  'in of the amount value val str string text num info volume volumen units unit date time until count formatted display'.split(
    ' ',
  );
/** "RemaininginMB": too short to be glued anywhere but before a unit. */
const ENDS: ReadonlySet<string> = new Set(['in', 'of']);
const LONGEST_GLUED = 30;

type Words = ReadonlyMap<string, unknown>;

/** "dataRemainingInMB", "data_remaining_mb", "DATA-REMAINING" → data, remaining, (in,) mb. */
function keyParts(key: string): string[] {
  const spaced = key
    .replace(
      /([Kk]ilo|[Mm]ega|[Gg]iga|[Tt]era)Bytes?(?![a-z])/g,
      (unit) => `_${unit.toLowerCase()}_`,
    )
    .replace(/(KiB|MiB|GiB|TiB|[KMGT]B)(?![a-z])/g, (unit) => `_${unit.toLowerCase()}_`)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2');
  return fold(spaced)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part !== '');
}

/** "remainingdata" → remaining, data: only where every letter belongs to a word. */
function unglue(part: string, words: Words): string[] {
  const split: string[] = [];
  let at = 0;
  while (at < part.length) {
    let end = part.length;
    while (end - at >= SHORTEST_GLUED && !isGlued(part.slice(at, end), words)) end--;
    if (end - at < SHORTEST_GLUED) return at > 0 && ENDS.has(part.slice(at)) ? split : [part];
    split.push(part.slice(at, end));
    at = end;
  }
  return split;
}

const isGlued = (word: string, words: Words): boolean => words.has(word) || FILLERS.includes(word);

/** ä, ö, ü, å, æ and ø as they are written where there are no such keys: "udloeber", "utloeper". */
const RESPELLED = /aa|ae|oe|ue/g;
const SHORTEST_RESPELLED = 5;

function respelled(part: string, words: Words): string {
  if (part.length < SHORTEST_RESPELLED || words.has(part)) return part;
  const plain = part.replace(RESPELLED, (two) => two.charAt(0));
  return plain !== part && words.has(plain) ? plain : part;
}

/** The words of a key, those that are glued without a sign apart. */
export const keyWords = (key: string, words: Words): string[] =>
  keyParts(key).flatMap((written) => {
    const part = respelled(written, words);
    return part.length >= 2 * SHORTEST_GLUED && part.length <= LONGEST_GLUED && !words.has(part)
      ? unglue(part, words)
      : [part];
  });
