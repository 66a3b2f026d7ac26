import type { Finding } from './finding';
import { HAVE_WORDS } from './have-whole';
import type { Line } from './line';

/** A page of more lines is no answer to a code. */
const MESSAGE = 4;
/** "You have", right ahead of a sum; in folded letters. */
const HAVE = new RegExp(
  `(?:${HAVE_WORDS}|anda (?:memiliki|punya|mempunyai)|ban co|quy khach co|(?:คุณ|ท่าน)มี(?:เงิน)?|[您你]有|маєте|لديك|יש לך)[ :]*$`,
  'u',
);
const REACH = 24;
const LETTER = /\p{L}/gu;
/** Letters beside the word for "until": the end of a currency, an article. */
const FEW = 2;

/** "You have 38.25 Baht until 21/09": of a sum, nobody says so but of what an account holds. */
export function haveMoney(findings: readonly Finding[], lines: readonly Line[]): void {
  if (lines.length > MESSAGE) return;
  const [sum, more] = findings.filter(({ quantity }) => quantity.kind === 'money');
  const line = sum === undefined ? undefined : lines[sum.at];
  if (sum === undefined || more !== undefined || line === undefined) return;
  const { folded } = line.segment;
  const { start, end } = sum.quantity;
  const date = findings.find(
    ({ at, quantity }) => at === sum.at && quantity.kind === 'date' && quantity.start >= end,
  );
  if (date === undefined || !HAVE.test(folded.slice(Math.max(0, start - REACH), start))) return;
  const until = line.labels.find(
    ({ role, ...label }) =>
      role === 'expiry' && label.start >= end && label.end <= date.quantity.start,
  );
  if (until === undefined) return;
  const beside = folded.slice(end, until.start) + folded.slice(until.end, date.quantity.start);
  if ((beside.match(LETTER)?.length ?? 0) > FEW) return;
  sum.topic = 'money';
  sum.aside = null;
  date.topic = 'money';
}
