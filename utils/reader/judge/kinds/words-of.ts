import { fold } from '../../text/fold';

const plain = (word: string): string => fold(word).replace(/[.()?+*]/g, '\\$&');
const WITH_ENDS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Words of pages in many languages, as one pattern; each may go on, as words with endings do. */
export function wordsOf(text: string): RegExp {
  const words = text.split('|').map(plain);
  const apart = words.filter((word) => WITH_ENDS.test(word));
  const joined = words.filter((word) => !WITH_ENDS.test(word));
  const parts = [
    ...(apart.length > 0 ? [`(?<![\\p{L}\\p{M}])(?:${apart.join('|')})`] : []),
    ...joined,
  ];
  return new RegExp(parts.join('|'), 'u');
}
