import type { Role } from '../lexicon/role';
import type { Page } from '../page/page';
import type { Line } from './line';

export type PageState = 'signed-out' | 'maintenance' | 'captcha' | 'open';

/** Pages that ask for a sign-in or a proof of being human are short. */
const SHORT = 60;

/** What kind of page it is when it tells of no account. */
export function pageState(page: Page, lines: readonly Line[], tells: boolean): PageState {
  if (page.password)
    return says(lines, 'forgotten', true) && !says(lines, 'signed-out', true)
      ? 'open'
      : 'signed-out';
  if (tells) return 'open';
  if (page.captcha || says(lines, 'captcha', true)) return 'captcha';
  if (says(lines, 'maintenance', lines.length > SHORT)) return 'maintenance';
  return lines.length <= SHORT && dominates(lines) ? 'signed-out' : 'open';
}

const strong = (line: Line, role: Role): boolean =>
  line.labels.some((label) => label.role === role && !label.weak);

const says = (lines: readonly Line[], role: Role, inHeading: boolean): boolean =>
  lines.some(
    (line) =>
      strong(line, role) &&
      (!inHeading || line.segment.heading || lines.length <= 12) &&
      !line.segment.chrome,
  );

/** A link to sign in stands on every shop page; a heading or a sentence says that one must. */
function dominates(lines: readonly Line[]): boolean {
  const saying = lines.filter((line) => strong(line, 'signed-out') && !line.segment.chrome);
  if (saying.some(({ segment }) => segment.heading)) return true;
  if (saying.length > 0 && lines.some((line) => strong(line, 'forgotten'))) return true;
  const priced = lines.some(({ quantities }) =>
    quantities.some(({ kind }) => kind === 'money' || kind === 'data'),
  );
  return !priced && saying.some(({ segment }) => !segment.action);
}
