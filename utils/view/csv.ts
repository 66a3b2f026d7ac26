import { unparse } from 'papaparse';

/**
 * Rows as CSV (RFC 4180), with a line that names the columns. A text that a spreadsheet would take for a
 * formula gets an apostrophe: providers choose their own names.
 * @param columns in their order; absent: those of the first row
 */
export const toCsv = (rows: Record<string, string | number>[], columns?: string[]): string =>
  `${unparse(rows, { escapeFormulae: true, newline: '\n', ...(columns ? { columns } : {}) })}\n`;
