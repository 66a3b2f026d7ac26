import type { Role } from '../lexicon/role';
import type { Label, Quantity } from '../tokens/token';
import { isInName } from './is-in-name';
import { packBeforeIs } from './pack-before-is';
import { PLAN } from './plan-words';
import type { Said } from './say';

const STATES: ReadonlySet<Role> = new Set<Role>(['remaining', 'used']);
const OTHER: ReadonlySet<Role> = new Set<Role>(['total', 'roaming', 'night', 'app', 'speed', 'of']);
/** Between the name of a pack and the colon behind it. */
const LONGEST = 25;
/** Between what a pack is and its size. */
const NAME = 2;
const COLON = /: ?$/;
const BREAK = /[,;.:(·|]/;

/** "Left of your 10 GB pack: 3.5 GB", "10 GB pack left: 3.5 GB": the first is the pack's name. */
export function ofPack(said: readonly Said[], folded: string, text: string): void {
  for (const one of said) {
    if (
      one.partner !== null ||
      one.whole ||
      !isInName(one.quantity, one.clause.sentence.labels, text)
    )
      continue;
    one.label = null;
    one.settled = true;
  }
  for (const one of said) {
    const pack = packOf(one, said, folded);
    if (pack === null) continue;
    const { sentence } = one.clause;
    const states = sentence.labels.filter(({ role, weak }) => STATES.has(role) && !weak);
    const [label] = states;
    if (label === undefined || states.some(({ role }) => role !== label.role)) continue;
    if (label.end > one.quantity.start) continue;
    one.label = label;
    pack.label = null;
    pack.settled = true;
    const between = folded.slice(pack.quantity.end, label.start);
    if (!isOut(between) && between.trim() !== ':' && !isBeforeIs(one, pack, folded)) continue;
    pack.whole = true;
    pack.partner = one;
    one.partner = pack;
  }
}

/** "10 GB paketinizden kalan", "5 GB netbol maradt": the ending that makes it the whole. */
const OUT =
  /^-?(?:es|os|as)? ?(?:\p{L}+ ){0,2}\p{L}{2,}(?:den|dan|ten|tan|bol|sta|нан|нен|дан|ден|тан|тен) $/u;
const isOut = (between: string): boolean => between.length <= LONGEST && OUT.test(between);

/** Words for "you still have", which never stand behind what is left. */
const HAVE =
  /(?:^|[ ,])(?:hai ancora|avete ancora|ti restano|ti rimangono|you still have|you have|vous avez encore|il vous reste|il te reste|te quedan|aun tienes|todavia tienes|ainda tem|ainda tens|restam-lhe|masz jeszcze|zbyva vam|mate jeste|sie haben noch|du hast noch|je hebt nog|u heeft nog|du har kvar|sinulla on viela|mai ai|mai aveti) $/;

/** "With Mobile 100 GB you still have 23 GB", "20 GB paketinizden kalan 12 GB". */
function isHeldOf(first: Quantity, { start }: Quantity, folded: string): boolean {
  const between = folded.slice(first.end, start);
  if (HAVE.test(between)) return true;
  const word = /(?:kalan|maradt|jaljella|қалды|қалған) ?:? ?$/.exec(between)?.[0];
  return word !== undefined && isOut(between.slice(0, between.length - word.length));
}

/** "20 GB Easy Pack, rights left to use:" */
const ANNOUNCED = 50;
/** What stands between the word for what is left and its colon. */
const RIGHTS = 15;

/** The word for what is left that announces the amount behind its colon: before it stands the name of a pack. */
function announces(
  labels: readonly Label[],
  { end }: Quantity,
  { start }: Quantity,
  folded: string,
): Label | null {
  const word = labels.find(
    (one) => one.start >= end && one.end <= start && STATES.has(one.role) && !one.weak,
  );
  if (word === undefined) return null;
  const rest = folded.slice(word.end, start);
  return rest.length <= RIGHTS && COLON.test(rest) ? word : null;
}

const PACKS: ReadonlySet<Role> = new Set<Role>(['booster', 'bonus']);

/** "Booster 3 GB left 1.2 GB": nothing but the word between the two, and nothing behind. */
function isNamed(
  { labels, end }: Said['clause'],
  first: Quantity,
  { start, end: last }: Quantity,
  between: string,
): boolean {
  const word = labels.find((one) => one.start >= first.end && one.end <= start);
  if (word === undefined || !STATES.has(word.role) || word.weak) return false;
  if (between.replace(/:/g, '').trim().length !== word.end - word.start) return false;
  const said = labels.some((one) => STATES.has(one.role) && one.start >= last && one.end <= end);
  return (
    !said &&
    labels.some(
      ({ role, end: named }) =>
        PACKS.has(role) && named <= first.start && first.start - named <= NAME,
    )
  );
}

/** "Left from Month 10 GB is 3.5 GB" */
const isBeforeIs = ({ quantity, clause }: Said, first: Pick<Said, 'quantity'>, folded: string) =>
  packBeforeIs(quantity, clause.sentence.labels, [first.quantity], folded).length > 0;

/** "Your rights left from Platinum 20 GB:", and behind the colon what is listed. */
const LISTED = /^([^.,;:(·|\d]{0,45}): ?\p{L}[^.,;:(·|\d]{0,25}$/u;
const AHEAD = 25;

/** "Left from your 20 GB plan: internet 6.84 GB, calls 711 min": the colon begins a list of what is left. */
function isListed(first: Quantity, { quantity, clause }: Said, folded: string): boolean {
  const announced = LISTED.exec(folded.slice(first.end, quantity.start))?.[1];
  if (announced === undefined) return false;
  const colon = first.end + announced.length;
  return (
    PLAN.test(folded.slice(Math.max(0, first.start - AHEAD), colon)) &&
    clause.sentence.labels.some(
      ({ role, weak, end }) => role === 'remaining' && !weak && end <= colon,
    )
  );
}

function packOf(one: Said, said: readonly Said[], folded: string): Said | null {
  const { quantity, clause } = one;
  if (quantity.kind !== 'data' || one.partner !== null || one.whole) return null;
  const [first, second, more] = clause.sentence.quantities.filter(({ kind }) => kind === 'data');
  if (second !== quantity || first === undefined) return null;
  if (first.value < quantity.value) return null;
  const listed = isListed(first, one, folded);
  if (more !== undefined && !listed) return null;
  const between = folded.slice(first.end, quantity.start);
  const named =
    isNamed(clause, first, quantity, between) ||
    isHeldOf(first, quantity, folded) ||
    isBeforeIs(one, { quantity: first }, folded);
  const announced = announces(clause.sentence.labels, first, quantity, folded);
  if (!COLON.test(between) && !named && !listed) return null;
  if (between.length > (announced === null ? LONGEST : ANNOUNCED) && !listed) return null;
  const inner = named ? between.replace(/^: ?/, '') : between;
  if (!listed && BREAK.test(inner.replace(COLON, '').trimEnd())) return null;
  const others = clause.sentence.labels.some(
    ({ role, weak, start }) =>
      OTHER.has(role) &&
      !weak &&
      start >= first.end &&
      start < quantity.start &&
      !(role === 'total' && announced !== null && start < announced.start),
  );
  const pack = said.find((other) => other.quantity === first);
  return others || pack === undefined || pack.partner !== null || pack.whole ? null : pack;
}
