import { daysSentence, partRow, voiceRows, whenRows } from '../blocks';
import { escapeText, inOneLine, valueHtml } from '../markup';
import type { Sheet } from '../sheet';
import { fill } from '../templates';
import { writePart } from '../values';
import { usedAmount } from './card';

const CIRCLE = '<svg viewBox="0 0 100 100"><circle r="40"></circle></svg>';

const paragraph = (text: string): string => `<p>${escapeText(text)}</p>`;

/** A circle with "3 of 10 GB" in it, and what that is above or below. */
export function gauge(sheet: Sheet): string {
  const { outline, chance, book, word } = sheet;
  const lines = (rows: ReturnType<typeof whenRows>): string =>
    rows.map(([label, value]) => paragraph(inOneLine(label, outline.separator, value))).join('');
  const [label, part] = partRow(sheet, outline.parts.includes('left') ? 'left' : 'used');
  const ofWhole = fill(chance.pick(book.of), { a: part, b: writePart(sheet, 'total') });
  const value = `<span>${escapeText(ofWhole)}</span>`;
  const small = `<small>${escapeText(label)}</small>`;
  const inside = chance.of(0.5) ? value + small : small + value;
  const data = `<section><h2>${escapeText(word('dataName'))}</h2><div class="gauge">${CIRCLE}${inside}</div>${lines(whenRows(sheet))}${paragraph(daysSentence(sheet))}</section>`;
  if (!outline.voice) return data;
  return `${data}<section><h2>${escapeText(word('voiceName'))}</h2>${lines(voiceRows(sheet, true))}</section>`;
}

/** A bar with a large value above and small ones below. */
export function bar(sheet: Sheet): string {
  const { outline, facts, word } = sheet;
  const left = outline.parts.includes('left');
  const [label, value] = partRow(sheet, left ? 'left' : 'used');
  const below = left && outline.parts.includes('used') ? [usedAmount(sheet)] : [];
  below.push(`${word('total')} ${writePart(sheet, 'total')}`);
  const feet = whenRows(sheet).map(
    ([what, date]) =>
      `<div class="foot">${escapeText(inOneLine(what, outline.separator, date))}</div>`,
  );
  return `<div class="panel"><div class="panel-head"><h3>${escapeText(word('dataName'))}</h3></div><div class="big">${valueHtml(sheet, value)} <span>${escapeText(label)}</span></div><div class="progress"><div class="progress-bar" style="width:${facts.percentUsed}%"></div></div><div class="labels">${below.map((text) => `<span>${escapeText(text)}</span>`).join('')}</div>${feet.join('')}</div>`;
}
