const POP = '\u2069';
const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A text that neither turns what stands around it nor is turned by it. It runs from the right as soon
 * as a word of it does: left to find that out, a browser goes by the first letter, which may be that
 * of a unit, and looks into no text that is itself made of such.
 */
export const isolatedText = (text: string): string =>
  `${FROM_RIGHT.test(text) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${text}${POP}`;

const argument = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(argument);
  // What is empty is asked for as such.
  return typeof given === 'string' && given !== '' ? isolatedText(given) : given;
};

/**
 * The same words, each text that is filled in isolated: without, `10 GB` in an Arabic sentence reads
 * `GB 10`, and a Latin name turns what stands around it.
 */
export function isolated<Part>(part: Part): Part;
export function isolated(part: unknown): unknown {
  if (typeof part === 'function') {
    return (...given: unknown[]) => isolated(part(...given.map(argument)));
  }
  if (Array.isArray(part)) return part.map((each) => isolated(each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, isolated(each)]));
}
