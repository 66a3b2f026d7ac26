import type { PageElement } from '../page/page';
import { fold } from '../text/fold';
import type { Line } from './line';

/** What stands right below it is its value, whatever comes after: "As of 18:05" may stand between. */
const NEAR = 2;
const LONGEST = 40;

/** A bucket has three amounts; a heading above more is above several things. */
const MOST = 3;

/** "My account": whatever its words mean elsewhere, as a line of its own it names the page. */
const ACCOUNT: ReadonlySet<string> = new Set(
  fold(
    '我的账户|我的账号|我的帐户|我的帳戶|我的賬戶|マイページ|내 계정|tài khoản của tôi|moje konto|mein konto|mitt konto|min konto|minha conta|a minha conta|mi cuenta|il mio conto|il mio account|my account|особистий рахунок|mój rachunek|moj račun|мој рачун|mano sąskaita|ο λογαριασμός μου|hesabım|akun saya|akaun saya|contul meu|můj účet|môj účet|fiókom|oma tili|mon compte|mijn account',
  ).split('|'),
);

/**
 * "Data usage" above a whole page, or above the packs on offer, is what the page is
 * called: it says of no amount there that it was used. Above one bucket it does.
 */
export function leavePageTitles(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.labels.length > 0 && ACCOUNT.has(line.segment.folded) && !isMoneyBelow(line, lines))
      line.labels = [];
    if (isTitle(line, lines)) line.labels = line.labels.filter(({ role }) => role !== 'used');
  }
}

/** "Konto" right above "12,40 €" is what that is called; above "12,40 € a month" it is not. */
function isMoneyBelow({ segment }: Line, lines: readonly Line[]): boolean {
  const next = lines[segment.at + 1];
  const [only, more] = next?.quantities ?? [];
  return only?.kind === 'money' && more === undefined && next?.labels.length === 0;
}

function isTitle({ segment, labels, quantities }: Line, lines: readonly Line[]): boolean {
  if (quantities.length > 0 || segment.text.length > LONGEST) return false;
  if (!labels.some(({ role }) => role === 'used')) return false;
  if (labels.some(({ role }) => role === 'remaining')) return false;
  const below = lines.slice(segment.at + 1, segment.at + 1 + NEAR);
  return !below.some(isCounted) && isAboveMany(segment, lines);
}

const isCounted = ({ quantities }: Line): boolean => quantities.some(({ kind }) => kind === 'data');

function isAboveMany({ element, at }: Line['segment'], lines: readonly Line[]): boolean {
  let scope: PageElement = element;
  while (scope.parent !== null && scope.last <= at) scope = scope.parent;
  const own = levelOf(element);
  let counted = 0;
  for (let next = at + 1; next <= scope.last; next++) {
    const one = lines[next];
    if (one === undefined) break;
    if (one.segment.heading && own < OPEN && levelOf(one.segment.element) <= own) break;
    if (isCounted(one)) counted++;
    if (counted > MOST || tellsHeld(one)) return true;
  }
  return false;
}

const HELD: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);

/** "Left", "balance": what stands below tells what is had, not what was used. */
const tellsHeld = ({ labels, quantities }: Line): boolean =>
  quantities.some(({ kind }) => HELD.has(kind)) &&
  labels.some(({ role, weak }) => (role === 'remaining' || role === 'balance') && !weak);

/** What is no heading of a level. */
const OPEN = 7;

function levelOf(element: PageElement): number {
  for (let at: PageElement | null = element, up = 0; at !== null && up < 4; at = at.parent, up++) {
    const level = /^h([1-6])$/.exec(at.tag)?.[1];
    if (level !== undefined) return Number(level);
  }
  return OPEN;
}
