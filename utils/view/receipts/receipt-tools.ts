import type { Entry } from '../../domain/receipts/entries';
import type { Choice } from '../shapes';
import { lineOfEntry } from './filter-entries';
import type { ReceiptsLocale } from './receipts-locale';
import type { ReceiptsFilter, ReceiptsView } from './receipts-shapes';

function choicesOf(entries: readonly Entry[], of: (entry: Entry) => Choice, all: string): Choice[] {
  const found = new Map(entries.map(of).map((choice) => [choice.value, choice]));
  found.delete('');
  const sorted = [...found.values()].sort((a, b) => a.label.localeCompare(b.label));
  return [{ value: '', label: all }, ...sorted];
}

/** What can be looked for: only what some purchase has. */
export function toTools(
  entries: readonly Entry[],
  filter: ReceiptsFilter,
  locale: ReceiptsLocale,
): NonNullable<ReceiptsView['tools']> {
  const { receipts } = locale;
  const lines = choicesOf(
    entries,
    (entry) => ({ value: lineOfEntry(entry), label: entry.line || receipts.noName }),
    receipts.allLines,
  );
  const providers = choicesOf(
    entries,
    ({ provider }) => ({ value: provider, label: provider }),
    receipts.allProviders,
  );
  const [everyYear, ...years] = choicesOf(
    entries,
    ({ date }) => ({ value: date.slice(0, 4), label: date.slice(0, 4) }),
    receipts.allYears,
  );
  return {
    label: receipts.filters,
    text: { label: receipts.find, value: filter.text },
    line: { label: receipts.line, value: filter.line, choices: lines },
    provider: { label: receipts.provider, value: filter.provider, choices: providers },
    year: {
      label: receipts.year,
      value: filter.year,
      choices: [...(everyYear ? [everyYear] : []), ...years.reverse()],
    },
    csv: receipts.csv,
    json: receipts.json,
    print: locale.dashboard.print,
  };
}
