import type { Page, Segment } from '../page/page';
import { findPhrases } from './find-phrases';
import {
  both,
  EVERY_LANGUAGE,
  isAmong,
  type Languages,
  languageBit,
  NO_LANGUAGE,
} from './languages';
import { romanizedOn } from './romanized-on';
import { LEXICON } from './word-lists';

const NAMES = Object.keys(LEXICON);

/** Languages that are written so alike that a page in one is read with the words of the other. */
const KIN: Record<string, readonly string[]> = {
  zh: ['zh-hans', 'zh-hant'],
  yue: ['zh-hant', 'zh-hans'],
  sr: ['hr'],
  hr: ['sr'],
  bs: ['hr', 'sr'],
  sh: ['hr', 'sr'],
  me: ['hr', 'sr'],
  no: ['nb', 'da'],
  nn: ['nb', 'da'],
  nb: ['da'],
  da: ['nb'],
  id: ['ms'],
  ms: ['id'],
  cs: ['sk'],
  sk: ['cs'],
  iw: ['he'],
  ca: ['es', 'fr'],
  gl: ['es', 'pt'],
  az: ['tr'],
  uz: ['uz-cyrl'],
  kk: ['ru'],
  be: ['ru'],
};

/** Names of networks and services are English everywhere. */
const COMMON = 'en';

/** Characters of a page that are enough to know its languages. */
const SAMPLE = 6000;
/** Phrases shorter than these say little of their language. */
const SHORT = 3;
/** So much of a page's words, compared with the language that has the most. */
const ENOUGH = 0.5;
/** Fewer telling letters than these tell nothing. */
const LEAST = 10;

type Text = Pick<Segment, 'folded'>;

const known = new WeakMap<readonly Text[], readonly number[]>();

/** How much of a page's words belongs to each language. */
function scoresOn(segments: readonly Text[]): readonly number[] {
  const before = known.get(segments);
  if (before !== undefined) return before;
  const scores = new Array<number>(NAMES.length).fill(0);
  let read = 0;
  for (const { folded } of segments) {
    if (read > SAMPLE) break;
    read += folded.length;
    for (const { start, end, meanings } of findPhrases(folded.slice(0, SAMPLE), EVERY_LANGUAGE)) {
      if (end - start < SHORT && folded.charCodeAt(start) < 0x0e00) continue;
      let of = NO_LANGUAGE;
      for (const meaning of meanings) of = both(of, meaning.languages);
      const who = NAMES.flatMap((_, index) => (isAmong(index, of) ? [index] : []));
      for (const index of who)
        scores[index] = (scores[index] ?? 0) + Math.min(end - start, 16) / who.length;
    }
  }
  known.set(segments, scores);
  return scores;
}

/** So much more than those of any other language, and its words tell which one a text is in. */
const CLEARLY = 1.2;
/** One word that is no other language's is enough for a message. */
const LEAST_TOLD = 4;

/** The language that the words of a page that names none are of; null where they leave it open. */
export function likeliestIn(texts: readonly Text[]): string | null {
  const scores = scoresOn(texts);
  const best = Math.max(...scores);
  const index = scores.indexOf(best);
  const name = NAMES[index] ?? '';
  // Kin write their numbers and dates alike.
  const told = scores.every(
    (score, at) => at === index || score * CLEARLY <= best || KIN[name]?.includes(NAMES[at] ?? ''),
  );
  return best >= LEAST_TOLD && told ? name : null;
}

/**
 * The languages that a page is written in: the one it names, and those its own words belong to. The
 * same letters mean other things elsewhere, so that the words of other languages are left out.
 */
export function spokenOn({ segments, language }: Page, named: string | null): Languages {
  const scores = scoresOn(segments);
  const declared = withKin(language ?? named);
  const best = Math.max(...scores);
  const inLatin = romanizedOn(segments, best, (name) => isAmong(NAMES.indexOf(name), declared));
  if (best < LEAST && declared === NO_LANGUAGE && inLatin === NO_LANGUAGE) return EVERY_LANGUAGE;
  let spoken = both(both(declared, inLatin), languageBit(NAMES.indexOf(COMMON)));
  for (const [index, score] of scores.entries()) {
    if (score >= LEAST && score >= best * ENOUGH)
      spoken = both(spoken, withKin(NAMES[index] ?? null));
  }
  return spoken;
}

function withKin(tag: string | null): Languages {
  const language = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  const names = [language, ...(tag === null ? [] : [tag.toLowerCase()]), ...(KIN[language] ?? [])];
  let found = NO_LANGUAGE;
  for (const name of names) {
    const index = NAMES.indexOf(name);
    if (index >= 0) found = both(found, languageBit(index));
  }
  return found;
}
