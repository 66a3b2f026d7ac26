import { startProvider } from '../../tests/support/provider';
import { visibleText, wholeText } from './popup-text';
import { agree, agreeOnParts, say } from './report';
import type { Stage } from './stage';
import { amount, daysUntil, type TrueLine } from './truth';

/** The lines of the sandbox's account of an office. */
const OFFICE = ['line-eu', 'line-4g', 'line-hk', 'line-voice', 'line-kr', 'line-biz'];

function leftOf({ buckets: [first] }: TrueLine): string {
  if (typeof first?.remaining !== 'number') return '∞';
  const { measures, remaining } = first;
  return measures === 'voice' ? `${Math.floor(remaining / 60)} min` : amount(remaining);
}

/** The neediest line has the popup's card, every other one a row. */
async function agreeOnLine({ popup }: Stage, line: TrueLine, now: number): Promise<void> {
  const card = popup.getByRole('region', { name: line.name });
  const open = (await card.count()) > 0;
  const ended = line.validUntil <= now;
  const days = `${daysUntil(line.validUntil, now)} d`;
  // What an ended line has left over is of no use, so a row does not say it.
  const facts = [ended && !open ? '—' : leftOf(line), ended ? 'nded' : days];
  const shown = open ? card : popup.locator('.row', { hasText: line.name });
  await agreeOnParts(line.name, () => visibleText(shown), facts);
  const unusable = ended ? `ended, ${leftOf(line)} left over` : leftOf(line);
  say('six more', line.name, unusable, ended ? '' : `${days.replace(' d', '')} days left`);
}

async function agreeOnDebt({ popup }: Stage, sandbox: string): Promise<void> {
  const state = await fetch(`${sandbox}/sandbox/state`);
  const { bills }: { bills: { remaining: number }[] } = JSON.parse(await state.text());
  const owed = `¥${bills.reduce((sum, bill) => sum + bill.remaining, 0).toLocaleString('en')}`;
  await agreeOnParts('popup', () => wholeText(popup), [`${owed} to settle`]);
  say('', '', `${owed} to settle`);
}

/** A second provider with lines of every kind; the first connection is none the wiser. */
export async function connectMore(stage: Stage): Promise<void> {
  const { dataleft, pictures, popup } = stage;
  const other = await startProvider();
  try {
    await dataleft.connect({ address: other.url, token: 'sandbox-office', name: 'Office' });
    const { lines, now } = await other.truth();
    const theirs = lines.filter(({ id }) => OFFICE.includes(id));
    await agreeOnParts('popup', () => wholeText(popup), [`${theirs.length + 1} lines`]);
    await agree('rows', () => popup.locator('.row').count(), theirs.length);
    for (const line of theirs) await agreeOnLine(stage, line, now);
    await agreeOnDebt(stage, other.url);
    await pictures.take(popup, 'popup-many-lines');
  } finally {
    await other.stop();
  }
}
