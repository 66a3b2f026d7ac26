import type { Finding } from './finding';
import { hold } from './hold';
import { isOpen } from './is-open';
import { isUneven } from './is-uneven';
import type { Line } from './line';

const FEWEST = 2;
/** A page of more lines is no short list. */
const MOST = 40;
/** Between an amount and its day: a bracket, and a word for "until". */
const OPENS = /^ ?[([（]\p{L}{0,8}[.:]? ?$/u;
const CLOSES = /^ ?[)\]）]/;
const PREPAID = /^(?:prepaid|pre-paid|предоплата|передплата|prepago|prabayar)[ :]/;

/**
 * "Minutes: 1 h 15 min [28.11.2018]", "Internet: 4 496 MB [28.11.2018]", "SMS: 0 [28.11.2018]": several
 * things, each with its end, that nobody sells so. Their amounts are what is left.
 */
export function heldWithDates(findings: readonly Finding[], lines: readonly Line[]): void {
  if (lines.length > MOST) return;
  const items = findings.flatMap((one): [Finding, Finding][] => {
    const line = lines[one.at];
    const end = line === undefined || !isOpen(one, lines) ? undefined : endOf(one, line, findings);
    return end === undefined ? [] : [[one, end]];
  });
  const kinds = new Set(items.map(([{ quantity }]) => quantity.kind));
  if (kinds.size < FEWEST) return;
  if (!items.some(([one]) => one.quantity.value === 0 || isUneven(one, lines))) return;
  for (const [one, end] of items) {
    hold(one);
    end.state = 'expiry';
    end.weak = true;
    end.aside = null;
  }
  const money = findings.filter(({ quantity }) => quantity.kind === 'money');
  if (money.some(({ topic, aside }) => topic === 'money' && aside === null)) return;
  const held = money.find(({ at }) => PREPAID.test(lines[at]?.segment.folded ?? ''));
  if (held === undefined) return;
  held.topic = 'money';
  held.aside = null;
}

/** The day in brackets right behind it. */
function endOf(one: Finding, { segment, quantities }: Line, findings: readonly Finding[]) {
  const { folded } = segment;
  const date = quantities.find(({ start }) => start >= one.quantity.end);
  if (date?.kind !== 'date' || !OPENS.test(folded.slice(one.quantity.end, date.start)))
    return undefined;
  if (!CLOSES.test(folded.slice(date.end))) return undefined;
  return findings.find(({ quantity, at }) => at === one.at && quantity === date);
}
