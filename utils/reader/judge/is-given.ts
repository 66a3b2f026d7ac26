import type { Quantity } from '../tokens/token';
import { sentenceStart } from './sentence-around';

/** What is bought gives it, or comes with it. */
const GIVES =
  /(?:^|[^\p{L}])(?:gives?|comes with|include[sd]?|contains?|donne|donnent|offre|offrent|comprend|comprennent|gibt|bringt|enthalt|beinhaltet|incluye|incluyen|da|otorga|comprende|include|inclui|inclut|oferece|bevat|geeft|ger|innehaller|indeholder|inneholder|zawiera|daje|obsahuje|tartalmaz|include|ofera|даёт|дает|содержит|включает|дає|містить|включає|περιλαμβανει|iceriyor|icerir) /u;

/** "It gives 5 GB for a month and 9 euros of credit": what one gets for a price, and nothing one has. */
export const isGiven = (
  { kind, start }: Quantity,
  folded: string,
  quantities: readonly Quantity[],
): boolean => {
  if (kind !== 'money') return false;
  const from = sentenceStart(folded, start);
  const data = quantities.find(
    (one) => one.kind === 'data' && one.start >= from && one.end <= start,
  );
  return data !== undefined && GIVES.test(` ${folded.slice(from, data.start)}`);
};
