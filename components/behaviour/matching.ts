import type { Choice } from '../../utils/view/shapes';

/** Without accents, width and case. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Choices whose name holds what was typed, those that begin with it first; a code finds its own. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = folded(typed);
  const begins = ({ label, value }: Choice): boolean =>
    folded(label).startsWith(wanted) || folded(value) === wanted;
  const holds = ({ label }: Choice): boolean => folded(label).includes(wanted);
  return [
    ...choices.filter(begins),
    ...choices.filter((choice) => !begins(choice) && holds(choice)),
  ];
}
