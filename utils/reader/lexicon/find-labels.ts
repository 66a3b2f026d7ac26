import type { Label } from '../tokens/token';
import { type Meaning, PhraseTrie } from './phrase-trie';
import type { Role } from './role';
import { beginsAt, endsAt, gapless, isLoneSyllable, wordEnd } from './word-edges';
import { WORD_LISTS } from './word-lists';

let built: PhraseTrie | null = null;

function trie(): PhraseTrie {
  if (built !== null) return built;
  built = new PhraseTrie();
  for (const list of WORD_LISTS) {
    for (const [role, words] of Object.entries(list)) {
      for (const word of words) built.add(word, role as Role);
    }
  }
  return built;
}

interface Match {
  end: number;
  meanings: readonly Meaning[];
}

/**
 * The roles that the words of one segment name, in every language at once: the longest phrase at a
 * place wins, and one that stands under several roles gives a label for each.
 */
export function findLabels(folded: string): Label[] {
  const labels: Label[] = [];
  let at = 0;
  while (at < folded.length) {
    const match = longestAt(folded, at);
    if (match === null) {
      at++;
      continue;
    }
    const strong = match.meanings.some((meaning) => !meaning.weak);
    const said = new Set<Role>();
    for (const { role, weak } of match.meanings) {
      // A word that is sure of one thing does not also say its doubtful ones.
      if ((weak && strong) || said.has(role)) continue;
      said.add(role);
      labels.push({ kind: 'label', start: at, end: match.end, role, weak });
    }
    at = match.end;
  }
  return labels;
}

function longestAt(folded: string, start: number): Match | null {
  const tree = trie();
  let begins: boolean | null = null;
  let best: Match | null = null;
  let node = 0;
  let previous = 0;
  for (let at = start; at < folded.length; at++) {
    const code = gapless(folded.charCodeAt(at));
    // A run of spaces counts as one.
    if (code === 32 && previous === 32) continue;
    node = tree.next(node, code);
    if (node === 0) break;
    previous = code;
    const meanings = tree.meaningsAt(node);
    if (meanings === undefined) continue;
    begins ??= beginsAt(folded, start);
    const end = at + 1;
    const ends = endsAt(folded, end);
    if (isLoneSyllable(folded, start, end)) continue;
    const here = meanings.filter(({ stem, tail }) => (tail || begins) && (stem || ends));
    if (here.length > 0) best = { end, meanings: here };
  }
  // The ending of a stem belongs to its word; done once, so that long words stay linear.
  if (best?.meanings.some(({ stem }) => stem)) {
    if (!endsAt(folded, best.end)) best.end = wordEnd(folded, best.end);
  }
  return best;
}
