import { amountsIn } from './layouts/sentence';
import type { Sheet } from './sheet';
import { fillAsked, saysUnit } from './templates';
import { daysFrom, isoDay } from './told';
import { writeMessages, writeMinutes, writeMoney, writePart } from './values';

/** The end of the volume, its renewal or the end of the account: answers say all three. */
function writeDate({ facts, pen, told }: Sheet): string {
  const days = [0, -1, 1].map((more) => isoDay(daysFrom(facts.end, more)));
  told.mayDerive.expiresAt = days;
  told.mayDerive.resetsAt = days;
  return pen.date(facts.end);
}

function minutesIn(sheet: Sheet, answer: string): string {
  const written = writeMinutes(sheet);
  return saysUnit(answer, 'minutes', sheet.book.minutes)
    ? sheet.pen.digits(sheet.facts.minutes)
    : written;
}

function messagesIn(sheet: Sheet, answer: string): string {
  const units = ['SMS', ...sheet.book.messages, ...sheet.book.smsName];
  return writeMessages(sheet, saysUnit(answer, 'messages', units) ? 'bare' : 'messages');
}

const PLACES: Record<string, (sheet: Sheet, answer: string) => string> = {
  left: (sheet) => writePart(sheet, 'left'),
  minutes: minutesIn,
  messages: messagesIn,
  money: writeMoney,
  date: writeDate,
};

const SENTENCES = ['leftOfTotal', 'leftAlone', 'usedOfTotal'] as const;

/** A message, or the answer to a short code. */
export function composeMessage(sheet: Sheet): string {
  const { chance, told, word } = sheet;
  const isAnswer = chance.of(0.55);
  told.traps.push(`layout:${isAnswer ? 'ussd' : 'sms'}`);
  return isAnswer
    ? fillAsked(word('ussd'), PLACES, sheet)
    : amountsIn(sheet, word(chance.pick(SENTENCES)));
}
