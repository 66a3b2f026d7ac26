import { blocksOf } from '../blocks';
import { escapeText, valueHtml } from '../markup';
import type { Sheet } from '../sheet';

/** One table in which a row across names each block. */
export function sectionTable(sheet: Sheet): string {
  const rows = blocksOf(sheet).flatMap(({ name, rows }) => [
    `<tr class="hd"><td colspan="2">${escapeText(name)}</td></tr>`,
    ...rows.map(
      ([label, value]) =>
        `<tr><td>${escapeText(label)}</td><td>${valueHtml(sheet, value)}</td></tr>`,
    ),
  ]);
  return `<table>${rows.join('\n')}</table>`;
}

/** A heading and a table each, with labels as headers of rows. */
export function headedTables(sheet: Sheet): string {
  const tables = blocksOf(sheet).map(({ name, rows }) => {
    const cells = rows.map(
      ([label, value]) =>
        `<tr><th>${escapeText(label)}</th><td>${valueHtml(sheet, value)}</td></tr>`,
    );
    return `<h3>${escapeText(name)}</h3><table>${cells.join('')}</table>`;
  });
  return tables.join('\n');
}
