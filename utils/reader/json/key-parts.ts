import { fold } from '../text/fold';
import { keyTable } from './key-table';
import { spellKey } from './spell-key';
import { unglue } from './unglue';

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

/** ä, ö, ü, å, æ and ø as they are written where there are no such keys: "udloeber", "utloeper". */
const RESPELLED = /aa|ae|oe|ue/g;
const SHORTEST_RESPELLED = 5;

function respelled(part: string, words: Words): string {
  if (part.length < SHORTEST_RESPELLED || words.has(part)) return part;
  const plain = part.replace(RESPELLED, (two) => two.charAt(0));
  return plain !== part && words.has(plain) ? plain : part;
}

/** The words of a key, those that are glued without a sign apart. */
export const keyWords = (key: string): string[] =>
  keyParts(spellKey(key)).flatMap((part) => unglue(respelled(part, keyTable())));
