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

/** All phrases as one tree of characters; a node's children are a chain, the root's a table. */
export class PhraseTrie {
  private readonly roots = new Int32Array(0x10000);
  private readonly codes: number[] = [0];
  private readonly children: number[] = [0];
  private readonly siblings: number[] = [0];
  private readonly meanings: (Meaning[] | undefined)[] = [undefined];

  /** Node 0 is the root, and the answer when nothing follows. */
  next(node: number, code: number): number {
    if (node === 0) return this.roots[code] ?? 0;
    let child = this.children[node] ?? 0;
    while (child !== 0 && this.codes[child] !== code) child = this.siblings[child] ?? 0;
    return child;
  }

  meaningsAt(node: number): readonly Meaning[] | undefined {
    return this.meanings[node];
  }

  add(written: string, role: Role, languages: Languages = EVERY_LANGUAGE): void {
    const weak = written.startsWith('~');
    const bare = weak ? written.slice(1) : written;
    const tail = bare.startsWith('*');
    const stem = bare.endsWith('*');
    const phrase = fold(withoutInvisible(bare.slice(tail ? 1 : 0, stem ? -1 : undefined)));
    let node = 0;
    for (let at = 0; at < phrase.length; at++)
      node = this.child(node, gapless(phrase.charCodeAt(at)));
    if (node === 0) return;
    const known = this.meanings[node] ?? [];
    const same = known.find(
      (one) => one.role === role && one.weak === weak && one.stem === stem && one.tail === tail,
    );
    if (same === undefined) known.push({ role, weak, stem, tail, languages });
    else same.languages = both(same.languages, languages);
    this.meanings[node] = known;
  }

  private child(node: number, code: number): number {
    const known = this.next(node, code);
    if (known !== 0) return known;
    const made = this.codes.push(code) - 1;
    this.children.push(0);
    this.siblings.push(node === 0 ? 0 : (this.children[node] ?? 0));
    this.meanings.push(undefined);
    if (node === 0) this.roots[code] = made;
    else this.children[node] = made;
    return made;
  }
}
