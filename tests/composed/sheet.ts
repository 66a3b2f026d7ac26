import { type Chance, createChance } from '../long-life/random';
import { composeFacts, type Facts } from './facts';
import { composeOutline, type Outline } from './outline';
import { createPen, type Pen } from './pen';
import type { Phrasebook, Slot } from './phrasebook';
import { nothingTold, type Told } from './told';

/** What a page is composed from, and what has been told on it. */
export interface Sheet {
  chance: Chance;
  book: Phrasebook;
  facts: Facts;
  outline: Outline;
  pen: Pen;
  /** Small print, one or two different sentences or none. */
  notes: readonly string[];
  told: Told;
  /** One of the words for it, or of the texts with places. */
  word: (slot: Slot) => string;
}

/** Languages do not share their seeds. */
const seedOf = (lang: string, seed: number): number =>
  [...lang].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed);

function someNotes(chance: Chance, book: Phrasebook): string[] {
  if (!chance.of(0.5)) return [];
  const first = chance.pick(book.note);
  return chance.of(0.4) ? [...new Set([first, chance.pick(book.note)])] : [first];
}

const saysBinary = (note: string): boolean => note.includes('1024');

export function createSheet(book: Phrasebook, seed: number): Sheet {
  const chance = createChance(seedOf(book.lang, seed));
  const outline = composeOutline(chance);
  const notes = outline.isMessage ? [] : someNotes(chance, book);
  return {
    chance,
    book,
    facts: composeFacts(chance, book),
    outline,
    pen: createPen(chance, book, notes.some(saysBinary)),
    notes,
    told: nothingTold(),
    word: (slot) => chance.pick(book[slot]),
  };
}
