import { joined, toAmount } from '../amounts';
import { numberFormat } from '../formats';
import { formatTime } from '../moments';
import type { OptionsLocale } from '../options-locale';
import type { DatabaseFacts, MachineFacts } from './machine-facts';

export interface Fact {
  name: string;
  text: string;
}

/** Versions, room, rows and permissions; null stands for what was not told yet. */
export function toFacts(
  machine: MachineFacts | null,
  database: DatabaseFacts | null,
  now: number,
  locale: OptionsLocale,
): Fact[] {
  const { diagnostics: say } = locale.settings;
  const figure = (n: number): string => numberFormat(locale.tag, {}).format(n);
  const facts: Fact[] = [];
  if (machine !== null) {
    const { wakesAt, room } = machine;
    facts.push(
      { name: say.version, text: machine.version },
      { name: say.browser, text: `${machine.browser.replace('/', ' ')}, ${machine.system}` },
      {
        name: say.wakes,
        text: wakesAt === null ? say.wakesUnknown : formatTime(wakesAt, now, locale),
      },
      {
        name: say.size,
        text: room === null ? say.unknown : joined(toAmount(room, 'decimal', locale)),
      },
    );
  }
  if (database !== null) {
    const all = database.rows.reduce((sum, { count }) => sum + count, 0);
    const kinds = database.rows.filter(({ count }) => count > 0);
    const [fault] = database.faults;
    facts.push(
      { name: say.database, text: say.databaseIs(database.version, figure(all)) },
      {
        name: say.rowsOf,
        text: kinds.map(({ name, count }) => `${name} ${figure(count)}`).join(' · '),
      },
      {
        name: say.faults,
        text:
          fault === undefined
            ? say.noFaults
            : `${figure(database.faults.length)} · ${formatTime(fault.at, now, locale)} · ${fault.where}: ${fault.what}`,
      },
    );
  }
  if (machine !== null) {
    const { abilities, origins } = machine;
    facts.push({ name: say.permissions, text: locale.words.list([...abilities, ...origins]) });
  }
  return facts;
}
