import type { PageElement, Segment } from '../page/page';
import type { Line } from './line';
import { rowOf } from './surroundings';

const NUMBER = /^ ?(\d{1,3})[.)]? ?$/;
/** A column of them is called so in many languages. */
const HEAD =
  /^ ?(?:№|#|n[°oº]\.?|nr\.?|num\.?|s(?:l|r)?\. ?no\.?|sn|lp\.?|l\.p\.|[pr]\. ?(?:br|c)\.?|c\.|sira(?: no)?|№ ?п\/п|п\/п|р\. ?бр\.?|р\/с|т\/р|t\/r|stt|序号|序號|編號|项次|項次|番号|번호|ลำดับ|رقم|م|رديف|क्र\.?|מס'?|მ\/ნ|α\/α|jrk\.?(?: nr\.?)?|eil\. ?nr\.?|nr\. ?crt\.?|ssz\.?|sorszam) ?$/u;

/** "1 | Internet | 3 of 5 GB": the first cell of a row counts rows, and nothing else. */
export function isRowNumber({ segment }: Line, lines: readonly Line[]): boolean {
  const value = NUMBER.exec(segment.folded)?.[1];
  const row = value === undefined ? null : rowOf(segment);
  if (row === null || row.last - row.first < 2) return false;
  if (segment.headers.some(({ folded }) => HEAD.test(folded))) return true;
  return row.first === segment.at && isNamed(row, lines) && Number(value) === placeOf(row, lines);
}

/** What follows is a name, and an amount behind it. */
function isNamed({ first, last }: PageElement, lines: readonly Line[]): boolean {
  const name = lines[first + 1]?.segment.text ?? '';
  const more = lines.slice(first + 2, last + 1);
  return /\p{L}{3}/u.test(name) && more.some(({ segment: { folded } }) => /\d/.test(folded));
}

/** One more than the row above says, or one. */
function placeOf({ first, parent }: PageElement, lines: readonly Line[]): number {
  const before: Segment | undefined = lines[first - 1]?.segment;
  const above = before === undefined ? null : rowOf(before);
  const number = above?.parent === parent ? lines[above?.first ?? -1]?.segment.folded : undefined;
  return Number(NUMBER.exec(number ?? '')?.[1] ?? 0) + 1;
}
