import { findLabels } from '../lexicon/find-labels';
import { SEAM } from '../text/letters';

/** "used of", "left of your": a phrase that goes on with a word for "of". What it begins with is none. */
export function goesOnOf(written: string): boolean {
  const [, ...rest] = written.replaceAll(SEAM, ' ').split(/[ -]/);
  return rest.some((_, at) =>
    findLabels(rest.slice(at).join(' ')).some(({ role }) => role === 'of'),
  );
}
