import type { RankedLine } from '../domain/rank';
import { dotted } from './dotted';
import { findLines } from './line-search';
import { leftPhrase, untilText } from './line-words';
import type { Locale } from './locale';

/** As many as a browser shows. */
const MOST = 6;

/** `Tokyo eSIM`; with its number where several are called so. */
function callOf(line: RankedLine, all: readonly RankedLine[]): string {
  const { name, tail } = line.line.reading;
  const same = all.filter((each) => each.line.reading.name === name);
  return same.length > 1 && tail !== null ? `${name} ••${tail}` : name;
}

const factsOf = (line: RankedLine, locale: Locale): string => {
  const until =
    line.line.reading.expiresAt === null ? '' : (untilText(line, locale)[0]?.text ?? '');
  return dotted([leftPhrase(line, locale), until], locale);
};

/** Lines that fit what was typed after the keyword, the neediest first. */
export const toSuggestions = (
  ranked: readonly RankedLine[],
  typed: string,
  locale: Locale,
): { content: string; description: string }[] =>
  findLines(ranked, typed)
    .slice(0, MOST)
    .map((line) => {
      const content = callOf(line, ranked);
      return { content, description: dotted([content, factsOf(line, locale)], locale) };
    });

/** The line that was meant: the one that is called so, else the first that fits; null where none does. */
export const lineMeant = (ranked: readonly RankedLine[], entered: string): RankedLine | null =>
  ranked.find((line) => callOf(line, ranked) === entered.trim()) ??
  findLines(ranked, entered)[0] ??
  null;
