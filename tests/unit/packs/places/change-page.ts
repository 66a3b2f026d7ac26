import { Parser } from 'htmlparser2';
import { zeroOf } from '../../../../utils/reader/text/digits';

/** An element of a page as text: where it begins and ends, with its tags. */
export interface Part {
  tag: string;
  start: number;
  end: number;
  text: string;
}

/** What is no part that comes, goes or moves by itself, or would pull a table out of shape. */
const FIXED = new Set(
  'html head body script style title meta link span b strong i em sup small a td th dt dd svg path g circle select option'.split(
    ' ',
  ),
);

/** Every closed element of a page, in the order in which they end. */
function partsOf(html: string): Part[] {
  const open: { tag: string; start: number }[] = [];
  const closed: Part[] = [];
  const parser = new Parser({
    onopentag(tag) {
      open.push({ tag, start: parser.startIndex });
    },
    onclosetag() {
      const part = open.pop();
      const end = parser.endIndex + 1;
      if (part !== undefined) closed.push({ ...part, end, text: html.slice(part.start, end) });
    },
  });
  parser.end(html);
  return closed.filter(({ text }) => text.length > 3);
}

/** Blocks that may come and go while the rest of a page stays as it is. */
export const blocksOf = (html: string): Part[] =>
  partsOf(html).filter(({ tag }) => !FIXED.has(tag));

const chunksOf = (text: string): string[] =>
  text
    .split(/<[^>]*>/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '');

/** Words, and more than a unit behind its number: `94 Menit`. */
const isLabel = (text: string): boolean =>
  !/^[\s/]*\p{Nd}[\p{Nd}.,]*\s*\p{L}+$/u.test(text) &&
  /\p{L}{5}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(text);

/** Blocks with a word and an amount in them, told apart by tags: label and value go along. */
export const cardsOf = (html: string): Part[] =>
  blocksOf(html).filter(({ text }) => {
    const chunks = chunksOf(text);
    return chunks.length > 1 && chunks.some(isLabel) && chunks.some((one) => /\d/.test(one));
  });

const UNSEEN = /<(?:script|style|title)\b[\s\S]*?<\/(?:script|style|title)>|<[^>]*>/;

/** Changes what is seen, and what is said aloud in its place. */
export const inText = (html: string, change: (text: string) => string): string =>
  html
    .split(new RegExp(`(${UNSEEN.source})`))
    .map((part) => (UNSEEN.test(part) ? part.replace(SAID, change) : change(part)))
    .join('');

const SAID = /(?<=aria-label=")[^"]*(?=")/g;

/** Every digit but 0 becomes the next one, in whichever script it is written. */
export const turned = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeroOf(code) || 48;
    return code === zero ? digit : String.fromCodePoint(zero + ((code - zero) % 9) + 1);
  });

/** No minute has 66 seconds: "2h 14m 55s" becomes "3h 25m 16s". */
export const turnedAmount = (text: string): string =>
  turned(text).replace(/(?<=\d ?\p{L}{1,8}\.? ?)[6-9](?=\d ?\p{L})/gu, '1');

/** With other text, or none, in place of the part. */
export const instead = (html: string, { start, end }: Part, text: string): string =>
  html.slice(0, start) + text + html.slice(end);

/** Each way to write a dash in place of one amount, its label left where it is. */
export const emptied = (html: string): string[] =>
  partsOf(html)
    .filter(
      ({ tag, text }) =>
        !/^(?:script|style|title)$/.test(tag) && /^<[^>]*>(?![.,])[^<]*\d/.test(text),
    )
    .map((part) => instead(html, part, part.text.replace(/>[^<]*</, '>–<')));
