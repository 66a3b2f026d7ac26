import type { Part } from './outline';
import type { Slot } from './phrasebook';
import type { Sheet } from './sheet';
import { fill } from './templates';
import { daysFrom, isoDay } from './told';
import { writeExpiry, writeMessages, writeMinutes, writePart, writeReset } from './values';

/** A label and its value. */
export type Row = readonly [label: string, value: string];

export interface Block {
  name: string;
  rows: Row[];
}

const LABELS: Record<Part, { own: Slot; bare: Slot }> = {
  left: { own: 'leftData', bare: 'left' },
  used: { own: 'usedData', bare: 'used' },
  total: { own: 'totalData', bare: 'total' },
  percentUsed: { own: 'percentUsed', bare: 'percentUsed' },
  percentLeft: { own: 'percentLeft', bare: 'percentLeft' },
};

export function partRow(sheet: Sheet, part: Part): Row {
  const labels = LABELS[part];
  return [sheet.word(sheet.outline.ownLabels ? labels.own : labels.bare), writePart(sheet, part)];
}

/** The end or the next beginning, if the page says either; perhaps the beginning before it. */
export function whenRows(sheet: Sheet): Row[] {
  const { outline, chance, facts, pen, told, word } = sheet;
  if (outline.when === 'renews') return [[word('renews'), writeReset(sheet)]];
  if (outline.when !== 'until') return [];
  const until: Row = [word('until'), writeExpiry(sheet)];
  if (!chance.of(0.25)) return [until];
  told.traps.push('noise:start');
  return [[word('start'), pen.date(facts.begin)], until];
}

export function voiceRows(sheet: Sheet, ownLabels: boolean): Row[] {
  const { chance, facts, pen, word } = sheet;
  if (ownLabels) return [[word('voiceLeft'), writeMinutes(sheet)]];
  const left: Row = [word('left'), writeMinutes(sheet)];
  return chance.of(0.5) ? [[word('total'), pen.minutes(facts.minutesTotal)], left] : [left];
}

function messageRows(sheet: Sheet, ownLabels: boolean): Row[] {
  const bare = ownLabels && sheet.chance.of(0.4);
  const label = sheet.word(ownLabels ? 'smsLeft' : 'left');
  return [[label, writeMessages(sheet, bare ? 'bare' : 'pieces')]];
}

/** Rows of data, calls and messages, as far as the page shows them. */
export function blocksOf(sheet: Sheet, ownLabels = sheet.outline.ownLabels): Block[] {
  const { outline, word } = sheet;
  const parts = outline.parts.map((part) => partRow(sheet, part));
  const blocks = [{ name: word('dataName'), rows: [...parts, ...whenRows(sheet)] }];
  if (outline.voice) blocks.push({ name: word('voiceName'), rows: voiceRows(sheet, ownLabels) });
  if (outline.messages) blocks.push({ name: word('smsName'), rows: messageRows(sheet, ownLabels) });
  return blocks;
}

/** How many days are left, in words of their own; empty where the page does not say. */
export function daysSentence({ outline, chance, facts, book, pen, told }: Sheet): string {
  if (outline.when !== 'days') return '';
  const days = [-1, 0, 1].map((more) => isoDay(daysFrom(facts.end, more)));
  told.expected.expiresAt = isoDay(facts.end);
  told.alsoRight.expiresAt = days;
  told.mayDerive.resetsAt = days;
  return fill(chance.pick(book.daysLeft), { n: pen.digits(facts.daysLeft) });
}
