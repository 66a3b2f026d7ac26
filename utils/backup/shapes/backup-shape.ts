import * as z from 'zod/mini';
import { lineRulesShape } from '../../settings-shape';
import type { BackedPack, Backup, BackupData } from '../backup';
import { BACKUP_KIND } from '../backup';
import { alertShape } from './alert-shape';
import { connectionShape } from './connection-shape';
import { dayShape, hourShape } from './history-shape';
import { lineShape } from './line-shape';
import { billShape, fileShape, receiptShape } from './receipt-shape';
import { renewalShape } from './renewal-shape';
import { backedSettingsShape } from './settings-shape';
import type { ShapeOf } from './shape-of';
import { flag, number, text } from './shape-of';

/** What is in a pack is checked where packs are known. */
export type UncheckedPack = Omit<BackedPack, 'pack'> & { pack: unknown };

export type UncheckedBackup = Omit<Backup, 'data'> & {
  data: Omit<BackupData, 'packs'> & { packs: UncheckedPack[] };
};

const packShape = z.object({
  id: text,
  source: z.enum(['shipped', 'imported', 'watched']),
  enabled: flag,
  addedAt: number,
  pack: z.unknown(),
} satisfies ShapeOf<UncheckedPack>);

const ticksShape = z.object({
  lineKey: text,
  connectionId: text,
  done: z.record(text, number),
});

const dataShape = z.object({
  settings: z.nullable(backedSettingsShape),
  lineRules: z.array(lineRulesShape),
  connections: z.array(connectionShape),
  packs: z.array(packShape),
  lines: z.array(lineShape),
  renewals: z.array(renewalShape),
  alerts: z.array(alertShape),
  receipts: z.array(receiptShape),
  bills: z.array(billShape),
  days: z.array(dayShape),
  hours: z.array(hourShape),
  ticks: z.array(ticksShape),
  files: z.array(fileShape),
} satisfies ShapeOf<UncheckedBackup['data']>);

export const backupShape = z.object({
  kind: z.literal(BACKUP_KIND),
  version: z.int(),
  schema: z.int(),
  madeAt: number,
  checksum: text,
  data: dataShape,
} satisfies ShapeOf<UncheckedBackup>);
