import type { JsonObject } from './json-object';

const OF_WHAT = '(?:bytes|octets|data|traffic|volume)?';
const DOWN = new RegExp(`^(?:down(?:loads?|link|loaded)?|received|rx)${OF_WHAT}\\d?$`, 'i');
const UP = new RegExp(`^(?:up(?:loads?|link|loaded)?|sent|tx)${OF_WHAT}\\d?$`, 'i');
const WHOLE = /^\d{1,15}$/;

/** What came and what went, in bytes; null where an object does not tell both so. */
export function waysOf(node: JsonObject): { key: string; sum: number } | null {
  const of = (way: RegExp) =>
    Object.entries(node).find(([key, value]) => way.test(key) && WHOLE.test(String(value)));
  const [down, up] = [of(DOWN), of(UP)];
  if (down === undefined || up === undefined) return null;
  return { key: `${down[0]} + ${up[0]}`, sum: Number(down[1]) + Number(up[1]) };
}
