import { daysSentence, partRow, whenRows } from '../blocks';
import { escapeText, inOneLine, valueHtml } from '../markup';
import type { Sheet } from '../sheet';
import { fill } from '../templates';
import { writeMessages, writeMinutes, writePart } from '../values';

const stat = (inside: string): string => `<div class="stat">${inside}</div>`;

const line = (kind: 'label' | 'value' | 'sub' | 'foot', inside: string): string =>
  `<div class="stat-${kind}">${inside}</div>`;

/** "of 10 GB", below the part of it. */
const ofWhole = (sheet: Sheet): string =>
  fill(sheet.chance.pick(sheet.book.of), { a: '', b: writePart(sheet, 'total') }).trim();

/** The word for it as it stands after an amount. */
export const usedAmount = (sheet: Sheet): string =>
  `${writePart(sheet, 'used')} ${sheet.word('used').toLocaleLowerCase(sheet.book.locale)}`;

function dataLines(sheet: Sheet): string[] {
  const { parts, ownLabels } = sheet.outline;
  const first = parts.includes('left') ? 'left' : 'used';
  const [label, value] = partRow(sheet, first);
  const named = ownLabels ? label : `${sheet.word('dataName')} – ${label}`;
  const lines = [line('label', escapeText(named)), line('value', valueHtml(sheet, value))];
  if (parts.includes('total')) lines.push(line('sub', escapeText(ofWhole(sheet))));
  if (first === 'left' && parts.includes('used'))
    lines.push(line('sub', escapeText(usedAmount(sheet))));
  const feet = whenRows(sheet).map(([what, date]) => inOneLine(what, ' ', date));
  for (const foot of [...feet, daysSentence(sheet)])
    if (foot !== '') lines.push(line('foot', escapeText(foot)));
  return lines;
}

/** One large value with small print below; calls and messages as further values. */
export function card(sheet: Sheet): string {
  const { outline, chance, told, word } = sheet;
  const stats = [stat(dataLines(sheet).join(''))];
  if (outline.voice) {
    const label = word(chance.of(0.5) ? 'voiceLeft' : 'voiceName');
    const value = valueHtml(sheet, writeMinutes(sheet));
    stats.push(stat(line('label', escapeText(label)) + line('value', value)));
    told.traps.push('noise:bare-voice');
  }
  if (outline.messages)
    stats.push(
      stat(
        line('label', escapeText(word('smsLeft'))) + line('value', writeMessages(sheet, 'bare')),
      ),
    );
  return `<div class="stats">${stats.join('')}</div>`;
}
