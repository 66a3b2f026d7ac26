import type { Finding } from '../judge/finding';
import { toReading } from '../judge/to-reading';
import type { Clock } from '../judge/when';
import type { PageReading } from '../page-reading';
import type { QuantityHints } from '../tokens/find-quantities';
import { cardsOf } from './cards-of';
import { findingsIn } from './find-in-json';
import { jsonInScript } from './json-in-script';

const MOST_DOCUMENTS = 60;
/** Words of the page in all its languages, and what editors wrote: examples, not values. */
const WORDS =
  /i18n|l10n|transl|locale|messages|strings|labels|dictionar|cms|(?:^|static|page|editorial)contents?$|faq|copy|schema|default|mock|example|config|settings|feature/i;

const isWords = ({ path }: Finding): boolean =>
  path === undefined || path.some((key) => typeof key === 'string' && WORDS.test(key));

/**
 * What the data within a page's scripts says, where it tells how much is left, or used of how much;
 * null where it does not. The page has not shown it, so that less would be a guess.
 */
export function readScripts(
  scripts: readonly string[],
  hints: QuantityHints,
  clock: Clock,
): PageReading | null {
  const documents = scripts.flatMap(jsonInScript).slice(0, MOST_DOCUMENTS);
  for (const document of documents) {
    const findings = findingsIn(cardsOf(document, hints.currency), hints, clock).filter(
      (one) => !isWords(one),
    );
    const reading = toReading(findings, clock);
    const { dataRemainingBytes: left, dataUsedBytes: used, dataTotalBytes: total } = reading;
    if (left !== undefined || (used !== undefined && total !== undefined)) return reading;
  }
  return null;
}
