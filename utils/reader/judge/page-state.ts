import { findLabels } from '../lexicon/find-labels';
import type { Role } from '../lexicon/role';
import type { Page } from '../page/page';
import { fold } from '../text/fold';
import { isConditional } from './is-conditional';
import { isArticle } from './leave-articles';
import type { Line } from './line';
import { sentenceStart } from './sentence-around';
import { isProse } from './surroundings';

export type PageState = 'signed-out' | 'maintenance' | 'captcha' | 'open';

/** Pages that ask for a sign-in or a proof of being human are short. */
const SHORT = 60;
/** On a page of more lines, but for its menus, a word for maintenance is one of its news. */
const NOTICE = 40;

/** A page of no more lines is about what each of them says. */
const FEW = 12;

const holdsAmount = ({ quantities }: Line): boolean =>
  quantities.some(({ kind }) => kind === 'money' || kind === 'data');

/** What kind of page it is when it tells of no account. */
export function pageState(page: Page, lines: readonly Line[], tells: boolean): PageState {
  if (page.password)
    return says(lines, 'forgotten', true) && !says(lines, 'signed-out', true)
      ? 'open'
      : 'signed-out';
  if (tells) return 'open';
  if (isSignIn(page.title, lines)) return 'signed-out';
  if (page.captcha || says(lines, 'captcha', true)) return 'captcha';
  const shown = lines.filter(({ segment }) => !segment.chrome);
  const aside = shown.length > NOTICE || (lines.length > FEW && shown.some(holdsAmount));
  const down = lines.filter((line) => !isInCase(line));
  if (says(down, 'maintenance', aside || mentions(lines, 'maintenance'))) return 'maintenance';
  const short = lines.length <= SHORT && !isArticle(lines);
  return short && dominates(lines) && !asks(page.title, lines) ? 'signed-out' : 'open';
}

/** As the title of an article ends; in Greek with what elsewhere parts sentences. */
const QUESTION = /[?？؟]\s*$|\p{Script=Greek}[^;]*[;\u037e]\s*$/u;

/** "How long is my card valid?": an article that mentions signing in, and no page to do so. */
const asks = (title: string, lines: readonly Line[]): boolean => {
  const head = lines.find(({ segment }) => segment.heading && !segment.chrome);
  return (
    head !== undefined &&
    QUESTION.test(head.segment.text) &&
    !strong(head, 'signed-out') &&
    !strong(head, 'forgotten') &&
    lines.some((line) => isProse(line.segment) && !strong(line, 'signed-out')) &&
    (title === '' || QUESTION.test(title) || title.includes(head.segment.text))
  );
};

const strong = (line: Line, role: Role): boolean =>
  line.labels.some((label) => label.role === role && !label.weak);

const says = (lines: readonly Line[], role: Role, inHeading: boolean): boolean =>
  lines.some(
    (line) =>
      strong(line, role) &&
      (!inHeading || line.segment.heading || lines.length <= FEW) &&
      !line.segment.chrome,
  );

/** "When your phone is off or not available, …": what is so in some case only. */
const isInCase = ({ labels, segment: { folded } }: Line): boolean => {
  const word = labels.find(({ role, weak }) => role === 'maintenance' && !weak);
  if (word === undefined) return false;
  const from = sentenceStart(folded, word.start);
  const part = folded.slice(from, word.start);
  return isConditional(part.slice(part.lastIndexOf(',') + 1));
};

/** Of so many sentences … */
const ARTICLE = 5;
/** … one in as many. */
const RARE = 3;

/** One sentence of an article says so on the way. */
function mentions(lines: readonly Line[], role: Role): boolean {
  const shown = lines.filter(({ segment }) => !segment.chrome);
  const prose = shown.filter(({ segment }) => isProse(segment));
  const saying = shown.filter((line) => strong(line, role));
  return (
    prose.length >= ARTICLE &&
    RARE * saying.length <= prose.length &&
    saying.every(({ segment }) => isProse(segment))
  );
}

const LONGEST_TITLE = 80;

/** "Sign in – Operator", and ways to do so: what a page is called first is what it is for. */
const isSignIn = (title: string, lines: readonly Line[]): boolean =>
  lines.length <= SHORT &&
  lines.filter((line) => strong(line, 'signed-out') && !line.segment.chrome).length > 1 &&
  findLabels(fold(title.trim()).slice(0, LONGEST_TITLE)).some(
    ({ role, weak, start }) => role === 'signed-out' && !weak && start === 0,
  );

/** "Sign in for the first time and get 1 GB" */
const isLure = (line: Line): boolean => strong(line, 'signed-out') && !isProse(line.segment);

/** A link to sign in stands on every shop page; a heading or a sentence says that one must. */
function dominates(lines: readonly Line[]): boolean {
  const saying = lines.filter((line) => strong(line, 'signed-out') && !line.segment.chrome);
  if (saying.some(({ segment }) => segment.heading)) return true;
  if (saying.length > 0 && lines.some((line) => strong(line, 'forgotten'))) return true;
  return (
    !lines.some((line) => holdsAmount(line) && !isLure(line)) &&
    saying.some(({ segment }) => !segment.action) &&
    !explains(saying, lines) &&
    !mentions(lines, 'signed-out') &&
    !saying.every((line) => isStep(line, lines))
  );
}

const FEWEST_PARTS = 2;
const FEWEST_LETTERS = 300;

/** Sentences under headings of their own, in one of which one signs in on the way: an article. */
function explains(saying: readonly Line[], lines: readonly Line[]): boolean {
  if (!saying.every(({ segment }) => isProse(segment))) return false;
  const shown = lines.filter(({ segment }) => !segment.chrome);
  const prose = shown.filter(({ segment }) => isProse(segment));
  const letters = prose.reduce((sum, { segment }) => sum + segment.text.length, 0);
  return (
    shown.filter(({ segment }) => segment.heading).length >= FEWEST_PARTS &&
    prose.length > 2 * saying.length &&
    letters >= FEWEST_LETTERS
  );
}

/**
 * "To buy a pack, sign in or dial *133#" among other sentences of a list: how something is done. "User
 * name", "Password", "Remaining credit" below each other: what a message tells of.
 */
function isStep(line: Line, lines: readonly Line[]): boolean {
  if (!isListItem(line)) return false;
  const near = lines.slice(Math.max(0, line.segment.at - LIST), line.segment.at + LIST + 1);
  return near.some(
    (other) =>
      isListItem(other) &&
      other.segment.element.parent === line.segment.element.parent &&
      !strong(other, 'signed-out') &&
      (Math.abs(other.segment.at - line.segment.at) === 1 && isProse(line.segment)
        ? isProse(other.segment)
        : tellsOfAccount(other)),
  );
}

const LIST = 4;
const OF_ACCOUNT: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'expiry', 'balance']);

const tellsOfAccount = ({ labels }: Line): boolean =>
  labels.some(({ role, weak }) => !weak && OF_ACCOUNT.has(role));

const isListItem = ({ segment }: Line): boolean => segment.element.tag === 'li' && !segment.action;
