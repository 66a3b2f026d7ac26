import { fold, withoutInvisible } from '../text/fold';
import { both, EVERY_LANGUAGE, type Languages } from './languages';
import type { Role } from './role';
import { gapless } from './word-edges';

export interface Meaning {
  role: Role;
  weak: boolean;
  /** The word may go on. */
  stem: boolean;
  /** The word may have begun earlier. */
  tail: boolean;
  /** Those in which the phrase means this. */
  languages: Languages;
}

/** About as many characters as the phrases have, their common beginnings counted once. */
const MANY = 0x40000;

/** All phrases as one tree of characters; a node's children are a chain, the root's a table. */
export class PhraseTrie {
  private readonly roots = new Int32Array(0x10000);
  /** Of every node: its character, its first child, the next child of its parent, and what it means. */
  private codes = new Uint16Array(MANY);
  private children = new Int32Array(MANY);
  private siblings = new Int32Array(MANY);
  private meanings = new Int32Array(MANY);
  private nodes = 1;
  /** By number; 0: nothing. */
  private readonly lists: (readonly Meaning[] | undefined)[] = [undefined];
  /** The phrase added last, and the node of each of its beginnings: sorted ones share most of it. */
  private last = '';
  private readonly path: number[] = [0];

  /** Node 0 is the root, and the answer when nothing follows. */
  next(node: number, code: number): number {
    if (node === 0) return this.roots[code] ?? 0;
    let child = this.children[node] ?? 0;
    while (child !== 0 && this.codes[child] !== code) child = this.siblings[child] ?? 0;
    return child;
  }

  meaningsAt(node: number): readonly Meaning[] | undefined {
    return this.lists[this.meanings[node] ?? 0];
  }

  add(words: Iterable<string>, role: Role, languages: Languages = EVERY_LANGUAGE): void {
    // Thousands of phrases mean the same: they have one list between them.
    const made: number[] = [];
    for (const written of words) {
      const weak = written.startsWith('~');
      const bare = weak ? written.slice(1) : written;
      const tail = bare.startsWith('*');
      const stem = bare.endsWith('*');
      const phrase = bare.slice(tail ? 1 : 0, stem ? -1 : undefined);
      const node = this.nodeOf(fold(withoutInvisible(phrase)));
      if (node === 0) continue;
      const one = { role, weak, stem, tail, languages };
      const known = this.meaningsAt(node);
      if (known !== undefined) {
        this.meanings[node] = this.lists.push(withMeaning(known, one)) - 1;
        continue;
      }
      const kind = (weak ? 1 : 0) + (stem ? 2 : 0) + (tail ? 4 : 0);
      made[kind] ??= this.lists.push([one]) - 1;
      this.meanings[node] = made[kind];
    }
  }

  private nodeOf(phrase: string): number {
    const { last, path } = this;
    let at = 0;
    while (at < last.length && last.charCodeAt(at) === phrase.charCodeAt(at)) at++;
    let node = path[at] ?? 0;
    for (; at < phrase.length; at++) {
      node = this.child(node, gapless(phrase.charCodeAt(at)));
      path[at + 1] = node;
    }
    this.last = phrase;
    return node;
  }

  private child(node: number, code: number): number {
    const known = this.next(node, code);
    if (known !== 0) return known;
    const made = this.nodes++;
    if (made === this.codes.length) this.grow();
    this.codes[made] = code;
    if (node === 0) this.roots[code] = made;
    else {
      this.siblings[made] = this.children[node] ?? 0;
      this.children[node] = made;
    }
    return made;
  }

  private grow(): void {
    const room = 2 * this.codes.length;
    const { codes, children, siblings, meanings } = this;
    this.codes = new Uint16Array(room);
    this.codes.set(codes);
    this.children = new Int32Array(room);
    this.children.set(children);
    this.siblings = new Int32Array(room);
    this.siblings.set(siblings);
    this.meanings = new Int32Array(room);
    this.meanings.set(meanings);
  }
}

/** The meanings of a phrase with one more: of the same kind in another language, or of another kind. */
function withMeaning(known: readonly Meaning[], more: Meaning): readonly Meaning[] {
  const { role, weak, stem, tail, languages } = more;
  const isSame = (one: Meaning): boolean =>
    one.role === role && one.weak === weak && one.stem === stem && one.tail === tail;
  if (!known.some(isSame)) return [...known, more];
  return known.map((one) =>
    isSame(one) ? { ...one, languages: both(one.languages, languages) } : one,
  );
}
