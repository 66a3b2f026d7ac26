import type { BackupFault } from '../../backup/backup-fault';
import type { BackupPreview } from '../../backup/backup-preview';
import type { Tally } from '../../backup/merge-rows';
import { DAY } from '../../domain/time';
import { numberFormat } from '../formats';
import { formatDate, formatShortDate } from '../moments';
import type { PackFact } from '../pack-preview-view';
import { sentences } from '../sentences';
import type { DataLocale } from './data-locale';

export type Way = 'merge' | 'replace';

export interface BackupView {
  title: string;
  facts: PackFact[];
  caption: string;
  columns: string[];
  /** A name, then a number for each further column; `loses`: the last one is no good news. */
  rows: { name: string; numbers: string[]; loses: boolean }[];
}

const NUMBERS = ['inFile', 'added', 'renewed', 'onlyHere'] as const satisfies (keyof Tally)[];

/** What a file holds, and what would become of what is here. */
export function toBackupView(
  preview: BackupPreview,
  { file, way }: { file: string; way: Way },
  now: number,
  locale: DataLocale,
): BackupView {
  const { data: say } = locale;
  const { madeAt, connections, heldBack, since } = preview;
  const number = numberFormat(locale.tag, {});
  const nameOf = ({ name, host }: (typeof connections)[number]) => `${name} (${host})`;
  const names = connections.map(nameOf);
  const fact = (term: string, ...values: string[]) => ({ term, values, code: false, note: '' });
  const held = [
    ...heldBack.connections.map((each) => say.syncLeft.connection(nameOf(each))),
    ...heldBack.packs.map(say.syncLeft.pack),
  ];
  // A date of its own, whatever the clock's zone: noon is on that day nearly everywhere.
  const first = since === null ? null : Date.parse(since) + DAY / 2;
  return {
    title: say.previewTitle(file),
    facts: [
      fact(say.made, formatDate(madeAt, now, locale)),
      fact(say.connections, ...(names.length === 0 ? [say.none] : names)),
      fact(say.historySince, first === null ? say.none : formatShortDate(first, now, locale)),
      ...(held.length === 0
        ? []
        : [{ ...fact(say.heldBack, ...held), note: locale.settings.offByOrganisation }]),
    ],
    caption: say.countTitle,
    columns: [say.kind, ...NUMBERS.map((name) => say.columns[way][name])],
    rows: Object.entries(preview.tallies)
      .filter(([, { inFile, onlyHere }]) => inFile + onlyHere > 0)
      .map(([kind, tally]) => ({
        name: say.kinds[kind as keyof typeof preview.tallies],
        numbers: NUMBERS.map((name) => number.format(tally[name])),
        loses: way === 'replace' && tally.onlyHere > 0,
      })),
  };
}

/** What is wrong with a file, and where. */
export function faultText(fault: BackupFault, { data: say, tag }: DataLocale): string {
  const why = say.faults[fault.kind];
  return 'place' in fault && fault.place !== ''
    ? sentences({ tag }, why, say.place(fault.place))
    : why;
}

/** `1.4 MB`; of a file, so in thousands. */
export function fileSize(bytes: number, tag: string): string {
  const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return numberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}
