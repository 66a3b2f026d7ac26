import { parseJson } from './parse-json';
import { readXml } from './read-xml';

const SHORTEST = 10;

/** Data written into a text of other data: JSON, or XML that says that it is; null for any other. */
export function dataInText(text: string): unknown {
  if (text.length < SHORTEST) return null;
  const first = text.charCodeAt(0);
  // { [ < and spaces: all other texts are done here.
  if (first !== 0x7b && first !== 0x5b && first !== 0x3c && first > 32) return null;
  const bare = text.trim();
  if (bare.startsWith('<?xml')) return readXml(bare);
  if (!`${bare.charAt(0)}${bare.at(-1)}`.match(/^(?:\{\}|\[\])$/)) return null;
  return parseJson(bare);
}
