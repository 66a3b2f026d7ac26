import { escapeText, valueHtml } from '../markup';
import type { Sheet } from '../sheet';
import { writeExpiry, writeMessages, writeMinutes, writePart } from '../values';

type Kind = 'data' | 'voice' | 'messages';
type Column = 'name' | 'total' | 'used' | 'left' | 'start' | 'until' | 'status';
type Amount = 'total' | 'used' | 'left';

const NAMES = { data: 'dataName', voice: 'voiceName', messages: 'smsName' } as const;

function columnsOf({ outline, chance }: Sheet): Column[] {
  const shown = (part: Amount): boolean => outline.parts.includes(part);
  const columns: Column[] = ['name'];
  if (shown('total') || chance.of(0.5)) columns.push('total');
  if (shown('used')) columns.push('used');
  if (shown('left')) columns.push('left');
  if (chance.of(0.3)) columns.push('start');
  if (outline.when === 'until') columns.push('until');
  if (chance.of(0.15)) columns.push('status');
  return columns;
}

function minutesIn(sheet: Sheet, column: Amount): string {
  const { facts, pen } = sheet;
  if (column === 'left') return writeMinutes(sheet);
  return pen.minutes(column === 'total' ? facts.minutesTotal : facts.minutesTotal - facts.minutes);
}

function messagesIn(sheet: Sheet, column: Amount): string {
  const { facts, pen } = sheet;
  if (column === 'left') return writeMessages(sheet, 'bare');
  const { messages, messagesTotal } = facts;
  return pen.digits(column === 'total' ? messagesTotal : messagesTotal - messages);
}

function cell(sheet: Sheet, kind: Kind, column: Column): string {
  const { facts, pen, word } = sheet;
  if (column === 'name') return word(NAMES[kind]);
  if (column === 'status') return word('status');
  if (column === 'start') return pen.date(facts.begin);
  if (column === 'until') return writeExpiry(sheet);
  if (kind === 'voice') return minutesIn(sheet, column);
  return kind === 'messages' ? messagesIn(sheet, column) : writePart(sheet, column);
}

/** What is left of calls and messages where only what is used of them stands there. */
function tellDerived({ facts, told }: Sheet, kinds: readonly Kind[]): void {
  if (kinds.includes('voice')) told.mayDerive.voiceRemainingSeconds = facts.minutes * 60;
  if (kinds.includes('messages')) told.mayDerive.smsRemaining = facts.messages;
}

/** A table with a header: a column each for what is there in all, used, left, and until when. */
export function columnTable(sheet: Sheet): string {
  const { outline, chance, book } = sheet;
  const columns = columnsOf(sheet);
  const kinds: Kind[] = ['data'];
  if (outline.voice) kinds.push('voice');
  if (outline.messages) kinds.push('messages');
  if (!columns.includes('left')) tellDerived(sheet, kinds);
  const heads = columns.map(
    (column) => `<th>${escapeText(chance.pick(book.tableHeads[column]))}</th>`,
  );
  const rows = kinds.map((kind) => {
    const cells = columns.map(
      (column) => `<td>${valueHtml(sheet, cell(sheet, kind, column))}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="table"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
