import { blocksOf } from '../blocks';
import { escapeText, goesOn, inOneLine, valueHtml } from '../markup';
import type { Sheet } from '../sheet';

export function definitionList(sheet: Sheet): string {
  const sections = blocksOf(sheet).map(({ name, rows }) => {
    const pairs = rows.map(
      ([label, value]) => `<dt>${escapeText(label)}</dt><dd>${valueHtml(sheet, value)}</dd>`,
    );
    return `<section><h2>${escapeText(name)}</h2><dl>${pairs.join('')}</dl></section>`;
  });
  return sections.join('\n');
}

export function strongLabels(sheet: Sheet): string {
  const parts = blocksOf(sheet).map(({ name, rows }) => {
    const lines = rows.map(([label, value]) => {
      const end = goesOn(label) ? '</strong>' : ':</strong> ';
      return `<p><strong>${escapeText(label)}${end}${valueHtml(sheet, value)}</p>`;
    });
    return `<h4>${escapeText(name)}</h4>${lines.join('')}`;
  });
  return `<div>${parts.join('\n')}</div>`;
}

export function bullets(sheet: Sheet): string {
  const { separator } = sheet.outline;
  const lists = blocksOf(sheet).map(({ name, rows }) => {
    const items = rows.map(
      ([label, value]) =>
        `<li>${inOneLine(escapeText(label), separator, valueHtml(sheet, value))}</li>`,
    );
    return `<h3>${escapeText(name)}</h3><ul>${items.join('')}</ul>`;
  });
  return lists.join('\n');
}

/** Everything about one kind in one line. */
export function oneLiners(sheet: Sheet): string {
  const { separator } = sheet.outline;
  const between = separator === ' – ' ? ': ' : separator;
  const lines = blocksOf(sheet).map(({ name, rows }) => {
    const pairs = rows.map(
      ([label, value]) => `<span>${escapeText(inOneLine(label, between, value))}</span>`,
    );
    return `<p><b>${escapeText(name)}</b> ${pairs.join(' | ')}</p>`;
  });
  return lines.join('\n');
}
