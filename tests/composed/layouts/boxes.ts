import { blocksOf } from '../blocks';
import { escapeText, valueHtml } from '../markup';
import type { Sheet } from '../sheet';

/** Rows of two columns, made of `div`s. */
export function grid(sheet: Sheet): string {
  const cards = blocksOf(sheet).map(({ name, rows }) => {
    const cells = rows.map(
      ([label, value]) =>
        `<div class="row"><div class="col-6">${escapeText(label)}</div><div class="col-6 text-right">${valueHtml(sheet, value)}</div></div>`,
    );
    return `<div class="card"><div class="card-title">${escapeText(name)}</div>${cells.join('')}</div>`;
  });
  return cards.join('\n');
}

/** The value above its label; no name, so labels say of calls and messages what they are about. */
export function tiles(sheet: Sheet): string {
  const made = blocksOf(sheet, true).flatMap(({ rows }) =>
    rows.map(
      ([label, value]) =>
        `<div class="tile"><span class="value">${valueHtml(sheet, value)}</span><span class="label">${escapeText(label)}</span></div>`,
    ),
  );
  return `<div class="tiles">${made.join('')}</div>`;
}

/** The same in groups that have names. */
export function namedTiles(sheet: Sheet): string {
  const groups = blocksOf(sheet).map(({ name, rows }) => {
    const made = rows.map(
      ([label, value]) =>
        `<div class="tile"><div class="value">${valueHtml(sheet, value)}</div><div class="label">${escapeText(label)}</div></div>`,
    );
    return `<div class="group"><p class="group-name">${escapeText(name)}</p>${made.join('')}</div>`;
  });
  return `<div class="tiles">${groups.join('')}</div>`;
}
