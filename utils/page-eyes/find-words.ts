import { textNodes } from './text-nodes';

/** One letter without its width and case; empty for space. */
const fold = (letter: string): string =>
  letter
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '');

/**
 * Where words stand inside an element. Space, case and width do not count: the words may run through
 * several elements, `12.6` and `GB` each in its own.
 */
export function findWords(element: Element, words: string): Range | null {
  const wanted = [...words].map(fold).join('');
  if (wanted === '') return null;
  let text = '';
  /** For each character of `text`, where it came from. */
  const from: { node: Text; at: number; end: number }[] = [];
  for (const node of textNodes(element)) {
    let at = 0;
    for (const letter of node.data) {
      const end = at + letter.length;
      const folded = fold(letter);
      text += folded;
      for (let count = 0; count < folded.length; count++) from.push({ node, at, end });
      at = end;
    }
  }
  const start = text.indexOf(wanted);
  const first = from[start];
  const last = from[start + wanted.length - 1];
  if (start === -1 || first === undefined || last === undefined) return null;
  // A range cannot reach from one tree into another.
  if (first.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.end);
  return range;
}
