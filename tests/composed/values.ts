import type { Part } from './outline';
import type { Sheet } from './sheet';
import { tellExpiry, tellReset } from './told';

/** Writes an amount of the data, and tells it. */
export function writePart({ facts, pen, told }: Sheet, part: Part): string {
  if (part === 'percentUsed') {
    told.expected.percentUsed = facts.percentUsed;
    return pen.percent(facts.percentUsed);
  }
  if (part === 'percentLeft') {
    told.expected.percentRemaining = facts.percentLeft;
    return pen.percent(facts.percentLeft);
  }
  const { text, bytes } = pen.data(facts[part], part === 'total' ? 0 : facts.decimals);
  if (part === 'left') told.expected.dataRemainingBytes = bytes;
  if (part === 'used') told.expected.dataUsedBytes = bytes;
  if (part === 'total') told.expected.dataTotalBytes = bytes;
  return text;
}

export function writeMinutes({ facts, pen, told }: Sheet): string {
  told.expected.voiceRemainingSeconds = facts.minutes * 60;
  return pen.minutes(facts.minutes);
}

/** @param how a bare number where the label or the row says that they are messages */
export function writeMessages(
  { facts, pen, told }: Sheet,
  how: 'bare' | 'pieces' | 'messages',
): string {
  told.expected.smsRemaining = facts.messages;
  return how === 'bare' ? pen.digits(facts.messages) : pen[how](facts.messages);
}

export function writeMoney({ facts, pen, told, book }: Sheet): string {
  told.expected.moneyMinor = pen.minor(facts.credit);
  told.expected.currency = book.currency;
  return pen.money(facts.credit);
}

export function writeExpiry({ facts, pen, told }: Sheet): string {
  tellExpiry(told, facts.end);
  return pen.date(facts.end);
}

export function writeReset({ facts, pen, told }: Sheet): string {
  tellReset(told, facts.end);
  return pen.date(facts.end);
}
