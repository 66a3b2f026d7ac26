import type { CorpusCase } from '../corpus/load';
import { composeAnswer } from './answers/compose-answer';
import { composePage } from './compose-page';
import { loadPhrasebooks } from './load-phrasebooks';
import type { Phrasebook } from './phrasebook';

/** Seeds of one series follow each other; those of two are never the same. */
const SERIES = 10_000;

const seedsOf = (series: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => series * SERIES + at);

export const pagesOf = (book: Phrasebook, series: number, count: number): CorpusCase[] =>
  seedsOf(series, count).map((seed) => composePage(book, seed));

export const answersOf = (series: number, count: number): CorpusCase[] =>
  seedsOf(series, count).map(composeAnswer);

/** The case of an id, made again. */
export function caseOf(id: string): CorpusCase {
  const [, name, seed] = /^(.+)-(\d+)$/.exec(id) ?? [];
  if (name === 'answer') return composeAnswer(Number(seed));
  const book = loadPhrasebooks().find(({ lang }) => lang === name);
  if (book === undefined) throw new Error(`No language of this name: ${id}`);
  return composePage(book, Number(seed));
}
