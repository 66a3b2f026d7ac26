import type { Outcome } from './engine/campaign';
import type { TroubleKind } from './engine/target';

const COLUMNS: readonly [title: string, kinds: readonly TroubleKind[]][] = [
  ['crashes', ['crash', 'prototype']],
  ['hangs', ['hang']],
  ['wrong numbers', ['wrong-number']],
  ['secrets leaked', ['secret']],
  ['undeclared hosts', ['host']],
];

const inThousands = (count: number): string => count.toLocaleString('en-GB');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** What came of each target, as a table in Markdown. */
export function fuzzTable(outcomes: ReadonlyMap<string, Outcome>): string {
  const found = (of: readonly Outcome[], kinds: readonly TroubleKind[]): string =>
    String(
      of.flatMap(({ findings }) => findings).filter(({ kind }) => kinds.includes(kind)).length,
    );
  const line = (name: string, of: readonly Outcome[]): string =>
    row([
      name,
      inThousands(of.reduce((sum, { inputs }) => sum + inputs, 0)),
      ...COLUMNS.map(([, kinds]) => found(of, kinds)),
    ]);
  const titles = ['target', 'inputs', ...COLUMNS.map(([title]) => title)];
  return [
    row(titles),
    row(titles.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...[...outcomes].map(([name, outcome]) => line(name, [outcome])),
    line('all', [...outcomes.values()]),
  ].join('\n');
}
